"""E-mail on: addresses given, shown to be theirs, changed; a forgotten password; by real SMTP."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from django.test import override_settings
from django.utils import timezone
from tests.site.accounts.people import PASSWORD, WRONG, person, signed_in, visitor
from tests.site.alerts.servers import Mailbox, mail_server

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

NEW = {"username": "dana", "password1": PASSWORD, "password2": PASSWORD}
AGAIN = {"password1": "five calm horses", "password2": "five calm horses"}
WAIT = 60
"""Seconds that a mail sent from beside the request may take."""


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine, and a site that is open and sends by it."""
    from slated.site.accounts.environment import mail

    box = Mailbox()
    server = mail_server(box)
    said = {
        "SLATED_MAIL": f"smtp://127.0.0.1:{server.port}",
        "SLATED_MAIL_FROM": "slate@mail.example",
    }
    with override_settings(SLATED_MAIL=True, SLATED_SIGNUP="open", **mail(said)):
        yield box
    server.stop()


def nth(box: Mailbox, name: str, number: int = 1) -> EmailMessage:
    """The mail of that number to name@mail.example, once it has come."""
    end = time.monotonic() + WAIT
    while len(box.of(name)) < number and time.monotonic() < end:
        time.sleep(0.02)
    assert len(box.of(name)) == number
    return box.of(name)[-1]


def link_of(mail: EmailMessage) -> str:
    """The path of the one link of a mail in plain text."""
    assert mail.get_content_type() == "text/plain"
    lines = mail.get_content().splitlines()
    (found,) = (line for line in lines if line.startswith("http"))
    return urlsplit(found).path


def text_of(page: bytes) -> str:
    """The page without what differs on each sight of it, and without what was typed."""
    return re.sub(r'value="[^"]*"|[\w.]+@mail\.example', "", page.decode())


def sure(user: User) -> Client:
    """Somebody signed in who has just given their password again."""
    client = signed_in(user)
    assert client.post("/account/reauthenticate/", {"password": PASSWORD}).status_code == 302
    return client


def give(client: Client, name: str) -> str:
    """Give an address, and read what the site says to that."""
    given = {"email": f"{name}@mail.example", "action_add": ""}
    return client.post("/account/email/", given, follow=True).content.decode()


def has(user: User, box: Mailbox, name: str) -> None:
    """``user`` gives an address and shows that it is theirs."""
    client = sure(user)
    give(client, name)
    client.post(link_of(nth(box, name)))


def verified(user: User) -> str | None:
    from allauth.account.models import EmailAddress

    known = EmailAddress.objects.get_verified(user)
    return known.email if known else None


def user_named(name: str) -> User:
    from slated.site.accounts.models import User

    return User.objects.get(username=name)


def test_an_address_given_on_signing_up_is_theirs_by_the_link(
    database: Place, mailbox: Mailbox
) -> None:
    dana = visitor()
    assert 'name="email"' in dana.get("/account/signup/").content.decode()
    assert dana.post("/account/signup/", NEW | {"email": "Dana@mail.example"}).url == "/"
    mail = nth(mailbox, "dana")
    assert mail["Subject"] == "Slated: is this address yours?"
    assert mail["From"] == "slate@mail.example"
    assert "The account dana was given this address." in mail.get_content()
    assert verified(user_named("dana")) is None
    assert "waits for you to open the link" in dana.get("/account/").content.decode()
    link = link_of(mail)
    # Looking at it alone, as programs that check mail do, changes nothing.
    assert "It is mine" in visitor().get(link).content.decode()
    assert verified(user_named("dana")) is None
    assert dana.post(link).url == "/account/"
    assert verified(user_named("dana")) == "dana@mail.example"
    assert "no longer works" in dana.get(link).content.decode()
    assert dana.post(link).status_code == 404
    login = {"login": "dana@mail.example", "password": PASSWORD}
    assert visitor().post("/account/login/", login).url == "/"


def test_an_address_may_be_left_out(database: Place, mailbox: Mailbox) -> None:
    assert visitor().post("/account/signup/", NEW).url == "/"
    assert not user_named("dana").email
    assert mailbox.mails == []


def test_the_password_is_asked_for_before_an_address_is_taken(
    database: Place, mailbox: Mailbox
) -> None:
    client = signed_in(person("dana"))
    assert "Is it you?" in give(client, "dana")
    assert mailbox.mails == []
    again = client.post("/account/reauthenticate/?next=/account/email/", {"password": PASSWORD})
    assert again.url == "/account/email/"
    nth(mailbox, "dana")


