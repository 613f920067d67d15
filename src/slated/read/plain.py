"""Plain letters: marks that hide words from the reader taken away, offsets kept.

Pages hold no-break and typographic spaces, full-width letters, soft hyphens and marks of no
width; those of an encyclopedia hold footnotes. The reader looks for words; what it quotes is
counted in the text as it was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_SPACES = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
_BREAKS = dict.fromkeys([0x85, 0x2028, 0x2029], "\n")
# Half characters (lone surrogates) cannot be searched for by the automata.
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
_SAME_LENGTH: dict[int, int | str] = {**_WIDE, **_SPACES, **_BREAKS, **_HALVES}
_NONE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff"
_NO_WIDTH = re.compile(f"[{_NONE}]+")
# "premiered in May.[3][a] It", "May 5,[4] and": no space before them. "Season[s]" is a word.
_NOTE = r"\[(?:(?<=[^\s\[(]\[)\d{1,3}|(?<=[].,;:!?)\"”]\[)(?:[a-z]|citation needed)| ?edit ?)\]"
_FOOTNOTE = re.compile(_NOTE)
_UNREAD = re.compile(f"[{_NONE}]+|{_NOTE}")
_HIDING = re.compile(
    "[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\uff01-\uff5e\ud800-\udfff"
    f"{_NONE}]"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """``text`` without marks that are no words; ``kept``: where each character of it stood.

    ``kept`` is None where no offset has moved.
    """

    text: str
    kept: list[int] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that a span of ``text`` was read from."""
        if self.kept is None or start >= end:
            return start, end
        return self.kept[start], self.kept[end - 1] + 1


def plain(text: str) -> Plain:
    """``text`` as the reader takes it: plain spaces and letters, no unseen marks or footnotes."""
    hiding = not text.isascii() and _HIDING.search(text) is not None
    if hiding:
        text = text.translate(_SAME_LENGTH)
    noted = "[" in text and _FOOTNOTE.search(text) is not None
    if not noted and not (hiding and _NO_WIDTH.search(text)):
        return Plain(text)
    pieces: list[str] = []
    kept: list[int] = []
    at = 0
    for mark in (_UNREAD if noted else _NO_WIDTH).finditer(text):
        pieces.append(text[at : mark.start()])
        kept.extend(range(at, mark.start()))
        at = mark.end()
    kept.extend(range(at, len(text)))
    return Plain("".join([*pieces, text[at:]]), kept)
