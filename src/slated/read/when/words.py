"""Time words: what was found in the text, before any date is worked out from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# From tense and event: "premiered" looks back, "will premiere" looks ahead.
Direction = Literal["past", "future", None]

Kind = Literal[
    "day",  # March 8; Sunday, June 17; 10/27/2018
    "month",  # October 2018; next March
    "year",  # 2018
    "weekday",  # on Monday; next Thursday
    "today",  # tonight, tomorrow, yesterday: shift in days
    "season",  # this fall; the fall of 2018
    "quarter",  # Q1 2018
    "half",  # the second half of 2019
    "unit",  # next week, this year, the following month
    "ago",  # three weeks ago, in two weeks: counted from the publication day
    "later",  # a year later: counted from another date
    "decade",  # the 1990s
    "tv_season",  # the 2018-19 season
    "holiday",  # Christmas Day
    "range",  # between March and June
    "vague",  # soon, now
]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """One time expression; ``start`` and ``end`` count code points of the given text.

    The span holds the words that change the meaning ("by", "after", "early") but
    not a bare preposition; ``core`` is where the date itself begins, after "by"
    or "after". Which of the other fields are set depends on ``kind``.

    - ``year``, ``month``, ``day``: as said. ``weekday``: 0 is Monday.
    - ``shift``: this 0, next 1, last -1, of ``unit`` (or of the year for months,
      seasons, weekdays and holidays); for "ago" and "later" a signed count of ``unit``.
    - ``anchor``: "near" where the words count from another date in the text.
    - ``part``: early, mid, late, early-mid, mid-late, earlier, later, end or start.
    - ``bound``: by, before, after, until, since, from, floor ("no earlier than").
    - ``name``: the season of the year or the holiday; ``number``: quarter or half.
    - ``exact``: "ten years ago today" is a day; ``vague``: "a few weeks ago".
    """

    start: int
    end: int
    text: str
    kind: Kind
    core: int = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int | None = None
    unit: str | None = None
    anchor: str | None = None
    part: str | None = None
    bound: str | None = None
    name: str | None = None
    number: int | None = None
    exact: str | None = None
    vague: bool = False
    daypart: str | None = None
    low: TimeWords | None = None
    high: TimeWords | None = None
