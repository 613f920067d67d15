"""Signing in at a provider: a real one, on a port of this machine."""

from __future__ import annotations

import html
import importlib
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from django.test import override_settings
from django.urls import clear_url_caches, get_urlconf
from tests.site.accounts.people import PASSWORD, person, signed_in, visitor
from tests.site.accounts.provider import CLIENT, SECRET, Provider

from slated.site.accounts import environment
from slated.site.errors import KeepError
from slated.site.place import Place

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.test import Client


@pytest.fixture
def provider(database: Place) -> Iterator[Provider]:
    """A provider that lets in whoever it knows, and a site that asks it."""
    running = Provider()
    yield from _asked(running, lets_in=True)
    running.stop()


@pytest.fixture
def strict(database: Place) -> Iterator[Provider]:
    """A provider whose people still need an invitation."""
    running = Provider()
    yield from _asked(running, lets_in=False)
    running.stop()


def _asked(running: Provider, *, lets_in: bool) -> Iterator[Provider]:
    said = environment.Provider(running.issuer, CLIENT, SECRET, "Our house", lets_in)
    with override_settings(
        SLATED_OIDC=said, SOCIALACCOUNT_PROVIDERS={"openid_connect": {"APPS": [said.app()]}}
    ):
        _addresses_again()
        yield running
    _addresses_again()


def _addresses_again() -> None:
    """The provider's addresses are there only where there is one."""
    for name in ("slated.site.accounts.urls", "slated.site.web.urls"):
        importlib.reload(importlib.import_module(name))
    clear_url_caches()
    assert get_urlconf() is None


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_args: object) -> None:
        return None


def through(client: Client, **given: str) -> HttpResponse:
    """From the button to the provider and back."""
    page = client.post("/account/oidc/login/", given).content.decode()
    found = re.search(r'content="0;url=([^"]+)"', page)
    assert found, page
    try:
        urllib.request.build_opener(_Stay).open(html.unescape(found[1]), timeout=60)
    except urllib.error.HTTPError as answer:
        back = answer.headers["Location"]
    assert back.startswith("http://localhost/account/oidc/login/callback/")
    return client.get(back)


def names() -> list[str]:
    from slated.site.accounts.models import User

    return sorted(User.objects.values_list("username", flat=True))


def test_whoever_it_knows_gets_an_account(provider: Provider) -> None:
    from slated.site.accounts.models import Act

    olga = visitor()
    page = olga.get("/account/login/").content.decode()
    assert "Sign in with Our house" in page
    assert through(olga, next="/lists").url == "/lists"
    assert names() == ["olga"]
    assert Act.objects.get().what == "joined"
    assert "Set a password" in olga.get("/account/").content.decode()
    again = visitor()
    assert through(again).url == "/"
    assert names() == ["olga"]
    assert again.get("/account/").status_code == 200


def test_an_equal_name_or_address_joins_nobody(provider: Provider) -> None:
    from slated.site.accounts.admins import make_admin
    from slated.site.accounts.models import User

    make_admin("olga", "olga@example.org", "four calm horses")
    provider.person |= {"email": "olga@example.org", "email_verified": True}
    through(visitor())
    [mine, other] = User.objects.order_by("pk")
    assert (mine.username, mine.is_superuser) == ("olga", True)
    assert other.username != "olga"
    assert not other.is_superuser
    assert not other.email


@pytest.mark.parametrize("verified", [True, False, "true", None])
def test_an_address_is_taken_where_it_was_checked(provider: Provider, verified: object) -> None:
    from slated.site.accounts.models import User

    provider.person |= {"email": "olga@example.org", "email_verified": verified}
    through(visitor())
    assert User.objects.get().email == ("olga@example.org" if verified is True else "")


@pytest.mark.parametrize("name", ["<script>", "a@b.example", "x" * 300, "", None, 5, "ada"])
def test_a_name_that_cannot_be_had_becomes_another(provider: Provider, name: object) -> None:
    from slated.site.accounts.names import plain

    person("ada", "admin")
    provider.person["preferred_username"] = name
    answer = through(visitor())
    if not isinstance(name, str | None):
        assert answer.status_code == 502
        return
    assert answer.status_code == 302
    [other] = [n for n in names() if n != "ada"]
    plain(other)


def test_without_an_invitation_nobody_comes_in(strict: Provider) -> None:
    olga = visitor()
    assert "No new accounts" in through(olga).content.decode()
    assert names() == []
    assert olga.get("/account/").status_code == 302


