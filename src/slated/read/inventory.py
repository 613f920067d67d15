"""All titles of one article: found once by their signs, then wherever they stand again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from slated.read.mentions import TitleMention, alike, apart, places
from slated.read.quotes import NO_SERIES, quoted
from slated.read.runs import pieces
from slated.read.short_names import whole_names
from slated.read.signs import Signs
from slated.read.speakers.outlets import strip_outlet_suffix
from slated.read.titles import Titles, lower
from slated.read.weigh import Scale
from slated.read.words import EDGE, VERSION, Casing, fold_edge, title_cased

if TYPE_CHECKING:
    from slated.read.speakers import People

_NEXT_TITLE = re.compile(r"['’”\"]?(?:,? (?:and|&) |, |,['’”\"] )(?:the )?[‘“\"']?")
_VERSION = re.compile(r" ([A-Z]\w+)(?=['’]s\b|[^\w’']|\Z)")
_EXTENSION = re.compile(
    r":? [A-Z][\w’'&-]*(?: (?:(?:of|the|and|in|to|for|a|&) )?[A-Z][\w’'-]*){0,5}(?=\W|\Z)"
)
_ITEM = re.compile(r": (?:Season|Part|Volume)s? \d| ?(?:--|—|–) ?(?:A )?[A-Z+]{3,10} ORIGINAL")
_LINE = re.compile(
    r"\n(?:\d{1,2}\. )?([A-Z0-9][^\n]{1,60}?)"
    r"(?=: (?:Season|Part|Volume)s? \d| \([A-Z]| ?(?:--|—|–) ?[A-Z]{3})"
)
# "A Friends-style sitcom" is another one.
_LIKENED = re.compile(r"[”’'\"]?-(?:style|esque|inspired|like|themed|type)\b")
_MOST_NAMES = 80


def inventory(
    text: str, low: str, titles: Titles, people: People, platforms: frozenset[str]
) -> list[TitleMention]:
    """Title mentions of an article, left to right, none overlapping another.

    ``low`` is ``text`` in lower case of the same length, ``platforms`` the names of the
    platforms it names, in lower case. Linear in ``len(text)``.
    """
    casing = Casing(text)
    signs = Signs(low, platforms)
    scale = Scale(text, low, titles, people, platforms, casing, signs)
    listed = titles.find(text, low)
    quotes = list(quoted(text))
    firm = apart(m for m in listed if m.known)
    loose = [m for m in listed if not m.known]
    sure = [s for m in loose if (s := scale.listed(m))]
    blocked = sorted([(m.start, m.end, False) for m in [*firm, *sure]] + _spans(low, platforms))
    found = [*firm, *sure, *_quotes(text, quotes, scale), *_lines(text, scale)]
    found.extend(_versions(text, [*firm, *sure], scale))
    found.extend(t for p in pieces(text, blocked, people, casing, signs) if (t := scale.piece(p)))
    none = {lower(q.title) for q in quotes if q.strength == NO_SERIES}
    found = [m for m in found if m.source == "list" or lower(m.title) not in none]
    found = _without_outlet(text, found)
    found.extend(_joined(text, found, loose, scale))
    found.extend(_again(text, found))
    own = [m for m in apart(found) if not _LIKENED.match(text, m.end)]
    return whole_names(alike(own))


def _spans(low: str, platforms: Iterable[str]) -> list[tuple[int, int, bool]]:
    return [(a, b, True) for name in platforms for a, b in places(low, name)]


def _quotes(text: str, quotes: list[TitleMention], scale: Scale) -> Iterator[TitleMention]:
    """The quotations that are titles."""
    for index, quote in enumerate(quotes):
        beside = [*quotes[max(0, index - 1) : index], *quotes[index + 1 : index + 2]]
        if title := scale.quote(quote, any(_neighbours(text, quote, b) for b in beside)):
            yield title


def _neighbours(text: str, one: TitleMention, other: TitleMention) -> bool:
    """Whether only a comma or "and" stands between two mentions."""
    left, right = (one, other) if one.start < other.start else (other, one)
    if not 0 < right.start - left.end < 14:
        return False
    return _NEXT_TITLE.fullmatch(text, left.end, right.start) is not None


def _versions(text: str, firm: list[TitleMention], scale: Scale) -> Iterator[TitleMention]:
    """National versions and follow-ups of listed titles: "Big Brother Australia"."""
    for mention in firm:
        match = _VERSION.match(text, mention.end)
        if not (match and fold_edge(match[1]) in VERSION and " " in mention.title):
            match = _EXTENSION.match(text, mention.end)
            if not match or not scale.goes_on(mention.start, match):
                continue
            words = {fold_edge(w) for w in match.group().split()}
            if words & scale.platforms or (words - {"the", "of", "and"}) & EDGE:
                continue
        title = text[mention.start : match.end()]
        yield TitleMention(mention.start, match.end(), title, "run", strength=0.7)


def _lines(text: str, scale: Scale) -> Iterator[TitleMention]:
    """Titles in lists of releases, one a line: "Chef's Table: Season 4", "Zoo (CBS)"."""
    for match in _LINE.finditer(text):
        start, end = match.span(1)
        item = scale.signs.slot(end) or _ITEM.match(text, end) is not None
        if item and title_cased(match[1]) and not scale.empty(lower(match[1])):
            yield TitleMention(start, end, match[1], "run", strength=0.8)


def _without_outlet(text: str, found: list[TitleMention]) -> list[TitleMention]:
    """Mentions but those in the name of the outlet that closes the headline."""
    end = text.find("\n")
    start = strip_outlet_suffix(text[:end]) if end > 0 else 0
    return [m for m in found if not start <= m.start < end]


def _joined(
    text: str, found: list[TitleMention], loose: list[TitleMention], scale: Scale
) -> Iterator[TitleMention]:
    """Listed titles of ordinary words that are named elsewhere, or listed with a title."""
    kept = {lower(m.title) for m in found}
    sure = {m.start for m in found}
    order = sorted([*found, *(m for m in loose if m.start not in sure)], key=lambda m: m.start)
    for walk in (order, order[::-1]):
        last: TitleMention | None = None
        for m in walk:
            good = m.start in sure
            if not good and scale.proper(m):
                good = lower(m.title) in kept or (
                    last is not None and m.title[0].isupper() and _neighbours(text, last, m)
                )
                if good:
                    sure.add(m.start)
                    yield replace(m, strength=0.6)
            last = m if good else None


def _again(text: str, found: list[TitleMention]) -> Iterator[TitleMention]:
    """Further mentions of titles already found, in the same letters or all capitals."""
    names: dict[str, TitleMention] = {}
    for m in found:
        if m.end - m.start > 2:
            names.setdefault(text[m.start : m.end], m)
    for name, m in list(names.items())[:_MOST_NAMES]:
        upper = name.upper()
        for form in (name,) if name == upper or len(name) < 4 else (name, upper):
            for start, end in places(text, form):
                yield replace(m, start=start, end=end, source="again")
