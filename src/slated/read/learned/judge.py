"""What the forest is told about a weighed reading: numbers, in a fixed order."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.compose import Reading
from slated.read.page import Page
from slated.read.settle import folded

_EVENTS = {event: i for i, event in enumerate(Event)}
_STATUSES = {status: i for i, status in enumerate(Status)}
ENDLESS, NO_DAY = 999, -9_999


def numbers(
    page: Page,
    read: Reading,
    first: float,
    scores: tuple[float, float, float],
    rivals: list[Reading],
    ruled: bool,
    bound: bool,
) -> list[float]:
    """The features of one reading.

    ``first`` is the linear models' word on all of it, ``scores`` those on title,
    date and season, ``rivals`` the other readings of the same fact; ``ruled``
    whether the rules alone would claim it, ``bound`` whether they tie title to verb.
    """
    line, hit, title = read.line, read.hit, read.title
    name = folded(title.title)
    count, headed = page.named.get(name, (0, False))
    side, gap = _place(read)
    return [
        first,
        *scores,
        _EVENTS[hit.event],
        _STATUSES[read.status],
        hit.row.firm,
        ruled,
        bound,
        title.known,
        title.strength,
        side,
        gap,
        count,
        headed,
        page.main is not None and folded(page.main.title) == name,
        len(page.named),
        len(line.titles),
        len(line.seasons),
        len(line.times),
        bool(line.platforms),
        line.index,
        line.headline,
        len(line.text),
        "?" in line.text,
        len(page.article.text),
        *_dates(page, read),
        *_company(read, rivals),
    ]


def _place(read: Reading) -> tuple[int, int]:
    """Side on which the title stands (0: in another sentence) and characters between."""
    line, hit = read.line, read.hit
    start, end = read.title.start - line.start, read.title.end - line.start
    if not 0 <= start < line.end - line.start:
        return 0, ENDLESS
    if end <= hit.at:
        return 1, hit.at - end
    return (2, start - hit.at_end) if start >= hit.at_end else (3, 0)


def _dates(page: Page, read: Reading) -> list[float]:
    """Season and window of a reading, the window also counted from publication."""
    when = read.when
    year = page.own_year
    midyear = year.first.replace(month=7) if year and year.first else None
    day = page.article.published or midyear
    ahead = (when.first - day).days if when and when.first and day else NO_DAY
    return [
        read.season is not None,
        (read.season or 0) > 1,
        read.words is not None,
        when is not None,
        (when.days or ENDLESS) if when else -1,
        ahead,
        day is None,
    ]


def _company(read: Reading, rivals: list[Reading]) -> list[float]:
    """How the other readings of the same fact agree with this one."""
    return [
        len(rivals),
        sum(r.when == read.when for r in rivals),
        sum(r.when is not None for r in rivals),
        sum(r.status == read.status for r in rivals),
    ]
