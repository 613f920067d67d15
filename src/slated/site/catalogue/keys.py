"""Names folded to keys: two spellings of one name fold to the same key.

``fold`` forgets case, accents and punctuation, in any script. ``key`` forgets, besides, a
leading article ("The Office", "Office, The") and a possessive brand ("Marvel's Jessica Jones"),
and is what names are looked up by.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category, normalize

from slated.site.catalogue.brands import BRANDS

LENGTH = 200
"""Characters of a key that are kept."""

# Letters that Unicode does not take apart into a plain one and a mark.
_LETTERS = str.maketrans(
    dict(zip("øđłıħ", "odlih", strict=True))
    | {"æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "×": " x "}
)
# Latin, Greek and Cyrillic accents; Hebrew points; Arabic vowel signs. Marks of other scripts
# are letters of their own right and stay.
# So is the sign that makes й of и.
_MARKS = re.compile(
    "(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u064b-\u065f\u0670]"
)
# Written inside a word: Grey's, S.W.A.T., M*A*S*H, 9-1-1, 11/22/63, and what cannot be seen.
_INSIDE = re.compile(
    r"[\u200b-\u200f\u2060\ufeff\u00ad*'’‘ʼ`´.·]|(?<=\b\w)-(?=\w\b)|(?<=\d)[-/](?=\d)"
)
_OTHER = re.compile(r"[^a-z0-9]+")
_AND = re.compile(r"\s*[&＆]\s*|(?<=\w) ?\+ ?(?=\w)")
_ARTICLE = re.compile(r"(?:the|an?) (?=\S)")
_LAST_ARTICLE = re.compile(r"^(?P<rest>.+), (?P<article>the|an?)$", re.IGNORECASE)


def fold(name: str) -> str:
    """``name`` in lower case, without accents and punctuation, its words one space apart.

    A name of signs alone ("???") stays as it is, so that it has a key at all.
    """
    last = _LAST_ARTICLE.match(name.strip())
    if last:
        name = f"{last['article']} {last['rest']}"
    plain = normalize("NFD", normalize("NFKC", name).casefold())
    plain = normalize("NFC", _MARKS.sub("", plain)).translate(_LETTERS)
    words = _words(_INSIDE.sub("", _AND.sub(" and ", plain)))
    return (words or " ".join(plain.split()))[:LENGTH]


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """The folded name without a leading article and a possessive brand."""
    folded = fold(name)
    return _bare(_unbranded(_bare(folded)))


def unbranded(name: str) -> str:
    """The folded name without a possessive brand, its article kept."""
    return _unbranded(fold(name))


def _words(text: str) -> str:
    """The words one space apart; outside ASCII a mark is part of its word, which ``\\w`` denies."""
    if text.isascii():
        return _OTHER.sub(" ", text).strip()
    kept = (c if c.isalnum() or category(c)[0] == "M" else " " for c in text)
    return " ".join("".join(kept).split())


def _bare(folded: str) -> str:
    match = _ARTICLE.match(folded)
    return folded[match.end() :] if match else folded


def _unbranded(folded: str) -> str:
    if not folded.startswith(_BRANDS):
        return folded
    brand = next((b for b in _BRANDS if folded.startswith(b) and len(folded) > len(b)), "")
    return folded[len(brand) :]


_BRANDS = tuple(sorted((fold(brand) + " " for brand in BRANDS), key=len, reverse=True))
