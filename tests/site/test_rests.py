"""What is kept is old as soon as, and only when, something was written that it was made from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from tests.site.conftest import say

from slated.site.place import Place

if TYPE_CHECKING:
    from django.test import Client

LEARNED = datetime(2018, 5, 2, 12, tzinfo=UTC)
ADDRESSES = ("/", "/?network=FX", "/lists/all", "/scorecard", "/calendar/2018-03", "/search?q=veep")


def is_kept(client: Client, address: str) -> bool:
    """Whether the page came out of memory."""
    return "Age" in client.get(address)


def show_of(name: str) -> str:
    from slated.site.catalogue.models import Title

    return f"/show/{Title.objects.get(name=name).pk}"


def looked_at(client: Client, addresses: tuple[str, ...]) -> None:
    """Each of them is in memory."""
    for address in addresses:
        client.get(address)
        assert is_kept(client, address), address


@pytest.fixture
def on_sqlite(client: Client, database: Place) -> Client:
    """The client where pages rest on stamps; elsewhere any write makes them old."""
    if database.path is None:
        pytest.skip("PostgreSQL has no stamps")
    return client


def test_what_no_page_shows_leaves_pages_as_they_are(on_sqlite: Client) -> None:
    from slated.site.accounts.models import User
    from slated.site.ratings.models import Viewer
    from slated.site.work.models import Worker

    every = (*ADDRESSES, show_of("Fargo"))
    looked_at(on_sqlite, every)
    User.objects.create_user("alice")
    Viewer.objects.create(name="alice")
    beat = {"started": LEARNED, "beat": LEARNED}
    Worker.objects.create(token="a", host="here", process=1, threads=1, **beat)
    Worker.objects.update(beat=datetime.now(UTC))
    for address in every:
        assert is_kept(on_sqlite, address), address


def test_a_page_of_workers_is_old_with_a_heartbeat(on_sqlite: Client) -> None:
    from slated.site.work.models import Worker

    looked_at(on_sqlite, ("/status",))
    Worker.objects.create(
        token="a", host="here", process=1, threads=1, started=LEARNED, beat=LEARNED
    )
    assert not is_kept(on_sqlite, "/status")


def test_many_news_at_once_make_every_page_old(on_sqlite: Client) -> None:
    from tests.site.news.making import article, claim, keep

    from slated.site.slate.spans import settle

    fargo, veep = show_of("Fargo"), show_of("Veep")
    looked_at(on_sqlite, (fargo, veep, "/"))
    keep((article(), [claim()]), later=True)
    for address in (fargo, veep, "/"):
        assert not is_kept(on_sqlite, address)
    list(settle())
    looked_at(on_sqlite, (fargo, veep))
    say("Fargo returns in May.", "Fargo", 5, "2018-05", day=date(2018, 4, 1))
    assert is_kept(on_sqlite, veep)
    assert not is_kept(on_sqlite, fargo)


def test_news_of_one_show_leave_the_pages_of_others(on_sqlite: Client) -> None:
    fargo, veep = show_of("Fargo"), show_of("Veep")
    looked_at(on_sqlite, (fargo, veep, "/", "/lists/all"))
    say("Fargo returns in May.", "Fargo", 5, "2018-05", day=date(2018, 4, 1))
    assert is_kept(on_sqlite, veep)
    assert is_kept(on_sqlite, "/lists/all")
    assert not is_kept(on_sqlite, "/")
    assert b"Fargo returns in May." in on_sqlite.get(fargo).content


def _rate(name: str) -> None:
    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Viewer
    from slated.site.ratings.voting import rate

    for number in range(5):
        viewer, _ = Viewer.objects.get_or_create(name=f"viewer {number}")
        rate(viewer, Title.objects.get(name=name).pk, 4.5)


def test_a_rating_shows_in_average_count_and_rank_and_moves_the_ranks_of_others(
    client: Client,
) -> None:
    fargo, veep = show_of("Fargo"), show_of("Veep")
    _rate("Veep")
    assert client.get(f"{veep}.json").json()["numbers"]["rated_rank"]["rank"] == 1
    page = client.get(fargo).content
    assert b"from 5 votes" not in page
    _rate("Fargo")
    numbers = client.get(f"{fargo}.json").json()["numbers"]
    assert (numbers["rating"]["votes"], numbers["rating"]["average"]) == (5, 4.5)
    assert numbers["rated_rank"]["rank"] == 1
    assert b"4.50/5" in client.get(fargo).content
    for number in range(5):
        _rate_one(f"another {number}", "Fargo", 5.0)
    assert client.get(f"{veep}.json").json()["numbers"]["rated_rank"]["rank"] == 2


def test_a_rating_that_moves_no_figure_of_a_show_leaves_its_page(on_sqlite: Client) -> None:
    fargo, veep = show_of("Fargo"), show_of("Veep")
    _rate("Fargo")
    _rate("Veep")
    looked_at(on_sqlite, (fargo, veep))
    _rate_one("another", "Veep", 4.5)
    assert is_kept(on_sqlite, fargo)
    assert not is_kept(on_sqlite, veep)


def test_a_page_is_made_anew_with_no_more_questions_than_the_first_time(
    on_sqlite: Client, django_queries: Any
) -> None:
    fargo = show_of("Fargo")
    _rate("Fargo")
    on_sqlite.get("/about")
    with django_queries() as first:
        on_sqlite.get(fargo)
    _rate_one("another", "Veep", 5.0)
    with django_queries() as looked:
        assert is_kept(on_sqlite, fargo)
    assert len(looked) <= 4
    for number in range(5):
        _rate_one(f"other {number}", "Veep", 5.0)
    with django_queries() as again:
        assert not is_kept(on_sqlite, fargo)
    assert len(again) <= len(first)


def _rate_one(viewer: str, name: str, stars: float) -> None:
    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Viewer
    from slated.site.ratings.voting import rate

    rate(Viewer.objects.create(name=viewer), Title.objects.get(name=name).pk, stars)


def _superseded() -> None:
    from slated.site.news.models import Reading

    Reading.objects.filter(claims__title="Fargo").update(superseded=LEARNED)


def _another_speaker() -> None:
    from slated.site.news.models import Claim, Speaker

    Claim.objects.filter(title="Fargo").update(speaker=Speaker.objects.create(name="Noah Hawley"))


def _renamed_speaker() -> None:
    from slated.site.news.models import Speaker

    Speaker.objects.update(name="Melissa Rosenberg")


def _renamed_outlet() -> None:
    from slated.site.news.models import Outlet

    Outlet.objects.update(name="The Other Wire")


def _another_address() -> None:
    from slated.site.news.models import Article

    Article.objects.update(url="https://other.example/")


def _told_elsewhere() -> None:
    from slated.site.news.models import Article, Outlet

    [first] = Article.objects.filter(versions__readings__claims__title="Fargo")
    outlet = Outlet.objects.create(name="The Herald")
    values = {"published": date(2017, 10, 5), "learned": LEARNED, "outlet": outlet}
    Article.objects.create(key="copy", story=first, **values)
    Article.objects.filter(pk=first.pk).update(story=first)


def _seen_elsewhere() -> None:
    from slated.site.news.models import ArticleVersion, Outlet, Sighting

    [version] = ArticleVersion.objects.filter(readings__claims__title="Fargo")
    outlet = Outlet.objects.create(name="The Herald")
    Sighting.objects.create(version=version, key="k", outlet=outlet, first=LEARNED, last=LEARNED)


def _moved() -> None:
    from slated.site.catalogue.models import Release, Title

    Release.objects.filter(title__name="Fargo").update(title=Title.objects.get(name="Veep"))


def _network() -> None:
    from slated.site.catalogue.models import Network, Title

    Title.objects.update(network=Network.objects.create(name="FX", key="fx"))


def _scored() -> None:
    from slated.site.catalogue.models import Score, Title

    title = Title.objects.get(name="Fargo")
    Score.objects.create(title=title, provider="imdb", average=8.8, votes=9, taken=LEARNED.date())


def _believed() -> None:
    from slated.site.slate.models import Span

    Span.objects.filter(release__title__name="Fargo").update(why="Because.")


@pytest.mark.parametrize(
    "write",
    [
        *(_superseded, _another_speaker, _renamed_speaker, _renamed_outlet, _another_address),
        *(_told_elsewhere, _seen_elsewhere, _moved, _network, _scored, _believed),
    ],
)
def test_whatever_a_show_is_made_from_shows_at_once(
    client: Client, write: Callable[[], None]
) -> None:
    addresses = [show_of(name) for name in ("Fargo", "Veep", "Jessica Jones")]
    before = [client.get(address).content for address in addresses]
    write()
    from django.test import Client as Another

    anew = Another(SERVER_NAME="localhost", headers={"Cookie": "a=b"})
    after = [anew.get(address).content for address in addresses]
    assert [client.get(address).content for address in addresses] == after
    assert after != before, "the write is to be seen on one of them"


def test_every_page_rests_on_what_has_a_stamp(on_sqlite: Client) -> None:
    from slated.site.noted import noting
    from slated.site.rests import Rest
    from slated.site.version import state

    for address in (*ADDRESSES, show_of("Fargo"), f"{show_of('Fargo')}?as_of=2017-12-01", "/lists"):
        with noting() as noted:
            on_sqlite.get(address, headers={"Cookie": "a=b"})
        assert noted.keys, address
        assert Rest.of(noted, state()).needs is not None, (address, noted)


def test_what_uses_a_part_rests_on_what_that_was_made_from(sqlite_database: Place) -> None:
    from slated.site.catalogue.models import Genre, Title
    from slated.site.noted import noting
    from slated.site.pages.remembered import remembered

    def part() -> int:
        return Genre.objects.count()

    for _ in range(2):
        with noting() as noted:
            remembered("genres", part)
            Title.objects.count()
        assert noted.keys == {"catalogue_genre", "catalogue_title"}


def test_triggers_are_there_again_after_tables_changed(sqlite_database: Place) -> None:
    from django.db import connection

    from slated.site import stamps
    from slated.site.database import bring_up_to_date

    def triggers() -> set[Any]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            return set(cursor.fetchall())

    there = triggers()
    assert {name.split("_")[-1] for name, _ in there} == {"insert", "update", "delete"}
    stamps.remove(connection)
    assert not triggers()
    assert not stamps.installed(connection)
    bring_up_to_date(sqlite_database, connection)
    assert triggers() == there
