"""The slate as a table, in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from slated.claim import Claim, Status
from slated.cli import words
from slated.cli.cards import ratings
from slated.cli.clean import one_line
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


def print_slate(readings: Sequence[Reading], out: Console | None = None) -> None:
    """Print every claim, earliest first and undated last, then every rating card."""
    out = out or console()
    rows = sorted(
        ((r.article, claim) for r in readings for claim in r.claims),
        key=lambda row: _order(row[1]),
    )
    cards = [card for reading in readings for card in reading.cards]
    if rows:
        out.print(slate(rows))
    if cards:
        out.print(ratings(cards))
    articles = sum(1 for reading in readings if reading.claims)
    out.print(
        f"{_count(len(rows), 'claim')} in {_count(articles, 'article')}"
        + (f", {_count(len(cards), 'rating card')}" if cards else "")
    )


def slate(rows: Iterable[tuple[Article, Claim]]) -> Table:
    """The claims as a table, a blank line between years."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for heading in ("When", "What", "Event", "How sure", "On", "Who says so", "Reported"):
        table.add_column(heading, no_wrap=heading in ("How sure", "Reported"), overflow="fold")
    year: int | None = None
    for article, claim in rows:
        this = _order(claim)[0].year
        if year not in (None, this):
            table.add_section()
        year = this
        table.add_row(*_cells(article, claim))
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
    """Whom the article credits, else the outlet that says it unasked."""
    credited = words.credit(claim)
    if credited or not article.outlet:
        return Text(credited or words.NOTHING)
    return Text(one_line(article.outlet), style="dim")


def _order(claim: Claim) -> tuple[date, date, str, int]:
    """By the last possible day, so that "2018" stands after "March 2018"; undated last."""
    window = claim.when
    first, last = (window.first, window.last) if window else (None, None)
    by, since = last or first or date.max, first or last or date.max
    return (by, since, claim.title.casefold(), claim.season or 0)


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
