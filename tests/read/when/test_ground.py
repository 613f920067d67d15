"""Grounding beyond the corpus: weekdays, years chosen, the calendar, an article's own year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.read.when import Direction, find_times, ground, infer_year
from slated.read.when.calendar import easter, holiday, nth_weekday, shift_day
from slated.window import Window

NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
days = st.dates(date(1950, 1, 1), date(2090, 1, 1))


def window(phrase: str, published: str, way: Direction = None) -> str | None:
    (words,) = find_times(phrase)
    got = ground(words, date.fromisoformat(published), way)
    return got.edtf if got else None


@given(days, st.sampled_from(range(7)))
def test_a_weekday_is_within_a_week_on_the_side_of_the_tense(day: date, number: int) -> None:
    (words,) = find_times(f"on {NAMES[number]}")
    past, ahead = ground(words, day, "past"), ground(words, day, "future")
    assert past
    assert past.first
    assert ahead
    assert ahead.first
    assert past.first.weekday() == ahead.first.weekday() == number
    assert day - timedelta(days=6) <= past.first <= day <= ahead.first <= day + timedelta(days=6)


@given(days, st.sampled_from(["January", "February", "September", "December"]))
def test_a_bare_month_is_the_latest_or_the_next(day: date, month: str) -> None:
    (words,) = find_times(f"in {month}")
    past, ahead = ground(words, day, "past"), ground(words, day, "future")
    assert past
    assert past.first
    assert ahead
    assert ahead.last
    assert past.first <= day <= ahead.last
    assert (day - past.first).days <= 366
    assert (ahead.last - day).days <= 396


@given(days)
def test_next_week_follows_this_week_which_follows_last_week(day: date) -> None:
    last, this, following = (
        ground(find_times(f"{which} week")[0], day) for which in ("last", "this", "next")
    )
    assert last
    assert this
    assert following
    assert this.contains(day)
    assert last.last
    assert this.first == last.last + timedelta(days=1)
    assert this.last
    assert following.first == this.last + timedelta(days=1)


@pytest.mark.parametrize(
    ("phrase", "published", "way", "edtf"),
    [
        # A page put up a day late still means this year's day.
        ("premieres March 8", "2018-03-09", "future", "2018-03-08"),
        ("premiered March 8", "2018-03-07", "past", "2018-03-08"),
        # The weekday picks the year.
        ("Sunday, May 12", "2018-06-11", "future", "2019-05-12"),
        # Also where that is over: articles are kept, and dated, longer than they are true.
        ("premieres Saturday, October 14", "2018-03-14", "future", "2017-10-14"),
        ("premiered Saturday, October 14", "2018-03-14", "past", "2017-10-14"),
        ("Friday, February 29", "2018-05-01", "future", None),
        ("February 29", "2019-06-01", "future", "2020-02-29"),
        # Winter is named after the year it begins in.
        ("this winter", "2018-01-20", "future", "2017-24"),
        ("next winter", "2018-01-20", "future", "2018-24"),
        ("this winter", "2018-11-20", "future", "2018-24"),
        ("last winter", "2018-11-20", "past", "2017-24"),
        ("next TV season", "2018-04-02", None, "2018-09/2019-05"),
        ("last summer", "2018-10-02", "past", "2018-22"),
        ("last March", "2018-10-02", "past", "2018-03"),
        ("this weekend", "2018-03-17", "future", "2018-03-17/2018-03-18"),
        ("over the weekend", "2018-03-19", "past", "2018-03-17/2018-03-18"),
        ("next Monday", "2020-07-12", "future", "2020-07-20"),
        ("in the fall", "2018-12-02", "future", "2019-23"),
        ("in the fall", "2018-12-02", "past", "2018-23"),
        ("by 2020", "2018-12-02", "future", "../2020"),
        ("tomorrow", "9999-12-31", "future", None),
        ("next year", "9999-12-31", "future", None),
    ],
)
def test_grounding(phrase: str, published: str, way: Direction, edtf: str | None) -> None:
    assert window(phrase, published, way) == edtf


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Season 2 is coming in 2018. Luke Cage may be back next year too.", "2017"),
        ("Next year brings more: the revival arrives in May 2019.", "2018"),
        ("It debuted in 2015. The new season is due in 2018, and next year is near.", "2017"),
        ("It debuted in 2015. Nothing more is known.", None),
        ("Next year, they say.", None),
        ("It began in 2015." + " More on that below." * 30 + " Next year is near.", None),
        ("It began in 2015 and the following year it ended.", None),
    ],
)
def test_an_undated_article_may_give_its_own_year(text: str, year: str | None) -> None:
    assert infer_year(find_times(text)) == (Window.parse(year) if year else None)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2018, date(2018, 11, 22)),
        ("labor day", 2018, date(2018, 9, 3)),
        ("memorial day", 2018, date(2018, 5, 28)),
        ("black friday", 2018, date(2018, 11, 23)),
        ("cyber monday", 2018, date(2018, 11, 26)),
        ("good friday", 2018, date(2018, 3, 30)),
        ("mother's day", 2018, date(2018, 5, 13)),
        ("mlk day", 2018, date(2018, 1, 15)),
    ],
)
def test_holidays(name: str, year: int, day: date) -> None:
    assert holiday(name, year) == day


# Dates of Easter Sunday as printed in church calendars, the earliest and latest among them.
@pytest.mark.parametrize(
    "day",
    [
        *(date(1818, 3, 22), date(1943, 4, 25), date(1954, 4, 18), date(1981, 4, 19)),
        *(date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2018, 4, 1)),
        *(date(2019, 4, 21), date(2038, 4, 25)),
    ],
)
def test_easter(day: date) -> None:
    assert easter(day.year) == day


@given(days, st.integers(0, 6))
def test_the_last_weekday_of_a_month_is_in_its_last_week(day: date, weekday: int) -> None:
    last = nth_weekday(day.year, day.month, weekday, -1)
    assert last.weekday() == weekday
    assert last.month == day.month
    assert (last + timedelta(days=7)).month != day.month


def test_months_are_added_within_the_calendar() -> None:
    assert shift_day(date(2018, 1, 31), "month", 1) == date(2018, 2, 28)
    assert shift_day(date(2020, 2, 29), "year", -1) == date(2019, 2, 28)


def test_a_day_falls_on_the_weekday_named() -> None:
    assert window("on Sunday, March 4", "2018-03-08", "future") == "2018-03-04"
    assert window("on Thursday, March 4", "2018-05-08", "past") is None


@pytest.mark.parametrize(
    ("words", "published", "direction", "when"),
    [
        # A Wednesday in 2018; the next February 21 that is a Thursday is a year away.
        ("Thursday, February 21", "2018-02-22", "future", "2018-02-21"),
        ("Friday, April 12", "2018-03-20", "future", "2018-04-12"),
        ("Thursday, March 4", "2018-03-08", "past", "2018-03-04"),
        # A page of last year that was not dated anew.
        ("Thursday, February 21", "2018-03-15", "future", "2019-02-21"),
    ],
)
def test_a_wrong_weekday_does_not_move_a_day_near_at_hand(
    words: str, published: str, direction: Direction, when: str
) -> None:
    assert window(words, published, direction) == when
