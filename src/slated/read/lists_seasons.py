"""The seasons a row of a list names: "Season 2", "Seasons 1-7", "12th season"."""

from __future__ import annotations

import re

from slated.read.seasons import number

COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
NTH = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|eleventh|twelfth)"
)
SEASON = re.compile(
    rf"(?P<sep>\s*[:,–—-]+\s*|\s+)(?:(?:the )?complete )?(?P<unit>seasons?|series|cycle)\s"
    rf"(?P<n>{COUNT})"
    rf"(?P<half>[A-D])?\b(?:\s?(?:-|–|&|and|to)\s?(?P<m>{COUNT})\b)?"
    r"(?:(?:\s*[:,–—-]+\s*|\s)(?P<part>(?:part|volume|vol\.)\s(?:\d{1,2}|[A-D])\b"
    r"|new episodes))?\s*\Z",
    re.IGNORECASE,
)
INNER_SEASON = re.compile(
    rf"\b(?:seasons?|cycle) (?P<n>{COUNT})(?P<half>[A-D])?\b(?:-(?P<m>\d{{1,2}}))?"
    rf"|\b(?P<nth>{NTH}) (?:and (?:final|last) )?season\b",
    re.IGNORECASE,
)


def numbers(match: re.Match[str]) -> tuple[int, ...]:
    """The season numbers of a match, several of a span such as "1-3"; none of a long span."""
    named = match.groupdict()
    first = number(named["n"] or named.get("nth") or "")
    last = number(named["m"]) if named["m"] else first
    if first is None or last is None or not first <= last:
        return ()
    return tuple(range(first, last + 1)) if last - first < 6 else ()
