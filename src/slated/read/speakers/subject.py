"""The phrase that is the subject of a verb of saying."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from slated.read.speakers.described import company, described, holder
from slated.read.speakers.organisations import canonical_organisation
from slated.read.speakers.phrase import (
    Kind,
    Phrase,
    capital,
    judged,
    possessive,
    words_of,
)
from slated.read.speakers.roles import ACCOUNT, COMPANY, ROLES, UNNAMED
from slated.read.speakers.verbs import CONDITION, GAP, SAID

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token

_PRONOUNS = frozenset({"he", "she"})
_TAILS = frozenset({"brothers", "sisters", "twins"})
_REPORT = frozenset({"report", "story", "article"})
_REACH = 14
"""Tokens an aside between two commas may take."""


def subject(text: str, tokens: list[Token], verb: int, people: People) -> Phrase | None:
    """The subject of the verb at token ``verb``, where it stands before it."""
    at = skip_back(tokens, verb - 1)
    if at < 0:
        return None
    word = tokens[at][0]
    if word in ",)—–":
        return _past_aside(text, tokens, at, people)
    if word in "'‘" and tokens[at][2] == tokens[at + 1][1] and tokens[at][1] > tokens[at - 1][2]:
        at -= 1
    if word in ("who", "which"):
        at -= 2 if at > 1 and tokens[at - 1][0] == "," else 1
    return phrase_ending(text, tokens, at, people)


def skip_back(tokens: list[Token], at: int) -> int:
    """Back from token ``at`` over what stands between subject and verb."""
    while at >= 0:
        word = tokens[at][0]
        before = tokens[at - 1][0] if at else ""
        if (
            word.lower() in GAP
            or (word == "to" and before == "yet")
            or (word.isdigit() and before and (not capital(before) or before.lower() in GAP))
        ):
            at -= 1
        elif word in ("statement", "interview", "tweet") and at > 2:
            at -= 3
        else:
            break
    return at


def _past_aside(text: str, tokens: list[Token], at: int, people: People) -> Phrase | None:
    """ "Casey Bloys, president of HBO, (said)" and "Harrison (right) (said)"."""
    opening = "(" if tokens[at][0] == ")" else tokens[at][0]
    for back in range(at - 1, max(at - _REACH, 0), -1):
        if tokens[back][0] == opening:
            phrase = phrase_ending(text, tokens, back - 1, people)
            words = [token[0].lower() for token in tokens[back + 1 : at]]
            role = words_of(text, tokens, back + 1, at - 1) if ROLES & set(words) else None
            aside = role or opening == "(" or (words and (words[0] == "who" or words[0].isdigit()))
            if not phrase or phrase.kind is Kind.UNNAMED or not aside:
                return None
            return replace(phrase, role=phrase.role or role, last=at)
    return None


def phrase_ending(text: str, tokens: list[Token], at: int, people: People) -> Phrase | None:
    """The phrase whose last token is ``at``, None if nobody is named there."""
    if at < 0:
        return None
    word = tokens[at][0]
    lower = word.lower()
    if lower in _PRONOUNS:
        name = people.before(tokens[at][1], lower)
        return Phrase(name, Kind.PERSON, None, at, at) if name else None
    if lower in COMPANY or word == "It":
        return company(text, tokens, at, people)
    if lower in UNNAMED or lower in ROLES or lower in ACCOUNT:
        return described(text, tokens, at, people)
    if lower in _REPORT and at and capital(tokens[at - 1][0]):
        named = _named(text, tokens, at - 1, people)
        return replace(named, last=at) if named and named.kind is Kind.OUTLET else None
    number = word.isdigit() and at and canonical_organisation(words_of(text, tokens, at - 1, at))
    tail = lower in _TAILS and at and capital(tokens[at - 1][0])
    return _named(text, tokens, at, people) if capital(word) or number or tail else None


def _named(text: str, tokens: list[Token], at: int, people: People) -> Phrase | None:
    """A name written with capitals that ends at token ``at``."""
    first = at
    while first > 0 and at - first < 9:
        word = tokens[first - 1][0]
        lower = word.lower()
        if lower in ("and", "&", "of", "van", "von", "de", "der", "la"):
            further = tokens[first - 2][0] if first > 1 else "-"
            if not capital(further) or possessive(further):
                break
        elif not capital(word) or lower in ROLES or lower in SAID or possessive(word):
            break
        first -= 1
    while first < at and tokens[first][0].lower() in CONDITION | {"of", "and", "&"}:
        first += 1
    return holder(text, tokens, first, at, people) or _joined(
        text, tokens, judged(text, tokens, first, at, people), people
    )


def _joined(text: str, tokens: list[Token], phrase: Phrase, people: People) -> Phrase:
    """``phrase`` with the one it is joined to: "NBC and producers Universal Television"."""
    first = phrase.first
    if first < 2 or tokens[first - 1][0] not in ("and", "&") or not capital(tokens[first - 2][0]):
        return phrase
    other = judged(text, tokens, first - 2, first - 2, people)
    if other.kind not in (Kind.ORGANISATION, Kind.PERSON) or other.first != first - 2:
        return phrase
    name = words_of(text, tokens, other.first, phrase.last)
    return Phrase(name, other.kind, None, other.first, phrase.last)


def main_subject(text: str, tokens: list[Token], before: int, people: People) -> Phrase | None:
    """The person or company the sentence opens with, before token ``before``."""
    for at in range(min(before, 16)):
        word = tokens[at][0]
        lower = word.lower()
        if not (lower in _PRONOUNS or lower in COMPANY or capital(word)):
            continue
        last = run_end(tokens, at) if word[0].isupper() else at
        who = phrase_ending(text, tokens, last, people)
        if who and who.kind in (Kind.PERSON, Kind.ORGANISATION) and last < before:
            return who
    return None


def run_end(tokens: list[Token], at: int) -> int:
    """The last token of the capitalised run that token ``at`` begins."""
    last = at
    while last + 1 < len(tokens) and last - at < 7:
        word = tokens[last + 1][0]
        small = word.lower() in ("and", "&", "of", "van", "von", "de", "der", "the")
        if small and last + 2 < len(tokens) and capital(tokens[last + 2][0]):
            last += 2
        elif (capital(word) or word.isdigit()) and word.lower() not in SAID:
            last += 1
        else:
            break
    tail = last + 1 < len(tokens) and tokens[last + 1][0].lower() in _TAILS
    return last + 1 if tail else last
