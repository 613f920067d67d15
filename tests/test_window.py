"""Windows: EDTF in and out, bounds, comparison."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slated.window import Precision, Window, english

years = st.integers(1, 9998)
days = st.dates(date(1, 1, 1), date(9998, 12, 31))
points = st.one_of(
    days.map(Window.day),
    years.map(Window.year),
    st.builds(Window.month, years, st.integers(1, 12)),
    st.builds(Window.quarter, years, st.integers(1, 4)),
    st.builds(Window.half, years, st.integers(1, 2)),
    st.builds(Window.season, years, st.sampled_from(["spring", "summer", "fall", "winter"])),
)


def ordered(pair: tuple[Window, Window]) -> bool:
    """Whether the second of two closed windows ends no sooner than the first begins."""
    return pair[1].last >= pair[0].first


intervals = st.tuples(points, points).filter(ordered).map(lambda pair: Window.between(*pair))
named = st.one_of(
    years.map(Window.early),
    years.map(Window.late),
    years.map(Window.tv_season),
    st.builds(Window.mid, years, st.integers(1, 12)),
)
open_ended = st.one_of(points.map(Window.since), points.map(Window.until))
windows = st.one_of(points, intervals, named, open_ended)
# Close together, so that containment and overlap happen.
near = windows | st.one_of(
    st.dates(date(2018, 1, 1), date(2019, 12, 31)).map(Window.day),
    st.builds(Window.month, st.integers(2018, 2019), st.integers(1, 12)),
    st.builds(Window.season, st.integers(2018, 2019), st.sampled_from(["fall", "winter"])),
    st.builds(Window.year, st.integers(2018, 2019)),
    st.builds(Window.since, st.integers(2018, 2019).map(Window.year)),
    st.builds(Window.until, st.integers(2018, 2019).map(Window.year)),
)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-02", date(2018, 2, 1), date(2018, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-03-08", date(2018, 3, 8), date(2018, 3, 8)),
        ("2018-21", date(2018, 3, 1), date(2018, 5, 31)),
        ("2018-22", date(2018, 6, 1), date(2018, 8, 31)),
        ("2018-23", date(2018, 9, 1), date(2018, 11, 30)),
        ("2018-24", date(2018, 12, 1), date(2019, 2, 28)),
        ("2019-24", date(2019, 12, 1), date(2020, 2, 29)),
        ("2018-33", date(2018, 1, 1), date(2018, 3, 31)),
        ("2018-36", date(2018, 10, 1), date(2018, 12, 31)),
        ("2018-40", date(2018, 1, 1), date(2018, 6, 30)),
        ("2018-41", date(2018, 7, 1), date(2018, 12, 31)),
        ("2018-01/2018-04", date(2018, 1, 1), date(2018, 4, 30)),
        ("2018-23/2018-24", date(2018, 9, 1), date(2019, 2, 28)),
        ("2015-11/..", date(2015, 11, 1), None),
        ("../2019-12", None, date(2019, 12, 31)),
    ],
)
def test_edtf_has_these_bounds(edtf: str, first: date | None, last: date | None) -> None:
    window = Window.parse(edtf)
    assert (window.first, window.last, window.edtf) == (first, last, edtf)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "18", "2018-3", "2018-00", "2018-13", "2018-25", "2018-42"),
        *("2018-02-31", "2018-04-31", "2019-02-29", "2018-03-00", "2018-21-01"),
        *("0000", "0000-05", "9999-24", "20180", "2018-03-08T10:00", "2018~", "201X"),
        *("2019/2018", "2018-05/2018-03", "../..", "/2018", "2018/", "2018/2019/2020"),
        *(" 2018", "2018\n", "٢٠١٨"),
    ],
)
def test_other_text_is_refused_with_the_text_in_the_message(text: str) -> None:
    with pytest.raises(ValueError) as refused:
        Window.parse(text)
    assert any(repr(part) in str(refused.value) for part in (text, *text.partition("/")))


def test_constructors() -> None:
    assert Window.day(date(2018, 3, 8)).edtf == "2018-03-08"
    assert Window.season(2018, "autumn") == Window.season(2018, "fall") == Window.parse("2018-23")
    assert Window.early(2018).edtf == "2018-01/2018-04"
    assert Window.mid(2018).edtf == "2018-05/2018-08"
    assert Window.late(2018).edtf == "2018-09/2018-12"
    assert Window.early(2018, 2).edtf == "2018-02-01/2018-02-10"
    assert Window.mid(2018, 2).edtf == "2018-02-11/2018-02-20"
    assert Window.late(2018, 2).edtf == "2018-02-21/2018-02-28"
    assert Window.tv_season(2018).edtf == "2018-09/2019-05"
    assert Window.since(Window.month(2015, 11)).edtf == "2015-11/.."
    assert Window.until(Window.late(2019)).edtf == "../2019-12"
    assert Window.between(Window.month(2018, 3), date(2018, 6, 1)).edtf == "2018-03/2018-06-01"
    assert Window.between(Window.year(2018), Window.year(2018)) == Window.year(2018)


@pytest.mark.parametrize(
    "build",
    [
        lambda: Window.month(2018, 21),
        lambda: Window.quarter(2018, 5),
        lambda: Window.half(2018, 0),
        lambda: Window.year(0),
        lambda: Window.year(10_000),
        lambda: Window.tv_season(9999),
        lambda: Window.between(Window.year(2019), Window.year(2018)),
    ],
)
def test_constructors_refuse_what_does_not_exist(build: object) -> None:
    with pytest.raises(ValueError):
        build()  # type: ignore[operator]


def test_words_do_not_count_when_windows_are_compared() -> None:
    said = Window.year(2018).saying("next year")
    assert said == Window.year(2018)
    assert hash(said) == hash(Window.year(2018))
    assert said.words == "next year"


@given(windows)
def test_text_and_back(window: Window) -> None:
    assert Window.parse(window.edtf) == window


@given(windows)
def test_first_is_never_after_last(window: Window) -> None:
    assert window.days is None or window.days >= 1
    assert (window.days is None) == (window.precision is Precision.OPEN)


@given(near, near)
def test_containment_orders_windows(one: Window, two: Window) -> None:
    assert one.contains(one)
    if one.contains(two):
        assert one.overlaps(two)
        assert one.precision >= two.precision
        if two.contains(one):
            assert (one.first, one.last) == (two.first, two.last)


@given(near, near, near)
def test_containment_is_transitive(one: Window, two: Window, three: Window) -> None:
    if one.contains(two) and two.contains(three):
        assert one.contains(three)


@given(near, near)
def test_overlap_is_symmetric(one: Window, two: Window) -> None:
    assert one.overlaps(two) == two.overlaps(one)


@given(near, st.dates(date(2017, 1, 1), date(2020, 12, 31)))
def test_a_day_inside_is_a_one_day_window_inside(window: Window, day: date) -> None:
    assert (
        window.contains(day) == window.contains(Window.day(day)) == window.overlaps(Window.day(day))
    )


@pytest.mark.parametrize(
    ("edtf", "precision"),
    [
        ("2018-03-08", Precision.DAY),
        ("2018-03-05/2018-03-11", Precision.DAYS),
        ("2018-02", Precision.MONTH),
        ("2018-24", Precision.QUARTER),
        ("2018-33", Precision.QUARTER),
        ("2018-09/2018-12", Precision.THIRD),
        ("2018-41", Precision.HALF),
        ("2020", Precision.YEAR),
        ("2018-09/2019-05", Precision.YEAR),
        ("1990/1999", Precision.SPAN),
        ("2015-11/..", Precision.OPEN),
    ],
)
def test_precision(edtf: str, precision: Precision) -> None:
    assert Window.parse(edtf).precision is precision


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2018-03-08", "March 8, 2018"),
        ("2018-03", "March 2018"),
        ("2018", "2018"),
        ("2018-23", "fall 2018"),
        ("2018-24", "winter 2018"),
        ("2018-33", "the first quarter of 2018"),
        ("2018-41", "the second half of 2018"),
        ("2018-01/2018-04", "early 2018"),
        ("2018-05/2018-08", "mid 2018"),
        ("2018-09/2018-12", "late 2018"),
        ("2018-09/2019-05", "the 2018–19 season"),
        ("1999-09/2000-05", "the 1999–2000 season"),
        ("1990/1999", "the 1990s"),
        ("2018-02/2018-04", "February to April 2018"),
        ("2018-11/2019-02", "November 2018 to February 2019"),
        ("2018-05-04/2018-05-06", "May 4 to 6, 2018"),
        ("2018-05-30/2018-06-02", "May 30 to June 2, 2018"),
        ("2018-12-31/2019-01-01", "December 31, 2018 to January 1, 2019"),
        ("2018-05-30/2018-06", "May 30, 2018 to June 2018"),
        ("2018-23/2018-24", "fall 2018 to winter 2018"),
        ("2011/2019", "2011 to 2019"),
        ("../2019-12", "by the end of 2019"),
        ("../2019", "by the end of 2019"),
        ("../2019-06", "by the end of June 2019"),
        ("../2019-06-08", "by June 8, 2019"),
        ("2015-11/..", "November 2015 or later"),
    ],
)
def test_english(edtf: str, words: str) -> None:
    assert Window.parse(edtf).english() == words


def test_no_window_is_no_date_yet() -> None:
    assert english(None) == "no date yet"


@given(near, near)
def test_two_windows_with_the_same_words_are_the_same_days(one: Window, two: Window) -> None:
    if english(one) == english(two):
        assert (one.first, one.last) == (two.first, two.last)


@given(windows)
def test_english_names_the_year(window: Window) -> None:
    said = [int(text[:4]) for text in window.edtf.split("/") if text != ".."]
    assert any(str(year) in window.english() for year in said)
