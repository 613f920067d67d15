"""What happens: the tables of phrasings applied to the sentences that hold a cue."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import islice

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from slated.claim import Event, Status
from slated.read.line import Line
from slated.read.page import Page
from slated.read.phrasing import Phrasing
from slated.read.phrasings import TABLE
from slated.read.support import at_once, satisfied
from slated.read.tense import noun_status, past, soften, verb_of, verb_status

_NEWS = frozenset({Event.PRODUCTION_START, Event.PRODUCTION_END, Event.DELAY, Event.CANCELLATION})
_MADE = frozenset({Event.PRODUCTION_START, Event.PRODUCTION_END})
_PLAIN = frozenset({Event.TRAILER, Event.FINALE})
_CUES = sorted({cue for row in TABLE for cue in row.cues})
_ROWS = [[i for i, row in enumerate(TABLE) if cue in row.cues] for cue in _CUES]
_LAST_FIRM = {row.event: i for i, row in enumerate(TABLE) if row.firm}
_FIRM_ROWS = [[i for i in rows if i <= _LAST_FIRM[TABLE[i].event]] for rows in _ROWS]
# "Release Date, Cast, Plot, Trailer": a headline that promises to tell, and tells nothing.
_TOPIC = (
    r"(?:(?:release|premiere|air) dates?|cast|plot|storyline|trailers?|spoilers?|news|story"
    r"|rumou?rs|episodes|where to watch|what we know|and (?:all|every)\w*|(?:&|and) more"
    r"|updates?)"
)
_MENU = re.compile(
    rf"{_TOPIC}(?:, | & | and |,? and ){_TOPIC}(?:, | & | and |,? and ){_TOPIC}"
    rf"|\b{_TOPIC}, {_TOPIC}\b[^.]*(?:everything|what) (?:we|you)\b"
)
# One of these stands in every menu: looking for them first spares most sentences the pattern.
_MENU_WORDS = ("cast", "plot", "date", "story", "trailer", "spoiler", "where to", "news", "rumo")
# "Season 2 was released on DVD", "is out on Blu-ray": sold, not shown for the first time.
DISCS = ("dvd", "blu-ray")
_ON_DISC = re.compile(
    r"(?:(?! and (?:it|is|was|will|has)\b)[^.;,!?–—]){0,60}?\b(?:dvds?|blu-rays?)\b"
)
MOST_HITS = 16
"""The most hits taken from one sentence; no honest one has more."""

# A sentence with none of these, no title and no platform has never made a claim worth the time.
_TELLING = (
    *("season", "series", "premier", "show", "episode", "finale", "renew", "cancel", "trailer"),
    *("teaser", "spin-off", "spinoff", "reboot", "reviv", "debut", "film", "production", "poster"),
    *("pilot", "drama", "comedy", "sitcom", "greenl", "order", "network", "return", "stream"),
    *("shoot", "project", " air", "\nair", "release date", "arriv", "postpon", "delayed"),
)
_AUTOMATON = AhoCorasick(
    [*_CUES, *_TELLING], matchkind=MatchKind.Standard, implementation=Implementation.DFA
)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrasing found in a sentence. ``start``, ``end``: all its words; ``at``: the verb.

    ``guess`` where its status is one: a noun carries the event ("the finale"), or a bare verb.
    """

    row: Phrasing
    start: int
    end: int
    at: int
    at_end: int
    status: Status
    guess: bool = False

    @property
    def event(self) -> Event:
        """The event of the phrasing."""
        return self.row.event


def rows_by_sentence(page: Page, *, firm: bool = False) -> dict[int, list[int]]:
    """Index of each sentence with a cue, and the rows of the table to try on it.

    ``firm``: only rows that claim, or that keep a claiming row from their words.
    """
    starts = page.starts
    ends = [end for _, end in page.spans]
    found: dict[int, set[int]] = {}
    telling: set[int] = set()
    for cue, start, _ in _AUTOMATON.find_matches_as_indexes(page.low, overlapping=True):
        index = bisect_right(starts, start) - 1
        if index < 0 or start >= ends[index]:
            continue
        if cue < len(_CUES):
            found.setdefault(index, set()).add(cue)
        else:
            telling.add(index)
    rows = _FIRM_ROWS if firm else _ROWS
    return {
        index: sorted(set().union(*(rows[cue] for cue in cues)))
        for index, cues in sorted(found.items())
        if not page.is_left_out(starts[index]) and (index in telling or _named(page, index))
    }


def _named(page: Page, index: int) -> bool:
    line = page.line(index)
    return bool(line.titles or line.platforms)


def hits(line: Line, rows: list[int]) -> list[Hit]:
    """What the phrasings find in one sentence, no two of one event over the same words."""
    found: list[Hit] = []
    if _is_menu(line.low):
        return found
    met = at_once(line)
    discs = any(disc in line.low for disc in DISCS)
    for index in rows:
        row = TABLE[index]
        if not satisfied(line, row, met):
            continue
        for match in islice(row.found(line.text, line.low), MOST_HITS):
            if row.name.endswith(".other-thing") and _within_title(line, match.start()):
                continue
            hit = _hit(row, match, line)
            if discs and hit.event is Event.PREMIERE and _ON_DISC.match(line.low, hit.at_end):
                continue
            if len(found) < MOST_HITS and not any(
                h.event == hit.event and h.start < hit.end and hit.start < h.end for h in found
            ):
                found.append(hit)
    return found


def _within_title(line: Line, at: int) -> bool:
    """Whether a word belongs to a title: "The Book of Boba Fett" is no book."""
    return any(t.start <= line.start + at < t.end for t in line.titles)


def _is_menu(low: str) -> bool:
    return any(word in low for word in _MENU_WORDS) and _MENU.search(low) is not None


def _hit(row: Phrasing, match: re.Match[str], line: Line) -> Hit:
    at, at_end = match.span()
    verb = ""
    for name in ("v", "v2"):
        if name in row.pattern.groupindex and match[name] is not None:
            at, at_end = match.span(name)
            verb = match[name]
    status = row.status
    if status is None:
        news = row.event in _NEWS
        status = (
            verb_status(line.plain, at, at_end, news=news)
            if verb
            else noun_status(line.text, at_end)
        )
    if row.event not in _PLAIN:
        status = soften(line.text, at, status)
    present = at == match.start() or (row.event in _MADE and verb_of(verb).endswith("s"))
    guess = row.status is None and present and not past(verb_of(verb))
    return Hit(row, match.start(), match.end(), at, at_end, status, guess)
