"""The track record of outlets and speakers."""

import pytest
from tests.believe.saying import day, said

from slated.believe import believe
from slated.believe.record import FEW, Forecast, Record, forecasts, learned, records
from slated.believe.voices import CAST

TRUTH = day("2018-03-08")


def given(
    source: str, release: int, published: str, first: str | None, last: str | None
) -> Forecast:
    low, high = day(first) if first else None, day(last) if last else None
    return Forecast(source, release, day(published), low, high, TRUTH)


RIGHT = given("Deadline", 1, "2017-10-04", "2018-01-01", "2018-12-31")
LATE = given("Deadline", 2, "2017-12-08", "2018-03-15", "2018-03-15")
EARLY = given("Deadline", 3, "2018-02-06", "2018-02-01", "2018-02-26")


def test_a_window_that_holds_the_day_is_right() -> None:
    assert (RIGHT.right, RIGHT.error, RIGHT.early) == (True, 0, 155)


def test_days_missed_are_counted_to_the_nearer_end() -> None:
    assert (LATE.right, LATE.error) == (False, 7)
    assert (EARLY.right, EARLY.error) == (False, 10)


def test_an_open_end_misses_nothing_on_that_side() -> None:
    assert given("A", 1, "2017-01-01", None, "2018-12-31").error == 0
    assert given("A", 1, "2017-01-01", "2018-03-09", None).error == 1


def test_a_record_has_share_median_error_and_lead() -> None:
    [record] = records([RIGHT, LATE, EARLY])
    assert (record.source, record.forecasts, record.right) == ("Deadline", 3, 1)
    assert (record.error, record.early) == (7.0, 90.0)
    assert record.share == pytest.approx((1 + 10 * 0.7) / 13)
    assert record.few


def test_the_same_date_again_counts_once_and_afterwards_not_at_all() -> None:
    again = given("Deadline", 1, "2018-01-04", "2018-01-01", "2018-12-31")
    after = given("Deadline", 1, "2018-03-09", "2018-03-08", "2018-03-08")
    [record] = records([again, RIGHT, after])
    assert (record.forecasts, record.early) == (1, 155.0)


def test_many_forecasts_outweigh_the_prior() -> None:
    wrong = [given("Guesser", n, "2018-01-01", "2018-05-01", "2018-05-01") for n in range(90)]
    [record] = records(wrong)
    assert record.share == pytest.approx(0.07)
    assert not record.few
    assert record.forecasts >= FEW


def test_those_with_most_forecasts_come_first() -> None:
    other = given("Variety", 1, "2017-10-04", "2018-01-01", "2018-12-31")
    assert [record.source for record in records([other, RIGHT, LATE])] == ["Deadline", "Variety"]


def test_forecasts_of_a_release_count_for_outlet_and_speaker() -> None:
    said_so = said("2017-10-04", "cast", "premiere announced", "2018")
    out = said("2018-03-09", "outlet", "premiere happened", "2018-03-08")
    statements = [said_so, out]
    found = forecasts(statements, believe(statements, day("2018-04-01")), "jj2")
    assert {(one.source, one.prior) for one in found} == {
        ("Krysten Ritter", CAST.weight),
        ("Deadline", 0.7),
    }
    assert all(one.truth == TRUTH for one in found)


def test_there_are_no_forecasts_before_the_day_is_known() -> None:
    said_so = said("2017-10-04", "cast", "premiere announced", "2018")
    month = said("2018-04-01", "outlet", "premiere happened", "2018-03")
    assert forecasts([said_so], believe([said_so], day("2018-04-01")), 1) == []
    both = [said_so, month]
    assert forecasts(both, believe(both, day("2018-04-02")), 1) == []


def test_learned_weights_change_who_is_believed() -> None:
    good = said("2018-01-02", "outlet", "premiere announced", "2018-06-01", outlet="Deadline")
    poor = said("2018-01-03", "outlet", "premiere announced", "2018-07-01", outlet="Gossip")
    both = [poor, good]
    printed = believe(both, day("2018-01-04"))
    assert printed.standing == "conflicting"
    record = Record("Gossip", 90, 5, 0.7, 30.0, 20.0)
    believed = believe(both, day("2018-01-04"), weights=learned([record]))
    assert (believed.standing, believed.window) == ("dated", good.claim.when)


def test_learned_weights_leave_those_without_a_name_alone() -> None:
    guess = said("2018-01-03", "unnamed", "premiere announced", "2018-07-01", outlet="Gossip")
    weights = {"gossip": 0.9}
    printed, switched = (believe([guess], day("2018-01-04"), weights=w) for w in (None, weights))
    assert printed == switched
