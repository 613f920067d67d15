"""Movement: how a title's rank changed between two snapshots of one list."""

from __future__ import annotations

from dataclasses import dataclass

from slated.rank.ranking import Key, Ranking


@dataclass(frozen=True, slots=True)
class Movement:
    """A title's rank now and in the snapshot before; None where it had or has no rank."""

    title: Key
    rank: int | None
    was: int | None

    @property
    def places(self) -> int:
        """Places won; lost ones are negative, and 0 where one of the two ranks is missing."""
        return 0 if self.rank is None or self.was is None else self.was - self.rank

    @property
    def mark(self) -> str:
        """ "▲3", "▼1", "–" for none, "new", "out"; nothing where it never had a rank."""
        if self.rank is None:
            return "" if self.was is None else "out"
        if self.was is None:
            return "new"
        if not self.places:
            return "–"
        return f"▲{self.places}" if self.places > 0 else f"▼{-self.places}"


def movement(before: Ranking | None, after: Ranking) -> dict[Key, Movement]:
    """The movement of every title of either ranking; without one before, nothing is new.

    ValueError when the two are not of one list by one measure.
    """
    if before is None:
        return {p.title: Movement(p.title, p.rank, p.rank) for p in after.places}
    if (before.name, before.by) != (after.name, after.by):
        raise ValueError(
            f"{before.name} by {before.by} cannot be compared with {after.name} by {after.by}"
        )
    titles = [place.title for place in after.places]
    known = set(titles)
    titles += [place.title for place in before.places if place.title not in known]
    return {t: Movement(t, after.place(t).rank, before.place(t).rank) for t in titles}
