"""A belief in words and colours, and what the commands that show beliefs have in common."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click
from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from slated.cli.blocks import NARROW, blocks
from slated.cli.clean import escaped, one_line
from slated.cli.columns import fitted
from slated.cli.words import NOTHING, short_months

if TYPE_CHECKING:
    from slated.believe import Belief
    from slated.site.slate.held import Held
    from slated.site.slate.voices import Named
    from slated.window import Window

F = TypeVar("F", bound=Callable[..., Any])

STYLES = {
    "released": "green",
    "dated": "bold cyan",
    "windowed": "cyan",
    "expected": "cyan",
    "undated": "",
    "withheld": "dim",
    "rumoured": "yellow",
    "cancelled": "red",
    "ended": "magenta",
    "conflicting": "bold red",
    "overdue": "bold yellow",
    "nothing": "dim",
}


def choosing(function: F) -> F:
    """Add ``--network`` and ``--list``."""
    for option in (
        click.option("--list", "named_list", metavar="LIST", help="Only titles in that list."),
        click.option("--network", metavar="NAME", help="Only what is on that network."),
    ):
        function = option(function)
    return function


def formatted(function: F) -> F:
    """Add ``--format``."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["table", "json"]),
        default="table",
        show_default=True,
        help="How to print it.",
    )(function)


def print_json(things: Sequence[Any]) -> None:
    """One JSON array, an element a line."""
    lines = [escaped(json.dumps(thing, ensure_ascii=False)) for thing in things]
    click.echo("[\n" + ",\n".join(lines) + "\n]" if lines else "[]")


def release(held: Held, *, marked: bool = False) -> str:
    """The release: "Jessica Jones 2"; ``marked``: with the year that tells namesakes apart."""
    words = [one_line(held.title)]
    if marked and (held.year or held.country):
        words.append(f"({held.country or held.year})")
    if held.season is not None:
        words.append(str(held.season))
    if held.part:
        words.append(one_line(held.part))
    return " ".join(words)


def namesakes(found: Sequence[Held]) -> set[str]:
    """The names that more than one title among them has."""
    first: dict[str, int] = {}
    return {one.title for one in found if first.setdefault(one.title, one.title_id) != one.title_id}


def window(found: Window | None) -> str:
    """The window in plain English, long months cut short; a dash for None."""
    return short_months(found.english()) if found else NOTHING


def when(belief: Belief) -> Text:
    """The window, both of a conflict, or the date given up, struck through."""
    if belief.rivals:
        return Text(" or ".join(window(one) for one in (belief.window, *belief.rivals)))
    if belief.window is not None:
        return Text(window(belief.window))
    text = Text("no date yet")
    if belief.standing == "undated" and belief.voided:
        text.append(", was ")
        text.append(window(belief.voided[-1].window), style="strike")
    return text


def standing(belief: Belief) -> Text:
    """The standing in its colour."""
    return Text(belief.standing.value, style=STYLES[belief.standing.value])


def surely(belief: Belief) -> str:
    """The confidence in percent."""
    return f"{belief.confidence:.0%}"


def who(held: Held, leads: dict[str, Named]) -> Text:
    """Who says so, and how many claims more do: "Krysten Ritter, Twitter +2"."""
    belief = held.belief
    named = leads.get(belief.supporting[0]) if belief.supporting else None
    if named is None:
        return Text(NOTHING)
    credit = ", ".join(one_line(words) for words in (named.speaker, named.venue) if words)
    more = held.supporters - 1
    others = f" +{more:,}" if more else ""
    if credit:
        return Text(credit).append(others, style="dim")
    # An outlet's name is cut to one line.
    outlet = one_line(named.outlet or NOTHING) + others
    return Text(outlet, style="dim", no_wrap=True, overflow="ellipsis")


def laid_out(
    headings: Sequence[str],
    rows: Sequence[Sequence[Text]],
    floors: Sequence[Sequence[int]],
    width: int,
    sections: Sequence[object] = (),
) -> Table | Group:
    """A table of ``width`` characters at most; a blank line where ``sections`` changes.

    On a narrow terminal a block of lines for each row.
    """
    if width < NARROW:
        return blocks(headings, rows)
    texts = [headings, *([cell.plain for cell in row] for row in rows)]
    widths = fitted(texts, floors, width)
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for heading, size in zip(headings, widths, strict=True):
        table.add_column(heading, width=size, overflow="fold")
    for number, row in enumerate(rows):
        if number and sections and sections[number] != sections[number - 1]:
            table.add_section()
        table.add_row(*row)
    return table
