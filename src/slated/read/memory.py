"""Season memory: the season meant where a sentence does not repeat its number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.page import Page
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


def remember_seasons(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Fill in the season of claims that name none, where the article leaves one choice."""
    named = _named(page)
    return [_filled(claim, named.get(folded(claim.title), [])) for claim in claims]


def _named(page: Page) -> dict[str, list[int]]:
    """Season numbers said of each title, in order: those in sentences with that title alone."""
    found: dict[str, list[int]] = defaultdict(list)
    for index in range(len(page.spans)):
        line = page.line(index)
        if "eason" not in line.text and "eries" not in line.text and "EASON" not in line.text:
            continue
        names = {folded(t.title) for t in line.titles}
        main = folded(page.main.title) if page.main else ""
        name = next(iter(names)) if len(names) == 1 else main if not names else ""
        if name:
            found[name].extend(s.number for s in line.seasons if s.number is not None)
    return found


def _filled(claim: Claim, numbers: list[int]) -> Claim:
    if claim.season is not None or not numbers or claim.event not in _SEASONAL:
        return claim
    if claim.event is Event.PREMIERE and claim.status is Status.HAPPENED and claim.when:
        return claim
    if len(set(numbers)) == 1 or claim.status is not Status.HAPPENED:
        return replace(claim, season=max(numbers))
    return claim
