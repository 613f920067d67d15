"""The tokens as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from rich.box import SIMPLE_HEAD
from rich.table import Table

from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.site.api.models import Token

HEADINGS = ("Number", "Account", "Name", "Begins", "May", "Made", "Last used", "Good until")
NOTHING = "–"


def print_tokens(rows: Sequence[Token]) -> None:
    """One token a row, its beginning alone."""
    if not rows:
        print("no tokens")
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in HEADINGS:
        table.add_column(name)
    for row in rows:
        table.add_row(*map(one_line, _cells(row)))
    console().print(table)


def _cells(row: Token) -> tuple[str, ...]:
    over = not row.good(datetime.now(UTC).date())
    until = "expired" if over else str(row.expires or "it is revoked")
    owner, begins = row.user.username, f"{row.prefix}…"
    used = str(row.used or NOTHING)
    return str(row.pk), owner, row.name, begins, row.scopes, f"{row.made:%Y-%m-%d}", used, until
