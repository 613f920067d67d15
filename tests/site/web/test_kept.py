"""Pages from memory: right after any write, never somebody's own, of bounded size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django.test import Client

HEAVIEST = 150_000


def test_the_second_time_costs_next_to_nothing(client: Client, django_queries: Any) -> None:
    first = client.get("/")
    with django_queries() as queries:
        second = client.get("/")
    assert len(queries) <= 1
    assert second.content == first.content
    assert second["Age"].isdigit()
    del first["X-Request-ID"], second["X-Request-ID"], second["Age"]
    assert dict(second.items()) == dict(first.items())


def test_a_write_shows_at_once(client: Client) -> None:
    from slated.site.catalogue.models import Title

    url = client.get("/search.json?q=Fargo").json()["titles"][0]["url"]
    assert b"Fargo (US)" not in client.get(url).content
    Title.objects.filter(name="Fargo").update(country="US")
    assert b"Fargo (US)" in client.get(url).content


@pytest.mark.parametrize("query", ["", "?as_of=2017-10-05", "?network=FX", "?standing=dated"])
def test_every_question_has_its_own(client: Client, query: str) -> None:
    from django.test import Client as Another

    for each in ("", "?as_of=2017-10-05", "?network=FX", "?standing=dated", "?as_of=2016-02-01"):
        client.get(f"/{each}")
    # With a cookie nothing comes from memory.
    anew = Another(SERVER_NAME="localhost", headers={"Cookie": "a=b"}).get(f"/{query}")
    assert client.get(f"/{query}").content == anew.content


def test_whoever_is_signed_in_gets_their_own_and_leaves_nothing(client: Client) -> None:
    from django.test import Client as Another

    from slated.site.accounts.models import User

    alice = Another(SERVER_NAME="localhost")
    alice.force_login(User.objects.create_user("alice-the-viewer"))
    for path in ("/", "/lists", "/scorecard", "/account/tokens"):
        before = client.get(path)
        own = alice.get(path)
        after = client.get(path)
        assert "public" not in own.get("Cache-Control", ""), path
        assert b"alice-the-viewer" not in after.content, path
        assert before.status_code == after.status_code


def test_conditions_hold_for_what_is_kept(client: Client) -> None:
    tag = client.get("/lists")["ETag"]
    again = client.get("/lists", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again["ETag"] == tag


def test_packed_and_not_packed_are_kept_apart(client: Client) -> None:
    packed = client.get("/about", headers={"Accept-Encoding": "gzip"})
    plain = client.get("/about")
    assert packed["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain


def test_memory_is_bounded() -> None:
    from django.http import HttpResponse

    from slated.site.rests import Rest
    from slated.site.version import State
    from slated.site.web.kept import Pages

    pages, now = Pages(most=100_000), State("1", {})
    for n in range(50):
        pages.put((str(n),), Rest("1", None), HttpResponse(b"x" * 10_000))
    held = [n for n in range(50) if pages.get((str(n),), now) is not None]
    assert held == list(range(42, 50))
    assert pages.get(("49",), State("2", {})) is None
    assert pages.get(("49",), now) is None, "what is old is forgotten"


def test_long_addresses_of_small_pages_count_too() -> None:
    from django.http import HttpResponse

    from slated.site.rests import Rest
    from slated.site.version import State
    from slated.site.web.kept import Pages

    pages, now = Pages(most=100_000), State("1", {})
    keys = [(str(n), "x" * 20_000) for n in range(50)]
    for key in keys:
        pages.put(key, Rest("1", None), HttpResponse(b"x"))
    assert sum(pages.get(key, now) is not None for key in keys) <= 5


@pytest.mark.parametrize(
    "headers",
    [
        {"Cache-Control": "private"},
        {"Cache-Control": "public, no-store"},
        {},
        {"Cache-Control": "public", "Vary": "Accept"},
        {"Cache-Control": "public", "Vary": "*"},
    ],
)
def test_what_is_not_for_everybody_is_not_kept(headers: dict[str, str]) -> None:
    from django.http import HttpResponse

    from slated.site.web.kept import for_all

    assert not for_all(HttpResponse("mine", headers=headers))
    cookie = HttpResponse("mine", headers={"Cache-Control": "public"})
    assert for_all(cookie)
    cookie.set_cookie("a", "b")
    assert not for_all(cookie)


@pytest.mark.timeout(600)
def test_no_page_is_heavy_however_much_there_is(sqlite_database: Any) -> None:
    """A show with many claims, a full home, a long scorecard and ranking."""
    from django.test import Client
    from tests.site.web.many import fill

    show = fill()
    client = Client(SERVER_NAME="localhost")
    day = "as_of=2017-10-05"
    for path in ("/", "/scorecard", "/lists/all", "/calendar/2018-03", "/sources", "/lists", show):
        page = client.get(f"{path}?{day}")
        assert page.status_code == 200, path
        assert len(page.content) <= HEAVIEST, (path, len(page.content))
