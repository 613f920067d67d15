"""What a feed's address answers, in whichever form of feed it is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from slated.gather.decode import decode
from slated.gather.errors import GatherError
from slated.gather.feed import feed
from slated.gather.hints import NOTHING_SAID, Hints, hints
from slated.gather.jsonfeed import json_document
from slated.gather.sitemap import check_news, is_sitemap, news
from slated.gather.sniff import Form, check_not_binary, form

if TYPE_CHECKING:
    from slated.article import Article
    from slated.gather.context import Context, Origin


@dataclass(frozen=True, slots=True)
class Entries:
    """The articles of a feed, its kind in words, its name, and when it wants to be asked."""

    kind: str
    title: str
    articles: tuple[Article, ...]
    hints: Hints = NOTHING_SAID


def entries(data: bytes, origin: Origin, context: Context) -> Entries:
    """The entries of RSS, Atom, RDF, a JSON Feed or a news sitemap.

    Raises GatherError for everything else, and as the readers of these forms do.
    """
    check_not_binary(data[:4096], origin.name)
    text = decode(data, origin.charset)
    if is_sitemap(text):
        articles = tuple(news(text, origin, context))
        check_news(list(articles), origin.name)
        return Entries("news sitemap", _outlet(articles), articles)
    match form(text, origin.media, origin.name):
        case Form.FEED:
            articles = tuple(feed(text, origin, context))
            return Entries(_xml_kind(text), _outlet(articles), articles, hints(text))
        case Form.JSON if _has_items(text):
            articles = tuple(json_document(text, origin, context))
            return Entries("JSON Feed", _outlet(articles), articles)
    raise GatherError(f"{origin.name}: no feed (RSS, Atom, JSON Feed or a news sitemap)")


def _outlet(articles: tuple[Article, ...]) -> str:
    return (articles[0].outlet or "") if articles else ""


def _xml_kind(text: str) -> str:
    head = text[:4096].lower()
    if "<feed" in head:
        return "Atom"
    return "RDF" if "<rdf:rdf" in head else "RSS"


def _has_items(text: str) -> bool:
    """Whether JSON is a feed; one that is cut off may be."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return '"items"' in text
    return isinstance(found, dict) and isinstance(found.get("items"), list)