def test_an_invitation_lets_one_in(strict: Provider) -> None:
    from slated.site.accounts.invitations import invite
    from slated.site.accounts.models import User

    word, _row = invite(None, editor=True)
    olga = visitor()
    olga.get(f"/account/invited/{word}/")
    assert "Go on with Our house" in olga.get("/account/signup/").content.decode()
    through(olga)
    assert User.objects.get().edits
    strict.person = {"sub": "18", "preferred_username": "pavel"}
    pavel = visitor()
    pavel.get(f"/account/invited/{word}/")
    through(pavel)
    assert names() == ["olga"]


@pytest.mark.parametrize("fault", ["issuer", "audience", "old", "refuses"])
def test_what_the_provider_gets_wrong_lets_nobody_in(provider: Provider, fault: str) -> None:
    provider.faults.add(fault)
    olga = visitor()
    answer = through(olga)
    if fault == "refuses":
        assert answer.url == "/account/cancelled/"
        assert "You stopped" in olga.get(answer.url).content.decode()
    else:
        assert "Signing in did not work" in answer.content.decode()
    assert names() == []
    assert olga.get("/account/").status_code == 302


def test_a_provider_that_is_down_is_explained(provider: Provider) -> None:
    provider.faults.add("down")
    answer = visitor().post("/account/oidc/login/")
    assert answer.status_code == 502
    assert "Signing in did not work" in answer.content.decode()


def test_a_made_up_way_back_lets_nobody_in(provider: Provider) -> None:
    for query in ("", "?code=x", "?code=x&state=y", "?error=access_denied", "?state=" + "z" * 5000):
        answer = visitor().get(f"/account/oidc/login/callback/{query}")
        assert answer.status_code in (200, 302, 401), query
    assert names() == []


def test_somebody_elses_way_back_is_not_taken(provider: Provider) -> None:
    """The code that Mallory was given does not sign Olga in as Mallory."""
    page = visitor().post("/account/oidc/login/").content.decode()
    found = re.search(r'content="0;url=([^"]+)"', page)
    assert found
    try:
        urllib.request.build_opener(_Stay).open(html.unescape(found[1]), timeout=60)
    except urllib.error.HTTPError as answer:
        back = answer.headers["Location"]
    olga = visitor()
    olga.get(back)
    assert olga.get("/account/").status_code == 302
    assert names() == []


def test_nobody_goes_there_by_a_link(provider: Provider) -> None:
    answer = visitor().get("/account/oidc/login/")
    assert "Sign in with Our house" in answer.content.decode()
    assert provider.issuer not in answer.content.decode()
    assert provider.codes == {}


def test_an_account_is_joined_by_whoever_has_it(provider: Provider) -> None:
    alice = signed_in(person("alice"))
    assert "not joined" in alice.get("/account/connections/").content.decode()
    asked = through(alice, process="connect")
    assert asked.url == "/account/reauthenticate/"
    assert alice.post(asked.url, {"password": PASSWORD}).url == "/account/connections/"
    assert names() == ["alice"]
    assert "Remove" in alice.get("/account/connections/").content.decode()
    elsewhere = visitor()
    through(elsewhere)
    assert "You are alice" in elsewhere.get("/account/").content.decode()
    kept = alice.get("/account/connections/").content.decode()
    number = kept.split('name="account" value="')[1].split('"')[0]
    bob = signed_in(person("bob"))
    bob.post("/account/connections/", {"account": number})
    assert "Remove" in alice.get("/account/connections/").content.decode()
    alice.post("/account/connections/", {"account": number})
    assert "Remove" not in alice.get("/account/connections/").content.decode()


def test_who_is_locked_out_stays_out(provider: Provider) -> None:
    from slated.site.accounts.models import User

    through(visitor())
    User.objects.update(is_active=False)
    olga = visitor()
    assert through(olga).url == "/account/inactive/"
    assert olga.get("/account/").status_code == 302


def test_the_environment_names_a_provider() -> None:
    said = {"SLATED_OIDC_ISSUER": "https://id.example.org/", "SLATED_OIDC_CLIENT": "slated"}
    with pytest.raises(KeepError, match="SLATED_OIDC_SECRET is not set"):
        environment.provider(said)
    found = environment.provider({**said, "SLATED_OIDC_SECRET": "s"})
    assert found == environment.Provider(
        "https://id.example.org", "slated", "s", "OpenID Connect", False
    )
    assert environment.provider({}) is None
    with pytest.raises(KeepError, match="not an http or https address"):
        environment.provider({**said, "SLATED_OIDC_SECRET": "s", "SLATED_OIDC_ISSUER": "id"})
    assert replace(found, name="Our house").app()["name"] == "Our house"
