"""Which of the platforms named in an article a release is on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from slated.read.home_round_up import is_round_up, opening
from slated.read.platforms_data import WEAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from slated.read.platforms import PlatformMention

Span = tuple[int, int]

_REACH = 100
"""Characters beyond which a title and a platform no longer belong together."""

_OWNED_GAP = re.compile(r"(?:['’]s?\s[^,.;:()\n'’]{0,60}'?|:\s+[\"“‘']?)$")
_OWNED_LIST_GAP = re.compile(r"['’]s?\s[^.;:()\n'’]*(?:['’][\s,][^.;:()\n'’]*)*$")
_WORDS_GAP = re.compile(r"\s+(?:[a-z\d-]+\s+){0,6}[\"“”‘']?$")
_BRACKET_GAP = re.compile(r"[\"”’',]*\s*[(\[|—–-]+\s*$")
_LED_GAP = re.compile(r"[^\n]*\b(?:on|to|at|by|for|via)(?: the)?\s$", re.IGNORECASE)
_BREAK = re.compile(r"[.!?][\"”’)]?\s|\n")

# Where the release was, or who reports it: no home unless nothing else is named.
_AWAY = re.compile(
    r"\b(?:from|former|formerly(?: of| on| at| the)?|previously on|ex|left|leaving|leaves|leave"
    r"|told|tells|telling|according to|interview with|alongside"
    r"|(?:seasons|years|runs?|episodes) (?:on|at|of)"
    r"|(?:revival|reboot|remake|version|spin-?off|return|adaptation) of(?: the)?"
    r"(?: [\w’'-]{1,20}){0,2}"
    r")(?: the)?[ -]$",
    re.IGNORECASE,
)
_OTHER_TITLE = re.compile(r"['’]s?\s+(?:[a-z\d-]+\s+){0,4}[\"“‘']?[A-Z\d]")
_AWAY_BACK = 48
_MANY = 24
"""Mentions weighed in one sentence; beyond, only those about the title."""


def _start(mention: PlatformMention) -> int:
    return mention.start


def _tie(text: str, title: Span, mention: PlatformMention) -> int:
    """How closely the words between bind a title and a platform: 0 not, 10 at once."""
    before = mention.end <= title[0]
    start, end = (mention.end, title[0]) if before else (title[1], mention.start)
    if end - start > _REACH:
        return 0
    gap = text[max(start, 0) : end]
    if before:
        if _OWNED_GAP.match(gap):
            return 10
        if _WORDS_GAP.match(gap):
            return 8
        if _OWNED_LIST_GAP.match(gap):
            return 4
    elif _BRACKET_GAP.match(gap):
        return 10
    if _BREAK.search(gap):
        return 0
    return 6 if not before and _LED_GAP.match(gap) else 2


def _nearest(titles: Sequence[Span], mention: PlatformMention) -> Sequence[Span]:
    """The title before a mention and the one after it, of titles in order."""
    at = bisect_left(titles, (mention.start, mention.start))
    return titles[max(0, at - 1) : at + 1]


def _weight(text: str, titles: Sequence[Span], mention: PlatformMention) -> int:
    """What one mention says for its platform as the home of a title."""
    tie = max((_tie(text, span, mention) for span in _nearest(titles, mention)), default=0)
    if _AWAY.search(text, max(0, mention.start - _AWAY_BACK), mention.start):
        return -2
    if tie < 8 and _OTHER_TITLE.match(text, mention.end, mention.end + 60):
        return -1
    return tie - 3 if mention.name in WEAK else tie


class Homes:
    """Weighs the platforms of one text as the homes of its titles.

    ``mentions`` is what ``find_platforms(text)`` gave, ``titles`` each title with a span
    where it stands, both in order. Each mention speaks for its platform: a little by
    being there, much by standing beside the title ("HBO's Westworld", "Westworld (HBO)").
    What mentions far from a title say is the same for every title and added up once:
    the cost is that of the text, not of titles times platforms.
    """

    def __init__(
        self, text: str, mentions: Sequence[PlatformMention], titles: Iterable[tuple[str, Span]]
    ) -> None:
        self._text = text
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._longest = max((m.end - m.start for m in mentions), default=0)
        self._apart = [_worth(_weight(text, (), mention)) for mention in mentions]
        self._score: dict[str, int] = {}
        self._first: dict[str, PlatformMention] = {}
        for mention, worth in zip(mentions, self._apart, strict=True):
            self._score[mention.name] = self._score.get(mention.name, 0) + worth
            self._first.setdefault(mention.name, mention)
        self._spans: dict[str, list[Span]] = {}
        self._many = is_round_up(text, mentions)
        for title, span in titles:
            self._spans.setdefault(title, []).append(span)
        self._found: dict[str, PlatformMention | None] = {}

    def of(self, title: str) -> PlatformMention | None:
        """The platform most tied to a title over the whole text, None where none is named.

        Where many are named, none is the home of a title that stands beside none.
        """
        if title not in self._found:
            self._found[title] = self._weigh(self._spans.get(title, []))
        return self._found[title]

    def _weigh(self, spans: Sequence[Span]) -> PlatformMention | None:
        score = self._score.copy()
        tied = set()
        for index in self._beside(spans):
            mention = self._mentions[index]
            weight = _weight(self._text, spans, mention)
            score[mention.name] += _worth(weight) - self._apart[index]
            if weight > 0:
                tied.add(mention.name)
        if self._many and not tied:
            return None
        return self._first[max(score, key=lambda name: score[name])] if score else None

    def _beside(self, spans: Sequence[Span]) -> Iterator[int]:
        """Indexes of the mentions that may be within reach of a title."""
        done = 0
        for start, end in spans:
            low = bisect_left(self._starts, start - _REACH - self._longest)
            high = bisect_right(self._starts, end + _REACH)
            yield from range(max(done, low), high)
            done = max(done, high)


def _worth(weight: int) -> int:
    """What a mention of some weight adds to the score of its platform."""
    return max(3 * weight if weight > 0 else weight, -1) + 2


def platform_for(
    text: str,
    sentence: Span,
    title: Span | None,
    mentions: Sequence[PlatformMention],
    home: PlatformMention | None = None,
) -> PlatformMention | None:
    """The platform of a release in one sentence of ``text``.

    ``sentence`` is the span to look in, ``title`` where the release's title stands
    (None when only meant, as in "the series"), ``mentions`` what
    ``find_platforms(text)`` gave for the whole text, ``home`` what `Homes`
    gave for the title. Closest tie first, then the first named; where the release
    was before ("moves from Fox to NBC") and other titles' platforms come last.
    Without a platform in the sentence: ``home``.
    """
    at = bisect_left(mentions, sentence[0], key=_start)
    end = bisect_left(mentions, sentence[1], key=_start)
    if title and end - at > _MANY:
        at = max(at, bisect_left(mentions, title[0], key=_start) - _MANY // 2)
    titles = (title,) if title else ()
    best: PlatformMention | None = None
    top = 0
    for mention in mentions[at : min(end, at + _MANY)]:
        weight = _weight(text, titles, mention)
        if best is None or weight > top:
            best, top = mention, weight
    if best is None and home is None:
        return opening(text, sentence[0], mentions[max(0, at - _MANY) : at])
    if best is None or (top < 0 and home is not None):
        return home or best
    return best
