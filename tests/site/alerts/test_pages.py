"""The page of alerts, who may do what on it, and the pages behind the links in mails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from tests.site.alerts.servers import Mailbox
from tests.site.alerts.telling import NOW, make_user, say, tell

from slated.site.place import Place

if TYPE_CHECKING:
    from slated.site.accounts.models import User

PEOPLE = ("anonymous", "bob", "editor", "admin")


def client_of(user: User | None) -> Client:
    client = Client(SERVER_NAME="localhost")
    if user is not None:
        client.force_login(user, "allauth.account.auth_backends.AuthenticationBackend")
    return client


def another(name: str) -> User | None:
    if name == "anonymous":
        return None
    return make_user(name, editor=name == "editor", is_superuser=name == "admin")


@pytest.fixture
def at_home(alice: User, mailbox: Mailbox) -> Client:
    """Alice, signed in."""
    return client_of(alice)


def hook_of(user: User) -> Any:
    from slated.site.alerts.channels import add_webhook, test_webhook

    _, made = add_webhook(user, "https://hooks.example/in", ["set"], False, NOW)
    test_webhook(made, NOW)
    return made


def state() -> list[Any]:
    """Everything that a form could change."""
    from slated.site.alerts.models import Channel, Delivery, Message, Preference, Webhook

    models = (Channel, Delivery, Message, Preference, Webhook)
    return [list(model.objects.order_by("pk").values()) for model in models]


def forms(alice: User) -> list[tuple[str, dict[str, Any]]]:
    """Every form on something of Alice's."""
    channel, hook = alice.channels.get(), hook_of(alice)
    delivery = hook.deliveries.get()
    acts = ("test", "stop", "start", "remove")
    return [
        *((f"/account/alerts/channel/{channel.pk}/{act}", {}) for act in acts),
        *((f"/account/alerts/webhook/{hook.pk}/{act}", {}) for act in acts),
        (f"/account/alerts/delivery/{delivery.pk}/again", {}),
    ]


@pytest.mark.parametrize("who", PEOPLE)
def test_what_is_alices_is_there_for_nobody_else(at_home: Client, alice: User, who: str) -> None:
    client, before = client_of(another(who)), None
    for path, data in forms(alice):
        before = before or state()
        answer = client.post(path, data)
        assert answer.status_code == (302 if who == "anonymous" else 404), path
        assert "/account/login/" in answer.url if who == "anonymous" else True
    assert state() == before
    page = client.get(f"/account/alerts/webhook/{alice.webhooks.get().pk}")
    assert page.status_code == (302 if who == "anonymous" else 404)


def test_nobody_does_anything_signed_out(at_home: Client) -> None:
    before, client = state(), client_of(None)
    for path in ("", "/hear", "/email", "/service", "/webhook"):
        answer = client.post(f"/account/alerts{path}", {"address": "x@mail.example"})
        assert answer.status_code in (302, 405), path
    assert client.get("/account/alerts").status_code == 302
    assert state() == before


@pytest.mark.parametrize("path", ["/hear", "/email", "/service", "/webhook"])
def test_a_form_from_elsewhere_is_refused(at_home: Client, alice: User, path: str) -> None:
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    client.force_login(alice, "allauth.account.auth_backends.AuthenticationBackend")
    before = state()
    assert client.post(f"/account/alerts{path}", {"address": "a@b.example"}).status_code == 403
    assert state() == before


def test_looking_changes_nothing(at_home: Client, alice: User) -> None:
    for path, _ in forms(alice):
        before = state()
        assert at_home.get(path).status_code == 405
        assert state() == before


def test_the_page_is_private_and_has_no_json(at_home: Client) -> None:
    page = at_home.get("/account/alerts")
    assert page.status_code == 200
    assert {"private", "no-store"} <= set(page["Cache-Control"].replace(" ", "").split(","))
    assert "Access-Control-Allow-Origin" not in page
    assert b"as JSON" not in page.content
    assert at_home.get("/account/alerts.json").status_code == 404


