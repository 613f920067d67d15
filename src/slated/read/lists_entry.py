"""One row of a list: the title or titles on it and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from slated.read.lists_fields import bracketed, led
from slated.read.lists_opening import opening
from slated.read.lists_rows import DAY, SHORT, platform_heading
from slated.read.lists_seasons import INNER_SEASON, NTH, SEASON, numbers
from slated.read.lists_title import clean_title
from slated.read.platforms import find_platforms

Shape = Literal["season", "part", "network", "original", "noted", "bare"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A title on a row.

    ``shape`` tells by what it is known: a season or part behind it, a network in
    brackets, the mark of a streamer's original, another note, or nothing.
    ``note`` is all that stands beside title and season; ``date`` the row's own day.
    """

    title: str
    shape: Shape
    seasons: tuple[int, ...] = ()
    part: str | None = None
    platform: str | None = None
    note: str = ""
    date: str | None = None


_PART = re.compile(
    r"\s*[:,–—]\s*(?P<part>(?P<unit>part|volume|collection)\s(?P<n>\d{1,2}|[A-D]))\s*\Z",
    re.IGNORECASE,
)
_ONE_OFF = re.compile(
    r"\s*[:,–—-]\s*(?P<note>(?:a )?(?:limited series|mini-?series|docu-?series|new series)"
    r"|(?:series|season) (?:premiere|finale))\s*\Z",
    re.IGNORECASE,
)
_BRAND = r"(?:netflix|hulu|amazon|apple tv\+?|disney\+|hbo max|prime)"
_ORIGINAL = re.compile(
    rf"\s*(?:--+|[–—-])\s*(?P<tag>{_BRAND}"
    r" (?:original?|exclusive|film|series|special)\b.*)\Z",
    re.IGNORECASE,
)
_BRANDED = re.compile(rf"{_BRAND} (?:original|exclusive|film|series)", re.IGNORECASE)
_BRACKET = re.compile(r"(?<=\S)\s?\((?P<inner>[^()]{2,90})\)(?=\Z|[ ,;:.–—-])")
_TELLING = re.compile(
    rf"\b(?:seasons? \d|(?:final|last|{NTH}) season|{DAY}"
    r"|new (?:[\w/-]+ ){0,4}(?:series|docuseries|miniseries|show)|premiere"
    r"|finale|debut|new episode|time slot|original|film|movie|special|miniseries|docuseries"
    r"|limited series)",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?!US\b|UK\b|TV\b|NEW\b|CGI\b)[A-Z][A-Z&+]{1,5}\Z")
_TAIL = re.compile(
    rf"\s*(?:--+|[–—:|,]|\s-\s)\s*(?P<note>(?:officially |has been |just |was )?"
    r"(?:renewed|cancell?ed|axed"
    r"|ended|ending|final season|on the bubble|in limbo|tbd|undecided|pending|awaiting|picked up"
    r"|returns|returning|not returning|premieres?|debuts?|season premiere|series premiere"
    rf"|(?:on )?{DAY})\b.{{0,120}})\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\s*\((?:19|20)\d\d\)(?=\Z|\s*[–—-])")
_OWN_DAY = re.compile(
    r"\b(?:begins|beginning|starts|starting|premier(?:es|ing)|debut(?:s|ing)|returns|launches"
    r"|arrives)"
    rf" (?:on )?(?P<date>{DAY})|\A(?:on )?(?P<first>{DAY})|[,;] (?P<field>{DAY})",
    re.IGNORECASE,
)
# Cheap looks before the patterns above.
_EARLY = re.compile(r"[(–—]")
_MARKED = re.compile(r"origin|exclu|film|series|special", re.IGNORECASE)
_COUNTED = re.compile(r"season|series|cycle")
_PARTED = re.compile(r"part|volume|collection")
_ONCE = re.compile(r"series|premiere|finale")
LONG = 320
"""Longest row, in characters, that may be an item with its note."""
_BETWEEN = re.compile(r"(?<=\))(?:,|;| and|,? &) (?=[A-Z0-9“\"])")


