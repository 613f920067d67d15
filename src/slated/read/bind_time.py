"""Which time words date a hit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from slated.claim import Event, Status
from slated.read.clauses import dates_telling, finer, in_leading_clause
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.span import BREAK, apart
from slated.read.when import TimeWords

FAR = 1_000
_TIGHT = {
    Event.RENEWAL,
    Event.CANCELLATION,
    Event.ORDER,
    Event.TRAILER,
    Event.CONCLUSION,
    Event.DELAY,
}


_DECISIONS = frozenset({Event.RENEWAL, Event.CANCELLATION, Event.ORDER, Event.CONCLUSION})


def time_of(line: Line, hit: Hit, others: Sequence[Hit]) -> TimeWords | None:
    """The time words that date a hit, None where those in the sentence date something else."""
    ahead = hit.event is Event.CONCLUSION and hit.status is Status.ANNOUNCED
    if hit.event in _TIGHT and not (ahead and hit.row.firm):
        return _told(line, hit)
    best, top = None, FAR
    for words in line.times:
        if in_leading_clause(line, hit, words) or dates_telling(line, words):
            continue
        gap = _away(line, hit, words)
        if words.kind in _UNDATED or of_record(line, words):
            continue
        if any(_between(hit, o, words) for o in others):
            continue
        if gap < top:
            best, top = words, gap
    return finer(line, best) if best and top < 130 else None


def _between(hit: Hit, other: Hit, words: TimeWords) -> bool:
    """Whether another dated event stands between a hit and time words, and so owns them."""
    if other.event in _TIGHT or other.event == hit.event:
        return False
    if words.start >= hit.at_end:
        return hit.at_end <= other.at and other.at_end <= words.start
    return words.end <= other.at and other.at_end <= hit.at


# "its best ratings since 2015", "the first since last fall": when something else was.
_RECORD = re.compile(
    r"\b(?:most[\w-]*|best|highest|lowest|largest|biggest|strongest|first|worst|only|top)\b[^.;:]{0,50}\Z",
    re.IGNORECASE,
)


def of_record(line: Line, words: TimeWords) -> bool:
    """Whether time words tell how long something was not so good: "the best since 2015"."""
    since = words.text.lower().startswith("since ") or line.text[: words.start].endswith("since ")
    return since and _RECORD.search(line.text, 0, words.start) is not None


_UNDATED = ("vague", "duration", "set", "clock")
_TOLD = re.compile(
    r"\b(?:announced|announcing|announces|revealed|confirmed|unveiled|released|dropped|debuted"
    r"|arrived|landed|surfaced|came out|was out"
    r"|shared|posted|tweeted|ordered|renewed|picked up|cancell?ed|axed|pulled|reported|learned"
    r"|broke the news|said|suspended|halted|delayed|postponed|greenlit|ended|took to \w+)\b",
    re.IGNORECASE,
)


# "At a convention last year, AMC announced".
_TELLS = re.compile(
    r",? (?:the )?(?:[A-Z][\w&.!+]*|network|streamer|channel)(?: [A-Z][\w&.]*){0,2}"
    r"(?: has| also)? (?:announced|confirmed|revealed)\b"
)


_DID = re.compile(rf"[ ,]*(?:(?:had|has|have|also|already) )*{_TOLD.pattern}", re.I)

# "renewed; the series debuted on March 27": nothing of the decision.
_ON_AIR = re.compile(r"\b(?:debuted|came out|was out|ended)\b", re.IGNORECASE)


def told_times(line: Line, event: Event) -> list[TimeWords]:
    """Time words that stand beside a verb of telling: "announced the news on Wednesday".

    A day on which something was shown does not tell when ``event`` was decided.
    """
    found: list[TimeWords] = []
    for words in line.times:
        before = line.text[max(0, words.start - 40) : words.start]
        after = line.text[words.end : words.end + 45]
        told = _TOLD.search(before) or _TOLD.search(after)
        dated = words.kind in ("day", "weekday", "today")
        if told and dated and not (event in _DECISIONS and _ON_AIR.match(told[0])):
            found.append(words)
    return found


_LASTS = (Event.RENEWAL, Event.DELAY)
# "renewed for 2020", "pushed to fall", "renewed through fall": how long, not when it was decided.
_LASTING = re.compile(
    r"\b(?:for|through|until|thru|to|into|its|during|of|since|before|ahead of|the)"
    r"(?: the| a| its)?\s*\Z",
    re.IGNORECASE,
)
_SEASONAL = re.compile(r" (?:season|schedule|lineup|broadcast|slate|fall)", re.IGNORECASE)


def _lasting(line: Line, words: TimeWords) -> bool:
    before = line.text[max(0, words.start - 16) : words.start]
    return bool(
        _LASTING.search(before)
        or _SEASONAL.match(line.text, words.end)
        or words.text.lower().startswith(("for ", "through ", "until ", "thru "))
    )


def _told(line: Line, hit: Hit) -> TimeWords | None:
    """The time words that say when a decision was made or told: "announced on Tuesday"."""
    aside = _ASIDE.search(line.text, max(0, hit.at - 60), hit.at) is not None
    for words in line.times:
        if words.kind in _UNDATED or (hit.event in _LASTS and _lasting(line, words)):
            continue
        if in_leading_clause(line, hit, words):
            continue
        gap = line.text[hit.at_end : words.start] if words.start >= hit.at_end else ""
        if (
            gap
            and (len(gap) < 25 or _names_only(line, hit.at_end, words.start))
            and not BREAK.search(gap)
            and hit.status is Status.HAPPENED
            and (
                hit.at != hit.start or hit.event is not Event.TRAILER or _shown_on(line, hit, words)
            )
        ):
            return words
        if hit.status is not Status.HAPPENED or (aside and words.start >= hit.at_end):
            continue
        before = line.text[max(0, words.start - 28) : words.start]
        after = line.text[words.end : words.end + 45]
        told = _TOLD.search(before)
        if told and not BREAK.search(before[told.end() :]):
            return words
        if words.start < 4 and _TOLD.search(after):
            return words
        if _TELLS.match(after) or _DID.match(after):  # "in October also announced"
            return words
    return None


# "A month after Fox cancelled it, the studio confirmed Friday": that day is of other news.
_ASIDE = re.compile(r"\b(?:after|since|before|until)\b[^,;.]*\Z")

_SHOWN = re.compile(r"\b(?:unveiled|released|dropped|shared|posted|debuted)\b", re.IGNORECASE)


def _shown_on(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether a day dates a trailer: "unveiled the trailer for X on 20th March"."""
    dated = words.kind in ("day", "weekday") and line.text[: words.start].endswith(" on ")
    return dated and _SHOWN.search(line.text, max(0, hit.start - 40), hit.start) is not None


_SMALL = re.compile(
    r"(?:\W|\b(?:for|by|at|a|an|the|its|back|up|in|on|of|to|and|after|one|two|three|final|last|more"
    r"|another|new|series|show|drama|comedy|sitcom|dramedy|thriller|seasons?|reboot|revival"
    r"|network|broadcaster|streamer|\w+-episode)\b)*",
    re.IGNORECASE,
)


def _names_only(line: Line, low: int, high: int) -> bool:
    """Whether only series, seasons, platforms and small words stand between two offsets."""
    at = low
    named = [(t.start - line.start, t.end - line.start) for t in line.titles]
    named += [(p.start - line.start, p.end - line.start) for p in line.platforms]
    for start, end in sorted(named + [(s.start, s.end) for s in line.seasons]):
        if at <= start and end <= high:
            if not _SMALL.fullmatch(line.text, at, start):
                return False
            at = end
    return _SMALL.fullmatch(line.text, at, high) is not None


def _away(line: Line, hit: Hit, words: TimeWords) -> int:
    if words.start >= hit.at_end:
        return apart(line, hit.at, hit.at_end, words.start, words.end)
    if words.end <= hit.at:
        return apart(line, hit.at, hit.at_end, words.start, words.end) + 8
    return 0
