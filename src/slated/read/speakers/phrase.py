"""Phrases that may name a speaker, and what a name stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from slated.read.speakers.names import GIVEN
from slated.read.speakers.naming import bare, person_in
from slated.read.speakers.organisations import canonical_organisation
from slated.read.speakers.outlets import canonical_outlet
from slated.read.speakers.roles import MODIFIERS, ROLES
from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token


class Kind(IntEnum):
    """What a phrase names, the better credit first."""

    PERSON = 0
    ORGANISATION = 1
    UNKNOWN = 2
    OUTLET = 3
    UNNAMED = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """Who is credited: ``role`` as written, ``first`` and ``last`` token of the words."""

    name: str
    kind: Kind
    role: str | None
    first: int
    last: int


# "HBO and Sister Pictures" speak as one where either is known.
_JOINED = re.compile(r" (?:and|&) ")
_NEVER = word_set(
    """
    the a an in on at now while but and if as so also for from with meanwhile however earlier
    later this that these those it its he she they we i you season seasons series show shows
    trailer teaser poster finale episode episodes premiere clip promo video footage date photo
    photos image images report reports fans viewers cast part volume chapter story stories
    statement tweet additionally yet still recently then today yesterday tonight last since after
    although though because exclusive update watch his her their our my here there monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august
    september october november december via per everyone nobody no new spoiler breaking article
    interview review anime details returns return renewal spinoff spin-off reboot revival sequel
    drama comedy announcement surprises surprise official officially first look just not who kids
    following during
    """
)


def capital(word: str) -> bool:
    """Whether ``word`` can be part of a name."""
    return word[0].isupper() and word.lower() not in _NEVER


def possessive(word: str) -> bool:
    """Whether ``word`` ends in 's."""
    return word.endswith(("'s", "’s"))


def words_of(text: str, tokens: list[Token], first: int, last: int) -> str:
    """The text of the tokens ``first`` to ``last``."""
    return text[tokens[first][1] : tokens[last][2]]


def classify(name: str, people: People) -> tuple[str, Kind]:
    """What ``name`` names, a person's name in full."""
    if not people.knows(name):
        if canonical_outlet(name):
            return name, Kind.OUTLET
        if any(canonical_organisation(part) for part in (name, *_JOINED.split(name))):
            return name, Kind.ORGANISATION
    elif " " not in name:
        return people.full(name), Kind.PERSON
    words = name.split()
    if people.knows(name) or (len(words) > 1 and words[0] in GIVEN and person_in(words)):
        return name, Kind.PERSON
    return name, Kind.UNKNOWN


def judged(text: str, tokens: list[Token], first: int, last: int, people: People) -> Phrase:
    """What the capitalised tokens ``first`` to ``last`` name, cut to the name they end with."""
    with_article = _with_article(text, tokens, first, last)
    if with_article:
        return with_article
    for start in range(first, last + 1):
        name, kind = classify(bare(words_of(text, tokens, start, last)), people)
        if kind is not Kind.UNKNOWN:
            return with_role(text, tokens, Phrase(name, kind, None, start, last))
    name = bare(words_of(text, tokens, first, last))
    return with_role(text, tokens, Phrase(name, Kind.UNKNOWN, None, first, last))


def _with_article(text: str, tokens: list[Token], first: int, last: int) -> Phrase | None:
    """ "The CW", "The Sun": names that begin with the article."""
    if not first or tokens[first - 1][0].lower() != "the":
        return None
    name = "The " + bare(words_of(text, tokens, first, last))
    for known, kind in (
        (canonical_outlet, Kind.OUTLET),
        (canonical_organisation, Kind.ORGANISATION),
    ):
        if known(name):
            return Phrase(name, kind, None, first - 1, last)
    return None


def with_role(text: str, tokens: list[Token], phrase: Phrase) -> Phrase:
    """``phrase`` with the role written in front of it."""
    start = role_start(tokens, phrase.first)
    if start >= phrase.first or phrase.kind is Kind.OUTLET:
        return phrase
    end = phrase.first - 1
    role = words_of(text, tokens, start, end - (tokens[end][0] == ","))
    return replace(phrase, role=role, first=start)


def role_start(tokens: list[Token], first: int) -> int:
    """First token of the role in front of the name that begins at ``first``."""
    at = first - 1
    if at > 0 and tokens[at][0] == ",":
        at -= 1
    if at < 0 or not _ends_role(tokens, at):
        return first
    start = at
    while start and first - start < 9:
        word = tokens[start - 1][0]
        lower = word.lower()
        joint = lower in ("and", "&") and start > 1 and tokens[start - 2][0].lower() not in ROLES
        known = lower in MODIFIERS or lower in ROLES or canonical_organisation(word)
        if joint or not known:
            break
        start -= 1
    while tokens[start][0].lower() in ("and", "&", "of", "for", "then"):
        start += 1
    return start


def _ends_role(tokens: list[Token], at: int) -> bool:
    """Whether a role ends at token ``at``: "showrunner", "president of programming"."""
    for back in range(at, max(at - 4, -1), -1):
        lower = tokens[back][0].lower()
        if lower in ROLES or lower.rpartition("/")[2] in ROLES:
            return True
        if lower not in MODIFIERS:
            return False
    return False
