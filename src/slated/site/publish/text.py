"""Text of the news made fit for one line of a calendar or a feed."""

from __future__ import annotations

import re

# What ends a line for some reader, what cannot be written in XML, what turns text around.
_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
LONGEST = 1_000
"""Characters of one line that are told."""


def line(text: str, longest: int = LONGEST) -> str:
    """The text as one line without control characters, cut with an ellipsis."""
    plain = _BREAKS.sub(" ", _UNSEEN.sub("", text)).strip()
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


def address(url: str | None) -> str | None:
    """The web address, if it is one that can be written down as it is."""
    good = url and len(url) <= LONGEST and url.startswith(("http://", "https://"))
    return url if good and url and not re.search(r"[\s\x00-\x20\x7f-\x9f<>\"\\]", url) else None
