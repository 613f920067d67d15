"""Which title, season and date a hit is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from slated.claim import Event, Status
from slated.read.events import Hit
from slated.read.link import follows, generic_subject, precedes
from slated.read.mentions import TitleMention
from slated.read.page import Line, Page
from slated.read.seasons import SeasonMention
from slated.read.when import TimeWords

_BREAK = re.compile(
    r"[;:|]|, (?:and|but|while|which|who|as|after|with)\b|\b(?:while|but|because|whereas|although)\b|[.!?]['’”\"]? "
)
_AND = re.compile(
    r"['’”\"]?(?:['’]s)?(?: \([^()]{1,40}\))?(?:,['’”\"]?|;|/)?(?: (?:and|&|as well as|plus|along with))?(?: (?:\w+ )?(?:comedy|drama|series|dramas|comedies|sitcoms?|fellow))? ?(?:[A-Z]\w+['’]s )?[‘“\"'(]?"
)
_BARE = re.compile(
    r"['’”\"]? (\d{1,2})(?=[\s:,.’'|!?\-–—]|$)(?!:\d)(?! (?:million|billion|days?|years?|months?|weeks?|hours?|minutes|million|percent|per|times|episodes?|new|more|things|reasons|best|of the|p\.?m|a\.?m|pm|am))"
)
_GENERIC = re.compile(
    r"\b(?:the|this|its|that|our|their|her|his|hit|network|reality|comedy|drama|animated|anthology|competition|crime|sci-fi|fantasy|beloved)[ -](?:\w+[ -]){0,3}?(?:series|show|drama|sitcom|comedy|program|programme|dramedy|soap|reboot|revival|spinoff|spin-off|mini-?series|docuseries|season|finale|premiere|thriller|anime|franchise)\b|\b(?:it|it['’]ll|its)\b|\b(?:season|series) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|\bnew (?:episodes|season)\b|\b\w+(?:th|rd|nd|second|third|final) season\b|\b(?:production|filming|shooting)\b",
    re.IGNORECASE,
)
FAR = 1000


def _distance(line: Line, hit: Hit, title: TitleMention) -> int:
    """How far a title stands from a hit: characters and clause breaks."""
    start, end = title.start - line.start, title.end - line.start
    if end <= hit.at:
        gap = line.text[end : hit.at]
    elif start >= hit.at_end:
        gap = line.text[hit.at_end : start]
    else:
        return 0
    return len(gap) + 60 * len(_BREAK.findall(gap))


def titles_of(page: Page, line: Line, hit: Hit) -> list[TitleMention]:
    """The titles a hit is about, [] where none can be tied to it.

    A verb's subject or object must be linked to it by words that can stand between the
    two; a noun takes the nearest title. Titles listed with the found one come along.
    """
    side = hit.row.side
    if side == "near":
        return _nearest(page, line, hit)
    found = None
    if side in ("subject", "either"):
        found = _subject(line, hit)
    if found is None and side in ("object", "either"):
        found = _object(line, hit)
    if found:
        return listed_with(line, found)
    if side in ("subject", "either") and generic_subject(line.text[: hit.at]):
        return _meant(page, line)
    return []


def _subject(line: Line, hit: Hit) -> TitleMention | None:
    for title in reversed(line.titles):
        end = title.end - line.start
        if end <= hit.at and follows(line.text[end : hit.at]):
            return title
    return None


def _object(line: Line, hit: Hit) -> TitleMention | None:
    for title in line.titles:
        start = title.start - line.start
        if start >= hit.at_end and precedes(line.text[hit.at_end : start]):
            return title
    return None


def _nearest(page: Page, line: Line, hit: Hit) -> list[TitleMention]:
    if line.titles:
        best = min(line.titles, key=lambda t: _distance(line, hit, t) - _weight(page, t))
        if _distance(line, hit, best) < 100:
            return listed_with(line, best)
    if line.headline or not _GENERIC.search(line.text):
        return []
    return _meant(page, line)


def _weight(page: Page, title: TitleMention) -> int:
    """How much nearer a title counts for being listed, quoted or what the article is about."""
    about = page.main is not None and page.main.title == title.title
    return 25 * title.known + 30 * about + 10 * (title.source == "quote")


def _meant(page: Page, line: Line) -> list[TitleMention]:
    """The title that "the series" and the like stand for."""
    if len(line.titles) == 1 and line.titles[0].known:
        return line.titles
    main = page.main
    if main is not None and page.headlined(main):
        return [main]
    near = page.before(line.index) or main
    return [near] if near else []


def listed_with(line: Line, title: TitleMention) -> list[TitleMention]:
    """The titles joined with ``title`` by commas and "and"."""
    at = line.titles.index(title)
    low, high = at, at
    while low > 0 and _joined(line, line.titles[low - 1], line.titles[low]):
        low -= 1
    while high + 1 < len(line.titles) and _joined(line, line.titles[high], line.titles[high + 1]):
        high += 1
    return line.titles[low : high + 1]


def _joined(line: Line, left: TitleMention, right: TitleMention) -> bool:
    gap = line.text[left.end - line.start : right.start - line.start]
    return (
        len(gap) > 1
        and ("," in gap or " and" in gap or "&" in gap or ";" in gap)
        and _AND.fullmatch(gap) is not None
    )


def season_of(line: Line, hit: Hit, title: TitleMention, alone: bool) -> SeasonMention | None:
    """The season a hit is about, None where the sentence names none for this title."""
    here = line.start <= title.start < line.end
    if here:
        start, end = title.start - line.start, title.end - line.start
        bare = _BARE.match(line.text, end)
        beside = (
            [s for s in line.seasons if -2 <= s.start - end <= 14 and s.number is not None]
            if alone
            else [s for s in line.seasons if -2 <= s.start - end <= 14 and s.number is not None]
        )
        if beside:
            return beside[0]
        of = [
            s
            for s in line.seasons
            if 0 <= start - s.end <= 40
            and " of " in line.text[s.end : start + 1].lower()
            and s.number is not None
        ]
        if of:
            return of[-1]
        if bare:
            return SeasonMention(bare.start(1), bare.end(1), int(bare[1]))
    numbered = [s for s in line.seasons if s.number is not None]
    if not numbered or not alone:
        return None
    best = min(numbered, key=lambda s: _gap(line, hit.at, hit.at_end, s.start, s.end))
    return best if _gap(line, hit.at, hit.at_end, best.start, best.end) <= 60 else None


def _gap(line: Line, a: int, b: int, c: int, d: int) -> int:
    between = line.text[b:c] if c >= b else line.text[d:a]
    return len(between) + 60 * len(_BREAK.findall(between))


_TIGHT = {
    Event.RENEWAL,
    Event.CANCELLATION,
    Event.ORDER,
    Event.TRAILER,
    Event.CONCLUSION,
    Event.DELAY,
}


def time_of(line: Line, hit: Hit, others: Sequence[Hit]) -> TimeWords | None:
    """The time words that date a hit, None where those in the sentence date something else."""
    if hit.event in _TIGHT:
        return _told(line, hit)
    best, top = None, FAR
    for words in line.times:
        gap = _time_gap(line, hit, words)
        if words.kind in _UNDATED or any(_between(hit, o, words) for o in others):
            continue
        if gap < top:
            best, top = words, gap
    return best if top < 130 else None


def _between(hit: Hit, other: Hit, words: TimeWords) -> bool:
    """Whether another dated event stands between a hit and time words, and so owns them."""
    if other.event in _TIGHT or other.event == hit.event:
        return False
    if words.start >= hit.at_end:
        return hit.at_end <= other.at and other.at_end <= words.start
    return words.end <= other.at and other.at_end <= hit.at


_UNDATED = ("vague", "duration", "set", "clock")
_TOLD = re.compile(
    r"\b(?:announced|announcing|announces|revealed|confirmed|unveiled|released|dropped|debuted|shared|posted|tweeted|ordered|renewed"
    r"|picked up|cancell?ed|axed|pulled|reported|learned|broke the news|said|suspended|halted|delayed|postponed|greenlit|ended|took to \w+)\b",
    re.IGNORECASE,
)


def told_times(line: Line) -> list[TimeWords]:
    """Time words that stand beside a verb of telling: "announced the news on Wednesday"."""
    found = []
    for words in line.times:
        before = line.text[max(0, words.start - 40) : words.start]
        after = line.text[words.end : words.end + 45]
        if words.kind in ("day", "weekday", "today") and (
            _TOLD.search(before) or _TOLD.search(after)
        ):
            found.append(words)
    return found


def _told(line: Line, hit: Hit) -> TimeWords | None:
    """The time words that say when a decision was made or told: "announced on Tuesday"."""
    for words in line.times:
        if words.kind in _UNDATED:
            continue
        gap = line.text[hit.at_end : words.start] if words.start >= hit.at_end else ""
        if (
            gap
            and len(gap) < 25
            and not _BREAK.search(gap)
            and hit.status is Status.HAPPENED
            and hit.at != hit.start
        ):
            return words
        if hit.status is not Status.HAPPENED:
            continue
        before = line.text[max(0, words.start - 28) : words.start]
        after = line.text[words.end : words.end + 45]
        told = _TOLD.search(before)
        if told and not _BREAK.search(before[told.end() :]):
            return words
        if words.start < 4 and _TOLD.search(after):
            return words
        if _TOLD.match(after.lstrip(" ,")):
            return words
    return None


def _time_gap(line: Line, hit: Hit, words: TimeWords) -> int:
    if words.start >= hit.at_end:
        return _gap(line, hit.at, hit.at_end, words.start, words.end)
    if words.end <= hit.at:
        return _gap(line, hit.at, hit.at_end, words.start, words.end) + 8
    return 0
