"""The status page, for everybody, and the feeds' page, for editors alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from tests.site.feeds.serving import LONG, Site

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

PEOPLE = {
    "anonymous": None,
    "alice": "viewer",
    "bob": "viewer",
    "charlie": "editor",
    "dora": "admin",
}
EDITORS = ("charlie", "dora")
MOST_QUERIES, MOST_BYTES = 12, 150_000
HOSTILE = "<script>alert(1)</script>"

Come = Callable[..., "Client"]


@pytest.fixture
def come(database: Place) -> Come:
    """Somebody's client, by name."""
    from django.test import Client

    from slated.site.accounts.models import User

    def who(name: str, *, csrf: bool = False) -> Client:
        visitor = Client(SERVER_NAME="localhost", enforce_csrf_checks=csrf)
        role = PEOPLE[name]
        if role is not None:
            fields = {"editor": role == "editor", "is_superuser": role == "admin"}
            visitor.force_login(User.objects.get_or_create(username=name, defaults=fields)[0])
        return visitor

    return who


def followed(number: int = 1):
    """Some feeds, the first with a hostile name and a key in its address."""
    from slated.site.feeds.following import Wish, follow
    from slated.site.feeds.models import Feed

    now = datetime.now(UTC)
    for n in range(number):
        follow(Wish(f"https://news.example/{n}.rss?key=SECRET", f"{HOSTILE} {n}"), now)
    feed = Feed.objects.order_by("pk")[0]
    feed.failures, feed.error = 3, f"{feed.url}: the server answered 500 Internal Server Error"
    feed.save()
    return feed


def test_nothing_followed_says_what_to_do(come: Come) -> None:
    page = come("anonymous").get("/status").content.decode()
    assert "Nothing is followed yet" in page
    assert "slated follow" in page
    assert "No worker runs" in page


def test_status_tells_feeds_jobs_and_workers(come: Come) -> None:
    from slated.site.work.clock import Clock
    from slated.site.work.jobs import make_rows
    from slated.site.work.models import Worker

    followed(2)
    make_rows(Clock())
    now = datetime.now(UTC)
    Worker.objects.create(token="x", host="m", process=1, threads=4, started=now, beat=now)
    client = come("anonymous")
    page = client.get("/status").content.decode()
    assert "failed 3 times in a row: https://news.example…" in page
    assert "A worker is at it, started just now" in page
    assert "snapshot" in page
    told = client.get("/status.json").json()
    assert told["totals"]["followed"] == 2
    assert told["totals"]["failing"] == 1
    assert [row["failures"] for row in told["feeds"]] == [3, 0]


def test_addresses_and_machines_are_for_editors(come: Come) -> None:
    from slated.site.work.models import Worker

    followed()
    now = datetime.now(UTC)
    Worker.objects.create(token="x", host="vault7", process=1, threads=4, started=now, beat=now)
    for name in PEOPLE:
        for path in ("/status", "/status.json"):
            found = come(name).get(path).content.decode()
            assert "SECRET" not in found
            assert "vault7" not in found
    assert "SECRET" in come("charlie").get("/care/feeds").content.decode()


def test_names_of_feeds_are_escaped(come: Come) -> None:
    followed()
    for name, path in (("anonymous", "/status"), ("charlie", "/care/feeds")):
        page = come(name).get(path).content.decode()
        assert HOSTILE not in page
        assert "&lt;script&gt;" in page


def test_a_page_of_many_feeds_is_small_and_asks_little(come: Come, django_queries) -> None:
    followed(130)
    for name, path in (("anonymous", "/status"), ("charlie", "/care/feeds")):
        client = come(name)
        with django_queries() as queries:
            found = client.get(path)
        assert len(queries) <= MOST_QUERIES
        assert len(found.content) <= MOST_BYTES
        assert 'rel="next" href="?page=2"' in found.content.decode()
        assert client.get(path, {"page": 2}).status_code == 200
        assert client.get(path, {"page": "x"}).status_code == 404
        assert client.get(path, {"page": "0"}).status_code == 404


def test_the_editors_page_is_kept_by_nobody(come: Come) -> None:
    found = come("charlie").get("/care/feeds")
    assert "no-store" in found["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in found


def states() -> list[tuple[str, str]]:
    from slated.site.feeds.models import Feed, Wanted

    rows = [(str(feed), str(feed.state)) for feed in Feed.objects.order_by("pk")]
    return rows + [("wanted", wanted.url) for wanted in Wanted.objects.all()]


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("do", ["follow", "pause", "resume", "remove"])
def test_who_may_change_what_is_followed(come: Come, name: str, do: str) -> None:
    from slated.site.feeds.following import pause

    feed = followed()
    if do == "resume":
        pause(feed)
    before = states()
    form = {"do": do, "feed": feed.pk, "url": "https://other.example/"}
    found = come(name).post("/care/feeds", form)
    if name in EDITORS:
        assert (found.status_code, found["Location"]) == (302, "/care/feeds")
        assert states() != before
    else:
        assert found.status_code == (302 if name == "anonymous" else 403)
        assert states() == before


def test_a_form_without_its_token_is_refused(come: Come) -> None:
    feed = followed()
    found = come("charlie", csrf=True).post("/care/feeds", {"do": "remove", "feed": feed.pk})
    assert found.status_code == 403
    assert len(states()) == 1


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"do": "pause", "feed": "99"}, "not followed any more"),
        ({"do": "pause", "feed": "1' OR 1=1"}, "not followed any more"),
        ({"do": "follow", "url": ""}, "give the address"),
        ({"do": "follow", "url": "x" * 3000}, "give the address"),
        ({"do": "burn"}, "not followed any more"),
    ],
)
def test_a_wrong_form_says_what_is_wrong(come: Come, form: dict[str, str], words: str) -> None:
    found = come("charlie").post("/care/feeds", form)
    assert found.status_code == 409
    assert words in found.content.decode()


def test_a_worker_follows_what_an_editor_asked_for(come: Come, site: Site) -> None:
    from slated.site.feeds.finding import find_wanted
    from slated.site.feeds.models import Feed

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", "FX renews Fargo." + LONG))
    link = '<link rel="alternate" type="application/rss+xml" href="/tv.rss">'
    site.put("/", f"<html><head>{link}</head></html>", Content_Type="text/html")
    editor = come("charlie")
    editor.post("/care/feeds", {"do": "follow", "url": site.url("/")})
    editor.post("/care/feeds", {"do": "follow", "url": site.url("/nothing")})
    assert "a worker will look" in editor.get("/care/feeds").content.decode()
    assert find_wanted(datetime.now(UTC)) == "looked at 2 sites"
    page = editor.get("/care/feeds").content.decode()
    assert "followed: The Wire" in page
    assert "404 Not Found" in page
    assert [feed.url for feed in Feed.objects.all()] == [site.url("/tv.rss")]
    assert find_wanted(datetime.now(UTC)) is None
