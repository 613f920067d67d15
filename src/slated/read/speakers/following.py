"""The phrase that follows a cue: "said X", "according to X", "announced by X"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from slated.read.speakers.described import company
from slated.read.speakers.naming import bare
from slated.read.speakers.phrase import (
    Kind,
    Phrase,
    capital,
    classify,
    possessive,
    with_role,
    words_of,
)
from slated.read.speakers.roles import COMPANY, MODIFIERS, ROLES, UNNAMED
from slated.read.speakers.subject import phrase_ending, run_end
from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token

_ARTICLES = word_set("the its a an their our sister his her")
_OUTLET_NOUNS = word_set(
    "site website outlet magazine newspaper publication tabloid trade blog paper daily"
)
_REACH = 14
"""Tokens a role behind a name may take."""


def following(text: str, tokens: list[Token], cue: int, people: People) -> Phrase | None:
    """Whom the words after token ``cue`` name."""
    at = cue + 1
    end = min(len(tokens), cue + 11)
    while at < end:
        word = tokens[at][0]
        lower = word.lower()
        named = at + 1 < len(tokens) and capital(tokens[at + 1][0])
        if lower in UNNAMED and not named:
            return Phrase(words_of(text, tokens, cue + 1, at), Kind.UNNAMED, None, cue + 1, at)
        if lower in COMPANY and not named:
            return company(text, tokens, at, people)
        if lower in ROLES and not named and not _role_goes_on(tokens, at):
            return phrase_ending(text, tokens, at, people)
        if lower in ROLES | MODIFIERS | _ARTICLES | _OUTLET_NOUNS | COMPANY or word == ",":
            at += 1
        elif capital(word):
            return _run(text, tokens, cue, at, people)
        else:
            return None
    return None


def _role_goes_on(tokens: list[Token], at: int) -> bool:
    """ "star and co-creator, Rachel Bloom", "president of programming Casey Bloys"."""
    following_words = tokens[at + 1 : at + 5]
    return any(capital(token[0]) for token in following_words) and following_words[0][0] in (
        *MODIFIERS,
        *ROLES,
        ",",
    )


def _run(text: str, tokens: list[Token], cue: int, at: int, people: People) -> Phrase | None:
    """The name in the capitalised run at token ``at``, past a role or title inside it."""
    last = run_end(tokens, at)
    if tokens[last][0].lower() in ROLES:
        return phrase_ending(text, tokens, last, people)
    for back in range(last, at - 1, -1):
        inside = tokens[back][0].lower() in ROLES or possessive(tokens[back][0])
        if inside and back < last:
            at = back + 1
            break
    further = _past_role(tokens, last)
    if further:
        at, last = further, run_end(tokens, further)
    phrase = _longest(text, tokens, at, last, people)
    before = with_role(text, tokens, phrase)
    if before.role and before.first > cue:
        return before
    return _role_behind(text, tokens, phrase)


def _past_role(tokens: list[Token], last: int) -> int:
    """Where the name begins behind "(The Sinner) creator Derek Simonds", 0 if there is none."""
    at = last + 1
    while at < min(len(tokens), last + 6) and (
        tokens[at][0].lower() in ROLES | MODIFIERS | _OUTLET_NOUNS | COMPANY
    ):
        at += 1
    return at if last + 1 < at < len(tokens) and capital(tokens[at][0]) else 0


def _longest(text: str, tokens: list[Token], first: int, last: int, people: People) -> Phrase:
    """The longest known name that begins at ``first``, or all of the run."""
    for start in (first - 1, first):
        if start < first and (start < 0 or tokens[start][0].lower() != "the"):
            continue
        for end in range(last, first - 1, -1):
            written = bare(words_of(text, tokens, start, end))
            name, kind = classify(written[:1].upper() + written[1:], people)
            if kind is not Kind.UNKNOWN:
                return Phrase(name, kind, None, start, end)
    return Phrase(bare(words_of(text, tokens, first, last)), Kind.UNKNOWN, None, first, last)


def _role_behind(text: str, tokens: list[Token], phrase: Phrase) -> Phrase:
    """``phrase`` with the role that follows it behind a comma."""
    first = phrase.last + 2
    if phrase.kind is Kind.OUTLET or first >= len(tokens) or tokens[first - 1][0] != ",":
        return phrase
    end = first
    while end < len(tokens) and end - first < _REACH and tokens[end][0] not in ',.;“”"—(':
        end += 1
    if not any(token[0].lower() in ROLES for token in tokens[first:end]):
        return phrase
    return replace(phrase, role=words_of(text, tokens, first, end - 1), last=end - 1)
