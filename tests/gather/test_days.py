"""Written dates to days."""

from datetime import date

import pytest

from slated.gather.days import day_in_address, published_day

TODAY = date(2020, 6, 1)


@pytest.mark.parametrize(
    "written",
    [
        "2017-10-04",
        "2017-10-04T21:30:00-04:00",
        "2017-10-04T21:30:00.000Z",
        "2017-10-04T21:30:00-0400",
        "2017-10-04 21:30",
        "20171004",
        "2017/10/04",
        "Wed, 04 Oct 2017 21:30:00 -0400",
        "Wed, 4 Oct 2017 21:30:00 EDT",
        "October 4, 2017",
        "Oct. 4, 2017 9:30PM PT",
        "4th October 2017",
        "Wednesday 4 Oct 2017",
        "Posted on October 4th, 2017 by staff",
        "10/04/2017",
        "1507152600",
        "1507152600000",
    ],
)
def test_a_day_is_read_as_its_writer_counts_it(written: str) -> None:
    assert published_day(written, TODAY) == date(2017, 10, 4)


def test_a_day_above_twelve_cannot_be_a_month() -> None:
    assert published_day("25/12/2017", TODAY) == date(2017, 12, 25)


@pytest.mark.parametrize("written", ["2020-06-02", "2030-01-01T00:00:00Z", "June 2, 2020"])
def test_no_day_lies_in_the_future(written: str) -> None:
    assert published_day(written, TODAY) is None


def test_tomorrow_for_the_writer_may_be_today_at_greenwich() -> None:
    assert published_day("2020-06-02T08:00:00+10:00", TODAY) == TODAY


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "2017", "13/13/2017", "2017-02-30", "1969-01-01"),
        *("9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "9" * 5000),
        "Wed, 99 Oct 99999999999 99:99:99 -9999",
    ],
)
def test_what_is_no_day_is_none(written: str) -> None:
    assert published_day(written, TODAY) is None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.com/2017/10/04/name/", date(2017, 10, 4)),
        ("https://example.com/tv/name-2017-10-4.html", date(2017, 10, 4)),
        ("https://example.com/2017/10/", None),
        ("https://example.com/2031/10/04/", None),
        ("https://example.com/2017/13/04/", None),
    ],
)
def test_a_day_in_an_address(url: str, day: date | None) -> None:
    assert day_in_address(url, TODAY) == day
