"""The title on a row of a list, stripped of quotes and owner."""

from __future__ import annotations

import re

from slated.read.words import title_cased

_QUOTES = "“”\"‘’'"
_OWNER = re.compile(r"(?:Marvel|DC)['’]s ")
_SMALL_FIRST = re.compile(r"[a-z][A-Z]\w+|[a-zé]+-[a-z]+\Z")
_CLAUSE = re.compile(r"[.!?] [A-Z]|\b(?:is|was|were|will|has|have|are|their|his|her|he|she)\b")


def clean_title(text: str, loose: bool = False) -> str:
    """A title without quotes and owner; "" where the words are no title.

    ``loose`` lets titles of other languages pass, which are not written in title case.
    """
    text = text.strip().rstrip(",:;–—-").strip()
    if len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].rstrip(",")
    text = _OWNER.sub("", text, count=1)
    if not 2 <= len(text) <= 75 or text.count(" ") > 11 or not any(map(str.isalnum, text)):
        return ""
    fits = loose and not text[0].islower() and not _CLAUSE.search(text)
    return text if fits or title_cased(text) or _SMALL_FIRST.match(text) else ""
