"""Fair votes: which count, why not, and that it can be turned back."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slated.rank import FAIR, OFF, Reason, Rule, Tally, Vote, judge
from slated.rank.chance import binomial_tail, poisson_tail

SHOWN = date(2017, 3, 17)
LATER = date(2019, 1, 1)


def usual(days: int = 200, daily: int = 2, start: date = SHOWN) -> list[Vote]:
    """Some votes a day of every kind, as a title gets them in quiet times."""
    random = Random(3)
    steps = (1, 3, 4, 5, 6, 6, 7, 7, 8, 8, 8, 9, 10)
    return [
        Vote(f"usual {day} {n}", random.choice(steps), start + timedelta(days=day))
        for day in range(days)
        for n in range(daily)
    ]


def rush(step: int, votes: int, start: date, days: int = 1) -> list[Vote]:
    """Many votes of one kind within some days."""
    return [Vote(f"rush {n}", step, start + timedelta(days=n % days)) for n in range(votes)]


def out(votes: list[Vote], rule: Rule = FAIR, opened: date | None = SHOWN) -> Counter[str]:
    """How many votes of each kind do not count, by the first word of their id."""
    verdicts = judge(votes, today=LATER, opened=opened, rule=rule)
    return Counter(
        str(vote.id).split()[0]
        for vote, verdict in zip(votes, verdicts, strict=True)
        if not verdict.counted
    )


def test_a_vote_before_the_first_showing_waits_for_another() -> None:
    early = Vote("early", 10, SHOWN - timedelta(days=1))
    on_time = Vote("on time", 10, SHOWN)
    first, second = judge([early, on_time], today=LATER, opened=SHOWN)
    assert first.reason is Reason.EARLY
    assert first.words == (
        "Cast on 2017-03-16, before the first showing on 2017-03-17: rate it again once seen"
    )
    assert first.counts_from is None
    assert second.counted
    assert judge([early], today=LATER)[0].counted


def test_a_young_account_counts_once_it_is_a_week_old() -> None:
    vote = Vote("new", 8, date(2018, 5, 1), joined=date(2018, 5, 1))
    (held,) = judge([vote], today=date(2018, 5, 7))
    assert held.reason is Reason.YOUNG
    assert held.counts_from == date(2018, 5, 8)
    assert held.to_dict() == {
        "counted": False,
        "reason": "account too young",
        "words": "The account is younger than 7 days: counts from 2018-05-08",
        "counts_from": "2018-05-08",
    }
    assert judge([vote], today=date(2018, 5, 8))[0].counted


@pytest.mark.parametrize("step", [1, 2, 10])
@pytest.mark.parametrize("days", [1, 3, 10])
def test_a_rush_of_one_end_does_not_count(step: int, days: int) -> None:
    start = SHOWN + timedelta(days=150)
    kept_out = out(usual() + rush(step, 150, start, days))
    assert kept_out["rush"] >= 140
    assert kept_out["usual"] <= 6


@pytest.mark.parametrize("step", [3, 9])
def test_half_a_star_further_in_is_no_way_around(step: int) -> None:
    assert out(usual() + rush(step, 150, SHOWN + timedelta(days=150), 3))["rush"] == 150


def test_the_owner_reads_what_happened() -> None:
    day = SHOWN + timedelta(days=150)
    votes = usual() + rush(1, 98, day)
    verdict = judge(votes, today=LATER, opened=SHOWN)[-1]
    assert verdict.reason is Reason.BURST
    assert verdict.words == (
        f"On {day} this title got 100 votes where 2 are usual, 98% of them 1 star or less where "
        "6% is usual; votes of 1 star or less from these days do not count"
    )


def test_many_votes_of_the_usual_kind_are_a_new_season() -> None:
    season = [
        Vote(f"season {vote.id}", vote.step, SHOWN + timedelta(days=150 + n // 60))
        for n, vote in enumerate(usual(100, 3))
    ]
    assert out(usual() + season) == {}


def test_a_slow_change_of_mind_is_no_burst() -> None:
    soured = [
        Vote(f"soured {vote.id}", max(1, vote.step - 2), vote.cast)
        for vote in usual(200, 2, SHOWN + timedelta(days=200))
    ]
    assert out(usual() + soured) == {}


def test_a_new_title_has_no_past_to_judge_by() -> None:
    assert out(rush(10, 300, SHOWN, 10)) == {}


def test_the_whole_rule_can_be_turned_back() -> None:
    votes = usual() + rush(1, 150, SHOWN + timedelta(days=150))
    votes += [Vote("early", 10, date(2016, 1, 1)), Vote("new", 9, LATER, joined=LATER)]
    assert set(out(votes)) >= {"rush", "early", "new"}
    assert out(votes, OFF) == {}
    assert set(out(votes, Rule(burst=None))) == {"early", "new"}
    assert set(out(votes, Rule(early=False, account_days=0))) == {"rush"}


def test_an_attack_that_goes_on_is_no_new_past() -> None:
    start = SHOWN + timedelta(days=150)
    kept_out = out(usual(400) + rush(1, 1_200, start, 100))
    assert kept_out["rush"] >= 1_150


def test_no_votes_no_verdicts() -> None:
    assert judge([], today=LATER) == []


VOTES = st.lists(
    st.builds(
        Vote,
        st.uuids(),
        st.integers(1, 10),
        st.dates(SHOWN - timedelta(days=5), SHOWN + timedelta(days=60)),
        st.none() | st.dates(SHOWN, LATER),
    ),
    max_size=40,
)


@given(VOTES, st.randoms())
@settings(max_examples=50)
def test_the_order_of_votes_is_irrelevant(votes: list[Vote], random: object) -> None:
    quiet = usual(90)
    day = SHOWN + timedelta(days=70)
    every = quiet + votes + rush(10, 40, day)
    shuffled = every[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    one = dict(zip((v.id for v in every), judge(every, today=LATER, opened=SHOWN), strict=True))
    other = dict(
        zip((v.id for v in shuffled), judge(shuffled, today=LATER, opened=SHOWN), strict=True)
    )
    assert one == other


@given(VOTES)
@settings(max_examples=50)
def test_every_vote_is_kept_with_a_verdict(votes: list[Vote]) -> None:
    verdicts = judge(votes, today=LATER, opened=SHOWN)
    assert len(verdicts) == len(votes)
    for verdict in verdicts:
        assert verdict.counted == (verdict.reason is None) == (verdict.words == "")


def test_the_average_barely_moves_under_attack() -> None:
    quiet = usual()
    votes = quiet + rush(1, 150, SHOWN + timedelta(days=150))
    verdicts = judge(votes, today=LATER, opened=SHOWN)
    kept = Tally.of_steps(v.step for v, why in zip(votes, verdicts, strict=True) if why.counted)
    before = Tally.of_steps(vote.step for vote in quiet).mean
    naive = Tally.of_steps(vote.step for vote in votes).mean
    assert before is not None
    assert naive is not None
    assert kept.mean == pytest.approx(before, abs=0.02)
    assert before - naive > 0.7


def test_the_bounds_are_bounds() -> None:
    # Exact tails: P(Poisson(2) >= 10) = 4.65e-5, P(Bin(20, 0.1) >= 10) = 7.15e-6.
    assert 4.65e-5 <= poisson_tail(10, 2) < 1e-2
    assert 7.15e-6 <= binomial_tail(10, 20, 0.1) < 1e-4
    assert poisson_tail(2, 2) == binomial_tail(2, 20, 0.1) == 1
    assert poisson_tail(1, 0) == binomial_tail(1, 1, 0) == binomial_tail(2, 1, 0) == 0
    assert binomial_tail(3, 3, 0.5) == pytest.approx(0.125)
    assert binomial_tail(0, 0, 0.5) == 1
