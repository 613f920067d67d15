"""The rules of RFC 5545 that a published calendar must keep, checked line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime

_LINE = re.compile(
    r"(?P<name>[A-Z0-9-]+)(?P<params>(?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*))*):(?P<value>.*)", re.S
)
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TEXT = {"SUMMARY", "DESCRIPTION", "UID", "NAME", "X-WR-CALNAME", "PRODID"}
_ONCE = (
    *("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP"),
    *("SEQUENCE", "LAST-MODIFIED", "URL"),
)
_STATES = {"CONFIRMED", "TENTATIVE", "CANCELLED"}


@dataclass
class Component:
    """One component: its name, its lines by name, and those within it."""

    name: str
    lines: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    within: list[Component] = field(default_factory=list)

    def value(self, name: str) -> str:
        """The one value of that name."""
        [(_, value)] = self.lines[name]
        return value

    def text(self, name: str) -> str:
        """The one text of that name, as a person reads it."""
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], self.value(name))


def checked(body: bytes) -> Component:
    """The calendar, if it keeps the rules; AssertionError with the one it breaks."""
    lines = _unfolded(body)
    calendar, rest = _component(lines, 0)
    assert rest == len(lines), "something after END:VCALENDAR"
    assert calendar.name == "VCALENDAR"
    assert calendar.value("VERSION") == "2.0"
    assert calendar.value("PRODID")
    assert calendar.within, "a calendar has at least one component"
    events = [one for one in calendar.within if one.name == "VEVENT"]
    for event in events:
        _check_event(event)
    uids = [event.value("UID") for event in events]
    assert len(set(uids)) == len(uids), "a UID twice"
    return calendar


def events_of(text: str) -> dict[str, Component]:
    """SUMMARY -> event, of a calendar that keeps the rules."""
    calendar = checked(text.encode())
    return {one.text("SUMMARY"): one for one in calendar.within if one.name == "VEVENT"}


def _unfolded(body: bytes) -> list[str]:
    assert body.endswith(b"\r\n"), "the last line has no end"
    assert body.count(b"\r\n") == body.count(b"\n") == body.count(b"\r"), "a bare CR or LF"
    for raw in body.split(b"\r\n"):
        assert len(raw) <= 75, "a line of more than 75 octets"
        raw.decode("utf-8")  # no character is cut in two
    text = re.sub("\r\n[ \t]", "", body.decode("utf-8"))
    return text.split("\r\n")[:-1]


def _component(lines: list[str], at: int) -> tuple[Component, int]:
    assert lines[at].startswith("BEGIN:"), lines[at]
    made = Component(lines[at][6:])
    at += 1
    while lines[at] != f"END:{made.name}":
        if lines[at].startswith("BEGIN:"):
            inner, at = _component(lines, at)
            made.within.append(inner)
            continue
        match = _LINE.fullmatch(lines[at])
        assert match, f"no content line: {lines[at][:60]!r}"
        assert not _CONTROL.search(match["value"]), "a control character"
        if match["name"] in _TEXT:
            _check_text(match["value"])
        made.lines.setdefault(match["name"], []).append((match["params"], match["value"]))
        at += 1
    return made, at + 1


def _check_text(value: str) -> None:
    bare = re.sub(r"\\[\\;,nN]", "", value)
    assert not re.search(r"[\\;,]", bare), f"not escaped: {value[:60]!r}"


def _check_event(event: Component) -> None:
    assert not event.within, "an alarm that nobody asked for"
    for name in _ONCE:
        assert len(event.lines.get(name, [])) == 1, f"{name}: {event.lines.get(name)}"
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert re.fullmatch(r"\d{8}T\d{6}Z", event.value(name)), f"{name} is not in UTC"
        datetime.strptime(event.value(name), "%Y%m%dT%H%M%SZ")
    first, after = (_day(event, name) for name in ("DTSTART", "DTEND"))
    assert first < after, "DTEND is the day after the last"
    assert event.value("STATUS") in _STATES
    assert event.value("TRANSP") in {"TRANSPARENT", "OPAQUE"}
    assert event.value("SEQUENCE").isdigit()
    assert int(event.value("SEQUENCE")) < 2**31
    assert re.fullmatch(r"https?://[!-~]+", event.value("URL"))


def _day(event: Component, name: str) -> date:
    [(params, value)] = event.lines[name]
    assert params == ";VALUE=DATE", f"{name} is no day: {params}"
    return datetime.strptime(value, "%Y%m%d").date()
