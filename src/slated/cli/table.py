"""The slate as a table, in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from slated.claim import Claim, Status
from slated.cli import words
from slated.cli.blocks import NARROW, blocks
from slated.cli.cards import ratings
from slated.cli.clean import one_line
from slated.cli.columns import fitted
from slated.cli.terminal import console

if TYPE_CHECKING:
    from rich.console import Console

    from slated.article import Article
    from slated.cli.reading import Reading

STYLES = {
    Status.HAPPENED: "green",
    Status.ANNOUNCED: "bold cyan",
    Status.EXPECTED: "cyan",
    Status.RUMOURED: "yellow",
    Status.UNKNOWN: "dim",
    Status.DENIED: "red",
}

HEADINGS = ("When", "What", "Event", "How sure", "On", "Who says so", "Reported")
SPARING = (15, 31, 16, 9, 11, 16, 10)
LEAST = (14, 12, 12, 9, 11, 12, 10)
WHOLE = (8, 8, 12, 9, 8, 8, 10)
"""Characters under which a column is not squeezed at first; later, a day staying on one line;
and last, words staying whole."""
WIDE = 92
"""Characters from which there is room for the day a claim was reported."""


def print_slate(
    readings: Sequence[Reading], articles: int | None = None, out: Console | None = None
) -> None:
    """Print every claim, earliest first and undated last, then every rating card.

    ``articles`` is the number read, those without claims too; that of ``readings`` if None.
    """
    out = out or console()
    rows = sorted(
        ((r.article, claim) for r in readings for claim in r.claims),
        key=lambda row: _order(row[1]),
    )
    cards = [card for reading in readings for card in reading.cards]
    if rows:
        out.print(slate(rows, out.width))
        out.print()
    if cards:
        out.print(ratings(cards))
        out.print()
    told = sum(1 for reading in readings if reading.claims)
    out.print(
        _summary(len(rows), told, len(readings) if articles is None else articles, len(cards))
    )


def slate(rows: Sequence[tuple[Article, Claim]], width: int) -> Table | Group:
    """The claims as a table of ``width`` characters at most, a blank line between years.

    On a narrow terminal a block of lines for each claim.
    """
    if width < NARROW:
        return blocks(HEADINGS, [_cells(article, claim) for article, claim in rows])
    columns = len(HEADINGS) - (width < WIDE)
    cells = [_cells(article, claim)[:columns] for article, claim in rows]
    texts = [HEADINGS[:columns], *([cell.plain for cell in row] for row in cells)]
    widths = fitted(texts, (SPARING, LEAST, WHOLE), width)
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for heading, size in zip(HEADINGS, widths, strict=False):
        table.add_column(heading, width=size, overflow="fold")
    year: int | None = None
    for (_, claim), row in zip(rows, cells, strict=True):
        this = _order(claim)[0].year
        if year not in (None, this):
            table.add_section()
        year = this
        table.add_row(*row)
    return table


def _cells(article: Article, claim: Claim) -> list[Text]:
    return [
        Text(words.when(claim)),
        Text(words.release(claim), style="bold"),
        Text(words.event(claim)),
        Text(claim.status.value, style=STYLES[claim.status]),
        Text(one_line(claim.platform) if claim.platform else words.NOTHING),
        _credit(article, claim),
        Text(article.published.isoformat() if article.published else words.NOTHING, style="dim"),
    ]


def _credit(article: Article, claim: Claim) -> Text:
    """Whom the article credits, else the outlet that says it unasked, cut to one line."""
    credited = words.credit(claim)
    if credited or not article.outlet:
        return Text(credited or words.NOTHING)
    return Text(one_line(article.outlet), style="dim", no_wrap=True, overflow="ellipsis")


def _order(claim: Claim) -> tuple[date, date, str, int]:
    """By the last possible day, so that "2018" stands after "March 2018"; undated last."""
    window = claim.when
    first, last = (window.first, window.last) if window else (None, None)
    by, since = last or first or date.max, first or last or date.max
    return (by, since, claim.title.casefold(), claim.season or 0)


def _summary(claims: int, told: int, articles: int, cards: int) -> str:
    """What was found where: "3 claims in 2 of 5 articles, 1 rating card"."""
    if not articles:
        return "no articles"
    some = f"{told:,} of " if claims and told < articles else ""
    found = f"{count(claims, 'claim')} in {some}{count(articles, 'article')}"
    return found + (f", {count(cards, 'rating card')}" if cards else "")


def count(number: int, thing: str) -> str:
    """A number of things in words: "2 claims", "no claims"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}" if number else f"no {thing}s"
