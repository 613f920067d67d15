"""What a page says of itself: headline, day, outlet, writer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about one page; ``description`` and ``body`` are text it carries aside."""

    title: str
    published: date | None
    outlet: str | None
    byline: str | None
    url: str | None
    description: str
    body: str


def page_facts(dom: Dom, url: str | None, today: date) -> Facts:
    """Gather a page's facts, the most reliable source first: JSON-LD, meta, markup.

    A day after ``today`` is never a day of publication.
    """
    metas = _metas(dom)
    said = linked(element.text for element in dom.find(marks.LINKED))
    props = [
        (element.attributes.get("itemprop", ""), element) for element in dom.find(marks.ITEMPROP)
    ]
    address = _address(dom, metas, url)
    outlet = _first(chain([said.outlet], _named(metas, marks.OUTLET_NAMES))) or _host(address)
    return Facts(
        title=_title(dom, said, metas, props, outlet),
        published=_published(dom, said, metas, props, address, today),
        outlet=outlet or None,
        byline=_byline(dom, said, metas, props) or None,
        url=address,
        description=_first(_named(metas, ["og:description", "description"]), 2_000),
        body=said.body,
    )


def _metas(dom: Dom) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in dom.find(marks.META):
        has = element.attributes
        name = has.get("property") or has.get("name") or has.get("itemprop") or ""
        if name and (content := has.get("content", "").strip()):
            found.setdefault(name.lower(), []).append(content)
    return found


def _named(metas: dict[str, list[str]], names: Iterable[str]) -> Iterator[str]:
    return chain.from_iterable(metas.get(name, ()) for name in names)


def _first(texts: Iterable[str], longest: int = 500) -> str:
    return next(filter(None, (one_line(text, longest) for text in texts)), "")


Props = list[tuple[str, Element]]


def _title(dom: Dom, said: Linked, metas: dict[str, list[str]], props: Props, outlet: str) -> str:
    headings = [element.text for element in dom.find(marks.H1)]
    found = _first(
        chain(
            [said.headline],
            (element.text for name, element in props if name == "headline"),
            headings if len(headings) == 1 else [],
            _named(metas, marks.TITLE_NAMES),
            (element.text for element in dom.find(marks.TITLE)),
            headings,
        )
    )
    if outlet:
        found = re.sub(_BETWEEN + re.escape(outlet) + r"\s*$", "", found, flags=re.IGNORECASE)
    return found


def _published(
    dom: Dom,
    said: Linked,
    metas: dict[str, list[str]],
    props: Props,
    address: str | None,
    today: date,
) -> date | None:
    marked = (_moment(element) for name, element in props if name == "datePublished")
    times = list(dom.find(marks.TIME))
    # A time element inside the article's head is its day more often than one
    # that is only marked "updated".
    fresh = (time for time in times if "updated" not in time.attributes.get("class", "").lower())
    written = chain(
        [said.published], _named(metas, marks.DAY_NAMES), marked, (_moment(time) for time in fresh)
    )
    days = (published_day(text, today) for text in written if text)
    found = next(filter(None, days), None)
    return found or (day_in_address(address, today) if address else None)


def _moment(element: Element) -> str:
    has = element.attributes
    return has.get("datetime") or has.get("content") or element.text


def _byline(dom: Dom, said: Linked, metas: dict[str, list[str]], props: Props) -> str:
    if said.authors:
        return one_line(", ".join(said.authors))
    marked = (
        element.attributes.get("content") or element.text
        for name, element in props
        if name == "author"
    )
    candidates = chain(
        _named(metas, marks.WRITER_NAMES),
        marked,
        (element.text for element in dom.find(marks.BYLINE)),
    )
    return next(filter(None, map(_name, candidates)), "")


def _name(written: str) -> str:
    name = _TAIL.sub("", _LEAD.sub("", one_line(written, 300))).strip(" ,")
    if name.startswith(("http://", "https://", "www.")) or len(name) > _LONGEST_NAME:
        return ""
    return name


def _address(dom: Dom, metas: dict[str, list[str]], url: str | None) -> str | None:
    canonical = (element.attributes.get("href", "") for element in dom.find(marks.CANONICAL))
    for found in chain(canonical, metas.get("og:url", ())):
        full = urljoin(url or "", found.strip())
        if full.startswith(("http://", "https://")):
            return full
    return url


def _host(address: str | None) -> str:
    if not address:
        return ""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
