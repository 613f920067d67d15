"""A claim composed of a hit, a title, a season and time words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from slated.claim import Claim, Event, Status
from slated.read.bind_other import then
from slated.read.bind_told import fronted
from slated.read.events import Hit
from slated.read.given import giver, nameless_giver
from slated.read.home import platform_for
from slated.read.line import Line
from slated.read.memory import LONG_AGO, heard_seasons
from slated.read.mentions import TitleMention
from slated.read.nearby import counts_back, near_date, with_year_of_start
from slated.read.page import Page
from slated.read.seasons import find_part
from slated.read.section import is_the_season
from slated.read.settle import folded
from slated.read.speakers import Attribution, attribute
from slated.read.when import Direction, TimeWords, ground
from slated.window import Window

_SHOWN = (Event.PREMIERE, Event.FINALE)
_NEXT = re.compile(r"(?:this (?!past|morning|week)|next |upcoming |later )", re.IGNORECASE)
# News of these is told when they are made: a day still to come dates something else.
_AT_ONCE = (Event.ORDER, Event.RENEWAL)
# "renewed soon after it debuted in November 2015": then or later; "after its last season in 1993"
# it was then.
_DECIDED = (Event.ORDER, Event.RENEWAL, Event.CANCELLATION)
_LATER = re.compile(
    r"\bafter (?:(?:it|he|she|they)\b|(?:its|the) (?!(?:\w+ ){0,3}?(?:seasons?|series|run)\b))"
)
_NUMBERED = re.compile(r"(.{3,}?)[: ]+(?:Season |S)?(\d{1,2})", re.IGNORECASE)
LONGEST_EVIDENCE = 300


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sentence is taken to say: which event, of which release, when."""

    line: Line
    hit: Hit
    title: TitleMention
    season: int | None
    words: TimeWords | None
    when: Window | None
    status: Status


def reading(
    page: Page,
    line: Line,
    hit: Hit,
    title: TitleMention,
    season: int | None,
    words: TimeWords | None,
) -> Reading:
    """Ground the time words and settle the status they imply."""
    status = hit.status
    if words and status is Status.HAPPENED and hit.event in _AT_ONCE and _to_come(page, words):
        words = words if then(line, hit, words) or fronted(line, hit, words) else None
    if words and hit.guess and status is Status.HAPPENED and _ahead(page, words):
        status = Status.ANNOUNCED
    when = _grounded(page, line, hit, words, status) if words else None
    if status is Status.ANNOUNCED and hit.event in _SHOWN and _passed(page, when):
        status = Status.HAPPENED
    return Reading(line, hit, title, season, words, when, status)


# "He said in April that it would be back in June": ahead of then, and today perhaps past.
_WOULD = re.compile(r"\bwould\b", re.IGNORECASE)


def _grounded(page: Page, line: Line, hit: Hit, words: TimeWords, status: Status) -> Window | None:
    """The window of time words: "ran from 2004 to 2013" holds a premiere and a finale."""
    lasted = words.low if words.kind == "range" else None
    of_years = lasted is not None and lasted.kind in ("year", "month")
    ran = of_years or (lasted is not None and hit.row.name.endswith(".ran"))
    if ran and hit.event is Event.PREMIERE and words.low:
        words = words.low
    elif ran and hit.event is Event.FINALE and words.high:
        words = words.high
    if status is Status.HAPPENED:
        words = with_year_of_start(line, words)
    direction: Direction = "past" if status is Status.HAPPENED else "future"
    if words.kind != "weekday" and _WOULD.search(line.text, hit.start, hit.at_end):
        direction = None
    near = near_date(page, line, words, direction) if counts_back(words) else None
    when = ground(words, page.article.published, direction, near or page.own_year)
    if when is None or hit.event not in _DECIDED or words.start < hit.at_end:
        return when
    later = _LATER.search(line.text, hit.at_end, words.start)
    return Window.since(when) if later and when.first else when


_NOW = re.compile(r"this (?:month|year|week)\b", re.IGNORECASE)


def _to_come(page: Page, words: TimeWords) -> bool:
    """Whether time words beside a decision look ahead; "this month" is when it was made."""
    return _NOW.match(words.text) is None and _ahead(page, words)


