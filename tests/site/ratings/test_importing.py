"""Files of ratings into both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from tests.site.ratings.making import make_title

from slated.gather.ratings import Bad, Given
from slated.site.place import Place

NOW = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def wire(database: Place) -> int:
    """The Wire, with IMDb's id."""
    from slated.site.catalogue.models import ExternalId

    title = make_title("The Wire", start_year=2002)
    ExternalId.objects.create(title_id=title, provider="imdb", value="tt0306414")
    return title


def rating(step: int = 9, **fields: object) -> Given:
    """A row on The Wire."""
    given = {"title": "The Wire", "kind": "series", "year": 2002, "day": date(2019, 5, 1)}
    return Given(2, step, **(given | {"ids": {"imdb": "tt0306414"}} | fields))  # type: ignore[arg-type]


def test_kept_by_id_and_not_twice(wire: int) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.importing import import_ratings
    from slated.site.ratings.models import Change, Rating

    bad: list[Bad] = []
    rows = [rating(title="Sur écoute"), Bad(3, "no rating"), rating(7, kind="film", ids={})]
    report = import_ratings(rows, "imdb", "alice", now=NOW, bad=bad.append)
    assert (report.new, report.bad, dict(report.passed)) == (1, 1, {"film": 1})
    assert [row.line for row in bad] == [3]
    assert numbers(wire).tally.counts == (0, 0, 0, 0, 0, 0, 0, 0, 1, 0)
    kept = Rating.objects.get()
    assert (kept.viewer.name, kept.day, kept.counted) == ("alice", date(2019, 5, 1), True)

    again = import_ratings(rows, "imdb", "alice", now=NOW)
    assert (again.new, again.changed, again.same) == (0, 0, 1)
    later = import_ratings([rating(4, day=date(2019, 6, 1))], "imdb", "alice", now=NOW)
    assert later.changed == 1
    older = import_ratings([rating(10, day=date(2018, 6, 1))], "imdb", "alice", now=NOW)
    assert older.same == 1
    assert numbers(wire).tally.counts == (0, 0, 0, 1, 0, 0, 0, 0, 0, 0)
    assert list(Change.objects.order_by("pk").values_list("steps", flat=True)) == [9, 4]


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({"year": 2003}, True),
        ({"year": None}, True),
        ({"year": 1985}, False),
        ({"kind": "unknown"}, True),
        ({"kind": "unknown", "year": 2003}, False),
        ({"kind": "unknown", "year": None}, False),
        ({"kind": "episode"}, False),
        ({"title": "The Wired"}, False),
        ({"kind": "season", "season": 4}, True),
    ],
)
def test_without_an_id_name_and_year_decide(
    sqlite_database: Place, fields: dict[str, object], kept: bool
) -> None:
    from slated.site.ratings.importing import import_ratings

    make_title("The Wire", start_year=2002)
    report = import_ratings([rating(ids={}, **fields)], "trakt", "alice", now=NOW)
    assert report.new == kept
    assert sum(report.passed.values()) == (not kept)


def test_of_two_namesakes_neither_is_guessed(sqlite_database: Place) -> None:
    from slated.site.ratings.importing import import_ratings

    for year in (1988, 2018):
        make_title("Roseanne", start_year=year)
    rows = [rating(title="Roseanne", year=year, ids={}) for year in (None, 2018)]
    report = import_ratings(rows, "trakt", "alice", now=NOW)
    assert (report.new, dict(report.passed)) == (1, {"series": 1})


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({}, True),
        ({"year": None}, True),
        ({"kind": "unknown"}, False),
        ({"kind": "film"}, False),
        ({"title": "The Wired"}, False),
    ],
)
def test_a_title_that_only_the_news_knows_is_found_by_its_name(
    database: Place, fields: dict[str, object], kept: bool
) -> None:
    from slated.site.ratings.importing import import_ratings

    make_title("The Wire", provisional=True)
    row = rating(ids={}, **fields)
    assert import_ratings([row], "trakt", "alice", now=NOW).new == kept
    again = import_ratings([row], "trakt", "alice", now=NOW)
    assert (again.new, again.same) == (0, kept)


