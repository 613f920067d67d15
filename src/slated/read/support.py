"""Whether a sentence and a title are fit to make a claim at all."""

from __future__ import annotations

from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.page import Page
from slated.read.phrasing import Phrasing
from slated.read.subject import FILM, TELEVISION


def satisfied(line: Line, row: Phrasing) -> bool:
    """Whether the sentence holds what the phrasing asks for: a season, a date, a title."""
    needs = row.needs
    if row.unless_dated and line.times:
        return False
    if not needs:
        return True
    return (
        ("title" in needs and bool(line.titles))
        or ("headline" in needs and line.headline)
        or ("season" in needs and bool(line.seasons))
        or ("date" in needs and bool(line.times))
        or ("platform" in needs and bool(line.platforms))
        or ("noun" in needs and TELEVISION.search(line.text) is not None)
    )


def televised(page: Page, line: Line, title: TitleMention) -> bool:
    """Whether a title is likely a series: listed, or spoken of as television, not as a film."""
    if title.known or line.seasons:
        return True
    if FILM.search(line.text):
        return False
    if title.source == "list" or TELEVISION.search(line.text):
        return True
    return page.about_television
