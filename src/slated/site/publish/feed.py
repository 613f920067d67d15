"""A page of changes as Atom 1.0 (RFC 4287) and as JSON Feed 1.1."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from lxml import etree

from slated.believe import Belief
from slated.site.pages.days import today
from slated.site.publish.entries import Entry, state
from slated.site.publish.stories import story_path

ATOM = "http://www.w3.org/2005/Atom"
JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class Feed:
    """A page of a feed with its addresses; ``home`` is the page for people, ``next`` the rest."""

    id: str
    name: str
    home: str
    here: str
    next: str | None
    entries: list[Entry]
    absolute: Callable[[str], str]

    @property
    def updated(self) -> datetime:
        """When anything in it changed last; of an empty one, this midnight."""
        midnight = datetime.combine(today(), time(), UTC)
        return max((entry.updated for entry in self.entries), default=midnight)


def atom(feed: Feed) -> bytes:
    """The page as Atom."""
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(root, "id", feed.id)
    _add(root, "title", feed.name)
    _add(root, "updated", _moment(feed.updated))
    _add(root, "generator", "Slated")
    _add(_add(root, "author"), "name", "Slated")
    _link(root, "self", feed.here, "application/atom+xml")
    _link(root, "alternate", feed.home, "text/html")
    if feed.next:
        _link(root, "next", feed.next, "application/atom+xml")
    for entry in feed.entries:
        _entry(root, entry, feed.absolute(story_path(entry.held)))
    body: bytes = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    return body


def _entry(root: Any, entry: Entry, story: str) -> None:
    made = _add(root, "entry")
    _add(made, "id", entry.id)
    _add(made, "title", entry.title)
    _add(made, "published", _moment(entry.published))
    _add(made, "updated", _moment(entry.updated))
    _link(made, "alternate", story, "text/html")
    if entry.voice and entry.voice.url:
        _link(made, "via", entry.voice.url, "text/html")
    for kind in entry.kinds:
        _add(made, "category").set("term", kind.value)
    _add(made, "content", "\n".join(entry.lines())).set("type", "text")


def _add(parent: Any, name: str, text: str | None = None) -> Any:
    child = etree.SubElement(parent, f"{{{ATOM}}}{name}")
    child.text = text
    return child


def _link(parent: Any, rel: str, href: str, kind: str) -> None:
    link = _add(parent, "link")
    for name, value in (("rel", rel), ("type", kind), ("href", href)):
        link.set(name, value)


def json_feed(feed: Feed) -> dict[str, Any]:
    """The page as JSON Feed; before and after as data in ``_slated``."""
    made: dict[str, Any] = {
        "version": JSON_FEED,
        "title": feed.name,
        "home_page_url": feed.home,
        "feed_url": feed.here,
        "authors": [{"name": "Slated"}],
        "language": "en",
        "items": [_item(one, feed.absolute(story_path(one.held))) for one in feed.entries],
    }
    return made | ({"next_url": feed.next} if feed.next else {})


def _item(entry: Entry, story: str) -> dict[str, Any]:
    now, was = entry.held.belief, entry.was
    item: dict[str, Any] = {
        "id": entry.id,
        "url": story,
        "title": entry.title,
        "content_text": "\n".join(entry.lines()),
        "date_published": _moment(entry.published),
        "date_modified": _moment(entry.updated),
        "tags": [kind.value for kind in entry.kinds],
        "_slated": {
            "release": entry.held.release,
            "before": {**_held(was), "words": state(was)},
            "after": {**_held(now), "words": state(now)},
        },
    }
    if entry.voice and entry.voice.url:
        item["external_url"] = entry.voice.url
    return item


def _held(belief: Belief) -> dict[str, Any]:
    return {
        "standing": belief.standing.value,
        "when": belief.window.edtf if belief.window else None,
    }


def _moment(moment: datetime) -> str:
    """RFC 3339, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
