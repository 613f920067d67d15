"""Whatever the news says, a calendar keeps the rules and no text opens a line of its own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.site.publish.rfc5545 import checked

from slated.believe import Belief, Stage, Standing
from slated.window import Window

DAY = date(2020, 2, 1)
MOMENT = datetime(2020, 1, 31, 12, tzinfo=UTC)
HOSTILE = (
    "x\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM",
    "x\nEND:VEVENT\nEND:VCALENDAR",
    "x\rDTSTART:19700101T000000Z",
    "x\x0bSTATUS:CANCELLED\x0cy\x85z\u2028a\u2029b",
    "\\n\\N\\;\\,\\\\",
    "😀" * 60,
    "é" * 74,
    ";VALUE=DATE:x",
    '"quoted"^n^\'',
    "\u202egnp.exe\u202c\ufeff",
    "\x00\x1b[31m",
    "%s %d %",
    "\ud800 half a character",
)
ANY_TEXT = st.text(max_size=200) | st.sampled_from(HOSTILE)
DAYS = st.dates(date(2019, 6, 1), date(2021, 12, 31))


@st.composite
def windows(draw: st.DrawFn) -> Window:
    first = draw(DAYS)
    kind = draw(st.sampled_from(["day", "month", "year", "span", "since", "until"]))
    if kind == "month":
        return Window.month(first.year, first.month)
    if kind == "year":
        return Window.year(first.year)
    if kind == "span":
        return Window.between(first, first + timedelta(days=draw(st.integers(1, 400))))
    if kind == "since":
        return Window.since(first)
    return Window.until(first) if kind == "until" else Window.day(first)


@st.composite
def beliefs(draw: st.DrawFn, begin: date) -> Belief:
    standing = draw(st.sampled_from(list(Standing)))
    dated = standing not in (Standing.UNDATED, Standing.WITHHELD, Standing.NOTHING)
    return Belief(
        as_of=begin,
        standing=standing,
        window=draw(windows()) if dated and standing is not Standing.CANCELLED else None,
        stage=draw(st.none() | st.sampled_from(list(Stage))),
        platform=draw(st.none() | ANY_TEXT),
        since=begin,
        rule="a test",
        rivals=tuple(draw(st.lists(windows(), max_size=2))),
        why=draw(ANY_TEXT),
    )


@st.composite
def histories(draw: st.DrawFn, release: int = 1):
    """The spans of one release, oldest first, all of them begun."""
    from slated.site.slate.held import Held

    title, part = draw(ANY_TEXT), draw(ANY_TEXT | st.just(""))
    days = sorted(draw(st.sets(st.dates(date(2019, 9, 1), DAY), min_size=1, max_size=5)))
    ends = [one - timedelta(days=1) for one in days[1:]]
    return [
        Held(release, 1, title, 2020, "US", 2, part, first, last, draw(beliefs(first)))
        for first, last in zip(days, [*ends, None], strict=True)
    ]


@st.composite
def slates(draw: st.DrawFn):
    """The histories of up to four releases."""
    return [draw(histories(release)) for release in range(1, draw(st.integers(1, 4)) + 1)]


@pytest.mark.usefixtures("sqlite_database")
def test_any_slate_makes_a_calendar_that_keeps_the_rules() -> None:
    from slated.site.publish.events import event_of
    from slated.site.publish.ical import told_of, written
    from slated.site.publish.options import Options, Sure, Wide
    from slated.site.publish.sequence import Stamp, key
    from slated.site.publish.text import line

    @settings(max_examples=150, deadline=None, database=None)
    @given(slates(), ANY_TEXT, st.sampled_from(list(Sure)), st.sampled_from(list(Wide)))
    def holds(slate, name: str, sure: Sure, wide: Wide) -> None:
        options = Options(sure=sure, wide=wide)
        events = [event_of(spans, DAY) for spans in slate]
        wanted = [event for event in events if event and options.wants(event)]
        stamped = {key(one): Stamp(f"uid-{one.held.release}", one.moves, MOMENT) for one in wanted}
        body = written(line(name), told_of(wanted), stamped, options, lambda at: f"https://x{at}")
        calendar = checked(body)
        found = [one for one in calendar.within if one.name == "VEVENT"]
        assert len(found) == len(wanted)
        for event, component in zip(wanted, found, strict=True):
            first, after = options.days(event)
            assert component.value("DTSTART") == f"{first:%Y%m%d}"
            assert component.value("DTEND") == f"{after:%Y%m%d}"
            assert component.value("STATUS") == event.state.value
            exact = event.window.days == 1
            assert exact or event.state.value != "CONFIRMED"
        assert len(vobject.readOne(body.decode()).contents.get("vevent", [])) == len(wanted)

    holds()


@pytest.mark.usefixtures("sqlite_database")
def test_the_sequence_never_goes_down_and_rises_with_every_move() -> None:
    from slated.site.catalogue.models import Release, Title
    from slated.site.publish.events import event_of
    from slated.site.publish.models import Placed
    from slated.site.publish.sequence import key, stamps
    from slated.site.publish.text import line

    title = Title.objects.create(name="Ozark", key="ozark")
    release = Release.objects.create(title=title, season=3).pk

    @settings(max_examples=60, deadline=None, database=None)
    @given(st.lists(histories(release), min_size=2, max_size=6))
    def holds(told) -> None:
        Placed.objects.all().delete()
        before, place, uid = -1, None, None
        for spans in told:
            event = event_of(spans, DAY)
            if event is None:
                continue
            stamp = stamps([(event, line(event.why))])[key(event)]
            here = (event.window.first, event.window.last, event.state)
            assert stamp.sequence >= before + (place is not None and here != place)
            assert uid in (None, stamp.uid)
            assert stamps([(event, line(event.why))])[key(event)] == stamp
            before, place, uid = stamp.sequence, here, stamp.uid

    holds()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_line_is_one_line(text: str) -> None:
    from slated.site.publish.text import line

    made = line(text)
    assert len(made.splitlines()) <= 1
    assert made == line(made)
    made.encode("utf-8")


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "data:text/html,x", "ftp://x/", "//x/", "", "https://x/\r\nX:1"),
        *(
            "https://x/ y",
            'https://x/"',
            "https://x/<b>",
            "https://x/\u2028",
            "https://" + "x" * 2000,
        ),
    ],
)
def test_only_web_addresses_are_told(url: str) -> None:
    from slated.site.publish.text import address

    assert address(url) is None
    assert address("https://example.org/a?b=c&d=é#e") == "https://example.org/a?b=c&d=é#e"
