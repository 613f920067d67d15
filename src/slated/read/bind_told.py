"""Which time words tell when a decision was made or told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from slated.claim import Event, Status
from slated.read.bind_other import DECISIONS, comes_after, of_another
from slated.read.bind_shown import out_on, out_on_opening_day, shown_on
from slated.read.clauses import in_leading_clause, long_before
from slated.read.events import Hit
from slated.read.line import Line
from slated.read.span import BREAK
from slated.read.when import TimeWords

UNDATED = ("vague", "duration", "set", "clock")
"""Kinds of time words that date nothing."""
_TOLD = re.compile(
    r"\b(?:announced|announcing|announces|revealed|confirmed|unveiled|released|dropped|debuted"
    r"|arrived|landed|surfaced|came out|was out"
    r"|shared|posted|tweeted|ordered|renewed|picked up|cancell?ed|axed|pulled|reported|learned"
    r"|broke the news|said|suspended|halted|delayed|postponed|greenlit|ended|took to \w+)\b",
    re.IGNORECASE,
)


# "The announcement was made Wednesday", "news of the renewal came Friday".
_MADE_KNOWN = re.compile(
    r"\b(?:announcement|news|decision|pick-?up|order|renewal|cancellation) (?:of \w+ \w+ )?"
    r"(?:(?:was|were) (?:made|announced|shared|revealed)|came(?: out| down)?|comes|broke)\b",
    re.IGNORECASE,
)
_FAR = 80
"""Characters before the last word of a sentence in which a decision dates it: "NBC renewed the
long-running procedural Wednesday." """

# The network's name, and what it did, with nothing but its object up to the day.
_DECIDED = re.compile(
    r"(?:[A-Z][\w&.!+]*|The network|The streamer)(?: [A-Z][\w&.]*){0,2} (?:has |also )?"
    r"(?:renewed|cancell?ed|axed|picked up|ordered|greenlit) [^.;:!?]*\Z"
)
# "At a convention last year, AMC announced".
_TELLS = re.compile(
    r",? (?:the )?(?:[A-Z][\w&.!+]*|network|streamer|channel)(?: [A-Z][\w&.]*){0,2}"
    r"(?: has| also)? (?:announced|confirmed|revealed)\b"
)


_DID = re.compile(rf"[ ,]*(?:(?:had|has|have|also|already) )*{_TOLD.pattern}", re.I)

# "renewed; the series debuted on March 27": nothing of the decision.
_ON_AIR = re.compile(r"\b(?:debuted|arrived|landed|came out|was out|ended)\b", re.IGNORECASE)


def told_times(line: Line, event: Event) -> list[TimeWords]:
    """Time words that stand beside a verb of telling: "announced the news on Wednesday".

    A day on which something was shown does not tell when ``event`` was decided.
    """
    found: list[TimeWords] = []
    for words in line.times:
        before = line.text[max(0, words.start - 40) : words.start]
        after = line.text[words.end : words.end + 45]
        told = _TOLD.search(before) or _MADE_KNOWN.search(before) or _TOLD.search(after)
        if not told and event in DECISIONS and after in ("", ".", "!"):
            told = _DECIDED.match(line.text, max(0, words.start - _FAR), words.start)
        dated = words.kind in ("day", "weekday", "today")
        if told and dated and not (event in DECISIONS and _ON_AIR.match(told[0])):
            found.append(words)
    return found


_LASTS = (Event.RENEWAL, Event.DELAY)
# "renewed for 2020", "pushed to fall", "renewed through fall": how long, not when it was decided.
_LASTING = re.compile(
    r"\b(?:for|through|until|thru|to|into|its|during|of|since|before|ahead of|the|from)"
    r"(?: the| a| its)?\s*\Z",
    re.IGNORECASE,
)
_SEASONAL = re.compile(r" (?:season|series|schedule|lineup|broadcast|slate|fall)", re.IGNORECASE)


def _lasting(line: Line, words: TimeWords) -> bool:
    before = line.text[max(0, words.start - 16) : words.start]
    return bool(
        _LASTING.search(before)
        or _SEASONAL.match(line.text, words.end)
        or words.text.lower().startswith(("for ", "through ", "until ", "thru "))
    )


def decided(line: Line, hit: Hit, others: Sequence[Hit]) -> TimeWords | None:
    """The time words that say when a decision was made or told: "announced on Tuesday"."""
    aside = _ASIDE.search(line.text, max(0, hit.at - 60), hit.at) is not None
    for words in line.times:
        if words.kind in UNDATED or (hit.event in _LASTS and _lasting(line, words)):
            continue
        if in_leading_clause(line, hit, words) or long_before(line, hit, words):
            continue
        if any(_dates(line, o, words, hit) for o in others):
            continue
        if of_another(line, hit, others, words) or hit.status is not Status.HAPPENED:
            continue
        behind = words.start >= hit.at_end
        if (behind and _right_behind(line, hit, words)) or (
            not (aside and behind) and _telling(line, hit, words)
        ):
            return words
    return None


