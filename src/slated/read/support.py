"""Whether a sentence and a title are fit to make a claim at all."""

from __future__ import annotations

from itertools import product

from slated.claim import Event
from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.phrasing import Phrasing
from slated.read.subject import of_film, of_television


def at_once(line: Line) -> frozenset[str]:
    """Those of the needs a sentence meets that are known without reading on."""
    return _AT_ONCE[bool(line.titles), bool(line.platforms), line.headline]


_AT_ONCE = {
    met: frozenset(
        need for need, here in zip(("title", "platform", "headline"), met, strict=True) if here
    )
    for met in product((False, True), repeat=3)
}


def satisfied(line: Line, row: Phrasing, met: frozenset[str]) -> bool:
    """Whether the sentence holds what the phrasing asks for, beside what is ``met`` at once."""
    needs = row.needs
    if needs and needs.isdisjoint(met):
        late = (
            ("season" in needs and bool(line.seasons))
            or ("date" in needs and bool(line.times))
            or ("noun" in needs and of_television(line.text))
        )
        if not late:
            return False
    return not (row.unless_dated and line.times)


def televised(page: Page, line: Line, title: TitleMention) -> bool:
    """Whether a title is likely a series: listed, or spoken of as television, not as a film."""
    if title.known or line.seasons:
        return True
    if of_film(line.text):
        return False
    if title.source == "list" or of_television(line.text):
        return True
    return page.about_television


def dropped_by_network(line: Line, event: Event) -> bool:
    """Whether a platform is named beside a cancellation: what it ends is no film of its own."""
    return event is Event.CANCELLATION and bool(line.platforms) and not of_film(line.text)
