"""Ratings out of other sites' files, and taken along again."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.site.catalogue.making import title as made
from tests.site.people.finding import numbers, rate, show, text

if TYPE_CHECKING:
    from django.test import Client

As = Callable[[str], "Client"]
HEAD = "Const,Your Rating,Date Rated,Title,Title Type,Year\n"
WIRE = "tt0306414,9,2017-05-20,The Wire,TV Series,2002\n"


@pytest.fixture
def wire(client: Client) -> str:
    """The address of a show that IMDb knows."""
    from slated.site.catalogue.models import ExternalId

    ExternalId.objects.create(title=made("The Wire", 2002), provider="imdb", value="tt0306414")
    return show(client, "The Wire")


def bring(client: Client, data: str | bytes, source: str = "imdb", name: str = "r.csv") -> Any:
    raw = data.encode() if isinstance(data, str) else data
    return client.post("/my/ratings", {"source": source, "file": SimpleUploadedFile(name, raw)})


def test_a_file_of_imdb(client: Client, as_: As, wire: str) -> None:
    from slated.site.pages.days import today
    from slated.site.ratings.models import Rating

    bad = 'tt0000001,11,2017-05-20,"<b>Lost</b>",TV Series,2004\n'
    alice = as_("alice")
    page = bring(
        alice, HEAD + WIRE + bad + WIRE.replace("tt0306414", "tt7777777").replace("Wire", "Wirr")
    )
    said = text(page)
    assert page.status_code == 200
    assert "1 new rating; 1 of nothing in the catalogue; 1 line not read" in said
    assert "line 3: a rating of" in said
    assert "line 4: no title here is called so (The Wirr (2002))" in said
    assert b"<b>Lost" not in page.content
    assert numbers(client, wire)["rating"]["counts"][8] == 1
    assert Rating.objects.get().day == today(), "a file's days are no proof"
    assert "1 as they were" in text(bring(alice, HEAD + WIRE))
    assert "from a file of imdb" in text(alice.get("/my/ratings/history"))


def test_what_was_rated_here_later_stands(client: Client, as_: As, wire: str) -> None:
    from slated.site.pages.days import today

    alice = as_("alice")
    rate(alice, wire, stars="2")
    bring(alice, HEAD + WIRE)
    assert numbers(client, wire)["rating"]["counts"][3] == 1
    bring(alice, HEAD + WIRE.replace("2017-05-20", today().isoformat()))
    assert numbers(client, wire)["rating"]["counts"][8] == 1


def test_a_file_is_the_persons_own(client: Client, as_: As, wire: str, people) -> None:
    from slated.site.ratings.models import Viewer
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate as give

    imported = viewer_named("alice", joined=date(2001, 1, 1))
    give(imported, made("Lost").pk, 1)
    bring(as_("alice"), HEAD + WIRE)
    bring(as_("bob"), HEAD + WIRE.replace(",9,", ",2,"))
    assert numbers(client, wire)["rating"]["votes"] == 2
    assert imported.ratings.count() == 1
    assert Viewer.objects.count() == 3


def test_files_of_letterboxd_and_trakt(client: Client, as_: As, wire: str) -> None:
    alice = as_("alice")
    boxd = "Date,Name,Year,Letterboxd URI,Rating\n2017-05-20,The Wire,2002,https://boxd.it/1,3.5\n"
    assert "1 new rating" in text(bring(alice, boxd, "letterboxd"))
    entry = {"rated_at": "2030-01-01T00:00:00Z", "rating": 10, "type": "show"}
    entries = [{**entry, "show": {"title": "The Wire", "ids": {"imdb": "tt0306414"}}}]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("x/ratings-shows.json", json.dumps(entries))
    said = text(bring(alice, packed.getvalue(), "trakt", "trakt.zip"))
    assert "0 new ratings; 1 changed" in said


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ratings.csv", b"\n" * 60_000_000)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("data", "source", "said"),
    [
        (b"", "imdb", "no column"),
        (b"a,b\n1,2\n", "imdb", "no column"),
        (HEAD.encode(), "letterboxd", "no column"),
        (b"{}", "trakt", "not a list of ratings"),
        (b"PK\x03\x04rubbish", "trakt", "damaged"),
        (bomb, "letterboxd", "unpacks to more than 50,000,000 bytes"),
        (HEAD.encode(), "movielens", "Say what the file is"),
        (HEAD.encode(), "", "Say what the file is"),
        (b"x" * 5_000_001, "imdb", "The file is too large: at most 5 MB are read."),
        (b"\x00\xff" * 1_000, "imdb", "no column"),
    ],
)
def test_what_is_no_such_file(as_: As, data: Any, source: str, said: str) -> None:
    page = bring(as_("alice"), data() if callable(data) else data, source)
    assert page.status_code == 400
    assert said in text(page)


def test_a_form_without_a_file(as_: As) -> None:
    page = as_("alice").post("/my/ratings", {"source": "imdb"})
    assert page.status_code == 400
    assert "No file came. Choose one of at most 5 MB." in text(page)


def test_rows_beyond_the_most_are_not_read(as_: As, monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.people.bring import Row, bounded

    rows: list[Row] = [*bounded(iter_of(10), most=3)]
    assert len(rows) == 4
    assert "more than 3 rows" in rows[-1].english()  # type: ignore[union-attr]
    assert len([*bounded(iter_of(3), most=3)]) == 3


def iter_of(number: int) -> Any:
    from slated.gather.ratings import Given

    return (Given(n, 5, "x") for n in range(number))


def test_bad_lines_are_told_up_to_a_number(as_: As, wire: str) -> None:
    page = bring(as_("alice"), HEAD + "x,y,z,a,b,c\n" * 400 + WIRE)
    assert "1 new rating; 400 lines not read" in text(page)
    assert "and 350 more" in text(page)
    assert len(page.content) < 150_000


def test_all_of_it_as_a_table(client: Client, as_: As, wire: str) -> None:
    evil, alice = show(client, "Fargo"), as_("alice")
    from slated.site.catalogue.models import Title

    Title.objects.filter(name="Fargo").update(name="=HYPERLINK(1)")
    rate(alice, wire, stars="4.5")
    rate(alice, evil, stars="1", season="4")
    rate(alice, wire, remove="1")
    answer = alice.get("/my/ratings/table.csv")
    assert answer["Content-Disposition"] == 'attachment; filename="slated-ratings.csv"'
    head, *rows = csv.reader(io.StringIO(answer.content.decode()))
    assert head == ["show", "year", "season", "stars", "at", "source"]
    assert [row[:4] for row in rows] == [
        ["The Wire", "2002", "", "4.5"],
        ["'=HYPERLINK(1)", "", "4", "1"],
        ["The Wire", "2002", "", ""],
    ]


def test_what_is_taken_along_can_be_brought_again(client: Client, as_: As, wire: str) -> None:
    alice, bob = as_("alice"), as_("bob")
    rate(alice, wire, stars="4.5")
    taken = alice.get("/my/ratings/trakt.json").content
    [entry] = json.loads(taken)
    assert (entry["rating"], entry["show"]["ids"]) == (9, {"imdb": "tt0306414"})
    assert "1 new rating" in text(bring(bob, taken, "trakt", "ratings.json"))
    assert numbers(client, wire)["rating"]["counts"][8] == 2
    assert json.loads(as_("erin").get("/my/ratings/trakt.json").content) == []


def test_history_in_the_persons_time(client: Client, as_: As, wire: str, people) -> None:
    from datetime import UTC, datetime

    from slated.site.ratings.models import Change

    alice = as_("alice")
    rate(alice, wire, stars="4.5")
    rate(alice, wire, remove="1")
    Change.objects.update(at=datetime(2018, 1, 1, 23, 30, tzinfo=UTC))
    zone = type(people["alice"]).objects.filter(pk=people["alice"].pk).update
    zone(timezone="Asia/Tokyo")
    page = text(alice.get("/my/ratings/history"))
    assert "2 Jan 2018, 08:30 The Wire (2002) : taken back" in page.replace("(2002):", "(2002) :")
    zone(timezone="../../etc/passwd")
    assert "1 Jan 2018, 23:30" in text(alice.get("/my/ratings/history"))


def test_a_page_that_is_none(as_: As) -> None:
    for address in ("/my/ratings", "/my/ratings/history", "/my/follows", "/my/shows"):
        assert as_("alice").get(f"{address}?page=0").status_code == 400
        assert as_("alice").get(f"{address}?page=99999").status_code == 200
