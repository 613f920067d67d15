"""JSON Feed (jsonfeed.org, versions 1 and 1.1) to articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from slated.article import Article
from slated.gather.days import published_day
from slated.gather.errors import GatherError
from slated.gather.fragment import fragment_text
from slated.gather.lines import article
from slated.gather.tidy import digest, one_line, whole

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

_ITEMS = re.compile(r'"items"\s*:\s*\[')
_TITLE = re.compile(r'"title"\s*:\s*("(?:[^"\\]|\\.){0,500}")')
_COMMA = re.compile(r"[\s,]*")


def json_document(text: str, origin: Origin, context: Context) -> Iterator[Article]:
    """The items of a JSON Feed, or the one article that a JSON object describes.

    Of a feed that is cut off, the whole items. Raises GatherError on other JSON.
    """
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = _rescued(text, origin, context)
    if isinstance(found, list):
        raise GatherError(
            f"{origin.name}: a JSON list; give one article a line as JSON Lines instead"
        )
    if isinstance(found.get("items"), list):
        return _feed(found, origin, context)
    return iter([article(found, origin.name, origin.name)])


def _rescued(text: str, origin: Origin, context: Context) -> dict[str, Any]:
    start = _ITEMS.search(text)
    items: list[Any] = []
    decoder = json.JSONDecoder()
    at = start.end() if start else len(text)
    while at < len(text):
        at = _COMMA.match(text, at).end()  # type: ignore[union-attr]
        try:
            item, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        items.append(item)
    if not items:
        raise GatherError(f"{origin.name}: not JSON that can be read")
    context.warn(f"{origin.name}: the feed is cut off or damaged; took {len(items)} whole items")
    title = _TITLE.search(text, 0, start.start() if start else 0)
    return {"title": json.loads(title[1]) if title else "", "items": items}


def _feed(feed: dict[str, Any], origin: Origin, context: Context) -> Iterator[Article]:
    outlet = one_line(_string(feed, "title")) or None
    for item in feed["items"][: context.limits.feed_items]:
        if isinstance(item, dict) and (found := _item(item, outlet, context)):
            yield found


def _item(item: dict[str, Any], outlet: str | None, context: Context) -> Article | None:
    title = one_line(_string(item, "title"))
    text = _item_text(item)
    if not title and not text:
        return None
    url = _string(item, "url") or _string(item, "external_url")
    number = item.get("id")
    called = str(number) if isinstance(number, str | int) else ""
    return Article(
        text=text,
        title=title,
        published=published_day(_string(item, "date_published"), context.today),
        id=called or url or digest(title, text),
        url=url or None,
        outlet=outlet,
        byline=_writers(item) or None,
    )


def _item_text(item: dict[str, Any]) -> str:
    bodies = (fragment_text(_string(item, "content_html")), _string(item, "content_text").strip())
    return max((*bodies, fragment_text(_string(item, "summary"))), key=len)


def _writers(item: dict[str, Any]) -> str:
    authors = item.get("authors")
    people = authors if isinstance(authors, list) else [item.get("author")]
    names = (_string(person, "name") for person in people if isinstance(person, dict))
    return one_line(", ".join(filter(None, names)))


def _string(fields: dict[str, Any], key: str) -> str:
    value = fields.get(key)
    return whole(value) if isinstance(value, str) else ""
