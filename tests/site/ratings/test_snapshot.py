"""Snapshots on both databases: ranks per list, NA, means in force, movement."""

from __future__ import annotations

from datetime import date

import pytest
from tests.site.ratings.making import crowd, make_title

from slated.site.place import Place

FIRST, SECOND = date(2018, 5, 2), date(2018, 5, 3)
COMIC = "Comic TV Shows"


@pytest.fixture
def titles(database: Place) -> dict[str, int]:
    """Three comic shows and one that is none."""
    from slated.site.catalogue.lists import pick

    made = {name: make_title(name) for name in ("The Flash", "Luke Cage", "Iron Fist", "Westworld")}
    crowd(made["The Flash"], 4.5, 4.5, 4, 4, 4)
    crowd(made["Luke Cage"], 4, 4, 3.5, 4, 4)
    crowd(made["Iron Fist"], 2, 2)
    crowd(made["Westworld"], 5, 5, 5, 4.5, 5)
    pick(COMIC, [made[name] for name in ("The Flash", "Luke Cage", "Iron Fist")])
    return made


def test_every_list_is_put_in_order(titles: dict[str, int]) -> None:
    from slated.rank import By
    from slated.site.catalogue.lists import find_list
    from slated.site.ratings.snapshot import snapshot_of, take

    every, comic = take(FIRST)
    assert (every.name, every.titles, every.votes) == ("all titles", 4, 17)
    assert (comic.name, comic.titles, comic.ranked) == (COMIC, 3, 2)
    kept = snapshot_of(find_list(COMIC), By.RATING, FIRST)
    assert kept is not None
    assert [(p.title, p.rank, p.value, p.votes) for p in kept.places] == [
        (titles["The Flash"], 1, 4.2, 5),
        (titles["Luke Cage"], 2, 3.9, 5),
    ]
    assert kept.minimum == 5
    assert kept.place(titles["Westworld"]).english() == "NA"
    assert snapshot_of(None, By.RATING, date(2018, 5, 1)) is None


def test_a_card_stands_in_its_list_or_says_na(titles: dict[str, int]) -> None:
    from slated.rank import Unranked
    from slated.site.catalogue.lists import find_list
    from slated.site.ratings.card import numbers
    from slated.site.ratings.snapshot import take

    take(FIRST)
    flash = numbers(titles["The Flash"])
    assert (flash.name, flash.composite_place.rank, flash.rated_place.rank) == (COMIC, 1, 1)
    outside = numbers(titles["Westworld"], find_list(COMIC))
    assert outside.composite_place.why is Unranked.OUTSIDE
    assert outside.composite.value is not None
    everywhere = numbers(titles["Westworld"])
    assert (everywhere.name, everywhere.composite_place.rank) == ("all titles", 1)
    few = numbers(titles["Iron Fist"])
    assert few.rated_place.why is Unranked.FEW
    assert few.to_dict()["rated_rank"]["why"] == "too few votes"


def test_a_new_rating_moves_the_rank_in_every_list(titles: dict[str, int]) -> None:
    from slated.rank import By, movement
    from slated.site.catalogue.lists import find_list
    from slated.site.ratings.card import numbers
    from slated.site.ratings.snapshot import snapshot_of, take

    take(FIRST)
    crowd(titles["Luke Cage"], 5, 5, 5, 5, 5)
    cage = numbers(titles["Luke Cage"])
    assert (cage.composite_place.rank, cage.rated_place.rank) == (1, 1)
    take(SECOND)
    comic = find_list(COMIC)
    before, after = (snapshot_of(comic, By.RATING, day) for day in (FIRST, SECOND))
    assert after is not None
    marks = {title: move.mark for title, move in movement(before, after).items()}
    assert marks == {titles["Luke Cage"]: "▲1", titles["The Flash"]: "▼1"}


def test_standings_agree_with_the_ranking_just_taken(titles: dict[str, int]) -> None:
    from slated.rank import By
    from slated.site.catalogue.lists import find_list
    from slated.site.ratings.card import numbers
    from slated.site.ratings.snapshot import snapshot_of, take

    take(FIRST)
    for named in (None, find_list(COMIC)):
        for by in By:
            kept = snapshot_of(named, by, FIRST)
            assert kept is not None
            for place in kept.places:
                shown = numbers(int(place.title), named) if named else None
                if shown is not None:
                    now = shown.composite_place if by is By.COMPOSITE else shown.rated_place
                    assert (now.rank, now.value) == (place.rank, place.value)


def test_the_same_day_again_replaces_it(titles: dict[str, int]) -> None:
    from slated.site.ratings.models import Place as Kept
    from slated.site.ratings.models import Snapshot, Standing
    from slated.site.ratings.snapshot import take

    take(FIRST)
    counts = [model.objects.count() for model in (Snapshot, Kept, Standing)]
    take(FIRST, tallies=True)
    assert [model.objects.count() for model in (Snapshot, Kept, Standing)] == counts


def test_the_composite_leans_on_the_mean_in_force_and_takes_outside_scores(
    titles: dict[str, int],
) -> None:
    from slated.site.catalogue.models import Score
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import OutsideScore
    from slated.site.ratings.snapshot import take

    flash = titles["The Flash"]
    Score.objects.create(title_id=flash, provider="imdb", average=7.6, votes=350_000, taken=FIRST)
    OutsideScore.objects.create(
        title_id=flash, source="metacritic", value=73, low=0, high=100, votes=None, taken=FIRST
    )
    _, comic = take(FIRST)
    shown = numbers(flash).composite
    assert [line.key for line in shown.lines] == ["community", "imdb", "metacritic"]
    assert shown.prior.mean == comic.mean
    assert shown.lines[0].note.endswith(f"the mean of {COMIC}, counts for 25 votes")
    whole = sum(line.weight for line in shown.lines)
    by_hand = sum(line.weight * line.score for line in shown.lines) / whole
    assert shown.value == pytest.approx(by_hand, abs=0.006)


def test_a_card_takes_few_queries(titles: dict[str, int]) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from slated.site.ratings.card import numbers
    from slated.site.ratings.snapshot import take

    take(FIRST)
    with CaptureQueriesContext(connection) as queries:
        numbers(titles["The Flash"])
    assert len(queries) <= 8
