"""One claim per fact: repeats are merged, the most precise wording stays."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from slated.claim import Claim, Event, Status

_FOLD = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def folded(title: str) -> str:
    """A title for comparison: no case, articles, signs or owner."""
    low = _FOLD.sub(" ", title.lower().replace("&", " and ")).strip()
    return re.sub(r"^(?:the|a|an) ", "", low)


def settle(claims: Iterable[Claim]) -> list[Claim]:
    """Claims in the order first made, those on the same fact joined into one."""
    kept: list[Claim] = []
    about: dict[tuple[str, str], list[int]] = {}
    for claim in claims:
        places = about.setdefault((str(claim.event), folded(claim.title)), [])
        same = next((i for i in places if _same(claim, kept[i])), None)
        if same is None:
            places.append(len(kept))
            kept.append(claim)
        else:
            kept[same] = _join(kept[same], claim)
    return kept


def _same(a: Claim, b: Claim) -> bool:
    """Whether two claims on one title and event state the same fact."""
    if a.when and b.when and not a.when.overlaps(b.when) and a.status != b.status:
        return False
    if (a.season or 1) == (b.season or 1):
        return True
    return (a.season is None or b.season is None) and (
        a.when is None or b.when is None or a.when.overlaps(b.when)
    )


def _worth(claim: Claim) -> tuple[bool, bool, int]:
    return (claim.when is not None, claim.season is not None, -_length(claim))


def _length(claim: Claim) -> int:
    if claim.when is None or claim.when.days is None:
        return 10_000
    return claim.when.days


def _join(first: Claim, second: Claim) -> Claim:
    """The more precise of two claims, filled up from the other."""
    best, other = (second, first) if _worth(second) > _worth(first) else (first, second)
    if (
        first.status in (Status.UNKNOWN, Status.DENIED)
        and second.status not in (Status.UNKNOWN, Status.DENIED)
        and second.when
    ):
        best, other = second, first
    return replace(
        best,
        season=best.season if best.season is not None else other.season,
        part=best.part or other.part,
        platform=best.platform or other.platform,
        speaker=best.speaker or other.speaker,
        role=best.role or other.role,
        venue=best.venue or other.venue,
        outlet=best.outlet or other.outlet,
    )


def date_endings(claims: list[Claim]) -> list[Claim]:
    """Conclusions without a date take that of the finale announced for the same series."""
    ends = {
        folded(c.title): c
        for c in claims
        if c.event is Event.FINALE and c.when and c.status is Status.ANNOUNCED
    }
    return [_dated_ending(c, ends.get(folded(c.title))) for c in claims]


def _dated_ending(claim: Claim, end: Claim | None) -> Claim:
    if claim.event is not Event.CONCLUSION or claim.when or end is None:
        return claim
    if claim.status is not Status.ANNOUNCED or (claim.season or end.season) != (
        end.season or claim.season
    ):
        return claim
    return replace(claim, when=end.when, when_text=end.when_text)
