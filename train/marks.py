"""Tables in documents, between marks that say who writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

BEGIN, END = "<!-- {}: written by make study -->", "<!-- end of {} -->"


def table(cells: Iterable[Sequence[object]]) -> str:
    """A Markdown table, its first row the heading."""
    head, *body = (f"| {' | '.join(map(str, row))} |" for row in cells)
    return "\n".join([head, "|---" * (head.count("|") - 1) + "|", *body])


def filled(text: str, name: str, words: str) -> str:
    """The text with words between the marks of ``name``; ValueError where they are not."""
    begin, end = BEGIN.format(name), END.format(name)
    pattern = f"(?<={re.escape(begin)}\n).*?(?={re.escape(end)})"
    text, found = re.subn(pattern, lambda _: f"{words}\n", text, count=1, flags=re.DOTALL)
    if not found:
        raise ValueError(f"no place marked for {name}")
    return text


def fill(path: Path, tables: Mapping[str, str]) -> None:
    """Write tables to their places in a document."""
    text = path.read_text(encoding="utf-8")
    for name, words in tables.items():
        text = filled(text, name, words)
    path.write_text(text, encoding="utf-8")
