"""Which of several titles a mention means: pure, and rather nobody than the wrong one.

Each hint that tells the candidates apart names those it agrees with: the mark after the name,
the people, the network, the year. One candidate that all such hints agree with is the title;
none, or several that are not told apart by their spelling either, leave it undecided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.networks import network_key

BEFORE, AFTER = 3, 5
"""Years before a title's first and after its last in which news may still be about it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of a title that a mention may mean.

    ``network`` is a network key, ``people`` those of the people named who are in its cast
    (keys), ``names`` the title's name and those aliases that have the mention's key.
    """

    id: int
    names: tuple[str, ...]
    start: int | None = None
    end: int | None = None
    country: str = ""
    network: str = ""
    people: frozenset[str] = frozenset()

    def alive(self, year: int | None) -> bool:
        """Whether news of that year may be about it; yes where a year is not known."""
        if year is None or self.start is None:
            return True
        return self.start - BEFORE <= year <= (9999 if self.end is None else self.end + AFTER)


@dataclass(frozen=True, slots=True)
class Decision:
    """The title's id, or None, and in a few words why."""

    title: int | None
    why: str


def decide(mention: Mention, candidates: Sequence[Candidate]) -> Decision:
    """The one candidate that the mention can mean; none where there is none, or several."""
    if not candidates:
        return Decision(None, "no title of that name")
    pool = _by_mark(mention, candidates)
    if not pool:
        return Decision(None, f"no title of that name is marked {mention.marked.mark}")
    if len(pool) == 1:
        return _only(mention, pool[0])
    hints = [(why, fits) for why, fits in _hints(mention, pool) if 0 < len(fits) < len(pool)]
    left = [c for c in pool if all(c in fits for _, fits in hints)]
    if not left:
        return Decision(None, "what is said points to different titles of that name")
    if len(left) > 1:
        left = [c for c in left if any(mention.marked.spells(name) for name in c.names)] or left
        hints.append(("spelling", left))
    if len(left) > 1:
        return Decision(None, f"{len(left)} titles of that name fit")
    if _elsewhere(mention, left[0]) or not left[0].alive(mention.year):
        return Decision(None, "the only title that fits is on another network or of another time")
    return Decision(left[0].id, " and ".join(f"by {why}" for why, _ in hints) or "by mark")


def possible(mention: Mention, candidate: Candidate) -> bool:
    """Whether nothing the mention says speaks against the candidate."""
    return (
        bool(_by_mark(mention, [candidate]))
        and candidate.alive(mention.year)
        and not _elsewhere(mention, candidate)
    )


def _by_mark(mention: Mention, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Those that the year or country after the name fits; all where there is no such mark.

    A title that is called so, mark and all, is what the mark stands for.
    """
    year, country = mention.marked.year, mention.marked.country
    if year or country:
        whole = key(mention.name)
        called = [c for c in candidates if whole in map(key, c.names)]
        if called:
            return called
    if year is not None:
        return [c for c in candidates if c.start is not None and abs(c.start - year) <= 1]
    if country:
        found = [c for c in candidates if c.country == country]
        return found or [c for c in candidates if not c.country]
    return list(candidates)


def _only(mention: Mention, candidate: Candidate) -> Decision:
    """The only title of a name is meant, unless it is of another time.

    Even on the same network and with the same star it may be a series of its own by then.
    Another network does not matter: series move.
    """
    mark = mention.marked
    told = mark.year is not None or (mark.country and mark.country == candidate.country)
    if told or candidate.alive(mention.year):
        return Decision(candidate.id, "the only title of that name")
    return Decision(None, "the only title of that name is of another time")


def _hints(mention: Mention, pool: Sequence[Candidate]) -> list[tuple[str, list[Candidate]]]:
    """Each kind of hint with the candidates it agrees with."""
    network = network_key(mention.network) if mention.network else None
    return [
        ("people", [c for c in pool if c.people]),
        ("network", [c for c in pool if network and c.network == network]),
        ("year", [c for c in pool if mention.year and c.alive(mention.year)]),
    ]


def _elsewhere(mention: Mention, candidate: Candidate) -> bool:
    """Whether it is known to be on another network, and none of the people is in it."""
    if not mention.network or not candidate.network or candidate.people:
        return False
    return candidate.network != network_key(mention.network)
