"""The title list: known series, found in the text by one pass of an automaton."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from slated.read.mentions import TitleMention

_SIGNS = tuple(zip("’‘–—\u00a0", "''-- ", strict=True))
# Half characters, which no automaton takes, become the sign for an unreadable one.
_HALVES = re.compile("[\ud800-\udfff]")


def lower(text: str) -> str:
    """Lower case of the same length, so that offsets hold; curly apostrophes straightened."""
    low = text.lower()
    if low.isascii():
        return low
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for sign, plain in _SIGNS:
        low = low.replace(sign, plain)
    return _HALVES.sub("\ufffd", low)


_LONG = 11
_SHORT = 4


class Titles:
    """Known titles. ``ambiguous`` ones are ordinary words and count only beside a sign."""

    def __init__(
        self,
        titles: Iterable[str],
        ambiguous: Iterable[str] = (),
        aliases: dict[str, str] | None = None,
    ) -> None:
        self._aliases = {lower(short): full for short, full in (aliases or {}).items()}
        self._ambiguous = frozenset(lower(t) for t in ambiguous)
        self._usual = {lower(t): t for t in titles}
        # Of "GOT" and "GoT" the capitals count: they may be written so though they are short.
        self._usual.update({lower(s): s for s in sorted(aliases or {}, key=str.isupper)})
        self._keys = list(self._usual)
        self._automaton = AhoCorasick(self._keys or ["\0"], matchkind=MatchKind.LeftmostLongest)

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, title: str) -> bool:
        return lower(title) in self._usual

    @classmethod
    def load(cls, extra: Iterable[str] = ()) -> Titles:
        """The list that ships with Slated, and ``extra`` titles, one a line."""
        lines = [line.strip() for line in extra]
        return _shipped() if not lines else _with(tuple(line for line in lines if line))

    def find(self, text: str, low: str) -> list[TitleMention]:
        """Listed titles in ``text``, whose lower case is ``low``, written as a title."""
        found: list[TitleMention] = []
        if not self._keys:
            return found
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            if not _bounded(text, start, end):
                continue
            written = text[start:end]
            usual = self._usual[self._keys[index]]
            if not _written_as(written, usual) or _shouted(text, start, end):
                continue
            key = self._keys[index]
            known = key not in self._ambiguous
            found.append(TitleMention(start, end, self._aliases.get(key, written), "list", known))
        return found


def _bounded(text: str, start: int, end: int) -> bool:
    """Whether a title stands as whole words.

    A long one may have the next word glued to it, as where markup was dropped.
    """
    before = text[start - 1] if start else " "
    if before.isalnum() or before in "-_":
        return False
    after = text[end : end + 3]
    if not after[:1].isalnum() and after[:1] != "_":
        return True
    return end - start > _LONG and after.isalpha() and after.islower() and text[end - 1] != "s"


_LOUD_BEFORE = re.compile(r"\b[A-Z]{2,} \Z")
_LOUD_AFTER = re.compile(r" [A-Z]{2,}\b")


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether a short form may be but a word among others in capitals: "SHE GOT MARRIED"."""
    if end - start >= _SHORT or not text[start:end].isupper() or not _LOUD_AFTER.match(text, end):
        return False
    return _LOUD_BEFORE.search(text, max(0, start - 20), start) is not None


def _written_as(written: str, usual: str) -> bool:
    """Whether the capitals fit: as usual, all capitals, or every long word capitalised."""
    if written.isupper():
        return len(written) > 3 or usual.isupper()
    if written[0].islower() and not usual[0].islower():
        return False
    if len(usual) <= _SHORT and written[1:].islower() and not usual[1:].islower():
        return False
    return all(
        not word[0].islower()
        or own[0].islower()
        or own.lower()
        in ("and", "the", "of", "a", "in", "to", "with", "is", "for", "on", "at", "from", "as")
        for word, own in zip(written.split(), usual.split(), strict=False)
    )


def spellings(title: str) -> Iterator[tuple[str, bool]]:
    """Other ways the news writes a title, and whether each is plain words by itself.

    "Rick & Morty", "Breathe Into the Shadows", "Umbrella Academy", "Yo Gabba Gabba".
    """
    if " and " in title:
        yield title.replace(" and ", " & "), False
    elif " & " in title:
        yield title.replace(" & ", " and "), False
    if ": " in title and title.count(" ") > 1:
        yield title.replace(": ", " "), False
    if title.startswith("The ") and title.count(" ") > 1:
        yield title[4:], title.count(" ") == 2
    if (bare := title.rstrip("!?.")) != title and bare[-2:-1].islower():
        yield bare, title.count(" ") < 2


def _spelt(extra: tuple[str, ...] = ()) -> Titles:
    """The shipped list, ``extra`` titles and the other spellings of all of them."""
    from slated.read import titles_data

    titles = [*titles_data.TITLES, *extra]
    ambiguous = set(titles_data.AMBIGUOUS)
    held = {lower(t) for t in titles} | {lower(t) for t in titles_data.ALIASES}
    for title in list(titles):
        for other, plain in spellings(title):
            if lower(other) in held:
                continue
            held.add(lower(other))
            titles.append(other)
            if plain or title in ambiguous:
                ambiguous.add(other)
    return Titles(titles, ambiguous, titles_data.ALIASES)


@lru_cache(maxsize=1)
def _shipped() -> Titles:
    return _spelt()


@lru_cache(maxsize=4)
def _with(extra: tuple[str, ...]) -> Titles:
    return _spelt(extra)
