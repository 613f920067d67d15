"""People and companies that are described, not named: "the network", "a source close to X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.read.speakers.phrase import Kind, Phrase, capital, judged, words_of
from slated.read.speakers.roles import ACCOUNT, MODIFIERS, ROLES, UNNAMED
from slated.read.speakers.verbs import SAID
from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token

_HELD = frozenset({"of", "for", "at", "from", "with", "to", "behind", "in"})
_ARTICLES = word_set("the a an its one multiple several their")
_MAKERS = word_set(
    "creator director producer showrunner boss writer makers creators author president ceo"
)
_PLAIN = word_set("the hit drama comedy series show sitcom network streamer popular")


def company(text: str, tokens: list[Token], at: int, people: People) -> Phrase | None:
    """ "the network", "the streaming service", "the E! network"."""
    if at and capital(tokens[at - 1][0]):
        named = judged(text, tokens, at - 1, at - 1, people)
        if named.kind is Kind.ORGANISATION:
            return named
    name = people.company_before(tokens[at][1], tokens[at][0].lower())
    return Phrase(name, Kind.ORGANISATION, None, at, at) if name else None


def described(text: str, tokens: list[Token], at: int, people: People) -> Phrase:
    """ "a source", "the actor", "13 Reasons Why boss", "the show's Twitter account"."""
    noun = tokens[at][0].lower()
    first = _described_start(tokens, at)
    while first < at and tokens[first][0].lower() in ("and", "&"):
        first += 1
    name = words_of(text, tokens, first, at)
    if noun in ACCOUNT:
        return Phrase(name, Kind.UNKNOWN, None, first, at)
    if noun in UNNAMED:
        return Phrase(name, Kind.UNNAMED, None, first, at)
    plain = tokens[first][0].lower() in ("the", "this") and noun not in _MAKERS
    plain = plain or all(token[0].lower() in MODIFIERS | _ARTICLES for token in tokens[first:at])
    known = people.with_role(noun) or people.only()
    if plain and not known:
        known = people.before(tokens[first][1], noun)
    return Phrase(known or name, Kind.PERSON, tokens[at][0], first, at)


def _described_start(tokens: list[Token], at: int) -> int:
    """The first token of the phrase whose noun is ``at``."""
    first = at
    while first > 0 and at - first < 7:
        word = tokens[first - 1][0]
        lower = word.lower()
        if lower in _ARTICLES:
            return first - 1
        possessed = lower in ("show's", "show’s", "series'", "series’")
        small = (
            not possessed and word[0].islower() and lower not in MODIFIERS and lower not in _HELD
        )
        if small or not (word[0].isalnum() or word in "'’‘/-") or lower in SAID:
            break
        first -= 1
    return first


def holder(text: str, tokens: list[Token], first: int, last: int, people: People) -> Phrase | None:
    """ "a rep for Eric Dane", "a source close to Paradise", "the creator of Peaky Blinders"."""
    back = first - 1
    while back > 0 and tokens[back][0].lower() in _PLAIN:
        back -= 1
    if back < 1 or tokens[back][0].lower() not in _HELD:
        return None
    if tokens[back - 1][0].lower() == "close":
        back -= 1
    noun = tokens[back - 1][0].lower() if back else ""
    if noun not in UNNAMED and noun not in ACCOUNT and noun not in ROLES:
        return None
    start = _described_start(tokens, back - 1)
    name = words_of(text, tokens, start, last)
    if noun in ROLES and noun not in UNNAMED:
        known = people.with_role(noun) or people.only()
        return Phrase(known or name, Kind.PERSON, tokens[back - 1][0], start, last)
    secret = noun in UNNAMED and noun.startswith(("source", "insider"))
    return Phrase(name, Kind.UNNAMED if secret else Kind.UNKNOWN, None, start, last)
