"""Webhooks: signed, retried, stopped, sent again by hand."""

from __future__ import annotations

import base64
import hmac
import json
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from tests.site.alerts.servers import Hooks
from tests.site.alerts.telling import NOW, later, make_user, say, tell

if TYPE_CHECKING:
    from slated.site.accounts.models import User
    from slated.site.alerts.models import Delivery, Webhook
    from slated.site.place import Place


def send(now: datetime = NOW) -> str | None:
    from slated.site.alerts.deliver import deliver

    return deliver(now)


def hook(user: User, url: str, **more: object) -> tuple[str, Webhook]:
    from slated.site.alerts.channels import add_webhook
    from slated.site.alerts.kinds import USUAL

    return add_webhook(user, url, [str(k) for k in USUAL], bool(more.get("everything")), NOW)


def the_delivery() -> Delivery:
    from slated.site.alerts.models import Delivery

    return Delivery.objects.get()


def test_it_is_posted_as_signed_json_with_before_and_after(alice: User, hooks: Hooks) -> None:
    alice.channels.all().delete()
    secret, _ = hook(alice, hooks.url("/take?x=1"))
    say("Fargo", 6, "2027-06-05")
    tell()
    say("Fargo", 6, "2027-06-26")
    tell(later(hours=1))
    assert send(later(hours=1)) == "2 sent, 0 failed"
    told = sorted((json.loads(body) for _, _, body in hooks.posts), key=lambda one: one["id"])
    assert [one["kind"] for one in told] == ["set", "moved"]
    assert told[1]["before"]["when"] == "2027-06-05"
    assert told[1]["after"]["when"] == "2027-06-26"
    assert told[1]["words"] == "delayed 3 weeks, from June 5, 2027 to June 26, 2027"
    assert "Noah Hawley" in told[1]["why"]
    path, headers, body = hooks.posts[0]
    assert path == "/take?x=1"
    assert headers["content-type"] == "application/json"
    said = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = base64.b64decode(secret.removeprefix("whsec_"))
    mark = base64.b64encode(hmac.new(key, said, sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mark}"
    assert headers["webhook-timestamp"] == str(int(later(hours=1).timestamp()))


def test_everything_or_what_its_owner_follows(alice: User, hooks: Hooks) -> None:
    alice.channels.all().delete()
    hook(alice, hooks.url("/mine"))
    hook(make_user("bob"), hooks.url("/all"), everything=True)
    say("Veep", 8, "2027-06-05")
    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    assert sorted(path for path, _, _ in hooks.posts) == ["/all", "/all", "/mine"]


def test_it_is_tried_again_under_the_same_id_until_it_is_taken(begun: Place, hooks: Hooks) -> None:
    hook(make_user("bob"), hooks.url(), everything=True)
    hooks.answers += [500, 302, 404]
    say("Fargo", 6, "2027-06-05")
    tell()
    now = NOW
    for status in (500, 302, 404):
        assert send(now) == "0 sent, 1 failed"
        assert the_delivery().status == status
        now = the_delivery().due
    assert "404 Not Found" in the_delivery().error
    assert send(now) == "1 sent, 0 failed"
    assert [path for path, _, _ in hooks.posts] == ["/hook"] * 4
    assert len({headers["webhook-id"] for _, headers, _ in hooks.posts}) == 1
    assert len({body for _, _, body in hooks.posts}) == 1
    assert send(now + timedelta(days=2)) is None


def test_it_is_dead_after_a_day_and_can_be_sent_again_by_hand(begun: Place, hooks: Hooks) -> None:
    from slated.site.alerts.outbox import again

    hook(make_user("bob"), hooks.url(), everything=True)
    hooks.answers += [500] * 100
    say("Fargo", 6, "2027-06-05")
    tell()
    now = NOW
    while the_delivery().state == "waiting":
        now = max(now, the_delivery().due)
        send(now)
    assert the_delivery().state == "dead"
    assert NOW + timedelta(hours=18) < now <= NOW + timedelta(days=1)
    hooks.answers.clear()
    again([the_delivery()], now)
    assert send(now) == "1 sent, 0 failed"
    assert len({headers["webhook-id"] for _, headers, _ in hooks.posts}) == 1


def test_who_answers_gone_is_stopped(begun: Place, hooks: Hooks) -> None:
    from slated.site.alerts.models import Webhook

    hook(make_user("bob"), hooks.url(), everything=True)
    hooks.answers.append(410)
    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    assert Webhook.objects.get().why == "it answered 410 Gone"
    say("Fargo", 7, "2027-06-05")
    tell(later(hours=1))
    assert send(later(hours=1)) is None


def test_private_addresses_are_refused_unless_the_operator_allows_them(
    begun: Place, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook(make_user("bob"), hooks.url("/a-secret-path"), everything=True)
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE")
    say("Fargo", 6, "2027-06-05")
    tell()
    assert send() == "0 sent, 1 failed"
    assert "not on the public internet" in the_delivery().error
    assert "a-secret-path" not in the_delivery().error
    assert hooks.posts == []


@pytest.mark.parametrize(
    "url", ["ftp://host/", "https://user:word@host/", "file:///etc/passwd", "http://h:25/", "x", ""]
)
def test_what_is_no_web_address_is_refused(begun: Place, url: str) -> None:
    from slated.site.errors import KeepError

    with pytest.raises(KeepError):
        hook(make_user("bob"), url)


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8443", "localhost", "10.1.2.3", "[::1]:8443", "2130706433", "169.254.1.1"]
)
def test_one_of_a_private_network_is_refused_as_it_is_added(
    begun: Place, hooks: Hooks, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    from slated.site.errors import KeepError

    bob = make_user("bob")
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE")
    with pytest.raises(KeepError, match=r"private network.*SLATED_ALLOW_PRIVATE"):
        hook(bob, f"http://{host}/in")
    assert not bob.webhooks.exists()
    allowed = "169.254.1.0/24" if host.startswith("169") else "1"
    monkeypatch.setenv("SLATED_ALLOW_PRIVATE", allowed)
    _, made = hook(bob, f"http://{host}/in")
    assert made.shown == f"http://{host}/…"


def test_a_name_that_cannot_be_looked_up_now_is_taken(begun: Place) -> None:
    _, made = hook(make_user("bob"), "https://hooks.invalid:8443/in")
    assert made.shown == "https://hooks.invalid:8443/…"


def test_secrets_are_sealed(begun: Place, hooks: Hooks) -> None:
    secret, made = hook(make_user("bob"), hooks.url("/a-secret-path"))
    assert secret not in made.secret
    assert "a-secret-path" not in made.url + made.shown


def test_with_another_secret_key_it_is_given_up_and_says_why(
    begun: Place, hooks: Hooks, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook(make_user("bob"), hooks.url(), everything=True)
    say("Fargo", 6, "2027-06-05")
    tell()
    monkeypatch.setenv("SLATED_SECRET_KEY", "another key altogether, and a long one too")
    assert send() == "0 sent, 1 failed"
    assert "another secret key" in the_delivery().error
