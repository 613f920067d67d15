"""Titles in plain type: runs of capitals, cut where a title cannot go on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from slated.read.words import BREAK, EDGE, RUN, SMALL, Casing, fold_edge, paired

if TYPE_CHECKING:
    from slated.read.signs import Signs
    from slated.read.speakers import People

Block = tuple[int, int, bool]
"""A span no piece covers, and whether it is a platform, which owns what follows."""
_TOKEN = re.compile(r"\S+")
_OWNED = ("'s", "’s", "‘s")
_MARKS = frozenset(["", *"\n|‘“\"'(>"])
_ENDS = frozenset(f"{mark} " for mark in ":?!.|")
_DASHES = frozenset(f" {mark} " for mark in "-–—")
_LAST = frozenset({"grand", "new", "final", "official", "first", "upcoming", "i"})
_NUMBERED = re.compile(r"s\d{1,2}(?:e\d{1,3})?")
_COUNTED = re.compile(
    r"\b(?:seasons?|series|episodes?|part|volume|day|phase|chapter|S) ?\Z", re.IGNORECASE
)
_INNER = re.compile(
    r"['’‘]s |\b(?:Season|Series|Episode|TV|Anime|Trailer|Teaser|Finale|Premiere|S\d+)\b"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that may be a title: where, and how they stand there.

    ``headline`` tells that the line is in title case, ``first`` that the piece opens it
    or a part of it, ``owned`` that a platform or person stands before it ("HBO's Barry"),
    ``joined`` where the piece began if what stands before its colon is part of it.
    """

    start: int
    end: int
    headline: bool
    first: bool
    owned: bool
    joined: int


# Where nothing speaks of releases nearby, capitals are people and places.
_TELEVISION = AhoCorasick(
    "season series premier show episode finale renew cancel trailer teaser spin-off spinoff reboot"
    " reviv debut film production poster pilot drama comedy sitcom greenl order network return"
    " stream".split()
)
_LONG, _AROUND = 600, 160


def _television(low: str) -> list[tuple[int, int]]:
    """Stretches of a long text around words of television, in order; none for a short text."""
    if len(low) <= _LONG:
        return []
    found = [(0, 0)]
    for _, first, last in _TELEVISION.find_matches_as_indexes(low):
        start, end = max(0, first - _AROUND), last + _AROUND
        if start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def pieces(
    text: str, blocked: list[Block], people: People, casing: Casing, signs: Signs
) -> Iterator[Piece]:
    """Pieces of the runs of capitals of ``text`` that may be titles, ``blocked`` in order."""
    at = 0
    spoken = _television(signs.low)
    for run in RUN.finditer(text):
        start, end = run.span()
        if spoken and not spoken[bisect_right(spoken, (start, 0)) - 1][1] >= start:
            continue
        while at < len(blocked) and blocked[at][1] <= start - 3:
            at += 1
        near = at < len(blocked) and blocked[at][0] < end
        if near and blocked[at][0] <= start and end <= blocked[at][1]:
            continue
        several = " " in text[start:end]
        headline = several and (casing.headline(start) or text.count(" ", start, end) > 6)
        if headline or near or start == 0 or _promising(text, start, end, signs):
            headline = headline or casing.headline(start)
            yield from _Cutter(text, people, casing, headline).cut(start, end, blocked, at)


def _promising(text: str, start: int, end: int, signs: Signs) -> bool:
    """Whether a run in an ordinary sentence has a sign beside it or inside."""
    return (
        signs.after(end) > 0
        or signs.before(start) > 0
        or signs.slot(end)
        or (" " in text[start:end] and _INNER.search(text, start, end) is not None)
    )


