"""What articles and texts are known again by."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from slated.site.news.models import DIGEST

if TYPE_CHECKING:
    from slated.article import Article

_COMMON = 0.3
"""Share of the words of the shorter text that an edited text still has."""

_WORD = re.compile(r"\w+")
# A line of a file of lines, by its number alone, which the next line may have tomorrow.
_NUMBERED = re.compile(r".*:[0-9]+", re.DOTALL)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Marks:
    """``key``: where the article is. ``digest``: what it says, spaces aside."""

    key: str
    digest: str

    def aside(self, digest: str) -> str:
        """The key of an article with the text of ``digest`` that was here before."""
        return _digest("aside", self.key, digest)


def marks(article: Article, source: str = "") -> Marks:
    """The marks of an article from ``source``, a path or an address.

    An article is known by its own address; without one by its path, or its id within its
    source; without either (standard input, lines without id) by what it says.
    """
    title, text = _plain(article.title), _plain(article.text)
    said = _digest(title, text)
    if article.url:
        return Marks(_digest("url", article.url.partition("#")[0]), said)
    if article.id in ("", "-") or _NUMBERED.fullmatch(article.id.removeprefix(source)):
        return Marks(_digest("text", said), said)
    if article.id.startswith(source):
        return Marks(_digest("path", _whole_path(article.id)), said)
    return Marks(_digest("id", _whole_path(source), article.id), said)


def alike(title: str, text: str, article: Article) -> bool:
    """Whether ``article`` may be the same document, edited: its title stayed, or many words."""
    if article.title and _plain(article.title) == _plain(title):
        return True
    old, new = (set(_WORD.findall(words.lower())) for words in (text, article.text))
    return len(old & new) >= _COMMON * max(1, min(len(old), len(new)))


def storable(text: str) -> str:
    """``text`` with what no database holds (NUL, halves of surrogate pairs) as U+FFFD.

    One character for one, so that offsets stay right.
    """
    return text if _plainly(text) else _UNSTORABLE.sub("\ufffd", text)


def _plainly(text: str) -> bool:
    """Whether a look tells that it can be stored: nearly all can."""
    return text.isascii() and "\x00" not in text


def stored(article: Article) -> Article:
    """The article with storable texts."""
    texts = (article.text, article.title, article.id, article.url, article.outlet, article.byline)
    if not any(text and not _plainly(text) and _UNSTORABLE.search(text) for text in texts):
        return article
    return replace(
        article,
        text=storable(article.text),
        title=storable(article.title),
        id=storable(article.id),
        url=article.url and storable(article.url),
        outlet=article.outlet and storable(article.outlet),
        byline=article.byline and storable(article.byline),
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _whole_path(source: str) -> str:
    if "://" in source or source == "-":
        return source
    return str(Path(source).absolute())


def _digest(*parts: str) -> str:
    text = "\x1f".join(parts).encode("utf-8", "replace")
    return blake2b(text, digest_size=DIGEST // 2).hexdigest()
