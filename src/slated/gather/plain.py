"""Plain text: an optional header block, an optional headline, the text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from slated.article import Article
from slated.gather.days import published_day
from slated.gather.errors import GatherError
from slated.gather.tidy import one_line, paragraphs

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

_HEADER = re.compile(r"(title|published|outlet|author|byline|url):(?:[ \t]+(\S.*))?", re.IGNORECASE)
_LONGEST_HEADLINE = 200
_SENTENCE_END = re.compile(r"[.,;:][\"'”’)]?$")


def plain_text(text: str, origin: Origin, context: Context) -> Article:
    """The article in a plain text.

    It may begin with lines such as ``Title: ...``, ``Published: 2017-10-04``,
    ``Outlet:``, ``Author:`` and ``URL:``, up to a blank line. Without a title there, a
    short first line that a blank line follows and no full stop ends is the headline.
    Raises GatherError when nothing is there.
    """
    headers, body = split_headers(paragraphs(text))
    article = Article(
        text=body,
        title=one_line(headers.get("title", "")),
        id=origin.name,
        url=headers.get("url") or origin.url,
        outlet=one_line(headers.get("outlet", "")) or None,
        byline=one_line(headers.get("author") or headers.get("byline", "")) or None,
    )
    if written := headers.get("published"):
        article = replace(article, published=published_day(written, context.today))
        if article.published is None:
            context.warn(f'{origin.name}: "Published: {written}" is no past date; left out')
    if not article.title:
        title, body = split_headline(body)
        article = replace(article, title=title, text=body)
    if not article.text and not article.title:
        raise GatherError(f"{origin.name}: empty, there is no text in it")
    return article


def split_headers(text: str) -> tuple[dict[str, str], str]:
    """The header lines at the top, by lower-case name, and the text below them."""
    block, _, body = text.partition("\n\n")
    headers: dict[str, str] = {}
    for line in block.split("\n"):
        match = _HEADER.fullmatch(line)
        if match is None:
            return {}, text
        headers[match[1].lower()] = (match[2] or "").strip()
    return headers, body.strip()


def split_headline(text: str) -> tuple[str, str]:
    """The headline, empty where the first line does not look like one, and the rest."""
    first, gap, rest = text.partition("\n\n")
    looks_right = gap and "\n" not in first and 0 < len(first) <= _LONGEST_HEADLINE
    if not looks_right or _SENTENCE_END.search(first):
        return "", text
    return first, rest.strip()
