"""When a person is told, by the clock on their wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from slated.site.alerts.schedule import Hours, due, held_back, is_quiet, next_digest, zone

NEW_YORK, BERLIN, APIA = (zone(n) for n in ("America/New_York", "Europe/Berlin", "Pacific/Apia"))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "now", "expected"),
    [
        (Hours(NEW_YORK, "daily", 9), "2027-03-03T13:59", "2027-03-03T14:00"),
        (Hours(NEW_YORK, "daily", 9), "2027-03-03T14:00", "2027-03-04T14:00"),
        # Clocks go forward on March 14: the same hour on the wall is an hour sooner.
        (Hours(NEW_YORK, "daily", 9), "2027-03-13T14:00", "2027-03-14T13:00"),
        # Two o'clock is skipped that night; it is told at three.
        (Hours(NEW_YORK, "daily", 2), "2027-03-14T06:30", "2027-03-14T07:00"),
        # On November 7 one o'clock comes twice; it is told at the first, once.
        (Hours(NEW_YORK, "daily", 1), "2027-11-07T04:00", "2027-11-07T05:00"),
        (Hours(NEW_YORK, "daily", 1), "2027-11-07T05:00", "2027-11-08T06:00"),
        # March 5, 2027 is a Friday.
        (Hours(BERLIN, "weekly", 9, 4), "2027-03-03T12:00", "2027-03-05T08:00"),
        (Hours(BERLIN, "weekly", 9, 4), "2027-03-05T08:00", "2027-03-12T08:00"),
        # A Monday begins in Apia while it is Sunday in UTC.
        (Hours(APIA, "weekly", 8, 0), "2027-03-07T00:00", "2027-03-07T19:00"),
    ],
)
def test_the_next_digest_is_at_its_hour(hours: Hours, now: str, expected: str) -> None:
    assert next_digest(hours, utc(now)) == utc(expected)


def test_a_year_of_daily_digests_has_one_for_each_day() -> None:
    for zone_ in (NEW_YORK, BERLIN, APIA):
        for hour in (0, 1, 2, 3, 9, 23):
            moment, days = utc("2027-01-01T12:00"), set()
            for _ in range(366):
                moment = next_digest(Hours(zone_, "daily", hour), moment)
                days.add(moment.astimezone(zone_).date())
            assert len(days) == 366


@pytest.mark.parametrize(
    ("first", "last", "now", "expected"),
    [
        (22, 7, "2027-03-03T02:59", "2027-03-03T02:59"),
        (22, 7, "2027-03-03T03:00", "2027-03-03T12:00"),
        (22, 7, "2027-03-03T11:59", "2027-03-03T12:00"),
        (22, 7, "2027-03-03T12:00", "2027-03-03T12:00"),
        (13, 15, "2027-03-03T18:30", "2027-03-03T20:00"),
        (5, 5, "2027-03-03T10:30", "2027-03-03T10:30"),
        (None, None, "2027-03-03T03:00", "2027-03-03T03:00"),
        # Through the night in which two o'clock is skipped.
        (22, 7, "2027-03-14T03:30", "2027-03-14T11:00"),
    ],
)
def test_quiet_hours_hold_back_until_they_end(
    first: int | None, last: int | None, now: str, expected: str
) -> None:
    hours = Hours(NEW_YORK, quiet_from=first, quiet_to=last)
    assert held_back(hours, utc(now)) == utc(expected)


def test_what_is_held_back_is_never_quiet() -> None:
    for first in range(24):
        for last in range(24):
            hours = Hours(NEW_YORK, quiet_from=first, quiet_to=last)
            for minute in range(0, 60 * 24 * 3, 47):
                moment = utc("2027-03-13T00:00") + timedelta(minutes=minute)
                told = held_back(hours, moment)
                assert told >= moment
                assert not is_quiet(hours, told)


@pytest.mark.parametrize(
    ("pace", "now", "expected"),
    [
        ("once", "2027-06-04T10:00", "2027-06-05T13:00"),
        ("once", "2027-06-05T18:00", "2027-06-05T18:00"),
        ("daily", "2027-06-04T10:00", "2027-06-05T13:00"),
        ("weekly", "2027-06-04T10:00", "2027-06-11T13:00"),
    ],
)
def test_what_comes_out_on_a_day_is_told_on_its_morning(pace: str, now: str, expected: str) -> None:
    assert due(Hours(NEW_YORK, pace), utc(now), date(2027, 6, 5)) == utc(expected)


def test_a_digest_in_quiet_hours_waits_for_their_end() -> None:
    hours = Hours(NEW_YORK, "daily", 6, quiet_from=22, quiet_to=8)
    assert due(hours, utc("2027-03-03T12:00")) == utc("2027-03-04T13:00")


def test_a_zone_that_there_is_not_is_utc() -> None:
    assert zone("Middle/Earth") is not None
    assert str(zone("../etc/passwd")) == "UTC"
