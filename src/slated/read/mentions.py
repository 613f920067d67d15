"""Mentions of titles: what they are, where names stand, and which of two overlapping stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

_RANK = {"list": 3, "quote": 2, "run": 1, "again": 0}


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A series' title in the text.

    ``known`` tells that it is on the list and no ordinary word; ``source`` how it was
    found ("list", "quote", "run" or "again"); ``strength`` from 0 to 1 how sure it is.
    """

    start: int
    end: int
    title: str
    source: str
    known: bool = False
    strength: float = 1.0


def places(text: str, name: str) -> Iterator[tuple[int, int]]:
    """Where ``name`` stands in ``text`` as whole words."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        before, after = text[at - 1 : at], text[end : end + 1]
        if not (before.isalnum() or before == "-" or after.isalnum() or after == "_"):
            yield at, end
        at = text.find(name, end)


def apart(mentions: Iterable[TitleMention]) -> list[TitleMention]:
    """Mentions in order without overlaps: the longer, then the better signed stays."""
    ranked = sorted(mentions, key=lambda m: (m.start - m.end, -_RANK[m.source], -m.strength))
    cover = bytearray(max((m.end for m in ranked), default=0))
    kept: list[TitleMention] = []
    for m in ranked:
        if 1 not in cover[m.start : m.end]:
            cover[m.start : m.end] = b"\1" * (m.end - m.start)
            kept.append(m)
    kept.sort(key=lambda m: m.start)
    return kept


def alike(mentions: list[TitleMention]) -> list[TitleMention]:
    """One form for each title: not in capitals where another is in use, and the best strength."""
    forms: dict[str, str] = {}
    best: dict[str, float] = {}
    for m in mentions:
        key = m.title.lower()
        if key not in forms or (forms[key].isupper() and not m.title.isupper()):
            forms[key] = m.title
        best[key] = max(best.get(key, 0.0), m.strength)
    return [
        m
        if m.title == forms[key := m.title.lower()] and m.strength == best[key]
        else replace(m, title=forms[key], strength=best[key])
        for m in mentions
    ]
