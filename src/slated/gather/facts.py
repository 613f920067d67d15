"""What a page says of itself: headline, day, outlet, writer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import chain
from urllib.parse import urljoin, urlsplit

from slated.gather import marks
from slated.gather.days import day_in_address, published_day
from slated.gather.dom import Dom, Element
from slated.gather.linked import Linked, linked
from slated.gather.tidy import one_line

_LEAD = re.compile(r"^\s*(?:written\s+|posted\s+|reported\s+|words\s+)?by\b[:\s]*", re.IGNORECASE)
# What follows the name in a byline: a day, a time, a job.
_TAIL = re.compile(
    r"\s*(?:[|•·—–]|\bon\s|\bpublished\b|\bupdated\b|@|\d{1,2}:\d\d|,?\s*(?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d).*",
    re.IGNORECASE | re.DOTALL,
)
_BETWEEN = r"\s*(?:\||[-–—:»·]\s)\s*"
_LONGEST_NAME = 100


Metas = dict[str, list[str]]


class Facts:
    """The facts about one page, each worked out when first asked for.

    The most reliable source comes first: JSON-LD, meta fields, markup. A day after
    ``today`` is never a day of publication.
    """

    def __init__(self, dom: Dom, url: str | None, today: date) -> None:
        self._dom = dom
        self._url = url
        self._today = today
        self._found = dom.find_all(marks.USUAL)
        self._metas = _metas(self._found[marks.META])

    @cached_property
    def _said(self) -> Linked:
        return linked(element.text for element in self._found[marks.LINKED])

    @cached_property
    def title(self) -> str:
        """The headline, an empty text if there is none."""
        found = _first(self._headlines())
        if self.outlet and self.outlet.lower() in found.lower():
            end = _BETWEEN + re.escape(self.outlet) + r"\s*$"
            found = re.sub(end, "", found, flags=re.IGNORECASE)
        return found

    def _headlines(self) -> Iterator[str]:
        yield self._said.headline
        yield from (element.text for element in self._props("headline"))
        headings = [element.text for element in self._found[marks.H1]]
        if len(headings) == 1:
            yield headings[0]
        yield from self._named(marks.TITLE_NAMES)
        yield from (element.text for element in self._found[marks.TITLE])
        yield from headings

    @cached_property
    def published(self) -> date | None:
        """The day of publication."""
        days = (published_day(text, self._today) for text in self._days() if text)
        found = next(filter(None, days), None)
        return found or (day_in_address(self.url, self._today) if self.url else None)

    def _days(self) -> Iterator[str]:
        yield self._said.published
        yield from self._named(marks.DAY_NAMES)
        yield from map(_moment, self._props("datePublished"))
        # A time element inside the article's head is its day more often than one
        # that is only marked "updated".
        times = self._found[marks.TIME]
        fresh = (t for t in times if "updated" not in t.attributes.get("class", "").lower())
        yield from map(_moment, fresh)

    @cached_property
    def outlet(self) -> str | None:
        """Who published the page, its host if nothing better."""
        said = _first(chain([self._said.outlet], self._named(marks.OUTLET_NAMES)))
        return said or _host(self.url) or None

    @cached_property
    def byline(self) -> str | None:
        """Who wrote it."""
        if self._said.authors:
            return one_line(", ".join(self._said.authors)) or None
        candidates = chain(
            self._named(marks.WRITER_NAMES),
            (e.attributes.get("content") or e.text for e in self._props("author")),
            (element.text for element in self._dom.find(marks.BYLINE)),
        )
        return next(filter(None, map(_name, candidates)), None)

    @cached_property
    def url(self) -> str | None:
        """The address the page calls its own, else the one it came from."""
        canonical = (e.attributes.get("href", "") for e in self._found[marks.CANONICAL])
        for found in chain(canonical, self._metas.get("og:url", ())):
            full = urljoin(self._url or "", found.strip())
            if full.startswith(("http://", "https://")):
                return full
        return self._url

    @cached_property
    def description(self) -> str:
        """What the page says it is about."""
        return _first(self._named(["og:description", "description"]), 2_000)

    @property
    def body(self) -> str:
        """The article's text as JSON-LD carries it."""
        return self._said.body

    def _named(self, names: Iterable[str]) -> Iterator[str]:
        return chain.from_iterable(self._metas.get(name, ()) for name in names)

    def _props(self, name: str) -> Iterator[Element]:
        return self._dom.find(marks.PROPS[name])


def _metas(elements: Iterable[Element]) -> Metas:
    found: Metas = {}
    for element in elements:
        has = element.attributes
        name = has.get("property") or has.get("name") or has.get("itemprop") or ""
        if name and (content := has.get("content", "").strip()):
            found.setdefault(name.lower(), []).append(content)
    return found


def _first(texts: Iterable[str], longest: int = 500) -> str:
    return next(filter(None, (one_line(text, longest) for text in texts)), "")


def _moment(element: Element) -> str:
    has = element.attributes
    return has.get("datetime") or has.get("content") or element.text


def _name(written: str) -> str:
    name = _TAIL.sub("", _LEAD.sub("", one_line(written, 300))).strip(" ,")
    if name.startswith(("http://", "https://", "www.")) or len(name) > _LONGEST_NAME:
        return ""
    return name


def _host(address: str | None) -> str:
    if not address:
        return ""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
