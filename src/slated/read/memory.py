"""Season memory: the season meant where a sentence does not repeat its number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.events import DISCS
from slated.read.page import Line, Page
from slated.read.seasons import SeasonMention, find_seasons
from slated.read.settle import folded

_SEASONAL = frozenset(
    {
        Event.PREMIERE,
        Event.FINALE,
        Event.TRAILER,
        Event.PRODUCTION_START,
        Event.PRODUCTION_END,
        Event.CONCLUSION,
        Event.DELAY,
    }
)
MOST_HEARD = 60
"""Season numbers kept of one title: each of its readings is weighed by all of them."""


def remember_seasons(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Fill in the season of claims that name none, where the article leaves one choice."""
    claims = list(claims)
    if all(claim.season is not None for claim in claims):
        return claims
    heard = heard_seasons(page)
    return [_filled(claim, heard.get(folded(claim.title), []), page) for claim in claims]


def heard_seasons(page: Page) -> dict[str, list[int]]:
    """Season numbers said of each folded title, in order: those beside that title alone.

    Of a title with very many, the first few dozen.
    """
    if page.heard is None:
        found: dict[str, list[int]] = defaultdict(list)
        for line in page.season_lines():
            names = {folded(t.title) for t in line.titles} or {_spoken_of(page, line)}
            name = names.pop() if len(names) == 1 else ""
            if name and len(found[name]) < MOST_HEARD:
                told = (s for s in line.seasons if s.number and not _over(line, s))
                found[name].extend(s.number for s in told if s.number)
        page.heard = dict(found)
    return page.heard


def _spoken_of(page: Page, line: Line) -> str:
    """The folded title a sentence without one speaks of: the one just named, else the page's."""
    title = page.before(line.index, 1)
    if title is None or not title.known or "\n" in page.whole[title.end : line.start]:
        title = page.main
    return folded(title.title) if title else ""


_ENDED = re.compile(
    r"[’'\"]*(?:s)? (?:ended|finale|went off|wrapped|concluded|closed|finished|came to)\b"
)


_SOLD = 60
"""Characters from a season to the disc it is sold on."""


def _over(line: Line, season: SeasonMention) -> bool:
    """Whether a season is named only to tell the time, or as sold on disc.

    "After the seventh season ended"; "Season 7 is out now on DVD".
    """
    if any(0 < line.low.find(disc, season.end) - season.end < _SOLD for disc in DISCS):
        return True
    if not _ENDED.match(line.text, season.end):
        return False
    return line.text[: season.start].lower().endswith(("after the ", "since the ", "after its "))


LONG_AGO = 300
"""Days after which a debut or a finale is not that of the season now spoken of."""


def _long_ago(claim: Claim, page: Page) -> bool:
    day, when = page.article.published, claim.when
    return bool(day and when and when.last and (day - when.last).days > LONG_AGO)


def past_over(claims: Iterable[Claim]) -> list[Claim]:
    """Claims without the season of premieres ahead where the finale of that season is told as over.

    A season that only other sentences name: "the third season ended in May. It returns in fall".
    """
    kept = list(claims)
    over = {
        (folded(c.title), c.season)
        for c in kept
        if c.event is Event.FINALE and c.status is Status.HAPPENED and c.season is not None
    }
    return [replace(c, season=None) if over and _too_late(c, over) else c for c in kept]


def _too_late(claim: Claim, over: set[tuple[str, int]]) -> bool:
    if claim.event is not Event.PREMIERE or claim.status is Status.HAPPENED or claim.part:
        return False
    if claim.season is None or (folded(claim.title), claim.season) not in over:
        return False
    return all(s.number != claim.season for s in find_seasons(claim.evidence.text))


def _filled(claim: Claim, numbers: list[int], page: Page) -> Claim:
    if claim.season is not None or not numbers:
        return claim
    happened = claim.status is Status.HAPPENED
    if claim.event is Event.RENEWAL and happened:
        later = set(numbers) - {1}
        return replace(claim, season=max(later)) if len(later) == 1 else claim
    if claim.event not in _SEASONAL:
        return claim
    if claim.event is Event.PREMIERE and happened and claim.when:
        return claim
    # The end of a whole series, or one of long ago, is of no season that the news is about.
    if claim.event is Event.FINALE and (
        "series finale" in claim.evidence.text.lower()
        or claim.rule == "finale.ran-until"
        or _long_ago(claim, page)
    ):
        return claim
    # The season the sentence itself speaks of, before one only named elsewhere.
    own = {s.number for s in find_seasons(claim.evidence.text)} & set(numbers)
    if len(own) == 1:
        return replace(claim, season=own.pop())
    if len(set(numbers)) == 1 or not happened:
        return replace(claim, season=max(numbers))
    return claim
