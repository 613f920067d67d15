"""Scorecards: which series are renewed, cancelled, ending or still waiting."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from slated.claim import Claim, Event, Status
from slated.read.lists_entry import LONG, items_of
from slated.read.lists_fields import led
from slated.read.lists_rows import (
    SHORT,
    Fate,
    Row,
    fate_heading,
    fate_of,
    platform_heading,
)
from slated.read.lists_table import ENOUGH, Context, Lists, Table, last_season
from slated.read.platforms import find_platforms
from slated.read.seasons import find_seasons
from slated.read.when import find_times, ground

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from slated.read.lists_entry import Entry
    from slated.read.text import Span

_FATES: dict[Fate, tuple[Event, Status]] = {
    Fate.RENEWED: (Event.RENEWAL, Status.HAPPENED),
    Fate.CANCELLED: (Event.CANCELLATION, Status.HAPPENED),
    Fate.ENDING: (Event.CONCLUSION, Status.ANNOUNCED),
    Fate.BUBBLE: (Event.RENEWAL, Status.UNKNOWN),
    Fate.ORDERED: (Event.ORDER, Status.HAPPENED),
}
_STATUS_ROW = re.compile(r"(?:status|verdict|fate)\s?[:–—-]\s*(?P<words>\S.{0,120})", re.IGNORECASE)
_RETURN = re.compile(
    r"\b(?:returns?|returning|premier(?:es|ing)|debut(?:s|ing)|back|launches|arrives)"
    r" (?=in |on |this |next |[A-Z\d])"
)
_OVER = re.compile(r"\b(?:ended|concluded)\b", re.IGNORECASE)
_RESCUED = re.compile(
    r"\b(?:picked up by|saved by|rescued by|revived (?:by|at|on)|mov(?:ed|es|ing) to) ",
    re.IGNORECASE,
)


def read_scorecard(table: Table, dated: Collection[Span]) -> Lists:
    """The fates below headings like "Cancelled", and those that rows give themselves.

    ``dated`` are the rows of a schedule: they have a day and no fate.
    """
    own = [_own_fate(table, index) for index in range(len(table.rows))]
    if sum(fate is not None for _, fate in own) < ENOUGH:
        own = [(None, None)] * len(own)
    found = Lists()
    context = Context()
    for index, row in enumerate(table.rows):
        fate = _heading(table, index, 1 if context.fate else 2)
        entry, said = own[index]
        inline = _inline(table, index, context)
        if (row.start, row.end) in dated:
            context = Context()
        elif inline:
            found.add(row, inline)
        elif fate is not None:
            context.fate = fate
            found.add(row, [])
        elif entry and said:
            found.add(row, fates(table, row, entry, context, said))
        elif len(row.text) > 2 * SHORT:
            context = Context()
        elif platform := platform_heading(row.text):
            context.platform = platform
        elif context.fate:
            _scored(found, table, index, context, context.fate)
    return found


def _inline(table: Table, index: int, context: Context) -> list[Claim]:
    """The fates of a row that lists its series: "Renewed: Arrow, Mom"; "ABC: Castle" below one."""
    row = table.rows[index]
    split = led(row.text.lstrip("•-–* ")) if len(row.text) <= LONG else None
    if split is None:
        return []
    platform = platform_heading(split[0])
    fate = context.fate if platform else fate_heading(split[0] + ":")
    items = items_of(split[1]) if fate else []
    sure = [e for e in items if e.shape in ("network", "season") or table.named(e)]
    if fate is None or 2 * len(sure) < len(split[1]):
        return []
    here = replace(context, platform=platform or context.platform)
    return [claim for e in items for claim in fates(table, row, e, here, fate)]


def _heading(table: Table, index: int, least: int) -> Fate | None:
    """The fate given by a row that stands as a heading above ``least`` series or more."""
    fate = fate_heading(table.rows[index].text)
    if fate is None or any(e.shape != "bare" for e in table.entries[index]):
        return None
    below = [
        items
        for items, row in zip(
            table.entries[index + 1 : index + 6], table.rows[index + 1 : index + 6], strict=True
        )
        if not platform_heading(row.text)
    ]
    return fate if sum(_series(table, e) for items in below[:3] for e in items) >= least else None


def _series(table: Table, entry: Entry) -> bool:
    return entry.shape == "network" or table.known(entry)


def _own_fate(table: Table, index: int) -> tuple[Entry | None, Fate | None]:
    """The series and the fate of a row like "Quantico: cancelled", or of "Status: renewed"."""
    status = _STATUS_ROW.fullmatch(table.rows[index].text)
    if status:
        above = table.entries[max(0, index - 3) : index]
        subject = next((e for items in reversed(above) for e in items if _series(table, e)), None)
        words = status["words"]
        return (replace(subject, note=words) if subject else None), fate_of(words)
    items = table.entries[index]
    if len(items) != 1 or items[0].shape not in ("network", "noted"):
        return None, None
    fields = re.split(r"[;,] ", items[0].note)
    return items[0], next((fate for words in fields if (fate := fate_of(words))), None)


def _scored(found: Lists, table: Table, index: int, context: Context, fate: Fate) -> None:
    row = table.rows[index]
    claims = [
        claim
        for entry in table.entries[index]
        if _series(table, entry) or entry.shape == "noted"
        for claim in fates(table, row, entry, context, fate)
    ]
    if claims:
        found.add(row, claims)


def fates(table: Table, row: Row, entry: Entry, context: Context, fate: Fate) -> list[Claim]:
    """What a scorecard says of one series: its fate, and what its note adds."""
    event, status = _FATES[fate]
    if fate is Fate.ENDING and _OVER.search(entry.note):
        status = Status.HAPPENED
    claim = replace(table.claim(row, entry, context, "list.scorecard"), event=event, status=status)
    numbers = [s.number for s in find_seasons(entry.note) if s.number is not None]
    if numbers and claim.season is None and event in (Event.RENEWAL, Event.CONCLUSION):
        claim = replace(claim, season=max(numbers))
    if fate is Fate.RENEWED:
        published = table.page.article.published
        return [claim, *last_season(claim, entry), *_return(claim, entry, published)]
    return [claim, *_rescue(claim, entry, numbers)] if fate is Fate.CANCELLED else [claim]


def _rescue(claim: Claim, entry: Entry, numbers: list[int]) -> list[Claim]:
    """The renewal elsewhere that a cancelled series' note tells of."""
    saved = _RESCUED.search(entry.note)
    if saved is None:
        return []
    networks = find_platforms(entry.note[saved.start() :])
    return [
        replace(
            claim,
            event=Event.RENEWAL,
            season=max(numbers, default=None),
            platform=networks[0].written if networks else None,
        )
    ]


def _return(claim: Claim, entry: Entry, published: date | None) -> list[Claim]:
    """The premiere a note dates: "returns in summer"."""
    verb = _RETURN.search(entry.note)
    found = find_times(entry.note[verb.end() :]) if verb else []
    if not found or found[0].start > 12:
        return []
    return [
        replace(
            claim,
            event=Event.PREMIERE,
            status=Status.ANNOUNCED,
            when=ground(found[0], published, "future"),
            when_text=found[0].text,
        )
    ]
