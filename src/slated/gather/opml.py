"""OPML: lists of feeds, as readers of feeds exchange them (opml.org, version 2.0)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from slated.gather.decode import decode
from slated.gather.errors import GatherError
from slated.gather.limits import MIB
from slated.gather.tidy import one_line
from slated.gather.xml import parsed_xml

MOST_BYTES, MOST_FEEDS = 4 * MIB, 10_000


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed in a list: its address, what it is called, the site it is of."""

    url: str
    title: str = ""
    site: str = ""


def read_opml(data: bytes, name: str) -> list[Outline]:
    """The feeds of a list, each once, in its order; folders are left aside.

    Raises GatherError when it is no OPML, declares a document type or entities, is larger
    than 4 MiB, or names more than 10,000 feeds.
    """
    if len(data) > MOST_BYTES:
        raise GatherError(f"{name}: larger than {MOST_BYTES:,} bytes, which no list of feeds is")
    root = parsed_xml(decode(data, None), name)
    if str(root.tag).rpartition("}")[2].lower() != "opml":
        raise GatherError(f"{name}: not OPML: its outermost element is <{root.tag}>")
    found: dict[str, Outline] = {}
    for element in root.iter("{*}outline"):
        named = {str(key).lower(): str(value) for key, value in element.attrib.items()}
        url = named.get("xmlurl", "").strip()
        if url.startswith(("http://", "https://")):
            title = one_line(named.get("title") or named.get("text") or "")
            found.setdefault(url, Outline(url, title, named.get("htmlurl", "").strip()))
    if len(found) > MOST_FEEDS:
        raise GatherError(f"{name}: more than {MOST_FEEDS:,} feeds")
    return list(found.values())


def write_opml(outlines: Iterable[Outline]) -> str:
    """A list of feeds as OPML."""
    return "\n".join(_lines(outlines)) + "\n"


def _lines(outlines: Iterable[Outline]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<opml version="2.0">'
    yield "  <head><title>Feeds that Slated follows</title></head>"
    yield "  <body>"
    for one in outlines:
        title = _quoted(one.title or one.url)
        site = f" htmlUrl={_quoted(one.site)}" if one.site else ""
        named = f'type="rss" text={title} title={title}'
        yield f"    <outline {named} xmlUrl={_quoted(one.url)}{site}/>"
    yield "  </body>"
    yield "</opml>"


def _quoted(text: str) -> str:
    # Controls are not allowed in XML at all.
    from xml.sax.saxutils import quoteattr

    return quoteattr("".join(c if c.isprintable() else " " for c in text))
