"""Time words that date another clause than a hit's, or that a finer date beside them tells."""

from __future__ import annotations

import re

from slated.read.events import Hit
from slated.read.line import Line
from slated.read.when import TimeWords

# "Since it ended in 2012, ...", "When it began in May, ...": the clause has its own day.
_LEADING = re.compile(
    r"(?:ever since|since|after|when|while|although|though) [^,.;:]{12,120},['’”\"]? ",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:confirmed|announced|revealed|reported)(?: (?:on|late|early|earlier|this))* ?\Z",
    re.IGNORECASE,
)
# "With a premiere date being announced in June", "the air date was revealed last week".
_DATE_TOLD = re.compile(
    r"\bdates?\b[^.;:!?,]{0,60}? (?:was|were|being|been) (?:\w+ly |also |first )?"
    r"(?:confirmed|announced|revealed|unveiled)(?: back)?(?: in)? \Z"
)
# ““Ozark” will be back,” Bateman told Jimmy Fallon on “The Tonight Show” on Thursday.
_SAYING = re.compile(
    r"\b(?:said|says|told|tells|tweeted|wrote|explained|added|shared|teased|posted|joked|revealed"
    r"|confirmed|announced|reported|reports)"
    r"(?: (?:[\w’'&.!-]+|[“‘\"][^“”\"]{2,40}[”’\"])){0,9} ?\Z",
    re.IGNORECASE,
)
# "Premieres on FX, who ordered it in 2016", "beside her memoir, where she tells of 1997".
_SIDE = re.compile(r"(?:,| \w+) (?:where|who|whose|whom)\b[^,;]*\Z")
# "Met on Monday, months after the finale aired": the day is not that of the finale.
_AWAY = re.compile(
    r"\b(?:minutes|hours?|days?|weeks?|months?|years?|decades?) (?:after|before|since|ahead of"
    r"|following|prior to)\b[^,;.]*\Z"
)
_SAID = 110
_BETWEEN = len(", back in ")
_EXACT = ("day", "month")


def in_leading_clause(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words stand in a clause that opens the sentence, and the hit behind it."""
    clause = _LEADING.match(line.text)
    return clause is not None and words.end <= clause.end() <= hit.start


def long_before(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether a hit is told of only to say how long before or after the time words it came."""
    low, high = words.end, hit.at
    return 0 < high - low < _SAID and _AWAY.search(line.text, low, high) is not None


def dates_telling(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether a day says only when the news was told: "confirmed Wednesday that", "he said Monday".

    The second stands behind the news.
    """
    if hit.end < words.start and _DATE_TOLD.search(line.low, hit.start, words.start):
        return True
    if words.kind not in ("weekday", "today", "day"):
        return False
    if _TELLING.search(line.text, max(0, words.start - 40), words.start) is not None:
        return True
    low = max(hit.at_end, words.start - _SAID)
    return low < words.start and _SAYING.search(line.text, low, words.start) is not None


def in_side_clause(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words stand behind a hit in a clause that tells of somebody or of a place."""
    low = hit.at_end
    return low < words.start and _SIDE.search(line.text, low, words.start) is not None


def finer(line: Line, words: TimeWords) -> TimeWords:
    """ "10 years ago, in fall 2007", "a week later, on Oct. 11": the second is more exact."""
    if words.kind in ("ago", "later"):
        for other in line.times:
            told = other.year is not None or (words.kind == "later" and other.kind in _EXACT)
            if told and 0 <= other.start - words.end <= _BETWEEN:
                return other
    return words
