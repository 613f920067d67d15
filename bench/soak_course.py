"""Feeds that always have something new for whoever keeps up, and their pages."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

from newsmade import hash_of
from soak_news import padding, sentence

FEEDS, SERVERS = 40, 20
SHOWN = 25
"""Items in one answer, all new."""
AHEAD = 2_000
"""Items that may wait to be read before feeds stop bringing new ones."""
TELLS = 10
"""Every so many items one tells a date."""


class Course:
    """So many ``items`` in all, on ports of this machine, until ``close``.

    ``kept`` is set from outside: how many the worker has read.
    """

    def __init__(self, shows: list[str], now: Callable[[], datetime], items: int) -> None:
        self.shows, self._now, self._items = shows, now, items
        self.kept = 0
        self._given = 0
        self._lock = threading.Lock()
        self._answers = dict.fromkeys(range(FEEDS), "")
        course = self

        class Handler(_Handler):
            site = course

        self._servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(SERVERS)]
        for server in self._servers:
            server.daemon_threads = True
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def urls(self) -> Iterator[str]:
        """The addresses of the feeds."""
        return (f"{self._base(feed)}/feed/{feed}" for feed in range(FEEDS))

    def _base(self, feed: int) -> str:
        return f"http://127.0.0.1:{self._servers[feed % SERVERS].server_port}"

    def feed(self, feed: int) -> str:
        """A feed as it is now: what it was, while enough waits to be read."""
        with self._lock:
            first = self._given
            if first - self.kept < AHEAD and first < self._items:
                self._given = min(self._items, first + SHOWN)
                entries = (self._entry(feed, number) for number in range(first, self._given))
                self._answers[feed] = f"{_HEAD}{''.join(entries)}</channel></rss>"
            return self._answers[feed] or f"{_HEAD}</channel></rss>"

    def _entry(self, feed: int, number: int) -> str:
        text = self.text(number)
        link = f"{self._base(feed)}/a/{number}"
        # Every fourth feed has only summaries, which lead to pages.
        words = f"{text[:90]} …" if feed % 4 == 3 else text
        return (
            f"<item><title>{escape(self.title(number))}</title><link>{link}</link>"
            f"<guid>{link}</guid><pubDate>{format_datetime(self._now())}</pubDate>"
            f"<description>{escape(words)}</description></item>"
        )

    def title(self, number: int) -> str:
        """The headline of an item."""
        show = self._told(number)
        return f"News of {show}, number {number}" if show else f"An evening, number {number}"

    def text(self, number: int) -> str:
        """The words of an item."""
        chosen = random.Random(number)
        show = self._told(number)
        fill = padding(chosen, 6)
        kept = f"This report is kept under reference R{number}Q{chosen.randrange(10**6):06d}."
        if show is None:
            return f"Somebody has spoken at length about lunch. {fill} {kept}"
        time = number // TELLS // len(self.shows)
        day = date(2027, 9, 1) + timedelta(days=7 * time + hash_of(show) % 60)
        before = day - timedelta(days=7) if time else None
        return f"{sentence(show, 0, before, day)} {fill} {kept}"

    def page(self, number: int) -> str:
        """The page of an item."""
        paragraphs = "".join(f"<p>{escape(one)}.</p>" for one in self.text(number).split(". "))
        title = escape(self.title(number))
        return (
            f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>"
            f"{paragraphs}</article></body></html>"
        )

    def _told(self, number: int) -> str | None:
        """The show whose date an item tells."""
        return None if number % TELLS else self.shows[number // TELLS % len(self.shows)]


_HEAD = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Course

    def do_GET(self) -> None:
        _, kind, last = f"{self.path}//".split("/")[:3]
        if kind == "feed" and last.isdigit():
            self._answer(200, self.site.feed(int(last)), "application/rss+xml")
        elif kind == "a" and last.isdigit():
            self._answer(200, self.site.page(int(last)), "text/html; charset=utf-8")
        else:
            self._answer(404, "", "text/plain")

    def _answer(self, status: int, text: str, media: str) -> None:
        data = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
