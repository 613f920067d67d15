"""All titles of one article: found once by their signs, then wherever they stand again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from slated.read.mentions import TitleMention, quoted, shaped
from slated.read.speakers import People
from slated.read.titles import Titles, lower
from slated.read.words import EDGE, SMALL, fold_edge

_RANK = {"list": 4, "quote": 3, "platform": 2, "anchor": 2, "noun": 1, "paren": 2, "again": 1}


def inventory(
    text: str, low: str, titles: Titles, people: People, platforms: frozenset[str]
) -> list[TitleMention]:
    """Title mentions of an article, left to right, none overlapping another."""
    listed = titles.find(text, low)
    signed = [*quoted(text), *shaped(text, platforms)]
    firm = [m for m in listed if m.known or _signed(m, signed)]
    names = {lower(m.title) for m in firm}
    taken = [*firm]
    for mention in signed:
        key = lower(mention.title)
        if key in names or _plausible(text, mention, key, people, platforms):
            taken.append(mention)
    names = {lower(m.title) for m in taken}
    taken.extend(m for m in listed if not m.known and lower(m.title) in names)
    taken.extend(_again(text, taken))
    return _settle(taken)


def _signed(mention: TitleMention, signed: Iterable[TitleMention]) -> bool:
    """Whether a listed title of ordinary words stands where a title is signed."""
    return any(
        s.start <= mention.start + 1
        and mention.end <= s.end + 1
        and s.end - s.start <= mention.end - mention.start + 2
        for s in signed
    )


def _plausible(
    text: str, mention: TitleMention, key: str, people: People, platforms: frozenset[str]
) -> bool:
    if key in platforms or len(key) < 2:
        return False
    words = [fold_edge(w) for w in key.split()]
    if all(w in EDGE or w in SMALL or w.isdigit() for w in words):
        return False
    if mention.source == "quote":
        return True
    if people.knows(mention.title):
        return False
    return len(words) > 1 or not _ordinary(text, key)


def _ordinary(text: str, word: str) -> bool:
    """Whether a word stands in the text in lower case too, and so is no name."""
    return re.search(rf"(?<![\w'’-]){re.escape(word)}(?![\w'’-])", text) is not None


def _again(text: str, taken: list[TitleMention]) -> list[TitleMention]:
    """Further mentions of titles already found, in the same letters or all capitals."""
    names = {m.title: m for m in taken if len(m.title) > 2}
    upper = {t.upper(): m for t, m in names.items() if len(t) > 3}
    both = {**upper, **names}
    if not both:
        return []
    some = sorted(both, key=len, reverse=True)[:60]
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, some))})(?!\w)")
    return [
        TitleMention(m.start(), m.end(), both[m.group()].title, "again", both[m.group()].known)
        for m in pattern.finditer(text)
    ]


def _settle(taken: list[TitleMention]) -> list[TitleMention]:
    """Drop overlaps: the longer, then the better signed mention stays."""
    taken.sort(key=lambda m: (m.start - m.end, -_RANK.get(m.source, 0)))
    used: list[TitleMention] = []
    cover = bytearray()
    for m in taken:
        if len(cover) < m.end:
            cover.extend(bytes(m.end - len(cover)))
        if any(cover[m.start : m.end]):
            continue
        cover[m.start : m.end] = b"\1" * (m.end - m.start)
        used.append(m)
    used.sort(key=lambda m: m.start)
    return used
