"""What a page says of itself in JSON-LD (schema.org)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_ARTICLE = re.compile(r"(\w*Article|\w*Posting|Report|Review|LiveBlogPosting)")
_WRAPPER = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_MOST_NODES = 2_000

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Linked:
    """The fields of the page's article, empty where it names none."""

    headline: str = ""
    published: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    body: str = ""


def linked(scripts: Iterable[str]) -> Linked:
    """The article in a page's JSON-LD blocks; a block that is no JSON is passed over."""
    nodes = [node for script in scripts for node in _nodes(script)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    articles = [node for node in nodes if _is_article(node)]
    if not articles:
        return Linked()
    # The fullest one: a page may also list teasers of other articles.
    article = max(articles, key=lambda node: sum(key in node for key in _TELLING))
    return Linked(
        headline=_string(article.get("headline")) or _string(article.get("name")),
        published=_string(article.get("datePublished")) or _string(article.get("dateCreated")),
        outlet=next(_names(article.get("publisher"), by_id), ""),
        authors=tuple(dict.fromkeys(_names(article.get("author"), by_id))),
        body=_string(article.get("articleBody")),
    )


_TELLING = ("headline", "datePublished", "author", "publisher", "articleBody", "mainEntityOfPage")


def _nodes(script: str) -> Iterator[Node]:
    """Every object in a block, found without recursion."""
    try:
        waiting: list[Any] = [json.loads(_WRAPPER.sub("", script), strict=False)]
    except (ValueError, RecursionError):
        return
    seen = 0
    while waiting and seen < _MOST_NODES:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, dict):
            if "@type" in value:
                yield value
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            waiting.extend(value)


def _is_article(node: Node) -> bool:
    kinds = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
    return any(isinstance(kind, str) and _ARTICLE.fullmatch(kind) for kind in kinds)


def _names(value: Any, by_id: dict[str, Node]) -> Iterator[str]:
    """The names of a person or organisation: text, an object, a reference, or several."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            full = by_id.get(one["@id"], one) if isinstance(one.get("@id"), str) else one
            one = one.get("name") or full.get("name")
            one = one[0] if isinstance(one, list) and one else one
        if isinstance(one, str) and one.strip() and not one.startswith(("http://", "https://")):
            yield one.strip()


def _string(value: Any) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    return value.strip() if isinstance(value, str) else ""
