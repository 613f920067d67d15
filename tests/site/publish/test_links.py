"""Private addresses: who may make, see and revoke them, and whom they tell what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.site.publish.people import browser, follow_title, person
from tests.site.slate.telling import jessica_jones

if TYPE_CHECKING:
    from slated.site.accounts.models import User

ACTS = ("/account/links/new/", "/account/links/revoke/")


def address_of(user: User) -> str:
    """The calendar's private address that the account page shows, less the host."""
    page = browser(user).get("/account/links/").content.decode()
    return re.search(r'value="http://localhost(/calendar/p/[^"]+\.ics)"', page)[1]


@pytest.mark.usefixtures("database")
def test_it_is_made_renewed_and_revoked_by_its_owner() -> None:
    alice = person("alice")
    mine = browser(alice)
    assert "You have none yet" in mine.get("/account/links/").content.decode()
    assert mine.post(ACTS[0]).status_code == 302
    first = address_of(alice)
    assert len(first) >= len("/calendar/p/.ics") + 43
    assert browser().get(first).status_code == 200
    mine.post(ACTS[0])
    second = address_of(alice)
    assert second != first
    assert browser().get(first).status_code == 404
    assert browser().get(second).status_code == 200
    mine.post(ACTS[1])
    for dead in (first, second, second.replace("/calendar/", "/feeds/").replace("ics", "atom")):
        assert browser().get(dead).status_code == 404


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("url", ACTS)
def test_nobody_else_may(url: str) -> None:
    alice, bob = person("alice"), person("bob", editor=True)
    browser(alice).post(ACTS[0])
    address = address_of(alice)
    anonymous = browser().post(url)
    assert anonymous.status_code == 302
    assert "/login/" in anonymous["Location"]
    browser(bob).post(url)
    browser(person("charlie", is_superuser=True, is_staff=True)).post(url)
    assert address_of(alice) == address
    assert browser().get(address).status_code == 200


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("url", ACTS)
def test_a_link_or_another_site_cannot(url: str) -> None:
    alice = person("alice")
    assert browser(alice).get(url).status_code == 405
    assert browser(alice, csrf=True).post(url).status_code == 403


@pytest.mark.usefixtures("database")
def test_the_page_is_for_whoever_is_signed_in_and_kept_nowhere() -> None:
    assert "/login/" in browser().get("/account/links/")["Location"]
    alice, bob = person("alice"), person("bob")
    browser(alice).post(ACTS[0])
    response = browser(alice).get("/account/links/")
    assert "no-store" in response["Cache-Control"]
    assert address_of(alice) not in browser(bob).get("/account/links/").content.decode()


@pytest.mark.usefixtures("database")
def test_each_is_told_what_they_follow_themselves() -> None:
    from tests.site.slate.telling import day

    from slated.site.publish.entries import page
    from slated.site.publish.links import find, make, token
    from slated.site.publish.scope import Scope

    jessica_jones()
    alice, bob = person("alice"), person("bob")
    follow_title(alice, "Arrow")
    follow_title(bob, "Jessica Jones")
    for user, title in ((alice, "Arrow"), (bob, "Jessica Jones")):
        assert find(token(make(user)) or "") == user
        told = page(Scope(user=user), day("2017-12-31"))
        assert {entry.held.title for entry in told.entries} == {title}


@pytest.mark.usefixtures("database")
def test_who_is_barred_is_told_nothing() -> None:
    alice = person("alice")
    browser(alice).post(ACTS[0])
    address = address_of(alice)
    alice.is_active = False
    alice.save()
    assert browser().get(address).status_code == 404


@pytest.mark.usefixtures("database")
def test_the_token_is_nowhere_in_the_database() -> None:
    from slated.site.publish.links import find, make, token

    link = make(person("alice"))
    made = token(link)
    assert made is not None
    assert made not in (link.nonce, link.digest)
    for wrong in (link.nonce, link.digest, made[:-1], made + "A", made.swapcase(), "", "\n", "é"):
        assert find(wrong) is None


@pytest.mark.usefixtures("database")
def test_with_another_secret_key_it_works_and_cannot_be_shown(settings_key) -> None:
    from slated.site.publish.links import find, make, token

    alice = person("alice")
    link = make(alice)
    made = token(link)
    with settings_key("another key of the site, " * 3):
        assert token(link) is None
        assert find(made or "") == alice
        mine = browser(alice)
        assert "cannot be shown any more" in mine.get("/account/links/").content.decode()


@pytest.fixture
def settings_key():
    """The site with another secret key for a while."""
    from django.test import override_settings

    return lambda key: override_settings(SECRET_KEY=key)


@pytest.mark.usefixtures("database")
def test_a_choice_that_is_none_is_said_so() -> None:
    alice = person("alice")
    browser(alice).post(ACTS[0])
    response = browser(alice).get("/account/links/?sure=quite")
    assert response.status_code == 400
    chosen = browser(alice).get("/account/links/?sure=firm").content.decode()
    assert re.search(r'value="http://localhost/calendar/p/[^"?]+\.ics\?sure=firm"', chosen)


@pytest.mark.usefixtures("database")
def test_there_is_an_end_to_making_new_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = browser(person("alice"))
    answers = [mine.post(ACTS[0]).status_code for _ in range(22)]
    assert answers[0] == 302
    assert answers[-1] == 429
