"""Rankings: ties, minimum votes, NA, movement."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.rank import (
    By,
    Outside,
    Prior,
    Rated,
    Tally,
    Unranked,
    by_composite,
    by_rating,
    movement,
)

NAME = "Comic TV Shows"


def stars(*values: float) -> Tally:
    """Six votes at each of the values."""
    return Tally.of(value for value in values for _ in range(6))


COMIC = [
    Rated("The Flash", stars(4.5, 4)),
    Rated("Jessica Jones", stars(4, 4)),
    Rated("Luke Cage", stars(4)),
    Rated("Iron Fist", stars(2, 3)),
    Rated("The Defenders", Tally.of([5, 5])),
]


def test_equal_averages_share_a_rank_and_the_next_is_skipped() -> None:
    ranking = by_rating(COMIC, name=NAME)
    assert [(p.title, p.rank, p.value) for p in ranking.places] == [
        ("The Flash", 1, 4.25),
        ("Jessica Jones", 2, 4.0),
        ("Luke Cage", 2, 4.0),
        ("Iron Fist", 4, 2.5),
        ("The Defenders", None, None),
    ]
    assert ranking.ranked == 4


def test_too_few_votes_and_not_in_the_list_are_na() -> None:
    ranking = by_rating(COMIC, name=NAME)
    assert ranking.place("The Defenders").why is Unranked.FEW
    outside = ranking.place("Westworld")
    assert (outside.rank, outside.why, outside.english()) == (None, Unranked.OUTSIDE, "NA")
    assert ranking.place("The Flash").english() == "#1"
    assert ranking.place("Westworld").to_dict()["why"] == "not in this list"


def test_the_minimum_is_set_and_printed_and_never_under_five() -> None:
    assert by_rating(COMIC, minimum=12).place("Luke Cage").why is Unranked.FEW
    assert by_rating(COMIC, minimum=12).minimum == 12
    assert by_rating(COMIC, minimum=1).minimum == 5
    assert by_rating(COMIC, minimum=1).place("The Defenders").rank is None


def test_the_composite_ranks_what_others_have_scored() -> None:
    titles = [*COMIC, Rated("Legion", outside=(Outside.of("imdb", 10, 10**6),))]
    ranking = by_composite(titles, name=NAME)
    assert ranking.place("Legion").rank == 1
    assert ranking.place("The Defenders").why is Unranked.FEW
    assert ranking.place("The Defenders").value is not None
    assert ranking.prior.name == NAME


def test_the_composite_leans_on_the_mean_in_force() -> None:
    low, high = (by_composite(COMIC, prior=Prior(mean)) for mean in (1.0, 5.0))
    below, above = low.place("Luke Cage").value, high.place("Luke Cage").value
    assert below is not None
    assert above is not None
    assert below < above


def test_a_title_stands_once_in_a_list() -> None:
    with pytest.raises(ValueError, match="twice"):
        by_rating([*COMIC, COMIC[0]])


def test_movement_between_two_snapshots() -> None:
    before = by_rating(COMIC, name=NAME)
    after = by_rating(
        [
            Rated("The Flash", stars(3.5)),
            Rated("Jessica Jones", stars(4)),
            Rated("Luke Cage", stars(4.5)),
            Rated("The Defenders", stars(1)),
            Rated("The Punisher", Tally()),
        ],
        name=NAME,
    )
    moved = movement(before, after)
    assert {title: move.mark for title, move in moved.items()} == {
        "Luke Cage": "▲1",
        "Jessica Jones": "–",
        "The Flash": "▼2",
        "The Defenders": "new",
        "Iron Fist": "out",
        "The Punisher": "",
    }
    assert moved["The Flash"].places == -2


def test_the_first_snapshot_moves_nothing() -> None:
    assert {m.mark for m in movement(None, by_rating(COMIC)).values()} == {"–", ""}


def test_only_like_can_be_compared() -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        movement(by_composite(COMIC, name=NAME), by_rating(COMIC, name=NAME))
    assert by_composite(COMIC).by is By.COMPOSITE


TITLES = st.dictionaries(
    st.integers(1, 30),
    st.lists(st.integers(0, 9), min_size=10, max_size=10).map(lambda c: Tally(tuple(c))),
    max_size=12,
).map(lambda tallies: [Rated(title, tally) for title, tally in tallies.items()])


@given(TITLES, st.randoms())
def test_the_order_of_titles_is_irrelevant(titles: list[Rated], random: object) -> None:
    shuffled = titles[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert by_rating(shuffled).places == by_rating(titles).places
    assert by_composite(shuffled).places == by_composite(titles).places


@given(TITLES)
def test_a_rank_is_one_more_than_the_titles_above(titles: list[Rated]) -> None:
    for ranking in (by_rating(titles), by_composite(titles)):
        ranked = [place for place in ranking.places if place.rank is not None]
        values = [place.value for place in ranked if place.value is not None]
        assert [p.rank for p in ranked] == [1 + sum(v > own for v in values) for own in values]


@given(st.lists(TITLES, min_size=1, max_size=4), TITLES)
def test_other_lists_change_nothing(others: list[list[Rated]], mine: list[Rated]) -> None:
    alone = by_composite(mine)
    for other in others:
        by_composite(other)
    assert by_composite(mine) == alone


@given(TITLES, st.data())
def test_a_five_star_vote_never_costs_a_place_under_a_mean_in_force(
    titles: list[Rated], data: st.DataObject
) -> None:
    if not titles:
        return
    chosen = data.draw(st.sampled_from(titles))
    loved = [Rated(one.title, one.tally.plus(10)) if one is chosen else one for one in titles]
    for rank in (by_rating, by_composite):
        before = rank(titles, prior=Prior(3.5)).place(chosen.title)
        after = rank(loved, prior=Prior(3.5)).place(chosen.title)
        if before.rank is not None:
            assert after.rank is not None
            assert after.rank <= before.rank
