"""Schedules and premiere calendars: rows dated by the heading above them or by themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from slated.claim import Claim, Event, Status
from slated.read.lists_dates import Dates
from slated.read.lists_rows import (
    SHORT,
    Row,
    date_heading,
    direction,
    heading_like,
    platform_heading,
)
from slated.read.lists_table import ENOUGH, Context, Lists, Table, last_season

if TYPE_CHECKING:
    from slated.read.lists_entry import Entry
    from slated.read.page import Page
    from slated.read.platforms import PlatformMention
    from slated.window import Window

_COMING = re.compile(
    r"\b(?:coming to|new (?:on|to|in)|what['’]s (?:new|coming)|everything new|arriv\w+"
    r"|available|streaming|additions|premier\w+|debut\w*|fall tv|(?:fall|midseason|summer) schedule"
    r"|returning|(?:return|release) dates|watch)\b",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    r"\b(?:premier\w+|return dates?|returning (?:series|shows)|fall tv|new (?:tv )?(?:shows|series)"
    r"|(?:tv )?(?:shows|series) to watch|debut\w*"
    r"|(?:fall|midseason|winter|spring|summer) (?:20\d\d )?(?:(?:tv|anime) )?"
    r"(?:schedule|line-?up|guide|preview|slate)"
    r"|(?:tv|television|streaming|release) calendar|calendar (?:of|for)\b"
    r"|when (?:does|do|will|is|are) [^?]{0,40}\b(?:return|back|start))\b",
    re.IGNORECASE,
)
_OTHER_LISTS = re.compile(
    r"\b(?:timeline|recap|ratings|winners|nomin\w+|panels?|comic-con|box office|films?"
    r"|movies to|dvds?|blu-rays?)\b",
    re.IGNORECASE,
)
_NOT_A_PREMIERE = re.compile(
    r"\b(?:film|movie|feature|documentary(?! series| limited| miniseries|/)|new episodes?\b"
    r"|time ?slot premiere|new [^;,]{0,20}time ?slot|telethon|awards?|live special|concert"
    r"|benefit|encore|repeat|rerun|marathon|panel|public service)",
    re.IGNORECASE,
)
_NO_SERIES = re.compile(
    r"\b(?:Awards|Emmys?|Oscars|Grammys|Golden Globes?|NFL|NBA|MLB|Football|Super Bowl|Parade)\b"
)
_SPECIAL = re.compile(
    r": |\b(?:Special|Christmas|Holidays?|Live|Show|Countdown|with)\b", re.IGNORECASE
)
_PREMIERE = re.compile(
    r"\b(?:premieres?|finale|returns|debuts|new (?:[\w/-]+ ){0,4}(?:series|show)|docuseries"
    r"|miniseries)\b",
    re.IGNORECASE,
)


def read_schedule(table: Table) -> Lists:
    """The premieres of a schedule; nothing where the article holds no such list."""
    if _OTHER_LISTS.search(table.title):
        return Lists()
    texts = [table.title, *(row.text for row in table.rows if len(row.text) <= SHORT)]
    calendar = any(_CALENDAR.search(text) for text in texts)
    if not (calendar or any(_COMING.search(text) for text in texts) or _seasons_dated(table)):
        return Lists()
    found = _walk(table, calendar)
    return found if len(found.spans) >= ENOUGH else Lists()


def _seasons_dated(table: Table) -> bool:
    """Whether rows enough are a numbered season and its day: they need no heading."""
    found = [e for items in table.entries for e in items if e.shape == "season" and e.date]
    return len(found) >= ENOUGH


def _walk(table: Table, calendar: bool) -> Lists:
    found = Lists()
    dates = Dates(table.page)
    context = _headline(table)
    for row, items in zip(table.rows, table.entries, strict=True):
        heading = date_heading(row.text)
        if heading:
            context.words, context.when = dates.window(heading.date)
            if heading.leaving is not None:
                context.comes = not heading.leaving
            found.add(row, [])
            continue
        claims = [
            claim
            for entry in items
            for claim in _dated(table, row, entry, _own_day(entry, context, dates), calendar)
        ]
        if claims:
            found.add(row, claims)
        elif len(row.text) <= SHORT:
            _section(row, context)
    return found


def _headline(table: Table) -> Context:
    """The context headline and first words give: the service, whether titles come or leave."""
    page = table.page
    named = [p for p in page.platforms if p.start < page.split] or _introduced(table)
    leaves = direction(table.title) is True
    return Context(comes=not leaves, platform=named[0].written if named else None)


def _introduced(table: Table) -> list[PlatformMention]:
    """The one network named between the headline and the first dated row, if it is one."""
    rows = zip(table.rows, table.entries, strict=True)
    first = next((row.start for row, items in rows if any(e.date for e in items)), 0)
    named = [p for p in table.page.platforms if p.start < first]
    return named if len({p.name for p in named}) == 1 else []


def _section(row: Row, context: Context) -> None:
    """Take up what an undated heading says: "Leaving in March", "NBC"."""
    leaves = direction(row.text) if heading_like(row.text) else None
    if leaves is not None:
        context.comes = not leaves
    context.platform = platform_heading(row.text) or context.platform


def _own_day(entry: Entry, context: Context, dates: Dates) -> Context:
    if not entry.date:
        return context
    words, when = dates.window(entry.date)
    return replace(context, words=words, when=when)


def _dated(table: Table, row: Row, entry: Entry, context: Context, calendar: bool) -> list[Claim]:
    """The premieres (or finales) one entry of a schedule tells of."""
    if context.words is None or not context.comes:
        return []
    if not _is_premiere(entry, table.known(entry), calendar):
        return []
    ends = "finale" in entry.note.lower()
    claim = replace(
        table.claim(row, entry, context, "list.calendar" if calendar else "list.schedule"),
        event=Event.FINALE if ends else Event.PREMIERE,
        status=_status(table.page, context.when),
        part=entry.part,
        when=context.when,
        when_text=context.words.text,
    )
    claims = [replace(claim, season=number) for number in entry.seasons or (None,)]
    return claims if ends else claims + last_season(claim, entry)


def _status(page: Page, when: Window | None) -> Status:
    day = page.article.published
    over = day and when and when.last and when.last < day - timedelta(days=1)
    return Status.HAPPENED if over else Status.ANNOUNCED


def _is_premiere(entry: Entry, known: bool, calendar: bool) -> bool:
    """Whether a dated entry is plainly a series or special, and its date a premiere.

    Films share the layout, so a part alone ("The Descent: Part 2") or the mark of an
    original alone is not enough.
    """
    if _NOT_A_PREMIERE.search(entry.note) or _NO_SERIES.search(entry.title):
        return False
    special = _SPECIAL.search(entry.title) is not None
    match entry.shape:
        case "season":
            return True
        case "part":
            marked = "original" in entry.note.lower() or (entry.part or "").isalpha()
            return marked or known or special
        case "original":
            return known or special
        case "bare":
            return False
    named = known or entry.platform is not None
    return _PREMIERE.search(entry.note) is not None or (calendar and named)
