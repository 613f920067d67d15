"""The articles of several sources, one bad source not spoiling the others."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from slated.cli.clean import one_line
from slated.gather import GatherError, gather

if TYPE_CHECKING:
    from slated.article import Article


@dataclass(slots=True)
class Sources:
    """Iterates over the articles; says on standard error what could not be read.

    ``bad`` counts the sources and lines that were left out so far.
    """

    names: Sequence[str]
    published: date | None = None
    jsonl: bool = False
    bad: int = 0

    def __iter__(self) -> Iterator[Article]:
        for article, _ in self.named():
            yield article

    def named(self) -> Iterator[tuple[Article, str]]:
        """Each article with the name of its source."""
        for name in self.names:
            try:
                for article in gather(
                    name,
                    published=self.published,
                    jsonl=self.jsonl,
                    warn=self.say,
                    bad_line=self.say,
                ):
                    yield article, name
            except GatherError as error:
                self.say(error)

    def say(self, error: GatherError | str) -> None:
        """Tell of something that was left out."""
        self.bad += 1
        print(f"slated: {one_line(str(error))}", file=sys.stderr)
