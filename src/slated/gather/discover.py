"""Find the feeds of a site: what its page names, the usual addresses, news sitemaps."""

from __future__ import annotations

import html
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urldefrag, urljoin, urlsplit

from slated.gather.context import Context, Origin
from slated.gather.decode import decode
from slated.gather.entries import Entries, entries
from slated.gather.errors import GatherError
from slated.gather.exchange import Answer, exchange
from slated.gather.robots import fetch_robots
from slated.gather.sitemap import is_sitemap, sitemaps

USUAL = ("feed/", "feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json")
"""Where feeds are when a page names none, under the address given and at the site's root."""
SITEMAPS = ("news-sitemap.xml", "sitemap-news.xml", "sitemap_news.xml", "sitemap.xml")
MOST_REQUESTS, MOST_SECONDS = 30, 90.0
"""What one search may take: requests, and seconds after which no further one is made."""

_LINK = re.compile(r"<link\b([^>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]{1,20})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_MEDIA = re.compile(r"application/(?:rss|atom|rdf)\+xml|application/feed\+json", re.IGNORECASE)
_COMMENTS = re.compile(r"\bcomments?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A feed that was found and read: where it is, and what it holds. ``how`` is in words."""

    url: str
    how: str
    site: str
    feed: Entries


@dataclass(slots=True)
class _Search:
    """One search: what was asked already, and what was found."""

    context: Context
    asked: set[str] = field(default_factory=set)
    found: list[Found] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    until: float = field(default_factory=lambda: time.monotonic() + MOST_SECONDS)

    def get(self, url: str) -> Answer | None:
        """The document at an address, once; None where there is none."""
        url = urldefrag(url).url
        if url in self.asked or len(self.asked) >= MOST_REQUESTS:
            return None
        if time.monotonic() > self.until:
            return None
        self.asked.add(url)
        try:
            got = exchange(url, limits=self.context.limits)
        except GatherError as error:
            self.refused.append(str(error))
            return None
        return got if got.status == HTTPStatus.OK else None

    def take(self, got: Answer, how: str, site: str) -> bool:
        """Keep a document as a feed if it is one with something in it that is new."""
        origin = Origin(got.url, got.url, got.headers.media, got.headers.charset)
        try:
            read = entries(got.data, origin, self.context)
        except GatherError as error:
            self.refused.append(str(error))
            return False
        if not any(_same(read, one.feed) for one in self.found):
            self.found.append(Found(got.url, how, site, read))
        return True


def discover(url: str, context: Context) -> list[Found]:
    """The feeds of a site, or the one at the address itself, each read to see that it can be.

    Feeds of comments are left out, and of several with the same entries all but the first. At
    most 30 addresses are asked, for a minute and a half. Raises GatherError, saying why, when
    there is none.
    """
    got = exchange(url, limits=context.limits)
    if got.status != HTTPStatus.OK:
        raise GatherError(f"{got.url}: the server answered {got.phrase}")
    search = _Search(context, {urldefrag(got.url).url, urldefrag(url).url})
    if search.take(got, "the address itself", ""):
        return search.found
    search.refused.clear()
    _follow(search, got.url, "named by the page", named(got))
    if not search.found:
        _follow(search, got.url, "a usual address", usual(got.url))
    if not search.found:
        _news(search, got)
    if not search.found:
        more = f" ({search.refused[0]})" if search.refused else ""
        raise GatherError(f"{url}: no feed found there{more}; give the feed's own address")
    return search.found


def named(got: Answer) -> list[str]:
    """The addresses of the feeds that a page's head names, those of comments left out."""
    page = decode(got.data, got.headers.charset)
    found: list[str] = []
    for tag in _LINK.finditer(page):
        fields = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(tag[1])}
        told = f"{fields.get('title', '')} {fields.get('href', '')}"
        feed = "alternate" in fields.get("rel", "").lower().split()
        if feed and _MEDIA.search(fields.get("type", "")) and not _COMMENTS.search(told):
            found.append(urljoin(got.url, html.unescape(fields.get("href", "")).strip()))
    return [address for address in dict.fromkeys(found) if _fetchable(address)]


def usual(url: str) -> Iterator[str]:
    """Addresses at which a site may have a feed."""
    parts = urlsplit(url)
    under = urljoin(url, parts.path if parts.path.endswith("/") else f"{parts.path}/")
    for base in dict.fromkeys((under, f"{parts.scheme}://{parts.netloc}/")):
        yield from (urljoin(base, path) for path in USUAL)


def _follow(search: _Search, site: str, how: str, addresses: Iterable[str]) -> None:
    for address in addresses:
        usual_one = how == "a usual address"
        if usual_one and search.found:
            return
        if got := search.get(address):
            search.take(got, how, site)


def _news(search: _Search, page: Answer) -> None:
    """Look for sitemaps of news: those robots.txt names, then the usual names."""
    root = urljoin(page.url, "/")
    try:
        told = fetch_robots(root, limits=search.context.limits).sitemaps
    except GatherError:
        told = []
    waiting = [*sorted(told, key=_newsless), *(root + name for name in SITEMAPS)]
    while waiting and not search.found:
        got = search.get(waiting.pop(0))
        if got is None:
            continue
        text = decode(got.data, got.headers.charset)
        if not is_sitemap(text) or search.take(got, "a news sitemap", page.url):
            continue
        inner = [one for one in _inner(text, got.url) if not _newsless(one)]
        waiting = inner[:5] + waiting


def _inner(text: str, name: str) -> list[str]:
    try:
        return sitemaps(text, name)
    except GatherError:
        return []


def _newsless(address: str) -> bool:
    return "news" not in address.lower()


def _same(one: Entries, other: Entries) -> bool:
    """Whether two feeds hold the same articles, as RSS and Atom of one site do."""
    links = [{a.url or a.id for a in feed.articles} for feed in (one, other)]
    return bool(links[0]) and links[0] == links[1]


def _fetchable(address: str) -> bool:
    return address.startswith(("http://", "https://"))
