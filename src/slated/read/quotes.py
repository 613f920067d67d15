"""Titles in quotation marks, and what in quotation marks is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from slated.read.mentions import TitleMention
from slated.read.words import title_cased

# Each branch begins with a letter of its own, which lets the search skip ahead.
_QUOTED = re.compile(
    r"“(?P<a>[^“”\n]{1,70})”"
    r"|‘(?<![\w’]‘)(?P<b>[^‘\n]{1,70}?)[’'](?!\w)"
    r"|\"(?<![\w\"]\")(?P<c>[^\"\n]{1,70})\"(?!\w)"
    r"|'(?<![\w'’]')(?P<d>[^\"\n‘]{1,70}?)['’](?!\w)"
    r"|’(?<![\w'’]’)(?P<e>[^\"\n‘]{1,70}?)['’](?!\w)"
    r"|<(?:em|i)>(?P<f>[^<>\n]{1,70})</(?:em|i)>"
)
_OTHER = (
    r"(?:songs?|singles?|albums?|tracks?|episodes?|movies?|films?|novels?|books?|memoir|play|musical"
    r"|hour|chapter|wrote|said|says|word|words|captioned|tweeted|added|quipped|joked|hashtag"
    r"|entitled|magazine|podcasts?|video ?games?|role of|characters?|sketch|cover of|hit|ballad"
    r"|blockbuster|finale|premiere|ender|opener|flick|rom-?com|biopic|titled episode)"
)
_OTHER_BEFORE = re.compile(
    rf"(?:\b{_OTHER}(?:,? (?:titled|called|entitled))?[,:]?(?: [–—-])? ?"
    r"|\b(?:teaser|promo|trailer|featurette),? (?:titled|called|entitled|dubbed) "
    r"|\b(?:episodes?|Ep\.?|film|movie) (?:\d+|is|was)?,? ?(?:titled|called|entitled|[-–—:|])? ?"
    r"|\bE\d+,? ?[-–—:]? ?|(?<!such )(?<!known )\bas )[(]?\Z",
    re.IGNORECASE,
)
_TELLS = "said|says|wrote|tweeted|told|added|explained"
_OTHER_AFTER = re.compile(
    r"[,.]?(?: \(\d{4}\))? (?:\(?(?:film|movie|song|album|single|novel|book|podcast|musical"
    r"|soundtrack|music video|box office|task|challenge|era|moment|comments?|claims?)\b"
    rf"|,? ?(?:he|she|they|[A-Z]\w+(?: [A-Z]\w+)?) (?:{_TELLS}|captioned|teased)\b"
    rf"|,? ?(?:{_TELLS}|reads|read) )"
    r"|(?i: (?:teaser|promo|trailer|featurette)) (?:for|of|from) (?:the |\w+['’]s )?[‘“\"'<]"
)
_SPEECH = re.compile(
    r"(?:^|\s)(?:I|I['’]\w+|we|we['’]\w+|my|they|(?:you|they)['’]re|(?:it|he|she|that)['’]s"
    r"|(?:do|wo|is|ca|did|was)n['’]t)(?=\s|$)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"[,:]?(?: [-–—])?(?: (?:the )?(?:(?:final|new|first|second|third|fourth|fifth) )?"
    r"(?:seasons?|series|part|volume|vol\.?|S)"
    r"(?: ?\d+(?: (?:part|vol\.?|volume) \d)?| one| two| three| four| five)"
    r"|,? S\d+(?:E\d+)?)(?:[ ,:-]{1,3}(?:part|vol\.?|volume|episode) \w+)?\Z"
    r"| (?:1\d|[2-9])\Z|:? (?:the )?final season(?:[ ,:-]{1,3}part \w+)?\Z",
    re.IGNORECASE,
)
_REACH = 32
NO_SERIES = -1.0


def quoted(text: str) -> Iterator[TitleMention]:
    """What stands in quotation marks of any kind and is written like a title.

    Its strength is 0 to 0.5, or `NO_SERIES` where the words beside it make it a song,
    a film, an episode or a remark.
    """
    for match in _QUOTED.finditer(text):
        group = match.lastgroup or "a"
        start, end = _trim(text, *match.span(group), match.end())
        inner = text[start:end]
        if len(inner) < 2 or inner.count(" ") > 8 or not title_cased(inner):
            continue
        sentence = text[match.end(group) - 1] == "." and inner.count(" ") > 3
        other = sentence or _other(text, match.start(), match.end())
        strength = NO_SERIES if other else _looks(inner)
        yield TitleMention(start, end, inner, "quote", strength=strength)


def _other(text: str, start: int, end: int) -> bool:
    """Whether the words beside a quotation make it something other than a series."""
    if _OTHER_BEFORE.search(text, max(0, start - _REACH), start):
        return True
    return _OTHER_AFTER.match(text, end) is not None


def _trim(text: str, start: int, end: int, close: int) -> tuple[int, int]:
    """A quotation's span without its season, its full stop and its possessive."""
    while start < end and text[start] in " ‘'":
        start += 1
    while end > start and text[end - 1] in ",.;: ’'":
        end -= 1
    if text[end - 2 : end] in ("’s", "'s") and text[close : close + 1] == " ":
        end -= 2
    part = _PART.search(text, start, end)
    return (start, part.start()) if part and part.start() > start else (start, end)


def _looks(inner: str) -> float:
    """How much quoted words look like a title rather than speech."""
    if _SPEECH.search(inner):
        return 0.0
    if inner[-1] in "!?…" or inner[0] == "#":
        return 0.15
    if ": " in inner:
        return 0.5
    return 0.4 if " " in inner else 0.3
