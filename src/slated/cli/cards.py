"""Rating cards in words and as a table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from slated.cli.clean import one_line
from slated.cli.words import NOTHING

if TYPE_CHECKING:
    from slated.card import Card


def ratings(cards: Iterable[Card]) -> Table:
    """One row a card: series, slot, composite with its rank, average with its users."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for heading in ("Rating card", "Slot", "Composite", "Average", "Rated"):
        table.add_column(heading, overflow="fold")
    for card in cards:
        table.add_row(*(Text(words or NOTHING) for words in _parts(card)))
    return table


def in_words(card: Card) -> list[str]:
    """What the card says, the empty parts left out."""
    return [words for words in _parts(card) if words]


def _parts(card: Card) -> tuple[str, str, str, str, str]:
    slot = " ".join(one_line(part) for part in (card.slot_day, card.slot_time) if part)
    network = f"on {one_line(card.network)}" if card.network else ""
    return (
        one_line(card.title),
        f"{slot} {network}".strip(),
        _ranked(card.composite, card.composite_rank, card.list_name),
        _average(card),
        f"#{card.rated_rank}" if card.rated_rank else "",
    )


def _ranked(value: float | None, rank: int | None, listed: str | None) -> str:
    parts = [f"{value:.2f}"] if value is not None else []
    if rank:
        parts.append(f"#{rank} of {one_line(listed)}" if listed else f"#{rank}")
    return ", ".join(parts)


def _average(card: Card) -> str:
    if card.average is None:
        return ""
    users = f" from {card.users:,} users" if card.users is not None else ""
    return f"{card.average:.2f} of {card.scale}{users}"
