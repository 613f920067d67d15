"""Who may rate and follow, whose it is then, and who may keep a copy of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from tests.site.people.finding import number, numbers, rate, show, text

if TYPE_CHECKING:
    from django.test import Client

As = Callable[[str], "Client"]
SIGNED_IN = ("alice", "bob", "erin", "charlie")
PRIVATE = (
    *("/my/shows", "/my/follows", "/my/ratings", "/my/ratings/history"),
    *("/my/ratings/table.csv", "/my/ratings/trakt.json"),
)


def writes(client: Client) -> dict[str, dict[str, str]]:
    """Every form of these pages: its address and what it sends."""
    veep = show(client, "Veep")
    thing = {"kind": "title", "of": number(veep)}
    return {
        f"/rate/{veep[6:]}": {"stars": "4"},
        "/follow": thing,
        "/unfollow": thing,
        "/my/follows": {"names": "Veep"},
        "/my/ratings": {"source": "imdb"},
    }


def kept() -> tuple[int, int, int]:
    from slated.site.accounts.models import Follow
    from slated.site.ratings.models import Change, Rating

    return Rating.objects.count(), Change.objects.count(), Follow.objects.count()


def test_nobody_without_an_account_writes(client: Client, as_: As) -> None:
    for address, form in writes(client).items():
        answer = client.post(address, {**form, "next": "/lists"})
        assert answer.status_code == 302, address
        assert answer["Location"] == "/account/login/?next=/lists"
        swapped = client.post(address, form, headers={"HX-Request": "true"})
        assert swapped["HX-Redirect"] == "/account/login/?next=/my/shows"
    assert kept() == (0, 0, 0)


@pytest.mark.parametrize("who", SIGNED_IN)
def test_whoever_has_an_account_writes_for_themselves(client: Client, as_: As, who: str) -> None:
    from slated.site.accounts.models import Follow
    from slated.site.ratings.models import Rating

    for address, form in writes(client).items():
        assert as_(who).post(address, form).status_code in (200, 303, 400)
    assert kept() == (1, 1, 1)
    assert Rating.objects.get().viewer.user.username == who
    assert Follow.objects.get().user.username == who


@pytest.mark.parametrize("other", ["anonymous", "bob", "erin", "charlie"])
def test_nobody_changes_or_sees_what_is_anothers(client: Client, as_: As, other: str) -> None:
    veep, alice = show(client, "Veep"), as_("alice")
    rate(alice, veep, stars="4.5")
    thing = {"kind": "title", "of": number(veep)}
    alice.post("/follow", thing)
    them = as_(other)
    rate(them, veep, remove="1")
    them.post("/unfollow", thing)
    assert kept() == (1, 1, 1)
    assert numbers(client, veep)["rating"]["votes"] == 1
    for address in PRIVATE:
        page = them.get(address)
        assert page.status_code == (302 if other == "anonymous" else 200)
        assert b"Veep" not in page.content
        assert b"Veep" in alice.get(address).content or address == "/my/shows"


@pytest.mark.parametrize("who", ["anonymous", *SIGNED_IN])
def test_a_form_without_its_token_is_refused(client: Client, as_: As, who: str) -> None:
    them = as_(who)
    them.handler.enforce_csrf_checks = True
    for address, form in writes(client).items():
        assert them.post(address, form).status_code == 403, address
    assert kept() == (0, 0, 0)


def test_looking_changes_nothing(client: Client, as_: As) -> None:
    for address in [a for a in writes(client) if not a.startswith("/my/")]:
        assert as_("alice").get(address).status_code == 405
    for address in PRIVATE:
        as_("alice").get(address)
    assert kept() == (0, 0, 0)


def test_somebody_locked_out_writes_no_more(client: Client, as_: As, people) -> None:
    alice = as_("alice")
    people["alice"].is_active = False
    people["alice"].save()
    for address, form in writes(client).items():
        assert alice.post(address, form).status_code == 302
    assert kept() == (0, 0, 0)


def test_ones_own_pages_are_kept_by_nobody(client: Client, as_: As) -> None:
    alice, veep = as_("alice"), show(client, "Veep")
    for address in PRIVATE:
        answer = alice.get(address, headers={"Origin": "https://elsewhere.example"})
        assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
        assert "Cookie" in answer["Vary"]
        assert "Access-Control-Allow-Origin" not in answer
    for address in (veep, "/", "/scorecard?network=FX"):
        answer = alice.get(address)
        assert "private" in answer["Cache-Control"]
        assert "public" not in answer["Cache-Control"]
        assert "Cookie" in answer["Vary"]


def test_who_only_reads_gets_no_cookie_and_pages_for_all(client: Client) -> None:
    from django.contrib.sessions.models import Session

    for address in (show(client, "Veep"), "/", "/scorecard?network=FX", "/lists/all"):
        answer = client.get(address)
        assert not answer.cookies
        assert "public" in answer["Cache-Control"]
        assert "Cookie" in answer["Vary"]
        assert "Sign in" in text(answer)
    assert Session.objects.count() == 0


def test_a_page_asked_for_in_json_has_nothing_private(client: Client, as_: As) -> None:
    alice, veep = as_("alice"), show(client, "Veep")
    rate(alice, veep, stars="4.5")
    alice.post("/follow", {"kind": "network", "of": "FX"})
    for address in (f"{veep}.json", "/slate.json?network=FX", "/scorecard.json?network=FX"):
        assert alice.get(address).content == client.get(address).content
    for address in ("/my/shows.json", "/my/ratings.json", "/my/follows.json"):
        assert alice.get(address).status_code == 404
