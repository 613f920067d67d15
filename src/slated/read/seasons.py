"""Seasons and parts as articles write them: "season two", "S2", "fourth and final season"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from slated.read.titles import lower

_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
).split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ROMAN = "i ii iii iv v vi vii viii ix x".split()
_NUMBER: dict[str, int] = {
    **{word: n for n, word in enumerate(_CARDINALS, 1)},
    **{word: n for n, word in enumerate(_ORDINALS, 1)},
    **{word: n for n, word in enumerate(_ROMAN, 1)},
    "sophomore": 2,
    "freshman": 1,
    "debut": 1,
    "inaugural": 1,
}

_COUNT = rf"(?:\d{{1,2}}(?!\d|:\d)|{'|'.join(sorted(_CARDINALS, key=len, reverse=True))})"
_RANK = (
    rf"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|\d{{1,2}}(?:st|nd|rd|th)"
    rf"|sophomore|freshman|debut|inaugural)"
)
_UNIT = r"(?:seasons?|series|instal?lments?|outings?|runs?|chapters?|edition|year)"
_FILLER = (
    r"(?:[- ](?!(?:seasons?|series|episodes?|the|this|its|a|of|in|on|for|his|her)\b)"
    r"[a-z'’0-9-]{2,16}){0,3}?"
)
_LAST = r"(?:(?:,? |-)(?:and|&|yet)[ -](?:likely |possibly )?(?:final|last|concluding))"

# For lower case: without IGNORECASE a scan takes half the time.
_SEASON = re.compile(
    rf"\b(?:seasons?|series)[ -](?P<count>{_COUNT})(?P<half>[ab])?\b"
    rf"(?:(?:,? (?:and|&|or) |-|–|, | to )(?:season )?(?P<count2>{_COUNT})\b"
    r"(?! (?:on|days?|weeks?|episodes?|years?|months?|p\.?m|a\.?m)))?"
    rf"|\b(?P<rank>{_RANK})(?![- ]to[- ](?:the[- ])?last\b)"
    rf"(?:(?: (?:and|&) (?:an? )?)(?P<rank2>{_RANK}))?{_LAST}?,?{_FILLER}"
    rf"[ -](?P<unit>{_UNIT})\b(?! (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))"
    rf"|\bs(?P<short>\d{{1,2}})(?:e\d+)?\b"
    r"|\b(?<!to-)(?P<loose>final|last|closing|farewell|new|next|upcoming|another|additional|latest"
    r"|current|forthcoming|returning|this|further|more)"
    r"(?: (?:and final|(?!first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"[a-z]{2,9}))? (?:season|series)s?\b"
    r"(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_PART = re.compile(
    rf"\b(?P<kind>part|volume|vol\.?|chapter|collection)[ -](?P<n>{_COUNT}|i{{1,3}}\b|iv\b)"
    r"|\b(?P<mid>mid-?season|winter|fall|autumn) (?=finale|premiere|return|debut)"
    r"(?!premiere (?:dates?|schedule|slate|line-?up)\b)",
    re.IGNORECASE,
)
# "Season 1 winner Kelly Clarkson": whose season it was, not the one that is told of.
_ALUM = re.compile(
    r"[’'”\"]* (?:winners?|champions?|champs?|victors?|finalists?|runners?-up|contestant"
    r"|alum(?:s|na|nus)?)\b(?=,|,? (?:[A-Z]|and\b|who\b))"
)
_NOT_SEASON = frozenset({"year", "run", "runs", "chapter", "chapters", "edition"})


# A first look: without one of these no season is named.
_TELLING = ("season", "series", "instal", "outing", "chapter", "run")
_SHORT = re.compile(r"\bs\d")


@dataclass(frozen=True, slots=True)
class SeasonMention:
    """A season named in the text. ``number`` is None for "final season", "new season"."""

    start: int
    end: int
    number: int | None
    part: str | None = None
    kind: str = "numbered"


def number(word: str) -> int | None:
    """1 for "one", "first", "1", "1st", "I" or "freshman"; None for other words."""
    digits = re.match(r"\d{1,2}", word)
    return int(digits.group()) if digits else _NUMBER.get(word.lower())


def find_seasons(text: str) -> list[SeasonMention]:
    """The seasons named in ``text``, left to right; "seasons 3 and 4" gives two."""
    found: list[SeasonMention] = []
    low = lower(text)
    if not any(word in low for word in _TELLING) and not _SHORT.search(low):
        return found
    for match in _SEASON.finditer(low):
        if _ALUM.match(text, match.end()):
            continue
        found.extend(_mentions(match, text))
    return found


def _mentions(match: re.Match[str], text: str) -> list[SeasonMention]:
    start, end = match.span()
    group = match.groupdict()
    if group["loose"]:
        kind = "final" if group["loose"] in ("final", "last", "closing", "farewell") else "new"
        return [SeasonMention(start, end, None, None, kind)]
    half = text[match.start("half") : match.end("half")] if group["half"] else None
    if group["unit"] and not _season_like(match):
        return []
    first = number(group["count"] or group["rank"] or group["short"])
    if not first:
        return []
    other = group["count2"] or group["rank2"]
    final = "final" in match.group() or " last" in match.group()
    kind = "final-numbered" if final else "numbered"
    mentions = [SeasonMention(start, end, first, half, kind)]
    second = number(other) if other else None
    if second is not None and 0 < second - first < 4:
        low = first + 1 if _runs_on(match) else second
        mentions.extend(SeasonMention(start, end, n, None, kind) for n in range(low, second + 1))
    return mentions


def _runs_on(match: re.Match[str]) -> bool:
    """Whether two numbers are the ends of a run ("2-5", "2 to 5"), not a pair ("2 and 5")."""
    between = match.string[match.end("count") : match.start("count2")]
    return match["count2"] is not None and re.search("[-–]| to ", between) is not None


def _season_like(match: re.Match[str]) -> bool:
    """Whether "third year", "first series" and the like mean a season."""
    unit, rank = match["unit"], match["rank"]
    if unit in _NOT_SEASON:
        return unit == "run" and rank in ("freshman", "sophomore")
    # "her first series" is a show, not a season; "the third series" is British for season three.
    return not (unit == "series" and number(rank) == 1)


def find_part(text: str, start: int, end: int) -> str | None:
    """The part ("Part 2", "Volume 1", "midseason") named between two offsets."""
    match = _PART.search(text, start, end)
    if not match:
        return None
    if match["mid"]:
        return "midseason"
    kind = "Volume" if match["kind"].lower().startswith("vol") else match["kind"].capitalize()
    n = number(match["n"])
    return f"{kind} {n}" if n else None
