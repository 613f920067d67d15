"""The composite, against sums done by hand and the properties it must keep."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.rank import Outside, Prior, Tally, composite, list_mean, on_100, stars_on_100
from slated.rank.composite import value
from slated.rank.outside import SOURCES

LIST = Prior(3.5, 25, "Comic TV Shows")
TALLIES = st.lists(st.integers(0, 400), min_size=10, max_size=10).map(lambda c: Tally(tuple(c)))
SCORES = st.dictionaries(
    st.sampled_from(sorted(SOURCES)),
    st.tuples(st.floats(0, 1), st.none() | st.integers(1, 10**6)),
    max_size=8,
).map(
    lambda given: [
        Outside.of(key, SOURCES[key].low + part * (SOURCES[key].high - SOURCES[key].low), votes)
        for key, (part, votes) in given.items()
    ]
)
PRIORS = st.builds(Prior, st.floats(0.5, 5), st.floats(0, 500))


@pytest.mark.parametrize(
    ("number", "low", "high", "expected"),
    [(1, 1, 10, 0), (10, 1, 10, 100), (5.5, 1, 10, 50), (8.2, 1, 10, 80), (72, 0, 100, 72)],
)
def test_a_scale_is_laid_on_0_to_100(
    number: float, low: float, high: float, expected: float
) -> None:
    assert on_100(number, low, high) == pytest.approx(expected)


def test_a_score_off_its_scale_is_refused() -> None:
    with pytest.raises(ValueError, match="not on the scale from 1 to 10"):
        Outside.of("imdb", 89)
    with pytest.raises(ValueError, match="from low to high"):
        on_100(1, 5, 5)
    with pytest.raises(ValueError, match="-3 votes"):
        Outside.of("imdb", 8, -3)


def test_half_a_star_is_0_and_five_are_100() -> None:
    assert [stars_on_100(stars) for stars in (0.5, 2.75, 5)] == [0, 50, 100]


def test_the_community_score_by_hand() -> None:
    tally = Tally((0, 0, 0, 0, 0, 0, 0, 50, 0, 25))  # 50 fours, 25 fives: 325 stars
    assert LIST.shrink(tally) == pytest.approx((25 * 3.5 + 325) / (25 + 75))  # 4.125
    alone = composite(tally, [], LIST)
    assert alone.value == pytest.approx(80.56)  # (4.125 - 0.5) / 4.5
    assert alone.lines[0].note == "3.50, the mean of Comic TV Shows, counts for 25 votes"


def test_the_whole_sum_by_hand() -> None:
    tally = Tally((0, 0, 0, 0, 0, 0, 0, 50, 0, 25))
    outside = [
        Outside.of("imdb", 8.2, 2_000),  # 80 on 0 to 100; 20 * 2000 / 2500 = 16
        Outside.of("metacritic", 70, 20),  # 70; 10 * 20 / 25 = 8
        Outside.of("tvmaze", 7.3),  # 70; 5 * 0.5 = 2.5, votes unknown
    ]
    result = composite(tally, outside, LIST)
    by_hand = (80.5556 * 50 + 80 * 16 + 70 * 8 + 70 * 2.5) / (50 + 16 + 8 + 2.5)
    assert result.value == pytest.approx(by_hand, abs=0.005)
    assert [(line.key, line.score, line.weight) for line in result.lines] == [
        ("community", pytest.approx(80.5556, abs=1e-4), 50),
        ("imdb", pytest.approx(80), 16),
        ("metacritic", 70, 8),
        ("tvmaze", pytest.approx(70), 2.5),
    ]
    assert sum(line.share for line in result.lines) == pytest.approx(by_hand, abs=1e-4)
    assert result.missing == (
        "TMDB",
        "Metacritic users",
        "Rotten Tomatoes critics",
        "Rotten Tomatoes audience",
        "Trakt",
    )


def test_what_is_missing_is_never_zero() -> None:
    tally = Tally.of([4.0] * 40)
    with_one = composite(tally, [Outside.of("imdb", 8.0, 10**6)], LIST)
    without = composite(tally, [], LIST)
    assert "IMDb" in without.missing
    assert "IMDb" not in with_one.missing
    assert without.value == round(stars_on_100((25 * 3.5 + 160) / 65), 2)


def test_without_votes_the_list_stands_in_and_says_so() -> None:
    result = composite(Tally(), [Outside.of("imdb", 10, 500)], LIST)
    assert result.lines[0].note == "no votes here yet: the mean of Comic TV Shows stands in"
    assert result.value == round((50 * stars_on_100(3.5) + 10 * 100) / 60, 2)


def test_nothing_known_is_no_composite() -> None:
    result = composite(Tally(), [], LIST)
    assert (result.value, result.lines) == (None, ())
    assert result.missing[0] == "viewers here"
    assert result.to_dict()["composite"] is None


def test_without_a_list_mean_the_votes_speak_alone() -> None:
    assert composite(Tally.of([5]), [], Prior(None)).value == 100
    assert "viewers here" in composite(Tally(), [Outside.of("imdb", 7, 9)], Prior(None)).missing


def test_a_source_of_ones_own_brings_its_scale() -> None:
    own = Outside.of("Filmdienst", 4, 50, low=1, high=5)
    assert (own.name, own.score) == ("Filmdienst", 75)
    with pytest.raises(ValueError, match="give its scale"):
        Outside.of("Filmdienst", 4)
    with pytest.raises(ValueError, match="two scores of one source"):
        composite(Tally(), [own, own], LIST)


def test_the_mean_of_a_list_by_hand() -> None:
    few, many = Tally.of([5] * 25), Tally.of([3] * 75)
    # Weights 25 / 50 and 75 / 100.
    assert list_mean([few, many], 25) == pytest.approx((5 * 0.5 + 3 * 0.75) / 1.25)
    assert list_mean([]) is None
    assert list_mean([Tally(), Tally()]) is None


@given(TALLIES, SCORES, PRIORS, st.integers(1, 300))
def test_more_good_votes_never_lower_it(
    tally: Tally, outside: list[Outside], prior: Prior, more: int
) -> None:
    before = value(tally, outside, prior)
    after = value(tally.plus(10, more), outside, prior)
    assert after is not None
    assert before is None or after >= before


@given(TALLIES, st.lists(TALLIES, max_size=6), SCORES, st.integers(1, 50))
def test_nor_where_the_list_mean_moves_with_them(
    tally: Tally, others: list[Tally], outside: list[Outside], more: int
) -> None:
    loved = tally.plus(10, more)
    before = value(tally, outside, Prior.of([tally, *others]))
    after = value(loved, outside, Prior.of([loved, *others]))
    assert after is not None
    assert before is None or after >= before


@given(TALLIES, SCORES, PRIORS, st.integers(1, 10))
def test_a_vote_above_the_community_score_does_not_lower_it(
    tally: Tally, outside: list[Outside], prior: Prior, step: int
) -> None:
    score = prior.shrink(tally)
    before, after = value(tally, outside, prior), value(tally.plus(step), outside, prior)
    assert after is not None
    if before is not None and score is not None and step / 2 >= score:
        assert after >= before


@given(TALLIES, SCORES, PRIORS, st.randoms())
def test_the_order_of_scores_is_irrelevant(
    tally: Tally, outside: list[Outside], prior: Prior, random: object
) -> None:
    shuffled = outside[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert composite(tally, shuffled, prior) == composite(tally, outside, prior)
    assert value(tally, shuffled, prior) == composite(tally, outside, prior).value


@given(TALLIES, SCORES, PRIORS)
def test_it_lies_between_its_lines(tally: Tally, outside: list[Outside], prior: Prior) -> None:
    result = composite(tally, outside, prior)
    if result.value is not None:
        scores = [line.score for line in result.lines]
        assert min(scores) - 0.01 <= result.value <= max(scores) + 0.01
        assert sum(line.share for line in result.lines) == pytest.approx(result.value, abs=0.006)


@given(st.lists(TALLIES, min_size=1, max_size=6), st.integers(2, 5))
def test_a_list_many_times_as_long_has_the_same_mean(tallies: list[Tally], times: int) -> None:
    once, often = list_mean(tallies), list_mean(tallies * times)
    assert often == (None if once is None else pytest.approx(once, rel=1e-12))
