"""Who one sentence credits with what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from slated.read.speakers.cues import CUES, Credit
from slated.read.speakers.following import following
from slated.read.speakers.outlets import EVERYDAY, FIRST_WORDS, canonical_outlet
from slated.read.speakers.phrase import Kind, Phrase
from slated.read.speakers.roles import ACCOUNT
from slated.read.speakers.subject import main_subject, skip_back, subject
from slated.read.speakers.verbs import (
    CONDITION,
    LOOSE,
    PASSIVE,
    PERSONAL,
    REPORTED,
    SAID,
    SPOKEN_TO,
    WITH_PARTICLE,
)
from slated.read.speakers.wordset import word_set

if TYPE_CHECKING:
    from slated.read.speakers.people import People
    from slated.read.speakers.tokens import Token

_QUOTES = frozenset("\"“”'’‘,?!…—–")
_TELLING = word_set("told tells tell telling per")
_TO_OUTLET = word_set("told tells tell telling to with via by per")
_BETWEEN = word_set("the our sister site exclusively outlet fellow")
_FOOTAGE = word_set("trailer teaser clip promo preview episode finale premiere voiceover")
_DETERMINERS = word_set("the a an this new season first his her its exclusive")
_MODALS = word_set("will would could might must should can can't can’t won't won’t may")
_PREPOSITIONS = word_set("on at in for of from by with about to into over than like")
VERBS = SAID | PERSONAL | REPORTED | SPOKEN_TO
_SIGNED = re.compile(r"[—–-] ?([A-ZÀ-Þ][\w.'’ -]{1,40}?) \(@\w{1,20}\)")


def find_credits(text: str, tokens: list[Token], people: People) -> list[Credit]:
    """Every credit in a sentence, in order."""
    found = []
    for at, (word, _, _) in enumerate(tokens):
        lower = word.lower()
        credit = None
        if lower in VERBS:
            credit = _by_verb(text, tokens, at, people)
        elif lower in CUES:
            credit = CUES[lower](text, tokens, at, people)
        if credit:
            found.append(credit)
    return found


def _by_verb(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    verb = tokens[at][0].lower()
    if _in_footage(tokens, at) or not _has_particle(tokens, at, verb):
        return None
    if verb in SPOKEN_TO:
        who = subject(text, tokens, at, people)
        if not who or who.kind not in (Kind.PERSON, Kind.ORGANISATION):
            who = main_subject(text, tokens, at, people)
        return Credit(who, min(who.first, at), at) if who else None
    if _ruled_out(tokens, at):
        return None
    who = subject(text, tokens, at, people)
    if who and not _is_object(tokens, who, verb) and _speaks(who, verb, tokens):
        return Credit(who, who.first, at)
    return _behind_verb(text, tokens, at, people) or _far_subject(text, tokens, at, people)


def _behind_verb(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "'...,' said X" and ", reveals X"."""
    verb = tokens[at][0].lower()
    if not at or tokens[at - 1][0] not in _QUOTES or verb not in SAID:
        return None
    who = following(text, tokens, at, people)
    if not who or not _speaks(who, verb, tokens) or (who.kind is Kind.UNKNOWN and verb in LOOSE):
        return None
    return Credit(who, at, who.last)


def _far_subject(text: str, tokens: list[Token], at: int, people: People) -> Credit | None:
    """ "X took the stage and said", "X, who plays Y, told"."""
    verb = tokens[at][0].lower()
    back = skip_back(tokens, at - 1)
    if back < 2 or tokens[back][0].lower() not in ("and", "while", "but", "later", ","):
        return None
    who = main_subject(text, tokens, back, people)
    if not who or not _speaks(who, verb, tokens):
        return None
    if tokens[back][0] == "," and (who.kind is not Kind.PERSON or who.first > 1):
        return None
    return Credit(who, who.first, at)


def _speaks(who: Phrase, verb: str, tokens: list[Token]) -> bool:
    """Whether ``who`` may be the subject of ``verb`` as a speaker."""
    if verb in REPORTED:
        return who.kind is Kind.OUTLET
    account = who.name.rsplit(" ", 1)[-1].lower() in ACCOUNT
    if verb in PERSONAL and not (who.kind is Kind.PERSON or account):
        closing = who.first and tokens[who.first - 1][0] == ","
        return verb == "shared" and bool(closing) and who.kind is Kind.ORGANISATION
    if who.kind is Kind.UNKNOWN and not account:
        title = who.first and tokens[who.first - 1][0].isdigit()
        return verb not in LOOSE or (1 <= who.name.count(" ") <= 2 and not title)
    return True


def _has_particle(tokens: list[Token], at: int, verb: str) -> bool:
    if verb in ("say", "says", "said") and at + 1 < len(tokens):
        return tokens[at + 1][0].lower() not in ("goodbye", "farewell", "hello", "yes")
    wanted = WITH_PARTICLE.get(verb)
    return not wanted or wanted in [token[0].lower() for token in tokens[at + 1 : at + 4]]


def _ruled_out(tokens: list[Token], at: int) -> bool:
    """Passive, future or an infinitive: "was announced", "is expected to announce"."""
    back = at - 1
    while back >= 0 and tokens[back][0].lower().endswith("ly"):
        back -= 1
    if back < 0:
        return False
    word = tokens[back][0].lower()
    if word == "to":
        before = {token[0].lower() for token in tokens[max(0, back - 8) : back]}
        return not before & {"yet", "took", "refused", "declined"}
    return word in PASSIVE or word in _MODALS


def _is_object(tokens: list[Token], who: Phrase, verb: str) -> bool:
    """Whether ``who`` is no subject: "on Netflix revealed", "until Netflix announces"."""
    before = tokens[who.first - 1][0].lower() if who.first else ""
    if before in CONDITION:
        return verb.endswith("s") and verb != "says"
    return before in _PREPOSITIONS and who.kind is not Kind.UNNAMED


def _in_footage(tokens: list[Token], at: int) -> bool:
    """ "says in the trailer": a character's words."""
    words = [token[0].lower() for token in tokens[at + 1 : at + 11]]
    return any(
        word == "in"
        and words[back + 1 : back + 2] != []
        and words[back + 1] in _DETERMINERS
        and not _FOOTAGE.isdisjoint(words[back + 2 : back + 5])
        for back, word in enumerate(words)
    )


def signed(text: str, start: int, end: int, people: People) -> tuple[str, int, int] | None:
    """Who signed a tweet set into ``text[start:end]``: "— Name (@handle)"."""
    found = _SIGNED.search(text, start, end)
    return (people.full(found[1]), found.start(1), found.end(1)) if found else None


def outlet_told(text: str, tokens: list[Token]) -> str | None:
    """The outlet that was told, asked or is cited, by its usual name."""
    for at, (word, start, _) in enumerate(tokens):
        if word not in FIRST_WORDS:
            continue
        back = at - 1
        while back >= 0 and tokens[back][0].lower() in _BETWEEN:
            back -= 1
        before = tokens[back][0].lower() if back >= 0 else ""
        if before not in _TO_OUTLET:
            continue
        if tokens[at - 1][0] == "The":
            start = tokens[at - 1][1]
        for last in range(min(at + 4, len(tokens)) - 1, at - 1, -1):
            written = text[start : tokens[last][2]]
            name = canonical_outlet(written)
            if name and (before in _TELLING or written not in EVERYDAY):
                return name
    return None
