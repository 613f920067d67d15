"""Words from the web, made safe to print: nothing in them may steer the terminal."""

from __future__ import annotations

import json
import re

# C0 and C1 controls (ANSI escapes start with one), line and paragraph separators,
# marks and overrides of direction, zero-width space and joiners of words, tags, surrogates.
_STEERING = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    r"\U000e0000-\U000e007f\ud800-\udfff]+"
)


def clean(text: str) -> str:
    """``text`` without the characters that could move the cursor, recolour or reorder it."""
    return _STEERING.sub("", text)


def escaped(line: str) -> str:
    """JSON with those characters and all ends of line but "\\n" escaped: it means the same."""
    return _STEERING.sub(_escape, line)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def one_line(text: str) -> str:
    """``text`` cleaned, with every run of white space made one space."""
    return " ".join(clean(text.replace("\u2028", " ").replace("\r", " ")).split())
