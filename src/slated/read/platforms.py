"""Platforms (networks, channels, streamers) in running text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from slated.read.platforms_data import BRAND, FREE, LOWER, OTHER, SURNAME, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class PlatformMention:
    """A platform named in a text: ``text[start:end] == written``.

    ``name`` is the canonical name ("Disney+" where "Disney Plus" is written).
    """

    start: int
    end: int
    name: str
    written: str


def _forms(table: str, kind: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """(written form, (canonical name, kind)) of each form in a table."""
    for line in table.strip().splitlines():
        forms = line.split(" | ")
        for form in forms:
            yield form, (forms[0], kind)
            yield form.replace("'", "’"), (forms[0], kind)
            if kind in ("free", "brand", "word") and len(form) > 2:
                yield form.upper(), (forms[0], kind)


def _table() -> dict[str, tuple[str, str]]:
    """Written form -> (canonical name, kind); where two tables clash, the strict one wins."""
    free = dict(_forms(FREE, "free"))
    upper = {form.upper(): entry for form, entry in free.items()}
    table = dict(free)
    table.update((low, upper[low.upper()]) for low in LOWER.strip().splitlines())
    for rows, kind in ((SURNAME, "surname"), (BRAND, "brand"), (WORD, "word"), (OTHER, "other")):
        table.update(_forms(rows, kind))
    return table


_TABLE = _table()
_ENTRIES = list(_TABLE.values())
_AUTOMATON = AhoCorasick(
    list(_TABLE), matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
)

# What speaks of a network right after its name: it renews, or it is a network's series.
_NETWORK_NEXT = re.compile(
    r"(?:['’]s|\))?[ ,]{1,2}"
    r"(?:(?:has|have|had|will|is|was|just|already|today|now|also|[a-z]+ly)\s){0,2}"
    r"(?:renew|cancel|order|announce|greenl|pick(?:s|ed|ing)? up|set|pull|axe|drop|releas|air"
    r"|unveil|confirm|reveal|commission|premier|debut|develop|giv|gave|decid|bring|launch"
    r"|original|series|show|drama|comedy|sitcom|thriller|hit|network|channel|limited"
    r"|reality|docu|anthology|new|upcoming|adaptation|revival|reboot|freshman"
    r"|exec|president|boss)",
    re.IGNORECASE,
)
_BRAND_BEFORE = re.compile(
    r"(?:\b(?:on|at|by|from|to|for|via|with|the|than|and|or|between|of|over)\s|[(/,|]\s?)$",
    re.IGNORECASE,
)
_WORD_BEFORE = re.compile(r"\b(?:on|via)\s$", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"\b([A-Z][\w’'-]*\.?)\s$")
_NAME_NEXT = re.compile(
    r" ['‘“\"]?(?!(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun|This|Next|In|On|And|With|From|After|For))[A-Z][a-z]"
)
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SMALL_WORDS = frozenset(
    {"on", "at", "by", "from", "to", "for", "via", "with", "the", "than", "and", "or", "but"}
    | {"between", "of", "over", "as", "when", "why", "how", "did", "will", "if", "after", "its"}
    | {"before", "while", "where", "that", "this", "is", "was", "watch"}
)


def _meant(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the words beside an ambiguous name speak of the platform."""
    before = text[max(0, start - 24) : start]
    word = _CAPITAL_BEFORE.search(before)
    named = word is not None and word[1].lower() not in _SMALL_WORDS
    hyphened = "-" in (text[start - 1 : start], text[end : end + 1])
    if _NETWORK_NEXT.match(text, end, end + 60):
        return kind != "word" or not (named or hyphened)
    if kind == "surname":
        return not named
    if hyphened or _NAME_NEXT.match(text, end):
        return False
    return (_WORD_BEFORE if kind == "word" else _BRAND_BEFORE).search(before) is not None


def _whole(text: str, start: int, end: int) -> bool:
    """Whether the match is not cut out of a longer word, handle or web address.

    A capital glued to a small letter ("CrunchyrollFive") is a lost line break.
    """
    long = end - start > 5
    before, after = text[start - 1 : start], text[end : end + 2]
    if before in {"_", "@", "."} or (before.isalnum() and not (long and before.islower())):
        return False
    if after[:1] == "." and after[1:].isalpha():
        return False
    if after[:1].isalnum():
        return long and after[0].isupper() and text[end - 1].islower()
    return after[:1] not in {"_", "+"}


def _hits(text: str) -> list[tuple[int, int, int]]:
    """(index in the table, start, end) of each name; half characters stand for nothing."""
    try:
        return _AUTOMATON.find_matches_as_indexes(text)
    except UnicodeEncodeError:
        return _AUTOMATON.find_matches_as_indexes(_SURROGATE.sub("\ufffd", text))


def _signs(text: str, start: int, end: int) -> bool:
    """Whether the name is the outlet at the end of a feed's headline ("... - CNN")."""
    if text[end : end + 1] not in {"", "\n"} or not text.endswith((" - ", " – "), 0, start):
        return False
    return "\n" not in text[max(0, start - 40) : start] and start > 40


def find_platforms(text: str) -> list[PlatformMention]:
    """All platforms named in ``text``, in order, none overlapping.

    Names that are also words, surnames or companies ("Max", "Fox", "Apple") count
    only where the words beside them speak of a platform. Longer names that are
    something else ("Fox News", "Apple Music") are left out. Linear in ``len(text)``.
    """
    found = []
    for index, start, end in _hits(text):
        name, kind = _ENTRIES[index]
        if kind == "other" or not _whole(text, start, end) or _signs(text, start, end):
            continue
        if kind == "free" or _meant(text, start, end, kind):
            found.append(PlatformMention(start, end, name, text[start:end]))
    return found