@pytest.mark.parametrize(("began", "known"), [(2002, True), (1975, False)])
def test_a_title_of_a_catalogue_that_fits_comes_first(
    sqlite_database: Place, began: int, known: bool
) -> None:
    from slated.site.ratings.importing import import_ratings
    from slated.site.ratings.models import Rating

    news = make_title("The Wire", provisional=True)
    wire = make_title("The Wire", start_year=began)
    assert import_ratings([rating(ids={})], "trakt", "alice", now=NOW).new == 1
    assert Rating.objects.get().title_id == (wire if known else news)


def test_rows_of_no_title_are_told_with_their_line(sqlite_database: Place) -> None:
    from slated.site.ratings.importing import import_ratings

    for year in (1988, 2018):
        make_title("Roseanne", start_year=year)
    rows = [
        rating(title="Roseanne", year=None, ids={}),
        rating(title="Wirr", ids={}),
        rating(title="Jaws", kind="film", ids={}),
    ]
    report = import_ratings(rows, "trakt", "alice", now=NOW)
    assert [row.english() for row in report.missed] == [
        "line 2: several titles are called so (Roseanne)",
        "line 2: no title here is called so (Wirr (2002))",
    ]
    many = [rating(title=f"Wirr {n}", ids={}) for n in range(20)]
    assert len(import_ratings(many, "trakt", "alice", now=NOW).missed) == 10


def test_many_viewers_of_one_file(wire: int) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.importing import import_ratings
    from slated.site.ratings.models import Tally, Viewer
    from slated.site.ratings.rebuild import rebuild_tallies

    rows = [rating(1 + n % 10, viewer=str(n), kind="unknown") for n in range(2_345)]
    assert import_ratings(rows, "movielens", "ml", now=NOW).new == 2_345
    assert Viewer.objects.filter(name="movielens:ml:7").exists()
    shown = numbers(wire)
    assert (shown.tally.votes, shown.rated_place.rank) == (2_345, 1)
    assert rebuild_tallies() == 1
    assert Tally.objects.get().counts == shown.tally


def test_what_does_not_count_is_kept(wire: int) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.importing import import_ratings

    early = rating(day=date(2001, 12, 31))
    young = rating(8, viewer="new")
    first = import_ratings([early], "imdb", "alice", now=NOW)
    second = import_ratings([young], "movielens", "ml", joined=NOW.date(), now=NOW)
    assert (first.held_back, second.held_back) == (1, 1)
    assert numbers(wire).tally.votes == 0


def test_outside_scores_are_kept_and_rank_at_once(wire: int) -> None:
    from slated.gather.ratings.scores import GivenScore
    from slated.rank import Outside
    from slated.site.ratings.card import numbers
    from slated.site.ratings.scores import drop_score, import_scores, set_score

    bad: list[Bad] = []
    rows = [
        GivenScore(rating(), "metacritic", 91, 40),
        GivenScore(rating(title="Lost", ids={}), "metacritic", 86, 40),
        GivenScore(rating(), "metacritic", 910, 40),
        GivenScore(rating(), "filmdienst", 4, None),
    ]
    report = import_scores(rows, today=NOW.date(), bad=bad.append)
    assert (report.kept, report.unknown, report.bad) == (1, 1, 2)
    assert [row.why for row in bad] == [
        "910 is not on the scale from 0 to 100",
        "filmdienst is not in the table of sources: give its scale",
    ]
    shown = numbers(wire)
    assert (shown.composite.value, shown.composite_place.rank) == (91, 1)
    set_score(wire, Outside.of("metacritic", 80, 41))
    assert numbers(wire).composite.value == 80
    assert drop_score(wire, "metacritic")
    assert not drop_score(wire, "metacritic")
    assert numbers(wire).composite.value is None
