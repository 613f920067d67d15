"""The title list: known series, found in the text by one pass of an automaton."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from slated.read.mentions import TitleMention

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "\u00a0": " "})


def lower(text: str) -> str:
    """Lower case of the same length, so that offsets hold; curly apostrophes straightened."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_APOSTROPHES)


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
        self._usual.update({lower(s): s for s in (aliases or {})})
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
        found = []
        for index, start, end in self._automaton.find_matches_as_indexes(low):
            if not _bounded(low, start, end):
                continue
            written = text[start:end]
            usual = self._usual[self._keys[index]]
            if not _written_as(written, usual):
                continue
            key = self._keys[index]
            known = key not in self._ambiguous
            found.append(TitleMention(start, end, self._aliases.get(key, written), "list", known))
        return found


def _bounded(low: str, start: int, end: int) -> bool:
    before = low[start - 1] if start else " "
    after = low[end] if end < len(low) else " "
    return not (before.isalnum() or before in "-_" or after.isalnum() or after == "_")


def _written_as(written: str, usual: str) -> bool:
    """Whether the capitals fit: as usual, all capitals, or every long word capitalised."""
    if written.isupper():
        return len(written) > 3 or usual.isupper()
    if written[0].islower() and not usual[0].islower():
        return False
    return all(
        not word[0].islower()
        or own[0].islower()
        or own.lower()
        in ("and", "the", "of", "a", "in", "to", "with", "is", "for", "on", "at", "from", "as")
        for word, own in zip(written.split(), usual.split(), strict=False)
    )


@lru_cache(maxsize=1)
def _shipped() -> Titles:
    from slated.read import titles_data

    return Titles(titles_data.TITLES, titles_data.AMBIGUOUS, titles_data.ALIASES)


@lru_cache(maxsize=4)
def _with(extra: tuple[str, ...]) -> Titles:
    from slated.read import titles_data

    return Titles((*titles_data.TITLES, *extra), titles_data.AMBIGUOUS, titles_data.ALIASES)
