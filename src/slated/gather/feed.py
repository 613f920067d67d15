"""RSS, Atom and RDF feeds to articles."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from slated.article import Article
from slated.gather.days import parse, published_day
from slated.gather.errors import GatherError
from slated.gather.fragment import fragment_text
from slated.gather.guard import check_attributes, check_entities
from slated.gather.tidy import digest, one_line

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,500}\?>")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
# Names that HTML defines and XML does not: parsers would drop the character.
_HTML_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z][a-zA-Z0-9]{1,30};")
_BARE_AMPERSAND = re.compile(r"&(?=[\s<])")
_ROOT_END = re.compile(r"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)
_ENTRY_END = re.compile(r"</(?:\w+:)?(?:item|entry)\s*>", re.IGNORECASE)
_DATES = re.compile(
    r"<(?:pubDate|published|updated|issued|modified|dc:date)>([^<]{10,40})<", re.IGNORECASE
)
_AT_GREENWICH = re.compile(r"(?:Z|GMT|UTC?|[+-]00:?00)\s*$")

# feedparser reads damaged feeds patiently: a megabyte of rubbish takes it 5 s.
_MOST_FOR_CAREFUL = 2 * 1024 * 1024

Entry = Mapping[str, Any]


def feed(xml: str, origin: Origin, context: Context) -> Iterator[Article]:
    """The entries of a feed, in its order; of one that is cut off, the whole ones.

    The body is ``content:encoded`` or ``content`` where that is longer than the
    description. Raises GatherError when the text is no feed, declares entities or
    ends before its first entry does.
    """
    check_entities(xml, origin.name)
    check_attributes(xml, origin.name)
    xml = _whole_entries(_repaired(xml), origin, context)
    parsed = _parsed(xml, origin)
    outlet = one_line(_text(parsed.get("feed", {}), "title")) or None
    days = _local_days(xml)
    for entry in parsed["entries"][: context.limits.feed_items]:
        if found := _article(entry, outlet, days, context.today):
            yield found


def _repaired(xml: str) -> str:
    # Decoded already: a declaration of another encoding would mislead the parser.
    xml = _FORBIDDEN.sub("", _DECLARATION.sub("", xml, count=1))
    if "&" in xml:
        xml = _BARE_AMPERSAND.sub("&amp;", xml)
        xml = _HTML_ENTITY.sub(lambda match: html.unescape(match[0]), xml)
    return xml


def _whole_entries(xml: str, origin: Origin, context: Context) -> str:
    if _ROOT_END.search(xml, max(0, len(xml) - 2_000)):
        return xml
    ends = [match.end() for match in _ENTRY_END.finditer(xml)]
    if not ends:
        raise GatherError(f"{origin.name}: the feed ends before its first whole entry")
    context.warn(f"{origin.name}: the feed is cut off; took its {len(ends)} whole entries")
    return xml[: ends[-1]]


def _parsed(xml: str, origin: Origin) -> Mapping[str, Any]:
    # Both take a tenth of a second to import.
    import fastfeedparser

    data = xml.encode("utf-8", "replace")
    try:
        found: Mapping[str, Any] = fastfeedparser.parse(data)
    except Exception:  # whatever a parser raises on hostile text, the next one may read it
        found = {}
    if found.get("entries") or not _ENTRY_END.search(xml):
        if not found:
            raise GatherError(f"{origin.name}: no feed that can be read")
        return found
    return _parsed_carefully(data, origin)


def _parsed_carefully(data: bytes, origin: Origin) -> Mapping[str, Any]:
    import feedparser

    if len(data) > _MOST_FOR_CAREFUL:
        raise GatherError(f"{origin.name}: no feed that can be read, and a large one")
    try:
        # As a stream: a plain string might be taken for an address to fetch.
        found: Mapping[str, Any] = feedparser.parse(io.BytesIO(data))
    except Exception as error:
        raise GatherError(f"{origin.name}: no feed that can be read ({error})") from None
    if not found.get("entries") and (found.get("bozo") or not found.get("version")):
        raise GatherError(f"{origin.name}: no feed that can be read")
    return found


def _article(
    entry: Entry, outlet: str | None, days: dict[datetime, date], today: date
) -> Article | None:
    title = one_line(_text(entry, "title"))
    text = _body(entry)
    if not title and not text:
        return None
    link = _text(entry, "link").strip()
    url = link if link.startswith(("http://", "https://")) else None
    return Article(
        text=text,
        title=title,
        published=_published(entry, days, today),
        id=_text(entry, "id").strip() or link or digest(title, text),
        url=url,
        outlet=outlet,
        byline=one_line(_text(entry, "author")) or None,
    )


def _body(entry: Entry) -> str:
    """The longest of the description and the contents, as text."""
    pieces = [_text(entry, "description") or _text(entry, "summary")]
    contents = entry.get("content")
    for content in contents if isinstance(contents, list) else []:
        pieces.append(_text(content, "value"))
    return max((fragment_text(piece) for piece in dict.fromkeys(pieces)), key=len)


def _published(entry: Entry, days: dict[datetime, date], today: date) -> date | None:
    written = _text(entry, "published") or _text(entry, "updated")
    moment = parse(written) if written else None
    if isinstance(moment, datetime) and moment.tzinfo:
        local = days.get(moment.astimezone(UTC))
        if local and local <= today:
            return local
    return published_day(written, today)


def _local_days(xml: str) -> dict[datetime, date]:
    """The writer's day for each moment that is written with an offset.

    The fast parser turns every moment to Greenwich, where an American evening is
    already the next day; "tonight" in the article means the writer's day.
    """
    found: dict[datetime, date] = {}
    for match in _DATES.finditer(xml):
        if _AT_GREENWICH.search(match[1]):
            continue
        moment = parse(match[1].strip())
        if isinstance(moment, datetime) and moment.tzinfo:
            found[moment.astimezone(UTC)] = moment.date()
    return found


def _text(fields: Any, key: str) -> str:
    value = fields.get(key) if isinstance(fields, Mapping) else None
    return value if isinstance(value, str) else ""