def _right_behind(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words follow a decision with no more between than what was decided on."""
    gap = line.text[hit.at_end : words.start]
    noun = hit.at == hit.start and hit.event is Event.TRAILER
    if noun and out_on(line, hit, words):
        return True
    if not gap or BREAK.search(gap):
        return False
    if len(gap) >= 25 and not _names_only(line, hit.at_end, words.start):
        return False
    return not noun or shown_on(line, hit, words)


def _telling(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words stand beside a verb of telling, before or behind them."""
    before = line.text[max(0, words.start - 28) : words.start]
    after = line.text[words.end : words.end + 45]
    told = _TOLD.search(before)
    aired = told and hit.event in DECISIONS and _ON_AIR.match(told[0])
    shown = aired and not comes_after(line, hit, words)
    if told and not shown and not BREAK.search(before[told.end() :]):
        return True
    if words.start < 4 and _TOLD.search(after) and not _SEASONAL.match(after):
        return True
    if fronted(line, hit, words):
        return True
    if hit.event is Event.TRAILER and out_on_opening_day(line, hit, words):
        return True
    # "In October also announced".
    return (_TELLS.match(after) or _DID.match(after)) is not None


# "But in May, ABC canceled", "It grew, and in May X was renewed": the words that open a clause.
_OPENING = re.compile(
    r"(?:^|[,;–—] ?)(?:but |and |so |then |when |now |just |only |back )*"
    r"(?:,? ?(?:back )?(?:in|on|late|early|earlier) )?\Z",
    re.IGNORECASE,
)


def fronted(line: Line, hit: Hit, words: TimeWords) -> bool:
    """Whether time words open the clause of a decision, nobody but who makes it between."""
    if hit.event not in DECISIONS or not words.end < hit.at < words.end + 60:
        return False
    if not (
        _TOLD.match(line.text, hit.at)
        and _OPENING.search(line.text, max(0, words.start - 24), words.start)
    ):
        return False
    return _names_only(line, words.end, hit.at, _HAS)


# "A month after Fox cancelled it, the studio confirmed Friday": that day is of other news.
_ASIDE = re.compile(r"\b(?:after|since|before|until)\b[^,;.]*\Z")


def _dates(line: Line, other: Hit, words: TimeWords, hit: Hit) -> bool:
    """Whether time words stand right behind another decision than ``hit``, and no telling of it."""
    apart = other.at_end <= hit.at or hit.at_end <= other.at
    behind = 0 <= words.start - other.at_end < _RIGHT_BEHIND
    made = other.event in DECISIONS and other.status is Status.HAPPENED
    return apart and behind and made and _MADE.match(line.text, other.at) is not None


_RIGHT_BEHIND = 10
_MADE = re.compile(
    r"(?:cancell?ed|axed|dropped|renewed|ordered|picked up|greenlit|scrapped|ended)\b"
)

_SMALL = re.compile(
    r"(?:\W|\b(?:for|by|at|a|an|the|its|back|up|in|on|of|to|and|after|one|two|three|final|last|more"
    r"|another|new|series|show|drama|comedy|sitcom|dramedy|thriller|seasons?|reboot|revival"
    r"|network|broadcaster|streamer|\w+-episode|alongside|along with|other|fellow"
    r"|four|five|six|seven|eight|shows|dramas|comedies)\b)*",
    re.IGNORECASE,
)


_HAS = re.compile(
    r"(?:\W|\b(?:the|its|was|were|has|had|been|officially|finally|also|then|it|network|streamer"
    r"|series|show|drama|comedy|sitcom|broadcaster)\b)*",
    re.IGNORECASE,
)


def _names_only(line: Line, low: int, high: int, small: re.Pattern[str] = _SMALL) -> bool:
    """Whether only series, seasons, platforms and small words stand between two offsets."""
    at = low
    named = [(t.start - line.start, t.end - line.start) for t in line.titles]
    named += [(p.start - line.start, p.end - line.start) for p in line.platforms]
    for start, end in sorted(named + [(s.start, s.end) for s in line.seasons]):
        if at <= start and end <= high:
            if not small.fullmatch(line.text, at, start):
                return False
            at = end
    return small.fullmatch(line.text, at, high) is not None