def test_the_page_takes_few_queries_whatever_is_on_it(
    at_home: Client, alice: User, django_queries: Any
) -> None:
    from slated.site.alerts.channels import add_service

    for number in range(5):
        add_service(alice, f"discord://1234567890/abcdefghijk{number}", NOW)
        hook_of(alice)
        say("Fargo", 10 + number, "2027-06-05")
        tell()
    with django_queries() as queries:
        page = at_home.get("/account/alerts")
    assert len(queries) <= 12
    assert len(page.content) < 60_000
    with django_queries() as queries:
        at_home.get(f"/account/alerts/webhook/{alice.webhooks.first().pk}")
    assert len(queries) <= 12


def test_who_follows_nothing_is_told_what_to_do(at_home: Client) -> None:
    page = client_of(make_user("bob")).get("/account/alerts").content.decode()
    assert "You follow nothing yet" in page
    assert "Nowhere yet." in page
    assert "Nothing yet." in page


def test_wishes_are_kept_and_shown(at_home: Client, alice: User) -> None:
    from slated.site.alerts.models import Preference

    wishes = {"kinds": ["rumour", "set"], "pace": "weekly", "hour": "7", "weekday": "0"}
    answer = at_home.post(
        "/account/alerts/hear", {**wishes, "quiet_from": "22", "quiet_to": "7"}, follow=True
    )
    assert answer.redirect_chain == [("/account/alerts#hear", 303)]
    kept = Preference.objects.get(user=alice)
    assert kept.kinds == ["set", "rumour"]
    assert (kept.pace, kept.hour, kept.weekday) == ("weekly", 7, 0)
    assert (kept.quiet_from, kept.quiet_to) == (22, 7)
    page = answer.content.decode().partition('id="webhooks"')[0]
    assert 'value="rumour" checked' in page
    assert 'value="moved" checked' not in page
    assert "America/New_York" in page


@pytest.mark.parametrize(
    "wrong",
    [
        {"pace": "hourly"},
        {"hour": "24"},
        {"hour": "x"},
        {"weekday": "7"},
        {"quiet_from": "22"},
        {"quiet_from": "7", "quiet_to": "7"},
        {"quiet_from": "-1", "quiet_to": "7"},
        {"kinds": ["everything"]},
    ],
)
def test_what_cannot_be_wished_is_refused(
    at_home: Client, alice: User, wrong: dict[str, Any]
) -> None:
    before = state()
    wishes = {"kinds": ["set"], "pace": "once", "hour": "9", "weekday": "4", **wrong}
    answer = at_home.post("/account/alerts/hear", wishes)
    assert answer.status_code == 400
    assert b'role="alert"' in answer.content
    assert state() == before


def test_channels_are_added_tested_stopped_and_removed(at_home: Client, alice: User) -> None:
    alice.channels.all().delete()
    at_home.post("/account/alerts/service", {"address": "discord://1234567890/a-secret-word"})
    channel = alice.channels.get()
    at = f"/account/alerts/channel/{channel.pk}"
    page = at_home.get("/account/alerts").content.decode()
    assert "Discord" in page
    assert "a-secret-word" not in page
    at_home.post(f"{at}/test")
    at_home.post(f"{at}/test")
    assert channel.messages.count() == 1
    at_home.post(f"{at}/stop")
    assert b"you stopped it" in at_home.get("/account/alerts").content
    at_home.post(f"{at}/start")
    channel.refresh_from_db()
    assert channel.stopped is None
    at_home.post(f"{at}/remove")
    assert not alice.channels.exists()


@pytest.mark.parametrize(
    ("path", "address", "why"),
    [
        ("email", "x", "That is no e-mail address."),
        ("email", "a@b.example\r\nBcc: c@d.example", "That is no e-mail address."),
        ("email", "alice@mail.example", "You have that one already."),
        ("service", "mailto://x", "Mailto:// is not a service that this site sends to."),
        ("service", "<script>://", "&lt;script&gt;:// is not a service"),
    ],
)
def test_what_is_no_address_is_told_on_the_page(
    at_home: Client, path: str, address: str, why: str
) -> None:
    answer = at_home.post(f"/account/alerts/{path}", {"address": address})
    assert answer.status_code == 400
    assert why in answer.content.decode()


