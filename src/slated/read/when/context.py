"""The words left of a date that change what it means: "by", "early", "the end of"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

# As written -> the bound it sets. None: a preposition that leaves the date as it is.
_BOUNDS: dict[str, str | None] = {
    **dict.fromkeys(("by", "no later than", "not later than", "as late as", "at latest by"), "by"),
    **dict.fromkeys(("before", "prior to", "ahead of"), "before"),
    **dict.fromkeys(("after", "following"), "after"),
    **dict.fromkeys(("since", "ever since"), "since"),
    **dict.fromkeys(("until", "till", "'til", "’til", "til", "not until", "up until"), "until"),
    **dict.fromkeys(("through", "thru", "up to", "up through"), "until"),
    **dict.fromkeys(("from", "starting", "beginning", "starting in", "starting on"), "from"),
    **dict.fromkeys(("beginning in", "beginning on", "as of", "starting from"), "from"),
    **dict.fromkeys(("no earlier than", "no sooner than", "not earlier than"), "floor"),
    **dict.fromkeys(("not before", "at least until", "until at least"), "floor"),
    **dict.fromkeys(("as early as", "as soon as", "not until at least"), "floor"),
    **dict.fromkeys(("between", "both"), "between"),
    **dict.fromkeys(("in", "on", "at", "of", "for", "during", "over", "come", "around"), None),
    **dict.fromkeys(("about", "circa", "within", "throughout", "across", "into", "to"), None),
    **dict.fromkeys(("and", "or", "back in", "way back in"), None),
}
_PARTS: dict[str, str] = {
    **dict.fromkeys(("early", "very early"), "early"),
    **dict.fromkeys(("late", "very late"), "late"),
    "mid": "mid",
    **dict.fromkeys(("early-mid", "early to mid", "early-to-mid", "early/mid"), "early-mid"),
    **dict.fromkeys(("mid-late", "mid to late", "mid-to-late", "mid/late"), "mid-late"),
    **dict.fromkeys(("later", "sometime later", "some time later"), "later"),
    **dict.fromkeys(("earlier", "some time earlier"), "earlier"),
}
# These are parts only with "of" behind them; "to end in 2018" is a verb.
_PARTS_OF: dict[str, str] = {
    **dict.fromkeys(("beginning", "start", "top", "opening", "early part", "first part"), "early"),
    **dict.fromkeys(("end", "tail end", "close", "very end", "back end", "tail-end"), "end"),
    **dict.fromkeys(("latter part", "late part", "last part"), "late"),
    "middle": "mid",
}
# "And in May": not two days joined.
_JOINS = ("and", "or")
_MEANINGFUL = frozenset({"by", "before", "after", "until", "since", "from", "floor", "between"})


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_LEFT = re.compile(
    rf"(?<![\w’'-])(?:(?P<bound>{_either(_BOUNDS)})(?:\s+(?:sometime|about|around|roughly))?"
    r"(?:\s+(?P<at>in|on))?(?:\s+|(?<=’)))?"
    rf"(?P<lead>(?:(?:the\s+)?(?:(?P<part>{_either(_PARTS)})"
    rf"(?:[\s-]+(?:in|of|on)(?=\s))?|(?P<part_of>{_either(_PARTS_OF)})\s+of)[\s-]+)?"
    r"(?P<the>(?:the\s+)?(?:month\s+of\s+)?))\Z"
)
_CUES = frozenset(
    " ".join([*_BOUNDS, *_PARTS, *_PARTS_OF, "the of in on month sometime roughly"]).split()
)
_REACH = 48


class Left(NamedTuple):
    """What stands left of a date and where it starts; ``word`` is the preposition itself."""

    start: int
    core: int
    bound: str | None = None
    part: str | None = None
    word: str | None = None
    the: bool = False


def look_left(low: str, at: int, floor: int = 0) -> Left:
    """The bound and the part of the period named right before ``at``, not before ``floor``."""
    if at == 0 or low[at - 1] not in " -\u00a0\n\t":
        return Left(at, at)
    begin = max(floor, at - _REACH)
    start = at
    # Back over the words that can be part of it, so that the pattern is tried only there.
    for word in reversed(low[begin:at].replace("-", " ").replace("/", " ").split()):
        if word.lstrip("(“\"‘'—–") not in _CUES:
            break
        start = low.rfind(word, begin, start)
    found = _LEFT.search(low, start, at) if start < at else None
    if found is None:
        return Left(at, at)
    word = found["bound"]
    if word in _JOINS and found["at"]:
        word = found["at"]
    part = _PARTS.get(found["part"] or "") or _PARTS_OF.get(found["part_of"] or "")
    bound = _BOUNDS[word] if word else None
    core = found.start("lead") if part or found["the"] else at
    start = found.start("bound") if bound in _MEANINGFUL else core
    return Left(start, core, bound, part, word, bool(found["the"]))