class _Cutter:
    """Cuts one run of capitals into pieces."""

    def __init__(self, text: str, people: People, casing: Casing, headline: bool) -> None:
        self.text, self.people, self.casing = text, people, casing
        self.headline = headline
        self.here: list[re.Match[str]] = []
        self.owned = False
        self.of = False
        self.joined = -1
        self.out: list[Piece] = []

    def cut(self, start: int, end: int, blocked: list[Block], at: int) -> list[Piece]:
        """The pieces of the run at ``start:end``; blocks from ``at`` on may touch it."""
        if at < len(blocked) and blocked[at][1] <= start and blocked[at][1] >= start - 3:
            self.owned = blocked[at][2]
        tokens = list(_TOKEN.finditer(self.text, start, end))
        for index, token in enumerate(tokens):
            while at < len(blocked) and blocked[at][1] <= token.start():
                at += 1
            if at < len(blocked) and blocked[at][0] < token.end():
                self._close()
                self.owned = blocked[at][2] and token.end() >= blocked[at][1]
                # "Queer Eye's Tan France": who is of a series is no series.
                self.of = not blocked[at][2] and token.group().endswith(_OWNED)
                continue
            self._word(token, tokens[index + 1] if index + 1 < len(tokens) else None)
        self._close()
        return self.out

    def _word(self, token: re.Match[str], after: re.Match[str] | None) -> None:
        word = token.group()
        if word[0].islower() and self._person_known():
            self.here = []
        if self._breaks(word, after):
            self._close()
            self.owned = False
            return
        self.here.append(token)
        if word[-1] == ":" and self.headline:
            begin = self.here[0].start()
            self._close()
            self.joined = begin
        elif after and word.endswith(_OWNED) and self._person():
            self.here = []
            self.owned = True

    def _breaks(self, word: str, after: re.Match[str] | None) -> bool:
        """Whether a title cannot go on across a word."""
        low = fold_edge(word)
        if low == "the" or (word[0].islower() and low in SMALL):
            return not self.here and word[0].islower()
        if low in BREAK or _NUMBERED.fullmatch(low):
            return True
        if low not in EDGE or (self.here and not self.headline):
            return False
        if after and paired(word, after.group()):
            return False
        return not (self.here and after and self.casing.repeated(self.here[0].start(), after.end()))

    def _person_known(self) -> bool:
        words = " ".join(t.group() for t in self.here)
        return " " in words and self.people.knows(words)

    def _person(self) -> bool:
        """Whether the words so far are a person's name, who owns what follows."""
        words = [t.group() for t in self.here]
        if any(w[0].islower() or w == "&" for w in words) or words[0] in ("The", "A"):
            return False
        if 2 <= len(words) <= 3:
            return True
        return len(words) == 1 and self.people.knows(words[0][:-2])

    def _close(self) -> None:
        here, self.here = self.here, []
        joined, self.joined = self.joined, -1
        of, self.of = self.of, False
        if of:
            return
        while here and _trails(fold_edge(here[-1].group())):
            here.pop()
        if here and here[0].group()[0].isdigit() and self._counted(here[0].start()):
            here = here[1:]
        while here and here[0].group()[0].islower():
            here = here[1:]
        if not here:
            return
        start = here[0].start()
        end = _end(self.text, start, here[-1].end())
        if end - start < 2:
            return
        first = _opens(self.text, start)
        self.out.append(Piece(start, end, self.headline, first, self.owned, joined))
        self.owned = False

    def _counted(self, at: int) -> bool:
        return _COUNTED.search(self.text, max(0, at - 10), at) is not None


def _trails(word: str) -> bool:
    """Whether no title ends with a word."""
    return word in SMALL or word in _LAST or word.endswith(("-winning", "-nominated", "-starring"))


def _opens(text: str, start: int) -> bool:
    """Whether a line, a sentence, a quotation or a part of a headline begins at ``start``."""
    if text[start - 1 : start] in _MARKS:
        return True
    return text[start - 2 : start] in _ENDS or text[start - 3 : start] in _DASHES


def _end(text: str, start: int, end: int) -> int:
    """Where a piece ends without its punctuation, possessive and season number."""
    end = start + len(text[start:end].rstrip(".,:;'’‘-"))
    if text[end - 2 : end] in _OWNED:
        end -= 2
    if text[end : end + 1] == "." and text[end - 2 : end - 1] == ".":
        end += 1
    tail = re.search(r" (?:1\d|[2-9])\Z", text[max(start, end - 3) : end])
    return end - len(tail.group()) if tail else end
