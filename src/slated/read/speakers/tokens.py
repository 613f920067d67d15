"""Words and signs of a sentence, with offsets."""

from __future__ import annotations

import re

Token = tuple[str, int, int]
"""The word, its first offset and the one after its last."""

# A dot belongs to initials and short forms, a "!" to "E!", a "+" to "Disney+".
_DOTTED = r"(?<=\b[A-Z])\.|(?<=\.[A-Z])\.|(?<=Bros)\.|(?<=\b[JSDM]r)\.|(?<=\bMrs)\."
_TOKEN = re.compile(rf"\w+(?:[’'.&/-]\w+)*(?:(?=[.!+])(?:{_DOTTED}|(?<=\bE)!|\+))?|[^\w\s]")


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and signs of ``text[start:end]``; "J.J.", "E!" and "Disney+" stay whole."""
    return [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text, start, end)]
