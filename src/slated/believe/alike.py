"""Whether two texts are one report: hashing and counting alone, on texts that are at hand.

A text is the set of its runs of three words. Its ``traces``, the smallest hashes of that set
(Broder, "On the resemblance and containment of documents", 1997), find texts to compare among
any number; ``shared`` compares two.
"""

from __future__ import annotations

import re
from zlib import crc32

RUN = 3
"""Words that are taken together."""
LEAST = 20
"""Runs below which a text is too short for what it has in common to mean anything."""
TRACES = 12
"""Hashes that a text is found by."""
SAME = 0.5
"""The share of the shorter text's runs from which two outlets tell the same report."""
SAME_OUTLET = 0.85
"""The same within one outlet, whose articles have its own standing words in common."""
DAYS = 14
"""Days between two articles from which they are not copies, but the same news again."""

_WORD = re.compile(r"\w+")
_SIGNS = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0"
"""What stands between words in a text that has nothing else outside ASCII."""
_TABLE = bytes(
    code if chr(code).isalnum() or code == ord("_") else 32 for code in range(128)
) + bytes(128)
"""ASCII with a space for every character that is not of a word."""
_MOST = 50_000
"""Characters of a text that are looked at."""
_ALL = 2**32


def runs(text: str) -> frozenset[int]:
    """The hashes, of 32 bits, of a text's runs of words, whatever its case and its signs."""
    # All of it in calls that loop by themselves: this is asked of every article.
    words = _words(text[:_MOST].lower())
    return frozenset(
        map(crc32, map(b" ".join, zip(*(words[at:] for at in range(RUN)), strict=False)))
    )


def _words(text: str) -> list[bytes]:
    if not text.isascii():
        for sign in _SIGNS:
            text = text.replace(sign, " ")
    if text.isascii():
        return text.encode().translate(_TABLE).split()
    return " ".join(_WORD.findall(text)).encode("utf-8", "replace").split(b" ")


def traces(found: frozenset[int]) -> list[int]:
    """The smallest hashes of a text, none where it is too short."""
    if len(found) < LEAST:
        return []
    # Three times as many as are wanted, by chance, lie below: no need to sort them all.
    few = 3 * TRACES * _ALL // len(found)
    low = [one for one in found if one < few]
    return sorted(low if len(low) >= TRACES else found)[:TRACES]


def shared(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text's runs that the longer has too, 0 where it is too short."""
    least = min(len(one), len(other))
    return len(one & other) / least if least >= LEAST else 0.0
