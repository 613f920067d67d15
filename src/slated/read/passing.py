"""A long text that tells of a release only in passing, cut down to what stands around it."""

from __future__ import annotations

from dataclasses import replace

from slated.article import Article
from slated.read.screen import telling
from slated.read.titles import lower

OPENING, REACH = 300, 400
"""Characters kept at the beginning, and kept on either side of a telling word at least."""


def only_around(article: Article) -> Article:
    """The article with all but its beginning and the lines around telling words blanked.

    Offsets in what is left are those of the whole text.
    """
    text = article.text
    kept = [(0, _edge(text, OPENING))]
    for start, end in telling(lower(text)):
        low = text.rfind(" ", 0, max(0, start - REACH)) + 1
        if low > kept[-1][1]:
            kept.append((low, _edge(text, end + REACH)))
        else:
            kept[-1] = kept[-1][0], max(kept[-1][1], _edge(text, end + REACH))
    out, at = [], 0
    for low, high in kept:
        out.append(_blank(low - at) + text[low:high])
        at = high
    return replace(article, text="".join(out) + _blank(len(text) - at))


def _edge(text: str, at: int) -> int:
    """The end of the word at an offset."""
    found = text.find(" ", at)
    return len(text) if found < 0 or at >= len(text) else found


def _blank(length: int) -> str:
    return "\n" + " " * (length - 1) if length else ""