def _ahead(page: Page, words: TimeWords) -> bool:
    """Whether time words beside a noun ("the May 31 finale") most likely look ahead."""
    day = page.article.published
    if _NEXT.match(words.text):
        return True
    if day is None or words.kind not in ("day", "month", "season", "year"):
        return False
    nearest = ground(words, day, None)
    return nearest is not None and nearest.first is not None and nearest.first > day


def _passed(page: Page, when: Window | None) -> bool:
    """Whether a window had closed a week before the article was published."""
    day = page.article.published
    return bool(day and when and when.last and (day - when.last).days > 7)


def name_of(title: TitleMention) -> tuple[str, int | None]:
    """Title and season of "Koffee With Karan 7", which is no title unless listed."""
    match = None if title.known else _NUMBERED.fullmatch(title.title)
    if match is None or not 0 < int(match[2]) <= 45:
        return title.title, None
    return match[1], int(match[2])


# "Marvel renewed it, but X had said …": what X said is another matter.
_OTHER_CLAUSE = re.compile(
    r", but\b|;|, (?:while|although|though|yet)\b|[.!?][”’\"']? (?=[“‘\"']?[A-Z])"
)


def _said(page: Page, read: Reading) -> Attribution | None:
    """Who is credited with a reading, unless the credit belongs to another clause."""
    said = attribute(page.whole, page.spans, read.line.index, page.people)
    if said is None or not said.speaker:
        return _given(page, read, said)
    at = read.line.start + read.hit.at
    low, high = min(at, said.end), max(at, said.start)
    inside = read.line.start <= said.start and said.end <= read.line.end
    return None if inside and _OTHER_CLAUSE.search(page.whole, low, high) else said


def _given(page: Page, read: Reading, said: Attribution | None) -> Attribution | None:
    """The platform that gives the news by doing it, where nobody is credited."""
    one = giver(page.whole, read.line, read.hit)
    name = one.written if one else nameless_giver(read.line, read.hit, page.people)
    if name is None:
        return said
    if said is None:
        start, end = (one.start, one.end) if one else (read.line.start, read.line.end)
        return Attribution(name, None, None, None, start, end)
    return replace(said, speaker=name)


_FIRST = re.compile(r"debut|premier|launch", re.IGNORECASE)


def _season(page: Page, read: Reading, name: str, numeral: int | None) -> int | None:
    """The season of a reading; a debut of years ago is the first where later ones are named."""
    if read.season is not None or numeral is not None:
        return read.season if read.season is not None else numeral
    hit, when, day = read.hit, read.when, page.article.published
    if hit.event is not Event.PREMIERE or read.status is not Status.HAPPENED or when is None:
        return None
    first = _FIRST.match(read.line.text, hit.at) is not None
    old = when.last is not None and (day is None or (day - when.last).days > LONG_AGO)
    later = any(n > 1 for n in heard_seasons(page).get(folded(name), []))
    return 1 if first and old and later and not is_the_season(read.line, hit) else None


def compose(page: Page, read: Reading, confidence: float = 1.0) -> Claim:
    """The claim of a reading, with platform, speaker, venue and evidence."""
    line, hit, title = read.line, read.hit, read.title
    here = line.start <= title.start < line.end
    platform = platform_for(
        page.whole,
        (line.start, line.end),
        (title.start, title.end) if here else None,
        page.platforms,
        page.home(title),
    )
    said = _said(page, read)
    name, numeral = name_of(title)
    return Claim(
        title=name,
        event=hit.event,
        status=read.status,
        evidence=page.evidence(line.start, min(line.end, line.start + LONGEST_EVIDENCE)),
        season=_season(page, read, name, numeral),
        part=find_part(line.text, max(0, hit.start - 30), hit.end + 30),
        when=read.when,
        when_text=read.words.text if read.words else None,
        platform=platform.written if platform else None,
        speaker=said.speaker if said else None,
        role=said.role if said else None,
        venue=said.venue if said else None,
        outlet=said.outlet if said else None,
        rule=hit.row.name,
        confidence=confidence,
    )
