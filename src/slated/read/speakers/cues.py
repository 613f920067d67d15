"""Credits by other words than a verb of saying: "according to X", "X took to Twitter"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from slated.read.speakers.following import following
from slated.read.speakers.phrase import Kind, Phrase, possessive
from slated.read.speakers.subject import phrase_ending, run_end, subject
from slated.read.speakers.verbs import PASSIVE, SAID
from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token

_NEWS = word_set("news announcement renewal pickup decision reveal cancellation")
_MUM = PASSIVE | {"keeping", "kept", "staying", "stayed", "remaining", "has", "keeps"}
_REPORTING = SAID | {"report", "statement", "announcement", "obtained"}


@dataclass(frozen=True, slots=True)
class Credit:
    """Whom a sentence credits, and the first and last token that do so."""

    who: Phrase
    first: int
    last: int


def _according(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    if at + 1 >= len(tokens) or tokens[at + 1][0] != "to":
        return None
    who = following(text, tokens, at + 1, people)
    if not who:
        return None
    closes = who.last + 1 >= len(tokens) or tokens[who.last + 1][0] in ",.;—–-|:"
    return Credit(who, at, who.last) if who.kind is not Kind.UNKNOWN or closes else None


def _per(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    who = following(text, tokens, at, people)
    known = who and who.kind in (Kind.OUTLET, Kind.PERSON, Kind.ORGANISATION)
    return Credit(who, at, who.last) if who and known else None


def _by(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "announced Tuesday by X", "a report from X"."""
    before = {token[0].lower() for token in tokens[max(0, at - 4) : at]}
    if not before & _REPORTING or before & {"yet", "not"}:
        return None
    who = following(text, tokens, at, people)
    return Credit(who, at, who.last) if who and who.kind is not Kind.UNKNOWN else None


def _took(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "X took to Twitter"."""
    if at + 1 >= len(tokens) or tokens[at + 1][0] != "to":
        return None
    who = subject(text, tokens, at, people)
    known = who and who.kind in (Kind.PERSON, Kind.ORGANISATION)
    return Credit(who, who.first, at + 1) if who and known else None


def _made(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "X made the announcement", "X broke the news"."""
    if not _NEWS & {token[0].lower() for token in tokens[at + 1 : at + 4]}:
        return None
    who = subject(text, tokens, at, people)
    return Credit(who, who.first, at) if who and who.kind is not Kind.UNKNOWN else None


def _mum(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "X is keeping mum"."""
    back = at
    while back and tokens[back - 1][0].lower() in _MUM:
        back -= 1
    who = subject(text, tokens, back, people)
    known = who and who.kind is not Kind.UNKNOWN
    return Credit(who, who.first, at) if who and known else None


def _colon(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "Sofía Vergara: 'Modern Family' ..." and an interview's "Name: I ..."."""
    if not 1 <= at <= 8 or at + 1 >= len(tokens):
        return None
    if tokens[at + 1][0].lower() not in ("'", "‘", '"', "“", "i", "we", "my", "i'm", "i’m"):
        return None
    who = phrase_ending(text, tokens, at - 1, people)
    opens = who and who.kind is Kind.PERSON and who.first == 0
    return Credit(who, 0, at) if who and opens else None


def _on(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """A headline's "Name on ...": the name opens it."""
    if not 2 <= at <= 6 or (
        tokens[0][0].lower() not in ("'", "‘") and run_end(tokens, 0) != at - 1
    ):
        return None
    who = phrase_ending(text, tokens, at - 1, people)
    opens = who and who.kind is Kind.PERSON and who.first == 0
    return Credit(who, 0, at) if who and opens else None


def _announcement(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "Karan Johar's announcement", "ABC's statement"."""
    if not at or not possessive(tokens[at - 1][0]):
        return None
    who = phrase_ending(text, tokens, at - 1, people)
    known = who and who.kind in (Kind.PERSON, Kind.ORGANISATION)
    return Credit(who, who.first, at) if who and known else None


CUES = {
    "according": _according,
    "per": _per,
    "by": _by,
    "from": _by,
    "took": _took,
    "takes": _took,
    "taking": _took,
    "made": _made,
    "makes": _made,
    "broke": _made,
    "delivered": _made,
    "mum": _mum,
    ":": _colon,
    "on": _on,
    "announcement": _announcement,
    "statement": _announcement,
    "tweet": _announcement,
}
"""What each cue word, in lower case, credits."""
