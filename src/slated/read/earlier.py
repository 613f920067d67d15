"""Series named only to tell where people worked before."""

from __future__ import annotations

import re

from slated.read.mentions import TitleMention

_WORDS = ("veteran", "alum", "known for", "credits")
_REACH = 90
# "Two veterans of Alias and Lost take over".
_BEFORE = re.compile(
    r"\b(?:veterans? of|alum(?:na|nus|ni|s)? of|(?:best|also|previously) known for|credits include)"
    r"(?: [^.;:!?\n]{1,60}(?:,| and))? ['“‘\"]?\Z",
    re.IGNORECASE,
)


def without_credits(text: str, low: str, titles: list[TitleMention]) -> list[TitleMention]:
    """Mentions but those that say whose earlier work a series is; ``low``: ``text`` in lower case.

    What "the series" stands for is looked up among the rest.
    """
    if not any(word in low for word in _WORDS):
        return titles
    return [t for t in titles if not _BEFORE.search(text, max(0, t.start - _REACH), t.start)]
