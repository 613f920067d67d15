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
        for name in self.names:
            try:
                yield from gather(
                    name,
                    published=self.published,
                    jsonl=self.jsonl,
                    warn=self._say,
                    bad_line=self._say,
                )
            except GatherError as error:
                self._say(error)

    def _say(self, error: GatherError | str) -> None:
        self.bad += 1
        print(f"slated: {one_line(str(error))}", file=sys.stderr)
