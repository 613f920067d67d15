"""Who told a date, where the words that credit them stand apart from the claim."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from slated.claim import Claim, Event, Status
from slated.read.line import Line
from slated.read.page import Page
from slated.read.settle import folded
from slated.read.speakers import attribute
from slated.read.when import ground
from slated.window import Window

MOST_LINES = 20
_OPENED = re.compile('[“"‘]')


def hear(claims: Iterable[Claim], page: Page) -> list[Claim]:
    """Credit dated premieres to whoever is quoted with the same date in the same article."""
    told = list(claims)
    if not any(map(_uncredited, told)):
        return told
    quoting = _quoting(page)
    return [_credited(claim, page, quoting) if _uncredited(claim) else claim for claim in told]


def _uncredited(claim: Claim) -> bool:
    ahead = claim.status in (Status.ANNOUNCED, Status.EXPECTED, Status.RUMOURED)
    return claim.event is Event.PREMIERE and ahead and claim.when is not None and not claim.speaker


def _credited(claim: Claim, page: Page, quoting: list[Line]) -> Claim:
    for line in quoting:
        if not _about(page, line, claim) or not _says(page, line, claim.when):
            continue
        said = attribute(page.whole, page.spans, line.index, page.people)
        if said is not None and said.speaker:
            return replace(
                claim,
                speaker=said.speaker,
                role=said.role,
                venue=claim.venue or said.venue,
                outlet=claim.outlet or said.outlet,
            )
    return claim


def _about(page: Page, line: Line, claim: Claim) -> bool:
    """Whether a sentence speaks of the claim's title: it, or what was named last, is that."""
    name = folded(claim.title)
    if line.titles:
        return {folded(t.title) for t in line.titles} == {name}
    last = page.before(line.index, 2) or page.main
    return last is not None and folded(last.title) == name


def _quoting(page: Page) -> list[Line]:
    """The first sentences that quote somebody and name a time."""
    found = []
    for index, (start, end) in enumerate(page.spans):
        if start < page.split or not _OPENED.search(page.whole, start, end):
            continue
        line = page.line(index)
        if line.times:
            found.append(line)
        if len(found) == MOST_LINES:
            break
    return found


def _says(page: Page, line: Line, when: Window | None) -> bool:
    """Whether words in quotation marks give this very window."""
    for words in line.times:
        if (
            _quoted(line.text[: words.start])
            and ground(words, page.article.published, "future", page.own_year) == when
        ):
            return True
    return False


def _quoted(before: str) -> bool:
    """Whether what follows ``before`` in a sentence stands in quotation marks left open."""
    pairs = before.rfind("“") > before.rfind("”"), before.rfind("‘") > before.rfind("’")
    return any(pairs) or before.count('"') % 2 == 1
