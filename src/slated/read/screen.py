"""The first look: most news ends here, having nothing to say of a release."""

from __future__ import annotations

import re

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

SHORT = 600
"""Characters up to which a text is always read: a headline says much in few words."""

_NUMBERS = (
    "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 premiere finale".split()
)
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth final new next last latest"
    " upcoming another 1th 2th 3th 4th 5th 6th 7th 8th 9th 0th 1st 2nd 3rd sophomore"
).split()
_TELLING = (
    "premier",
    "renew",
    "cancel",
    "finale",
    "spinoff",
    "spin-off",
    "reboot",
    "reviv",
    "teaser",
    "trailer",
    "miniseries",
    "mini-series",
    "docuseries",
    "axed",
    "to series",
    "to-series",
    "series order",
    "greenl",
    "new series",
    "tv series",
    "limited series",
    "new episodes",
    "new show",
    *(f"season {n}" for n in _NUMBERS),
    *(f"series {n}" for n in _NUMBERS),
    *(f"{rank} season" for rank in _RANKS),
    *(f"{rank} series" for rank in _RANKS[1:]),
)
_AUTOMATON = AhoCorasick(
    sorted(set(_TELLING)), matchkind=MatchKind.LeftmostFirst, implementation=Implementation.DFA
)


# What speaks of television, looked for around a telling word: films have trailers too.
_TELEVISION = re.compile(
    r"season|series|episode|\btv\b|netflix|hulu|\babc\b|\bnbc\b|\bcbs\b|\bfox\b|\bhbo\b|network|showrunner"
    r"|finale|spin-?off|reboot|\bfxx?\b|\bamc\b|showtime|starz|syfy|bravo|\bmtv\b|\bbbc\b|\bitv\b"
    r"|\bthe cw\b|\be!"
)
AROUND, EARLY, MOST = 150, 500, 12
"""Characters searched on either side of a telling word, how early the first stands in a text
read whole, and how many are looked at."""
SPARSE = 3000
"""Characters a telling word, above which one with none early is read only around them."""


def tells(low: str) -> bool:
    """Whether a text in lower case, a headline say, holds a telling word."""
    return bool(telling(low))


def worth_reading(low: str) -> bool:
    """Whether a text in lower case, headline first, may speak of a release.

    A long text must hold telling words, and speak of television near one.
    """
    if len(low) <= SHORT:
        return True
    return any(
        _TELEVISION.search(low, max(0, start - AROUND), end + AROUND)
        for start, end in telling(low)[:MOST]
    )


def telling(low: str) -> list[tuple[int, int]]:
    """Where the telling words of a text in lower case stand."""
    return [(start, end) for _, start, end in _AUTOMATON.find_matches_as_indexes(low)]


def in_passing(low: str) -> bool:
    """Whether a long text holds few telling words and none early: read only around them."""
    if len(low) <= SHORT:
        return False
    found = telling(low)
    return bool(found) and (
        found[0][0] > EARLY and (len(found) == 1 or len(found) * SPARSE < len(low))
    )
