"""Lists: schedules, premiere calendars and scorecards, read by the headings above each row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from slated.read.lists_rows import SHORT, Row, fate_heading, rows
from slated.read.lists_schedule import read_schedule
from slated.read.lists_scorecard import read_scorecard
from slated.read.lists_table import ENOUGH, Lists, Table

if TYPE_CHECKING:
    from slated.claim import Claim
    from slated.read.page import Page
    from slated.read.text import Span

# A first look on lower-case rows: days, and words of fate.
_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d"
    r"|\b\d{1,2}(?:/\d|(?:st|nd|rd|th) [a-z])"
)
_FATE = re.compile(r"renew|cancel|axed|ending|ended|bubble|limbo|pending|await|status|verdict|fate")
_FATE_HEADING = re.compile(
    r"return|final|waiting|undecided|tbd|picked|saved|coming back|new |order"
)


def read_lists(page: Page) -> list[Claim]:
    """The claims made by the rows of schedules, calendars and scorecards, in order."""
    return lists(page).claims


def list_spans(page: Page) -> list[Span]:
    """Spans in ``page.whole`` of the rows read as items or headings of a list, in order."""
    return lists(page).spans


def lists(page: Page) -> Lists:
    """Claims and spans of an article's lists in one go; nothing for ordinary articles."""
    if page.whole.count("\n", page.split) < ENOUGH - 1:
        return Lists()
    lines = rows(page.whole, page.split)
    if not _worth_reading([row for row in lines if len(row.text) <= SHORT], page.low):
        return Lists()
    table = Table(page, lines)
    schedule = read_schedule(table)
    scorecard = read_scorecard(table, frozenset(schedule.spans))
    spans = sorted({*schedule.spans, *scorecard.spans})
    return Lists(schedule.claims + scorecard.claims, spans)


def _worth_reading(short: list[Row], low: str) -> bool:
    """Whether short rows hold two days, a heading like "Cancelled", or fates enough."""
    if len(short) < ENOUGH:
        return False
    days = fates = 0
    for row in short:
        days += _DAY.search(low, row.start, row.end) is not None
        fate = _FATE.search(low, row.start, row.end) is not None
        fates += fate
        if fate or _FATE_HEADING.search(low, row.start, row.end):
            head = row.text.partition(":")[0] + ":"
            fates += ENOUGH * any(fate_heading(text) is not None for text in (row.text, head))
    return days > 1 or fates >= ENOUGH
