"""Which season a hit is about."""

from __future__ import annotations

import re

from slated.claim import Event
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.seasons import SeasonMention
from slated.read.span import apart
from slated.read.when.names import NUMBERS

# "Koffee With Karan 7": a bare number after a title, no count of anything else.
_BARE = re.compile(
    r"['’”\"]? ([1-9]\d?)(?=[\s:,.’'|!?\-–—]|$)(?![:.]\d)"
    r"(?! (?:million|billion|days?|years?|months?|weeks?|hours?|minutes|million|percent|per|times"
    r"|episodes?|new|more|things|reasons|best|of the|p\.?m|a\.?m|pm|am))"
)
NEAR = 60
OF = 60
"""Characters from a season to the title whose season it is: "season 2 of HBO's drama X"."""


def season_of(line: Line, hit: Hit, title: TitleMention, alone: bool) -> SeasonMention | None:
    """The season a hit is about, None where the sentence names none for this title.

    ``alone`` tells that the hit is about one title only. A series is cancelled, not a
    season of it, whatever number stands near.
    """
    if hit.event is Event.CANCELLATION:
        return None
    numbered = [s for s in line.seasons if s.number is not None]
    if line.start <= title.start < line.end:
        own = _beside(line, title, numbered)
        if own:
            return own
    if not numbered:
        return _last_of(line, hit)
    if not alone:
        return _shared(hit, numbered)
    told = [s for s in numbered if not _of_another_clause(line, hit, s)]
    if not told:
        return None
    for season in reversed(told):
        if season.end <= hit.at and _WHICH.fullmatch(line.text, season.end, hit.at):
            return season
    best = min(told, key=lambda s: apart(line, hit.at, hit.at_end, s.start, s.end))
    near = apart(line, hit.at, hit.at_end, best.start, best.end) <= NEAR
    return best if near else None


# "The eighth season, which finally debuted in May": however long a comma makes the way.
_WHICH = re.compile(r",? (?:which|that) (?:[a-z]+ ){0,3}")

# "Ended in May after nine seasons": the ninth.
_AFTER = re.compile(r"\bafter (?:just |only )?([a-z]{3,9}|\d{1,2}) seasons\b")


def _last_of(line: Line, hit: Hit) -> SeasonMention | None:
    """The last season of a series that ends after so many."""
    if hit.event not in (Event.FINALE, Event.CONCLUSION):
        return None
    match = _AFTER.search(line.low, hit.at, hit.at_end + NEAR)
    number = (NUMBERS.get(match[1]) or (int(match[1]) if match[1].isdigit() else 0)) if match else 0
    return SeasonMention(match.start(), match.end(), number) if match and number else None


# "Returns in March, a year after its second season ended"; "premiered in 2016 and ended its third
# season": the season is told of by the words before it.
_OTHER_VERB = re.compile(
    r"\b(?:after|since|before)(?: the| its| a| her| his)?(?: end of| finale of)?(?: the| its)? *\Z"
    r"|\band (?:has |had |then )?(?:ended|began|moved|closed|concluded|finished|wrapped|starts|ends"
    r"|started|begins|returned|returns|dropped|launched)\b[^,;]{0,12}\Z"
    r"|\b(?:and|but) (?:is |was |has been |will |it |to |be |back |set )*(?:return(?:s|ed|ing)?"
    r"|renewed|comes back|came back|back|premieres?)\b[^,;]{0,16}\Z"
    r"|\band (?:(?:is|are|has been|currently|now|still) ){1,3}(?:airing|broadcasting|filming"
    r"|shooting|streaming|entering|heading into|into|in|on)\b[^,;]{0,12}\Z",
    re.IGNORECASE,
)


def _of_another_clause(line: Line, hit: Hit, season: SeasonMention) -> bool:
    """Whether a season behind a verb belongs to what another verb tells.

    "Will end after season 8" tells of no other.
    """
    if hit.event is Event.CONCLUSION or season.start <= hit.at_end:
        return False
    return _OTHER_VERB.search(line.text, hit.at_end, season.start) is not None


def told_with(line: Line, hit: Hit, number: int | None) -> list[int | None]:
    """A season and those renewed in the same breath: "renewed for seasons 16 and 17"."""
    if number is None or hit.event is not Event.RENEWAL:
        return [number]
    for season in line.seasons:
        if season.number == number:
            span = season.start, season.end
            return [s.number for s in line.seasons if (s.start, s.end) == span]
    return [number]


def _beside(line: Line, title: TitleMention, numbered: list[SeasonMention]) -> SeasonMention | None:
    """The season named right at a title: "X season 2", "season 2 of X", "X 2"."""
    start, end = title.start - line.start, title.end - line.start
    for season in numbered:
        if -2 <= season.start - end <= 14:
            return season
    for season in reversed(numbered):
        gap = line.text[season.end : start + 1].lower()
        if 0 <= start - season.end <= OF and " of " in gap and ", " not in gap:
            return season
    bare = _BARE.match(line.text, end)
    return SeasonMention(bare.start(1), bare.end(1), int(bare[1])) if bare else None


def _shared(hit: Hit, numbered: list[SeasonMention]) -> SeasonMention | None:
    """The season that titles listed together share: "X and Y are renewed for season 2"."""
    same = len({s.number for s in numbered}) == 1 and numbered[0].start >= hit.at
    return numbered[0] if same and hit.event is Event.RENEWAL else None
