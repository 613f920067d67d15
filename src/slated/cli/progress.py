"""A progress bar on standard error, once the work has taken a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

_PATIENCE = 1.0
"""Seconds of work before a bar is worth drawing."""

T = TypeVar("T")


def wanted(*, streams: bool) -> bool:
    """Whether a bar has a terminal to itself; ``streams``: output is printed as we go."""
    return sys.stderr.isatty() and not (streams and sys.stdout.isatty())


def counted(
    things: Iterable[T], doing: str = "reading", unit: str = "articles", total: int | None = None
) -> Iterator[T]:
    """The same things, with a bar that counts them; ``total``: how many there will be."""
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        f"{{task.completed:,.0f}} {f'of {total:,} ' if total else ''}{unit}",
        TimeElapsedColumn(),
        "{task.fields[rate]:,.0f}/s",
    )
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task(doing, total=total, rate=0.0)
    begun = time.monotonic()
    try:
        for number, thing in enumerate(things, 1):
            yield thing
            spent = time.monotonic() - begun
            if spent > _PATIENCE and not bar.live.is_started:
                bar.start()
            bar.update(task, completed=number, rate=number / max(spent, 1e-6))
    finally:
        if bar.live.is_started:
            bar.stop()
