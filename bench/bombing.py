"""Two real review bombings, from the shared ratings: their days and which way they went."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from gold import shared
from slated.rank import Vote


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident: its votes, and the ids of those people labelled as bombing."""

    name: str
    votes: list[Vote]
    bombing: set[str]

    @property
    def first(self) -> date:
        """The day of its first vote."""
        return min(vote.cast for vote in self.votes)


def incidents() -> Iterator[Incident]:
    """Each incident of the file; FileNotFoundError where the shared ratings are not there.

    A recommendation is five stars, its contrary half a star; a mark out of ten is as many steps.
    """
    with (shared() / "ratings" / "review_bombing.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for name in sorted({row["review_bombing_incident"] for row in rows}):
        mine = [row for row in rows if row["review_bombing_incident"] == name]
        votes = [Vote(row["id"], _step(row), _day(row["review_date"])) for row in mine]
        yield Incident(name, votes, {r["id"] for r in mine if r["is-review-bombing"] == "1"})


def _day(text: str) -> date:
    return datetime.strptime(text.split()[0], "%d.%m.%Y").date()


def _step(row: dict[str, str]) -> int:
    if row["rating"]:
        return max(1, round(float(row["rating"])))
    return 10 if row["combined_rating"] == "Empfohlen" else 1
