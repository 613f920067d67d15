"""Mentions of titles: those on the list, and those known by the way they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from slated.read.words import EDGE, RUN, SMALL, fold_edge, title_cased

_QUOTED = re.compile(
    r"“(?P<a>[^“”\n]{1,70})”|(?<![\w’])‘(?P<b>[^‘\n]{1,70}?)[’'](?!\w)"
    r"|(?<![\w\"])\"(?P<c>[^\"\n]{1,70})\"(?!\w)|(?<![\w'])'(?P<d>[^\"\n]{1,70}?)'(?!\w)"
)
_NOT_SERIES_BEFORE = re.compile(
    r"(?:\b(?:song|single|album|track|episodes?|movie|film|films|novel|book|memoir|titled episode|play|musical|hour|chapter|wrote|said|says|called|word|words|captioned|tweeted|added|quipped|joked|hashtag|entitled|magazine|podcast|game|role of|character|sketch|cover of|hit|ballad)[,:]? ?|\bepisode (?:is |was )?(?:titled|called|entitled) )\Z",
    re.IGNORECASE,
)
# What follows a title in running text and headlines; the run of capitals before it is the title.
_ANCHOR = re.compile(
    r"(?:['’]s?)? ?(?:\(\d{4}\) ?)?(?=(?::| [-–—|]|,)? ?(?:['’]s )?(?:the |its |official |new |final |first |full |third |second |fourth |fifth |sixth |seventh )*"
    r"(?:seasons? (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|finale|premiere|trailer|renew)|series (?:\d|two|three|four|finale|premiere|renew)|S\d\d?\b|trailers?\b|teasers?\b|posters?\b|promo\b|finale\b|premiere\b|premieres\b|renewed|cancell?ed|renewal|cancell?ation|reboot\b|revival\b|spin-?off\b|recap\b|release date|season\b|debuts\b|showrunner\b|has been (?:renewed|cancell?ed)|was (?:renewed|cancell?ed)|will (?:return|premiere|debut|end)\b|returns? (?:for|to|on|in)\b|ending\b|to end\b|gets? (?:renewed|cancell?ed|season|a |release|premiere|second|third|early)|picked up|ordered to series|scrapped|axed|docuseries|miniseries|limited series|TV (?:series|show)))",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    r"\b(?:series|show|drama|comedy|sitcom|thriller|dramedy|docuseries|miniseries|spin-?off|reboot|revival|prequel|season \d+ of|seasons? (?:one|two|three|four|five|six|seven|eight|nine|ten) of|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|new|next|another|upcoming) seasons? of|trailer for|teaser for|finale of|premiere of|renewal of|renewed|renews|cancell?ed|cancels|reboot of|revival of|anime|adaptation of|starring in|episodes? of|production on|filming on|seasons? of)(?: its| the| their| hit)? (?=[A-Z0-9])"
)
_PAREN = re.compile(r" \((?:[A-Z][\w+&!. ]{1,20})(?:[,;] [^()]{1,40})?\)")


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A series' title in the text. ``known`` tells that it is on the list."""

    start: int
    end: int
    title: str
    source: str
    known: bool = False


def quoted(text: str) -> Iterable[TitleMention]:
    """Titles in quotation marks of any kind."""
    for match in _QUOTED.finditer(text):
        group = match.lastgroup or "a"
        start, end = match.span(group)
        while end > start and text[end - 1] in ",.;:":
            end -= 1
        inner = text[start:end]
        if len(inner) < 2 or len(inner.split()) > 9 or not title_cased(inner):
            continue
        if text[match.end(group) - 1] == "." and inner.count(" ") > 3:
            continue
        if _NOT_SERIES_BEFORE.search(text, max(0, match.start() - 30), match.start()):
            continue
        if _speech_after(text, match.end()):
            continue
        yield TitleMention(start, end, inner, "quote")


_SAID = re.compile(
    r",? (?:he|she|they|[A-Z]\w+(?: [A-Z]\w+)?) (?:said|says|wrote|tweeted|told|added|explained|captioned|teased)\b|,? (?:said|says|wrote|tweeted|told|added|explained|reads|read) "
)


def _speech_after(text: str, end: int) -> bool:
    return _SAID.match(text, end) is not None


def shaped(text: str, platforms: frozenset[str]) -> Iterable[TitleMention]:
    """Titles known by what stands beside them: "X season 2", "HBO's X", "the drama X", "X (NBC)"."""
    for run in RUN.finditer(text):
        yield from _from_run(text, run.start(), run.end(), platforms)


def _from_run(text: str, start: int, end: int, platforms: frozenset[str]) -> Iterable[TitleMention]:
    cut = _split(text, start, end, platforms)
    for a, b, after_platform in cut:
        if b - a < 2:
            continue
        source = ""
        if _ANCHOR.match(text, b):
            source = "anchor"
        elif after_platform:
            source = "platform"
        elif a == start and _NOUN_BEFORE.search(text, max(0, a - 32), a):
            source = "noun"
        elif _PAREN.match(text, b):
            found = _PAREN.match(text, b)
            inside = found.group()[2:-1].split(",")[0] if found else ""
            source = "paren" if inside.lower() in platforms else ""
        if source:
            yield TitleMention(a, b, text[a:b], source)


_TOKEN = re.compile(r"[^\s]+")
_OWNED = ("'s", "’s", "‘s", "s'", "s’")
Piece = tuple[int, int, bool]


def _split(text: str, start: int, end: int, platforms: frozenset[str]) -> list[Piece]:
    """Pieces of a run of capitals that could be a title, edge words and owners cut off.

    The flag of a piece tells whether a platform stands right before it ("HBO's Barry").
    """
    pieces: list[Piece] = []
    here: list[re.Match[str]] = []
    owned = False
    for token in _TOKEN.finditer(text, start, end):
        low = fold_edge(token.group())
        joined = " ".join(fold_edge(t.group()) for t in [*here, token])
        small = low in SMALL and token.group()[0].islower()
        if joined in platforms or low in platforms:
            _close(text, here, owned, pieces)
            here, owned = [], True
        elif low in EDGE and not (here and small) and not (low == "the" and not here):
            _close(text, here, owned, pieces)
            here, owned = [], False
        elif _owner(here, token, end):
            here, owned = [], True
        else:
            here.append(token)
    _close(text, here, owned, pieces)
    return pieces


def _owner(here: list[re.Match[str]], token: re.Match[str], end: int) -> bool:
    """Whether a two-word name owns what follows: "Jordan Peele's The Twilight Zone"."""
    return (
        token.group().endswith(_OWNED)
        and len(here) == 1
        and token.end() < end
        and fold_edge(here[0].group()) not in ("the", "a")
    )


def _close(text: str, here: list[re.Match[str]], owned: bool, pieces: list[Piece]) -> None:
    while here and here[-1].group()[0].islower():
        here.pop()
    while here and here[0].group()[0].islower():
        here = here[1:]
    if not here:
        return
    a = here[0].start()
    word = text[a : here[-1].end()].rstrip(".,:;'’‘-")
    if word.endswith(_OWNED[:3]):
        word = word[:-2]
    pieces.append((a, a + len(word), owned))
