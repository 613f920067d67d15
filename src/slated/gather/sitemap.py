"""News sitemaps: the articles a site has lately published, without their text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from slated.article import Article
from slated.gather.days import published_day
from slated.gather.errors import GatherError
from slated.gather.tidy import one_line
from slated.gather.xml import parsed_xml

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

_ROOT = re.compile(r"<(?:\w+:)?(urlset|sitemapindex)\b", re.IGNORECASE)
_HEAD = 4096


def is_sitemap(xml: str) -> bool:
    """Whether a document is a sitemap or an index of sitemaps."""
    return xml[:_HEAD].lstrip("\ufeff \t\r\n").startswith("<") and bool(_ROOT.search(xml[:_HEAD]))


def news(xml: str, origin: Origin, context: Context) -> Iterator[Article]:
    """The articles of a news sitemap: address, headline, day, outlet; their text is empty.

    Addresses without a ``news:news`` element are left out. Raises GatherError when it is no
    XML, or declares entities.
    """
    root = parsed_xml(xml, origin.name)
    for number, url in enumerate(root.iterfind("{*}url")):
        if number >= context.limits.feed_items:
            return
        if found := _article(url, context):
            yield found


def sitemaps(xml: str, name: str) -> list[str]:
    """The addresses in an index of sitemaps. Raises GatherError."""
    root = parsed_xml(xml, name)
    found = (_text(one, "{*}loc") for one in root.iterfind("{*}sitemap"))
    return [address for address in found if address.startswith(("http://", "https://"))]


def _article(url: Any, context: Context) -> Article | None:
    item = url.find("{*}news")
    address = _text(url, "{*}loc")
    if item is None or not address.startswith(("http://", "https://")):
        return None
    return Article(
        text="",
        title=one_line(_text(item, "{*}title")),
        published=published_day(_text(item, "{*}publication_date"), context.today),
        id=address,
        url=address,
        outlet=one_line(_text(item, "{*}publication/{*}name")) or None,
    )


def _text(element: Any, path: str) -> str:
    found = element.find(path)
    return (found.text or "").strip() if found is not None else ""


def check_news(articles: list[Article], name: str) -> None:
    """Raise GatherError for a sitemap that tells no news."""
    if not articles:
        raise GatherError(f"{name}: a sitemap, but not one of news")
