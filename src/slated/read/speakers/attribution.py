"""Who says the sentence a claim stands in, in which role, where, and to whom."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from slated.read.speakers.credit import VERBS, find_credits, outlet_told, signed
from slated.read.speakers.outlets import canonical_outlet
from slated.read.speakers.phrase import Kind
from slated.read.speakers.tokens import tokens
from slated.read.speakers.venues import FIRST_WORDS, POSTED, find_venue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from slated.read.speakers.cues import Credit
    from slated.read.speakers.people import People

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whom an article credits with a statement.

    ``speaker`` is a person or organisation, ``role`` what they are as written there,
    ``venue`` where it was said, ``outlet`` the one told or reporting. ``start`` and
    ``end`` give the crediting words in the text, in code points.
    """

    speaker: str | None
    role: str | None
    venue: str | None
    outlet: str | None
    start: int
    end: int


# What a sentence says of the one before it: "X made the announcement at ...".
_NEWS = re.compile(
    r"\b(?:announc|confirm|reveal|shar|broke|made|unveil|deliver)\w* (?:the|this|that) "
    r"(?:\w+ ){0,2}?(?:news|announcement|renewal|pickup|premiere date|decision|date|trailer)\b"
    r"|\b[Tt]he (?:announcement|news|renewal) (?:was (?:made|revealed|shared)|came)\b"
)
_QUOTE = re.compile(r"[“\"]([^“”\"]{2,})(?:[”\"]|$)|(?<!\w)['‘]([^'‘’]{2,}[,.!?])['’]")
# Without one of these, in lower case, a sentence credits nobody and names no venue.
_CUES = AhoCorasick(
    sorted(
        VERBS
        | {word.lower() for word in FIRST_WORDS}
        | {"according", "per ", "took to", "takes to", "taking to", "mum", "made", "makes", "broke"}
        | {"delivered", "announcement", "statement", "(@", *(f": {quote}" for quote in "\"'“‘iwm")}
    )
)
_LONGEST = 1500
"""Code points of a sentence that are read: what is longer is no sentence."""
_HEADLINE = 200
"""Code points: a shorter text without line breaks is one headline of several sentences."""


def attribute(
    text: str, sentences: Sequence[Span], index: int, people: People
) -> Attribution | None:
    """Who is credited with sentence ``index`` of ``text``, None if nobody is named.

    Looks at the sentences beside it where a quotation runs on, or where the next one
    says who broke the news. Raises IndexError if there is no such sentence.
    """
    found = _of(text, *sentences[index], people)
    if found and found.speaker:
        return _placed(text, sentences, index, people, found)
    for beside in _beside(text, sentences, index):
        other = _of(text, *sentences[beside], people)
        if other and other.speaker:
            return _placed(text, sentences, beside, people, other)
        found = found or other
    return found


def _placed(
    text: str, sentences: Sequence[Span], index: int, people: People, found: Attribution
) -> Attribution:
    """``found`` with the venue or outlet of what the same speaker said just before."""
    start, end = sentences[index]
    if found.venue or found.outlet or not _QUOTE.search(text, start, end):
        return found
    for back in range(index - 1, max(index - 3, -1), -1):
        other = _of(text, *sentences[back], people)
        if other and other.speaker:
            if other.speaker == found.speaker:
                return replace(found, venue=other.venue, outlet=other.outlet)
            break
    return found


def _of(text: str, start: int, end: int, people: People) -> Attribution | None:
    """The credit inside ``text[start:end]``."""
    end = min(end, start + _LONGEST)
    part = text[start:end].lower()
    if not _CUES.find_matches_as_indexes(part) and not (len(part) < _HEADLINE and " on " in part):
        return None
    words = tokens(text, start, end)
    found = find_credits(text, words, people)
    outlet = outlet_told(text, words) or _reporter(found)
    venue, *at = find_venue(text, words) or (None, start, end)
    if found:
        best = min(found, key=_rank)
        first, last = words[best.first][1], words[best.last][2]
        if best.who.kind is Kind.UNNAMED and outlet:
            return Attribution(outlet, None, venue, outlet, first, last)
        return Attribution(best.who.name, best.who.role, venue, outlet, first, last)
    tweet = signed(text, start, end, people)
    if tweet:
        return Attribution(tweet[0], None, "Twitter", outlet, *tweet[1:])
    if not venue or venue in POSTED:
        return None
    return Attribution(None, None, venue, outlet, *at)


def _reporter(found: Sequence[Credit]) -> str | None:
    """The outlet among those credited, by its usual name."""
    for credit in found:
        if credit.who.kind is Kind.OUTLET:
            return canonical_outlet(credit.who.name)
    return None


def _rank(credit: Credit) -> tuple[int, int]:
    """The named before outlets, outlets before the unnamed, then the first."""
    kind = credit.who.kind
    return (0 if kind <= Kind.UNKNOWN else int(kind)), credit.first


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` holds direct speech or stands inside it."""
    if _open(text, start):
        return True
    for quote in _QUOTE.finditer(text, start, end):
        words = (quote[1] or quote[2]).split()
        if any(word[0].islower() and len(word) > 3 for word in words):
            return True
        if quote.start() == start and len(words) > 2 and words[-1][-1] in ",.!?…":
            return True
    return False


def _open(text: str, at: int) -> bool:
    """Whether a quotation of this paragraph is still open at ``at``."""
    begin = text.rfind("\n", 0, at) + 1
    if text.rfind("“", begin, at) > text.rfind("”", begin, at):
        return True
    return text.count('"', begin, at) % 2 == 1


def _beside(text: str, sentences: Sequence[Span], index: int) -> Iterator[int]:
    """Sentences that may credit what sentence ``index`` says, the likeliest first."""
    last = len(sentences) - 1
    if index < last and (
        _NEWS.search(text, *sentences[index + 1]) or _headline(text, sentences, index)
    ):
        yield index + 1
    if not _quoted(text, *sentences[index]):
        return
    at = index
    while at < last and at - index < 3 and _open(text, sentences[at][1]):
        at += 1
        yield at
    if index < last and text[sentences[index + 1][0]].islower():
        yield index + 1
    for back in range(index - 1, max(index - 4, -1), -1):
        yield back
        if "\n" in text[sentences[back][1] : sentences[back + 1][0]]:
            break


def _headline(text: str, sentences: Sequence[Span], index: int) -> bool:
    """Whether the sentence is a headline's question or cry, answered by the next."""
    return len(text) < _HEADLINE and "\n" not in text and text[sentences[index][1] - 1] in "?!"
