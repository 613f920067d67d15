"""TIMEX3 spans and values, on our own sentences, and the scorer on our own TimeML."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import tempeval
from slated.read.when.timex import find_timexes

if TYPE_CHECKING:
    from pathlib import Path

CREATED = date(2018, 3, 14)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It ran in March 2015.", [("March 2015", "DATE", "2015-03", None)]),
        ("It will run in May.", [("May", "DATE", "2018-05", None)]),
        ("It ended last August.", [("last August", "DATE", "2017-08", None)]),
        ("It ended Monday night.", [("Monday night", "TIME", "2018-03-12TNI", None)]),
        ("It starts tonight.", [("tonight", "TIME", "2018-03-14TNI", None)]),
        ("It begins this week.", [("this week", "DATE", "2018-W11", None)]),
        ("It begins next weekend.", [("next weekend", "DATE", "2018-W12-WE", None)]),
        ("It aired two weeks ago.", [("two weeks ago", "DATE", "2018-W09", None)]),
        ("It aired two years ago.", [("two years ago", "DATE", "2016", None)]),
        ("It ended in early 2016.", [("early 2016", "DATE", "2016", "START")]),
        ("by the end of 2019", [("the end of 2019", "DATE", "2019", "END")]),
        ("in the fall of 2016", [("the fall of 2016", "DATE", "2016-FA", None)]),
        ("last summer", [("last summer", "DATE", "2017-SU", None)]),
        ("in Q2 2016", [("Q2 2016", "DATE", "2016-Q2", None)]),
        ("the second half of 2019", [("the second half of 2019", "DATE", "2019-H2", None)]),
        ("in the 1990s", [("the 1990s", "DATE", "199", None)]),
        ("the 2007 revival", [("2007", "DATE", "2007", None)]),
        ("in the 19th century", [("19th century", "DATE", "18", None)]),
        ("this fiscal year", [("this fiscal year", "DATE", "2018", None)]),
        (
            "from 2011 to 2019",
            [("2011", "DATE", "2011", None), ("2019", "DATE", "2019", None)],
        ),
        ("in 2009-10", [("2009", "DATE", "2009", None), ("10", "DATE", "2010", None)]),
        ("a ten-week run", [("ten-week", "DURATION", "P10W", None)]),
        ("for three years", [("three years", "DURATION", "P3Y", None)]),
        ("for almost six months", [("almost six months", "DURATION", "P6M", "LESS_THAN")]),
        ("for several weeks", [("several weeks", "DURATION", "PXW", None)]),
        ("over the past two years", [("the past two years", "DURATION", "P2Y", None)]),
        ("for two decades", [("two decades", "DURATION", "P20Y", None)]),
        ("half an hour", [("half an hour", "DURATION", "PT0.5H", None)]),
        ("in 1:02:03", [("1:02:03", "DURATION", "PT1H2M3S", None)]),
        (
            "ten to twelve weeks",
            [("ten", "DURATION", "P10W", None), ("twelve weeks", "DURATION", "P12W", None)],
        ),
        ("A year later it was over", [("A year", "DURATION", "P1Y", None)]),
        ("in five years", [("five years", "DURATION", "P5Y", None)]),
        ("every Sunday", [("every Sunday", "SET", "XXXX-WXX-7", None)]),
        ("every day", [("every day", "SET", "XXXX-XX-XX", None)]),
        ("it is held annually", [("annually", "SET", "XXXX", None)]),
        ("at 9:30 p.m. ET", [("9:30 p.m. ET", "TIME", "2018-03-14T21:30", None)]),
        ("at 20:15 on Friday", [("20:15 on Friday", "TIME", "2018-03-16T20:15", None)]),
        ("noon", [("noon", "TIME", "2018-03-14T12:00", None)]),
        ("It is on now.", [("now", "DATE", "PRESENT_REF", None)]),
        ("in the past it was", [("the past", "DATE", "PAST_REF", None)]),
        ("in the near future", [("the near future", "DATE", "FUTURE_REF", None)]),
        ("a 22-year-old star", []),
        ("at 13:75 or 25 p.m.", []),
    ],
)
def test_span_type_value_mod(text: str, found: list[tuple[str, str, str, str | None]]) -> None:
    got = find_timexes(text, CREATED)
    assert [(one.text, one.type, one.value, one.mod) for one in got] == found
    assert all(text[one.start : one.end] == one.text for one in got)


TML = """<TimeML><DCT><TIMEX3 type="DATE" value="2018-03-14">March 14, 2018</TIMEX3></DCT>
<TEXT>The show &amp; its spin-off <EVENT>ended</EVENT>
<TIMEX3 type="DATE" value="2018-03-12">Monday</TIMEX3>, after <TIMEX3 type="DURATION" value="P4Y">
four years</TIMEX3>. In the <TIMEX3 type="DATE" value="2012">Olympic year</TIMEX3> it led. It
returns <TIMEX3 type="DATE" value="2019-04">next April</TIMEX3> or in 2020.</TEXT></TimeML>"""


def test_scorer_counts_spans_overlaps_and_values(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one.tml").write_text(TML, encoding="utf-8")
    figures = tempeval.score(tmp_path, show=True)
    # Four of each; "Olympic year" is missed and "2020" is one too many.
    assert figures.relaxed == pytest.approx(100 * 2 * 3 / 8)
    # The gold span of "four years" begins with a line break.
    assert figures.strict == pytest.approx(100 * 2 * 2 / 8)
    assert figures.value == pytest.approx(figures.relaxed)
    said = capsys.readouterr().err
    assert "missed 'Olympic year'" in said
    assert "invented '2020'" in said
    monkeypatch.setattr("sys.argv", ["tempeval", str(tmp_path), "--min", "75"])
    assert tempeval.main() == 0
    monkeypatch.setattr("sys.argv", ["tempeval", str(tmp_path), "--min", "75.1"])
    assert tempeval.main() == 1


def test_a_file_without_text_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "one.tml"
    path.write_text("<TimeML><DCT/></TimeML>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"one\.tml"):
        tempeval.load(path)
