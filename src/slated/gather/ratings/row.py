"""What a file of ratings says, row by row: a rating, or a row that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Kind = Literal["series", "season", "episode", "film", "other", "unknown"]

SHOWN = 120
"""Characters of a bad row that are shown."""


@dataclass(frozen=True, slots=True)
class Given:
    """One rating as a file gives it.

    ``step`` is 1 to 10, half a star to five. ``season`` is set for a season's rating. ``ids``
    is what providers call the title: ``{"imdb": "tt2357547"}``. ``day`` is when it was given,
    None where the file does not say. ``viewer`` is the file's own name for who gave it, None
    in a file of one person. ``line`` counts from 1; ``file`` is the member of an archive.
    """

    line: int
    step: int
    title: str
    kind: Kind = "unknown"
    year: int | None = None
    season: int | None = None
    ids: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None
    viewer: str | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Bad:
    """A row that cannot be read: where, why, and how it begins."""

    line: int
    why: str
    text: str = ""
    file: str = ""

    def english(self) -> str:
        """ "line 7: a rating of 11 (tt0903747,11,...)", printable and on one line."""
        start = f"{self.file}, line {self.line}" if self.file else f"line {self.line}"
        shown = " ".join(self.text[:SHOWN].split())
        told = f"{start}: {self.why} ({shown})" if shown else f"{start}: {self.why}"
        return "".join(c if c.isprintable() else "\ufffd" for c in told)


Row = Given | Bad


class RowError(ValueError):
    """Why a row cannot be read."""
