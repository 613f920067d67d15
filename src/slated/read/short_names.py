"""Short names: "Paradise" in an article on "Bachelor in Paradise"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from slated.read.mentions import TitleMention

TWICE = 2
"""How often a series is named in full before its short name stands for it."""


def whole_names(mentions: list[TitleMention]) -> list[TitleMention]:
    """Mentions, a short name given the title it is short for.

    A short name is one word, the first or last of a listed series' title and no sure title
    itself. It stands behind the whole name, and that is named twice.
    """
    short = {m.title.lower() for m in mentions if not m.known and " " not in m.title}
    count = Counter(m.title for m in mentions if m.known)
    twice = {title for title, number in count.items() if number >= TWICE}
    if not any(word in short for title in twice for word in _ends(title)):
        return mentions
    whole: dict[str, TitleMention] = {}
    found = []
    for m in mentions:
        long = None if m.known or " " in m.title else whole.get(m.title.lower())
        if long and count[long.title] >= TWICE:
            m = replace(m, title=long.title, known=True)
        found.append(m)
        if m.known:
            for word in _ends(m.title):
                whole.setdefault(word, m)
    return found


def _ends(title: str) -> Iterator[str]:
    """The first and the last word of a title of several words, in lower case."""
    words = title.lower().split()
    if words and words[0] == "the":
        words = words[1:]
    if len(words) > 1:
        yield from (word for word in (words[0], words[-1]) if word.isalpha())
