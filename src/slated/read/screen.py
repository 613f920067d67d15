"""The first look: most news ends here, having nothing to say of a release."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick, MatchKind

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
_AUTOMATON = AhoCorasick(sorted(set(_TELLING)), matchkind=MatchKind.LeftmostFirst)


def worth_reading(low: str) -> bool:
    """Whether a text in lower case may speak of a release.

    Measured on labelled articles: of those that fail, none made a claim.
    """
    return len(low) <= SHORT or bool(_AUTOMATON.find_matches_as_indexes(low))
