"""Finding time words in running text: one scan for trigger words, then the rules they call."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from slated.read.when.context import Left, look_left
from slated.read.when.doubt import plausible
from slated.read.when.join import join
from slated.read.when.rule import DOM, MON
from slated.read.when.triggers import CALLS, Call, digit_call
from slated.read.when.words import TimeWords

if TYPE_CHECKING:
    from slated.read.when.rule import Fields

_WORD = re.compile(r"['’‘](?=\d)\d+|[a-z]+[1-4]?|\d+")
# "May 5, 0000": whoever fills in such a year knows of none, and means no year near by.
_NO_YEAR = re.compile(r",?\s*(?:of\s+|in\s+)?0\d{3}(?!\w)")
# "January 1, 9999", and no "March 8, 1500 fans": a year beside a day, but of no use.
_FAR_YEAR = re.compile(
    rf"(?:, *{MON} *{DOM})?,? *(?:of +|in +)?[1-9]\d{{3}}(?![\w:%+]|[.,]\d)"
    r"(?= *(?:[.,;!?()\[\]”\"'’—–|\n-]|\Z)"
    r"| +(?:on|at|in|from|and|but|for|with|by|via|when|only)\b)"
)
_NUMBER_BEFORE = re.compile(r"[$£€#@.,:/+]\Z|\d-\Z")


def find_times(text: str, start: int = 0, end: int | None = None) -> list[TimeWords]:
    """The time words of ``text[start:end]``, left to right, none overlapping another.

    Offsets count code points of the whole ``text``. Where several readings begin at
    the same word, the longest is taken.
    """
    part = text[start:end]
    low = lower(part)
    found: list[TimeWords] = []
    done = 0
    for word in _WORD.finditer(low):
        said = word[0]
        # Most words end here, so this line is most of the cost of a dateless text.
        call = CALLS.get(said) or (digit_call(said) if said[-1] <= "9" else None)
        if call is None or (at := word.start()) < done:
            continue
        words = _read(part, low, at, call, done)
        if words is not None:
            done = words.end
            found.append(words)
    if found and (len(found) > 1 or found[0].bound == "between"):
        found = join(found, low, part)
    return [_moved(words, start) for words in found] if start else found


def lower(text: str) -> str:
    """Lower case without changing the length, which offsets depend on."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower()[0] for c in text)


def _read(text: str, low: str, at: int, call: Call, floor: int) -> TimeWords | None:
    """The first of the rules called that reads on from here and is plausible."""
    if at and (
        low[at - 1].isalnum()
        or (low[at].isdigit() and _NUMBER_BEFORE.search(low, max(0, at - 2), at))
    ):
        return None
    if call.guard and not call.guard.match(low, at):
        return None
    left: Left | None = None
    for rule in call.rules:
        match = rule.pattern.match(low, at)
        fields = rule.build(match) if match else None
        if match is None or fields is None:
            continue
        if _void(low, match.end(), fields):
            return None
        left = left or look_left(low, at, floor)
        if plausible(text, low, fields, match.span(), left):
            if fields["kind"] == "later" and _counts_from_news(low, match):
                fields["anchor"] = "published"
            return _words(text, fields, match.end(), left)
    return None


def _void(low: str, end: int, fields: Fields) -> bool:
    """Whether a year that cannot be meant follows; without it the day would be of another."""
    if _NO_YEAR.match(low, end):
        return True
    latest = fields.get("high", fields)
    dated = latest["kind"] in ("day", "month", "weekday") and "year" not in latest
    return dated and _FAR_YEAR.match(low, end) is not None


def _words(text: str, fields: Fields, end: int, left: Left) -> TimeWords:
    if left.bound in ("after", "before") and _event_next(text, fields, end, left):
        left = left._replace(start=left.core, bound=None)
    span: dict[str, Any] = {"start": left.start, "end": end, "core": left.core}
    span["text"] = text[left.start : end]
    for side in ("low", "high"):
        if side in fields:
            fields[side] = TimeWords(**span, **fields[side])
    return TimeWords(**span, **fields, bound=left.bound, part=left.part)


# "The news comes six weeks after the premiere" counts the premiere back from the news.
_NEWS = re.compile(
    r"(?:(?<=[\n.!?”\"])\s{0,3}|\A|\bcom(?:es|ing)\s+)(?:(?:just|only|about|some|roughly|barely"
    r"|nearly|almost|a little|little|less than|more than)\s+){0,3}\Z"
)


def _counts_from_news(low: str, match: re.Match[str]) -> bool:
    at = match.start()
    clause = match[0].endswith(("after", "before", "prior to", "ahead of"))
    return clause and bool(_NEWS.search(low, max(0, at - 40), at))


_EVENT_NEXT = re.compile(
    r"['’]s\s|\s+(?:series|season|midseason|fall|premiere|finale|debut|episode|return|launch|release)"
)
_CALENDAR = frozenset({"day", "month", "year", "weekday", "unit", "today", "season"})


def _event_next(text: str, fields: Fields, end: int, left: Left) -> bool:
    """ "After the March 2015 finale": what comes after is the finale, not the month."""
    return fields["kind"] in _CALENDAR and bool(_EVENT_NEXT.match(text, end))


def _moved(words: TimeWords, by: int) -> TimeWords:
    """The same words with offsets ``by`` further on."""
    low, high = words.low and _moved(words.low, by), words.high and _moved(words.high, by)
    start, end, core = words.start + by, words.end + by, words.core + by
    return replace(words, start=start, end=end, core=core, low=low, high=high)
