"""What could be meant: every title, season and time words a hit may be about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from slated.claim import Event, Status
from slated.read.bind import titles_of
from slated.read.bind_season import season_of
from slated.read.bind_time import dates_else, owned, time_of
from slated.read.bind_told import told_times
from slated.read.compose import name_of
from slated.read.events import Hit
from slated.read.memory import heard_seasons
from slated.read.mentions import TitleMention
from slated.read.page import Line, Page
from slated.read.seasons import SeasonMention
from slated.read.section import spoken_season
from slated.read.settle import folded
from slated.read.when import TimeWords

MOST_TITLES = 8
MOST_TIMES = 5


@dataclass(frozen=True, slots=True)
class Pair:
    """A hit with one title it may be about; ``bound``: the rules tie them together."""

    hit: Hit
    title: TitleMention
    bound: bool
    alone: bool


def pairs(page: Page, line: Line, hit: Hit) -> list[Pair]:
    """The titles a hit may be about: bound by the rules, in the sentence, or meant by it."""
    bound = titles_of(page, line, hit)
    taken = {t.start for t in bound}
    found = [Pair(hit, t, True, len(bound) == 1) for t in bound]
    others = line.titles[:MOST_TITLES] or [
        t for t in (page.before(line.index), page.main) if t is not None
    ]
    names = {folded(t.title) for t in bound} if not line.titles else set()
    for title in others:
        if title.start not in taken and folded(title.title) not in names:
            taken.add(title.start)
            names.add(folded(title.title)) if not line.titles else None
            found.append(Pair(hit, title, False, True))
    return found


@dataclass(frozen=True, slots=True)
class SeasonChoice:
    """A season number that may be meant, where it is named, and whether the rules take it."""

    number: int | None
    mention: SeasonMention | None
    ruled: bool


# "When it first premiered", "originally aired": the first season, not one the news is about.
_FIRST = re.compile(r"\b(?:first|originally) \w+\Z", re.IGNORECASE)


def _of_old(line: Line, hit: Hit) -> bool:
    """Whether a hit tells how a series began."""
    if hit.event is not Event.PREMIERE or hit.status is not Status.HAPPENED:
        return False
    return _FIRST.search(line.text, max(0, hit.at - 20), hit.at_end) is not None


def season_choices(page: Page, line: Line, pair: Pair) -> tuple[list[SeasonChoice], list[int]]:
    """The seasons a pair may be about, and all those said of the title in the article."""
    name, numeral = name_of(pair.title)
    ruled = season_of(line, pair.hit, pair.title, pair.alone)
    number = ruled.number if ruled else numeral
    heard = heard_seasons(page).get(folded(name), [])
    spoken = None if number else spoken_season(page, line, pair.hit)
    if spoken:
        return [SeasonChoice(spoken, None, True)], heard
    choices = [SeasonChoice(number, ruled, True)]
    seen = {number}
    options: list[tuple[int | None, SeasonMention | None]] = [(None, None)]
    options += [(s.number, s) for s in line.seasons if s.number is not None]
    named = {s.number for s in line.seasons if s.number is not None}
    # A sentence that names the one season it speaks of means none that others name.
    if heard and not (ruled and named == {number}) and not _of_old(line, pair.hit):
        options += [(max(heard), None), (max(set(heard), key=heard.count), None)]
    for value, mention in options:
        if value not in seen:
            seen.add(value)
            choices.append(SeasonChoice(value, mention, False))
    return choices, heard


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """Time words that may date a hit (None: no date), and how many sentences away they stand."""

    words: TimeWords | None
    ruled: bool
    away: int = 0


def time_choices(page: Page, line: Line, hit: Hit, others: Sequence[Hit]) -> list[TimeChoice]:
    """The time words that may date a hit: none, the sentence's own, or when it was told nearby."""
    ruled = time_of(line, hit, others) if hit.row.dated else None
    dated = (w for w in line.times if not (dates_else(line, hit, w) or owned(hit, others, w)))
    times = list(islice(dated, MOST_TIMES))
    found = [TimeChoice(None, ruled is None), *(TimeChoice(w, w is ruled) for w in times)]
    if not times and hit.status is Status.HAPPENED:
        for index in range(max(0, line.index - 1), min(len(page.spans), line.index + 5)):
            if index != line.index:
                near = told_times(page.line(index), hit.event)[:1]
                found += [TimeChoice(w, False, index - line.index) for w in near]
    return found[: MOST_TIMES + 1]
