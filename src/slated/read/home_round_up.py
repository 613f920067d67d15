"""Articles on several networks' news: which network a paragraph opens with."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from slated.read.platforms import PlatformMention

LEAST = 3
"""Platforms that make an article a round-up."""


def is_round_up(text: str, mentions: Sequence[PlatformMention]) -> bool:
    """Whether a text tells of several platforms, none in its first line or by far the most."""
    names = Counter(mention.name for mention in mentions)
    if len(names) < LEAST or 2 * max(names.values()) > len(mentions):
        return False
    line = text.find("\n")
    return len({m.name for m in mentions if m.start < line}) != 1


_OPENS = re.compile(
    r"(?:\A|\n|[.!?:][”\"’)]?\s)(?:[•*–—-] ?)?(?:(?:At|Over at|On|For|And|As for)\s)?(?:the\s)?\Z",
    re.I,
)


def opening(text: str, start: int, mentions: Sequence[PlatformMention]) -> PlatformMention | None:
    """The platform that opens the last sentence before ``start`` that opens with one.

    ``mentions`` are some before it. "Fox had its own bad news. “Backstrom” was dropped": of
    the same paragraph only, else the heading above.
    """
    floor = text.rfind("\n", 0, start) + 1
    for mention in reversed(mentions):
        if mention.start < floor:
            if _alone(text, mention):
                return mention
            continue
        if _OPENS.search(text, max(0, mention.start - 16), mention.start):
            return mention
    return None


def _alone(text: str, mention: PlatformMention) -> bool:
    """Whether a platform's name is a line of its own: the heading of what follows."""
    line = text.rfind("\n", 0, mention.start) + 1, text.find("\n", mention.end)
    return line[0] > 0 and text[slice(*line)].rstrip(" :") == mention.written