def entries(text: str) -> list[Entry]:
    """The titles on a row, left to right; none where the row is a sentence."""
    if len(text) > SHORT and (len(text) > LONG or not _EARLY.search(text, 0, 80)):
        return []
    day, text = opening(text)
    found = _entries(text)
    return [replace(e, date=day) for e in found] if day else [_with_day(e) for e in found]


def _entries(text: str) -> list[Entry]:
    """The titles of a row whose bullet, day and hour are off; "Netflix: Ozark (Aug. 31)"."""
    service = led(text)
    platform = platform_heading(service[0]) if service else None
    if service and platform:
        items = [replace(e, platform=e.platform or platform) for e in items_of(service[1])]
        return [replace(e, shape="network") if e.shape in _LOOSE else e for e in items]
    return [e for piece in _BETWEEN.split(bracketed(text)) if (e := _entry(piece.strip()))]


_LOOSE = ("bare", "noted")


def items_of(texts: Iterable[str]) -> list[Entry]:
    """The entries of items that stand in one row, those left out that are no titles."""
    return [found for text in texts if (found := _entry(text))]


def _with_day(entry: Entry) -> Entry:
    """The entry with the day its note gives, if any: "(Netflix, March 8)"."""
    day = _OWN_DAY.search(entry.note)
    return replace(entry, date=day["date"] or day["first"] or day["field"]) if day else entry


def _entry(text: str) -> Entry | None:
    text = _YEAR.sub("", text)
    tag = _ORIGINAL.search(text) if _MARKED.search(text) else None
    if tag:
        found = _entry_of(text[: tag.start()])
        if found is None:
            return None
        shape: Shape = "original" if found.shape in ("bare", "noted") else found.shape
        return replace(found, shape=shape, note=f"{found.note}; {tag['tag']}".lstrip("; "))
    return _entry_of(text)


def _entry_of(text: str) -> Entry | None:
    for match in _BRACKET.finditer(text):
        found = _bracketed(text, match)
        if found:
            return found
    whole = _plain(text, "", "bare")
    if whole and whole.shape != "bare":
        return whole
    tail = _TAIL.search(text)
    if tail is None:
        return whole
    found = _plain(text[: tail.start()], tail["note"], "noted")
    named = find_platforms(tail["note"]) if found else []
    return replace(found, platform=named[0].written) if found and named else found


def _bracketed(text: str, match: re.Match[str]) -> Entry | None:
    """The entry whose telling brackets ``match`` are: a network, a season, a kind of show."""
    inner = match["inner"]
    first = re.split(r"[,;]", inner, maxsplit=1)[0]
    named = find_platforms(f"({first})")
    written = named[0].written if named else first if _LETTERS.match(first) else None
    original = _BRANDED.match(inner)
    if not (written or original or _TELLING.search(inner)):
        return None
    note = f"{inner}; {text[match.end() :].lstrip(' ,;:–—-')}".rstrip("; ")
    shape: Shape = "original" if original else "network" if written else "noted"
    found = _plain(text[: match.start()], note, shape)
    if found is None:
        return None
    found = replace(found, platform=written)
    season = INNER_SEASON.search(inner)
    if season is None or found.seasons:
        return found
    shape = found.shape if written else "season"
    return replace(found, seasons=numbers(season), part=season["half"], shape=shape)


def _plain(head: str, note: str, shape: Shape) -> Entry | None:
    """The entry of a title with perhaps a season or part right behind it."""
    low = head.lower()
    season = SEASON.search(head) if _COUNTED.search(low) else None
    if season:
        part = season["half"] or season["part"]
        title = clean_title(head[: season.start()], loose=bool(season["sep"].strip()))
        return Entry(title, "season", numbers(season), part, note=note) if title else None
    part = _PART.search(head) if _PARTED.search(low) else None
    if part:
        name = part["n"] if part["n"].isalpha() else f"{part['unit'].capitalize()} {part['n']}"
        title = clean_title(head[: part.start()])
        return Entry(title, "part", part=name, note=note) if title else None
    once = _ONE_OFF.search(head) if _ONCE.search(low) else None
    if once:
        title = clean_title(head[: once.start()])
        return Entry(title, "season", note=f"{once['note']}; {note}") if title else None
    title = clean_title(head, loose=shape == "network")
    return Entry(title, shape, note=note) if title else None