def test_where_no_mail_is_sent_none_is_offered(
    at_home: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLATED_MAIL")
    assert b"This site sends no e-mail." in at_home.get("/account/alerts").content
    assert at_home.post("/account/alerts/email", {"address": "b@c.example"}).status_code == 400


def test_an_address_is_confirmed_by_its_link_alone(
    at_home: Client, alice: User, mailbox: Mailbox
) -> None:
    from slated.site.alerts import links

    at_home.post("/account/alerts/email", {"address": "new@mail.example"})
    channel = alice.channels.get(shown="new@mail.example")
    assert b"not confirmed" in at_home.get("/account/alerts").content
    assert at_home.post(f"/account/alerts/channel/{channel.pk}/test").status_code == 400
    stranger = client_of(None)
    path = links.to_confirm(channel).removeprefix("https://slate.example")
    assert b"Is this address yours?" in stranger.get(path).content
    channel.refresh_from_db()
    assert channel.confirmed is None
    assert b"Confirmed" in stranger.post(path).content
    channel.refresh_from_db()
    assert channel.confirmed is not None


def test_a_link_does_only_what_it_was_made_for(at_home: Client, alice: User) -> None:
    from slated.site.alerts import links

    channel = alice.channels.get()
    stop = links.to_stop(channel).rpartition("/")[2]
    stranger, before = client_of(None), state()
    for path in (
        f"/alerts/confirm/{stop}",
        f"/alerts/stop/{stop}x",
        "/alerts/stop/1",
        "/alerts/stop/:",
    ):
        assert stranger.post(path).status_code == 404, path
    assert state() == before
    channel.delete()
    assert stranger.get(f"/alerts/stop/{stop}").status_code == 404


def test_a_webhooks_secret_is_shown_once(at_home: Client, alice: User) -> None:
    form = {"url": "https://hooks.example/a-secret-path", "kinds": ["set"], "of": "everything"}
    page = at_home.post("/account/alerts/webhook", form).content.decode()
    assert "whsec_" in page
    hook = alice.webhooks.get()
    assert hook.everything
    assert hook.kinds == ["set"]
    for path in ("/account/alerts", f"/account/alerts/webhook/{hook.pk}"):
        again = at_home.get(path).content.decode()
        assert "whsec_" not in again
        assert "a-secret-path" not in again
        assert "https://hooks.example/…" in again


def test_a_delivery_is_sent_again_by_hand(at_home: Client, alice: User) -> None:
    hook = hook_of(alice)
    hook.deliveries.update(state="dead", tries=9, error="it answered 500", status=500)
    page = at_home.get(f"/account/alerts/webhook/{hook.pk}").content.decode()
    assert "given up · 500 · it answered 500" in page
    at_home.post(f"/account/alerts/delivery/{hook.deliveries.get().pk}/again")
    found = hook.deliveries.get()
    assert (found.state, found.tries, found.error) == ("waiting", 0, "")


def test_hostile_words_are_shown_as_words(at_home: Client, alice: User) -> None:
    alice.channels.update(stopped=NOW, why="<script>alert(1)</script>")
    assert b"<script>alert" not in at_home.get("/account/alerts").content


def test_ten_channels_are_enough(at_home: Client, alice: User) -> None:
    for number in range(12):
        at_home.post(
            "/account/alerts/service", {"address": f"discord://1234567890/abcdefghijk{number}"}
        )
    assert alice.channels.count() == 10


def test_leaving_takes_everything_along(at_home: Client, alice: User, begun: Place) -> None:
    hook_of(alice)
    say("Fargo", 6, "2027-06-05")
    tell()
    alice.delete()
    assert not any(state())


def test_the_way_to_alerts_and_tokens_is_on_the_page_of_the_account(at_home: Client) -> None:
    html = at_home.get("/account/").content.decode()
    assert 'href="/account/alerts"' in html
    assert 'href="/account/tokens"' in html


def test_what_was_just_addressed_is_sent_before_work_that_runs_once_leaves(alice: User) -> None:
    from slated.site.work.clock import Stopped
    from slated.site.work.jobs import make_rows
    from slated.site.work.models import Job

    hook_of(alice)
    make_rows(Stopped(NOW))
    tell()
    assert not Job.objects.get(name="deliver").asked
    say("Fargo", 6, "2027-06-05")
    tell()
    assert Job.objects.get(name="deliver").asked