@pytest.mark.parametrize("typed", ["dana", "dana@", "a b@mail.example", "x@mail.example\nBcc: y"])
def test_what_is_no_address(database: Place, mailbox: Mailbox, typed: str) -> None:
    page = visitor().post("/account/signup/", NEW | {"email": typed}).content.decode()
    assert 'class="problem"' in page
    assert mailbox.mails == []


def test_a_link_runs_out_after_three_days(
    database: Place, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana, now = person("dana"), time.time()
    client = sure(dana)
    give(client, "dana")
    link = link_of(nth(mailbox, "dana"))
    monkeypatch.setattr("django.core.signing.time.time", lambda: now + 3 * 86_400 + 60)
    assert "no longer works" in visitor().get(link).content.decode()
    assert visitor().post(link).status_code == 404
    assert verified(dana) is None


def test_an_address_is_changed_by_the_link_and_the_old_one_told(
    database: Place, mailbox: Mailbox
) -> None:
    dana = person("dana")
    has(dana, mailbox, "dana")
    client = sure(dana)
    give(client, "typo")
    give(client, "elsewhere")
    page = client.get("/account/email/").content.decode()
    assert "It is dana@mail.example." in page
    assert "A link was sent to elsewhere@mail.example" in page
    stale, link = link_of(nth(mailbox, "typo")), link_of(nth(mailbox, "elsewhere"))
    assert verified(dana) == "dana@mail.example"
    assert visitor().post(stale).status_code == 404
    client.post(link)
    assert verified(dana) == "elsewhere@mail.example"
    told = nth(mailbox, "dana", 2)
    assert "is now elsewhere@mail.example" in told.get_content()
    login = {"login": "dana@mail.example", "password": PASSWORD}
    assert "not right" in visitor().post("/account/login/", login).content.decode()


def test_an_address_is_taken_away(database: Place, mailbox: Mailbox) -> None:
    dana = person("dana")
    has(dana, mailbox, "dana")
    client = sure(dana)
    assert "Take it away" in client.get("/account/email/").content.decode()
    client.post("/account/email/", {"email": "dana@mail.example", "action_remove": ""})
    assert verified(dana) is None
    assert not user_named("dana").email


def test_nobody_learns_whose_address_it_is(database: Place, mailbox: Mailbox) -> None:
    alice = person("alice")
    has(alice, mailbox, "alice")
    pages = []
    for name in ("alice", "nobody"):
        given = {"email": f"{name}@mail.example"}
        told = [visitor().post("/account/password/reset/", given, follow=True).content]
        joined = visitor()
        new = NEW | given | {"username": f"join{len(name)}"}
        told.append(joined.post("/account/signup/", new, follow=True).content)
        other = sure(person(f"other{len(name)}"))
        told.append(give(other, name).encode())
        login = {"login": given["email"], "password": WRONG}
        told.append(visitor().post("/account/login/", login).content)
        pages.append([re.sub(r"(join|other)\d", "", text_of(one)) for one in told])
    assert pages[0] == pages[1]


def test_an_address_is_whose_link_was_opened_first(database: Place, mailbox: Mailbox) -> None:
    alice, mallory = person("alice"), person("mallory")
    has(alice, mailbox, "shared")
    client = sure(mallory)
    give(client, "shared")
    link = link_of(nth(mailbox, "shared", 2))
    assert "address of another account" in visitor().get(link).content.decode()
    client.post(link)
    assert verified(mallory) is None
    assert verified(alice) == "shared@mail.example"


def test_a_forgotten_password(database: Place, mailbox: Mailbox) -> None:
    dana = person("dana")
    has(dana, mailbox, "dana")
    inside = signed_in(dana)
    client = visitor()
    assert "/account/password/reset/" in client.get("/account/login/").content.decode()
    page = client.post("/account/password/reset/", {"email": "DANA@mail.example"}, follow=True)
    assert "If an account has this address" in page.content.decode()
    mail = nth(mailbox, "dana", 2)
    assert mail["Subject"] == "Slated: a new password"
    assert "once, within three days" in mail.get_content()
    link = link_of(mail)
    form = client.get(link)
    # What it was sent with does not stay in the address.
    assert link.split("-", 1)[1] not in form.url
    assert client.post(form.url, AGAIN).url == "/account/password/reset/key/done/"
    assert "no longer works" in visitor().get(link, follow=True).content.decode()
    assert inside.get("/account/").status_code == 302
    login = {"login": "dana", "password": AGAIN["password1"]}
    assert visitor().post("/account/login/", login).url == "/"
    told = nth(mailbox, "dana", 3)
    assert "The password of the account dana was changed" in told.get_content()


def test_a_link_for_a_new_password_runs_out(
    database: Place, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allauth.account.forms import EmailAwarePasswordResetTokenGenerator

    has(person("dana"), mailbox, "dana")
    visitor().post("/account/password/reset/", {"email": "dana@mail.example"})
    link = link_of(nth(mailbox, "dana", 2))
    later = timezone.now().replace(tzinfo=None) + timedelta(days=3, minutes=1)
    monkeypatch.setattr(EmailAwarePasswordResetTokenGenerator, "_now", lambda self: later)
    assert "no longer works" in visitor().get(link, follow=True).content.decode()


def test_a_link_for_a_new_password_ends_with_another_address(
    database: Place, mailbox: Mailbox
) -> None:
    dana = person("dana")
    has(dana, mailbox, "dana")
    visitor().post("/account/password/reset/", {"email": "dana@mail.example"})
    link = link_of(nth(mailbox, "dana", 2))
    has(dana, mailbox, "elsewhere")
    assert "no longer works" in visitor().get(link, follow=True).content.decode()


def test_who_is_locked_out_is_sent_no_link(database: Place, mailbox: Mailbox) -> None:
    dana = person("dana")
    has(dana, mailbox, "dana")
    type(dana).objects.filter(pk=dana.pk).update(is_active=False)
    visitor().post("/account/password/reset/", {"email": "dana@mail.example"})
    has(person("erin"), mailbox, "erin")
    assert len(mailbox.of("dana")) == 1


def test_links_enough_were_sent_to_one_address(database: Place, mailbox: Mailbox) -> None:
    limits = {"confirm-mail": (2, 36_000.0), "reset-mail": (1, 36_000.0)}
    with override_settings(SLATED_LIMITS=limits):
        client = sure(person("dana"))
        give(client, "dana")
        again = {"email": "dana@mail.example", "action_send": ""}
        assert (
            "A link was sent" in client.post("/account/email/", again, follow=True).content.decode()
        )
        said = client.post("/account/email/", again, follow=True).content.decode()
        assert "Links enough were sent to this address. Wait" in said
        other = NEW | {"username": "erin", "email": "dana@mail.example"}
        page = visitor().post("/account/signup/", other)
        assert "Links enough were sent" in page.content.decode()
        client.post(link_of(nth(mailbox, "dana", 2)))
        for _ in range(3):
            page = visitor().post("/account/password/reset/", {"email": "dana@mail.example"})
            assert page.status_code == 302
        nth(mailbox, "dana", 3)


def test_links_lead_to_the_address_of_the_site(
    database: Place, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SLATED_URL", "https://slate.example.org/")
    has(person("dana"), mailbox, "dana")
    visitor().post("/account/password/reset/", {"email": "dana@mail.example"})
    for mail in (mailbox.of("dana")[0], nth(mailbox, "dana", 2)):
        assert "\nhttps://slate.example.org/account/" in mail.get_content().replace("\r", "")


def test_a_server_that_refuses_breaks_no_page(database: Place, mailbox: Mailbox) -> None:
    given = NEW | {"email": "refuse@mail.example"}
    assert visitor().post("/account/signup/", given).url == "/"
    assert user_named("dana").email == "refuse@mail.example"


def test_with_e_mail_off_nothing_offers_it(database: Place) -> None:
    with override_settings(SLATED_SIGNUP="open"):
        client = visitor()
        assert 'name="email"' not in client.get("/account/signup/").content.decode()
        client.post("/account/signup/", NEW | {"email": "dana@mail.example"})
    assert not user_named("dana").email
    assert "/account/email/" not in client.get("/account/").content.decode()
    for path in ("/account/email/", "/account/email/sent/", "/account/email/confirm/abc/"):
        assert client.get(path).status_code == 404
        assert client.post(path).status_code == 404
    assert "sends no e-mail" in visitor().get("/account/password/reset/").content.decode()
