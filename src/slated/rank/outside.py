"""Outside scores: what other sites give a title, and the printed table of their scales."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

UNKNOWN_SHARE = 0.5
"""Share of a source's weight that a score keeps when its number of votes is not known."""


@dataclass(frozen=True, slots=True)
class Source:
    """Another site's score: its scale, its weight, the votes that earn half of that weight."""

    key: str
    name: str
    low: float
    high: float
    weight: float
    half: int


SOURCES: dict[str, Source] = {
    source.key: source
    for source in (
        Source("imdb", "IMDb", 1, 10, 20, 500),
        Source("tmdb", "TMDB", 0.5, 10, 10, 100),
        Source("metacritic", "Metacritic critics", 0, 100, 10, 5),
        Source("metacritic-users", "Metacritic users", 0, 10, 5, 100),
        Source("rotten-tomatoes", "Rotten Tomatoes critics", 0, 100, 10, 10),
        Source("rotten-tomatoes-users", "Rotten Tomatoes audience", 0, 100, 5, 100),
        Source("trakt", "Trakt", 1, 10, 5, 100),
        Source("tvmaze", "TVmaze", 1, 10, 5, 100),
    )
}
OTHER = Source("other", "other", 0, 100, 2, 100)
"""The weight and half of any source not in the table, whose scale comes with each score."""


def on_100(value: float, low: float, high: float) -> float:
    """A score on 0 to 100: the scale's lowest is 0, its highest 100, the rest in proportion.

    ValueError for a scale without length or a value off it.
    """
    if not low < high:
        raise ValueError(f"a scale runs from low to high, not from {low:g} to {high:g}")
    if not low <= value <= high:
        raise ValueError(f"{value:g} is not on the scale from {low:g} to {high:g}")
    return 100 * (value - low) / (high - low)


@dataclass(frozen=True, slots=True)
class Outside:
    """One outside score of one title.

    ``votes`` is None where the source does not say. ``low`` and ``high`` are the ends of the
    scale; ``Outside.of`` takes them from the table for the sources it knows.
    """

    source: str
    value: float
    votes: int | None
    low: float
    high: float

    def __post_init__(self) -> None:
        on_100(self.value, self.low, self.high)
        if self.votes is not None and self.votes < 0:
            raise ValueError(f"{self.source}: {self.votes} votes")

    @classmethod
    def of(
        cls,
        source: str,
        value: float,
        votes: int | None = None,
        *,
        low: float | None = None,
        high: float | None = None,
    ) -> Outside:
        """A score by a source of the table, or by any other whose scale is given."""
        known = SOURCES.get(source)
        if known is None and (low is None or high is None):
            raise ValueError(f"{source} is not in the table of sources: give its scale")
        table = known or OTHER
        return cls(
            source,
            value,
            votes,
            table.low if low is None else low,
            table.high if high is None else high,
        )

    @property
    def row(self) -> Source:
        """The row of the table that sets this score's weight."""
        return SOURCES.get(self.source, OTHER)

    @property
    def name(self) -> str:
        """The source as people call it."""
        return self.row.name if self.source in SOURCES else self.source

    @property
    def score(self) -> float:
        """The score on 0 to 100."""
        return on_100(self.value, self.low, self.high)

    @property
    def weight(self) -> float:
        """The source's weight times ``votes / (votes + half)``; half of it, votes unknown."""
        if self.votes is None:
            return self.row.weight * UNKNOWN_SHARE
        return self.row.weight * self.votes / (self.votes + self.row.half)

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "source": self.source,
            "value": self.value,
            "scale": [self.low, self.high],
            "votes": self.votes,
        }
