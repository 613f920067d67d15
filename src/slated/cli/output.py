"""Where readings go: a table at the end, or JSON as they come."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import click

from slated.cli.clean import escaped

if TYPE_CHECKING:
    from slated.cli.reading import Reading


class Output(Protocol):
    """Takes readings one by one, in order."""

    def write(self, reading: Reading) -> None:
        """Take one reading."""

    def close(self) -> None:
        """Write what is still held back."""


class JsonLines:
    """One document a line, each written out before the next is read."""

    def write(self, reading: Reading) -> None:
        """Write the reading's line."""
        click.echo(escaped(json.dumps(reading.to_line(), ensure_ascii=False)))

    def close(self) -> None:
        """Nothing is held back."""


class ArticleLines:
    """One article a line with its text and its claims: what ``slated add --claims`` takes."""

    def __init__(self, method: str) -> None:
        from slated.site.news.reader import reader_name

        self._reader = reader_name(method)

    def write(self, reading: Reading) -> None:
        """Write the article's line."""
        line = {**reading.to_dict(), "text": reading.article.text, "reader": self._reader}
        click.echo(escaped(json.dumps(line, ensure_ascii=False)))

    def close(self) -> None:
        """Nothing is held back."""


class JsonArray:
    """One JSON array of all documents."""

    def __init__(self) -> None:
        self._before = "[\n"

    def write(self, reading: Reading) -> None:
        """Write the reading as the next element."""
        element = escaped(json.dumps(reading.to_dict(), ensure_ascii=False, indent=2))
        click.echo(self._before + element, nl=False)
        self._before = ",\n"

    def close(self) -> None:
        """End the array."""
        click.echo("[]" if self._before == "[\n" else "\n]")


class Table:
    """The slate: all claims in order of time, then the rating cards."""

    def __init__(self) -> None:
        self._readings: list[Reading] = []
        self._articles = 0

    def write(self, reading: Reading) -> None:
        """Keep a reading that has something for the table, and count the others."""
        self._articles += 1
        if reading.claims or reading.cards:
            self._readings.append(reading)

    def close(self) -> None:
        """Print the tables."""
        from slated.cli.table import print_slate

        print_slate(self._readings, self._articles)


class Explanation:
    """Each article with the words of its claims marked."""

    def write(self, reading: Reading) -> None:
        """Print the marked article and its claims."""
        from slated.cli.explain import print_explanation

        print_explanation(reading)

    def close(self) -> None:
        """Nothing is held back."""


FORMATS: dict[str, Callable[[], Output]] = {"table": Table, "json": JsonArray, "jsonl": JsonLines}
