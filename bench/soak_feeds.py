"""Servers of the rehearsal's feeds and pages, which fail on purpose while they are told to."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

from soak_news import Plan, Story, summaries

SHOWN = 30
"""Items a feed shows, the newest."""
MOST_SERVERS = 40
HANG = 45.0
"""Seconds; longer than a fetch may take."""
FAULTS = {
    "500": 0.02,
    "503, Retry-After": 0.01,
    "broken XML": 0.015,
    "connection cut": 0.005,
    "no answer": 0.003,
    "slow drip": 0.003,
    "redirected": 0.01,
}
"""What goes wrong, and how often when a feed is asked."""
PAGE_FAULTS = {"500": 0.03, "connection cut": 0.01, "no answer": 0.002}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        """Clients that were killed hang up."""


class Feeds:
    """All feeds of a plan, on ports of this machine, from ``open`` to ``close``.

    ``served`` are the numbers of the articles that stood in a whole answer; ``faults`` counts
    what went wrong on purpose.
    """

    def __init__(self, plan: Plan, now: Callable[[], datetime], seed: int) -> None:
        self._now, self._chosen = now, random.Random(seed)
        self._lock = threading.Lock()
        self._by_feed: dict[int, list[Story]] = defaultdict(list)
        self._stories = {story.number: story for story in plan.stories}
        for story in sorted(plan.stories, key=lambda story: story.at):
            for feed in story.feeds:
                self._by_feed[feed].append(story)
        self.faulty = True
        self.asked = 0
        self.served: set[int] = set()
        self.faults: Counter[str] = Counter()
        ports = min(MOST_SERVERS, plan.feeds)
        self._servers = [_Server(("127.0.0.1", 0), self._handler()) for _ in range(ports)]
        for server in self._servers:
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def url(self, feed: int) -> str:
        """The address of a feed."""
        return f"{self._base(feed)}/feed/{feed}"

    def link(self, story: Story) -> str:
        """The address of an article."""
        return f"{self._base(story.feeds[0])}/a/{story.number}"

    def _base(self, feed: int) -> str:
        port = self._servers[feed % len(self._servers)].server_address[1]
        return f"http://127.0.0.1:{port}"

    def fault(self, table: dict[str, float]) -> str:
        """What goes wrong this time, mostly nothing."""
        with self._lock:
            self.asked += 1
            draw = self._chosen.random() if self.faulty else 1.0
            for name, chance in table.items():
                draw -= chance
                if draw < 0:
                    self.faults[name] += 1
                    return name
        return ""

    def cut(self, data: bytes) -> bytes:
        """The first part of it."""
        with self._lock:
            return data[: self._chosen.randrange(len(data) // 2, len(data) - 10)]

    def feed(self, number: int) -> tuple[str, bytes, set[int]]:
        """Media type and bytes of a feed as it is now, and the numbers of its articles."""
        now = self._now()
        shown = [s for s in self._by_feed[number] if s.at <= now][-SHOWN:][::-1]
        form = (_rss, _atom, _json, _rss)[number % 4]
        short = summaries(number)
        entries = [
            (s, self.link(s), f"{s.text[:90]} …" if short else s.words(now), s.day(now))
            for s in shown
        ]
        media, text = form(f"The Wire {number}", entries)
        return media, text.encode(), {s.number for s in shown}

    def page(self, number: int) -> bytes | None:
        """The page of an article, None before it is out."""
        story, now = self._stories.get(number), self._now()
        if story is None or story.at > now:
            return None
        paragraphs = "".join(f"<p>{escape(some)}.</p>" for some in story.words(now).split(". "))
        return (
            f"<html><head><title>{escape(story.title)}</title></head><body><article>"
            f"<h1>{escape(story.title)}</h1>{paragraphs}</article></body></html>"
        ).encode()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        feeds = self

        class Handler(_Handler):
            site = feeds

        return Handler


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Feeds

    def do_GET(self) -> None:
        _, kind, last = f"{self.path.partition('?')[0]}//".split("/")[:3]
        if kind == "feed" and last.isdigit():
            self._feed(int(last))
        elif kind == "a" and last.isdigit():
            self._page(int(last))
        else:
            self._answer(404)

    def _feed(self, number: int) -> None:
        fault = "" if "?" in self.path else self.site.fault(FAULTS)
        media, data, told = self.site.feed(number)
        mark = f'"{sha256(data).hexdigest()[:20]}"'
        # Some servers know no marks and send everything each time.
        headers = {"Content-Type": media} | ({"ETag": mark} if number % 3 else {})
        if self._broken(fault, media, data):
            return
        if number % 3 and self.headers["If-None-Match"] == mark:
            self._answer(304, b"", headers)
            return
        self._answer(200, data, headers)
        self.site.served |= told

    def _page(self, number: int) -> None:
        data = self.site.page(number)
        if data is None:
            self._answer(404)
        elif not self._broken(self.site.fault(PAGE_FAULTS), "text/html", data):
            self._answer(200, data, {"Content-Type": "text/html; charset=utf-8"})

    def _broken(self, fault: str, media: str, data: bytes) -> bool:
        """Go wrong in that way; whether that was an answer."""
        headers = {"Content-Type": media}
        if fault == "500":
            self._answer(500, b"<h1>out of order</h1>")
        elif fault == "503, Retry-After":
            self._answer(503, b"", {"Retry-After": "600"})
        elif fault == "broken XML":
            self._answer(200, self.site.cut(data), headers)
        elif fault == "connection cut":
            self._answer(200, self.site.cut(data), headers | {"Content-Length": str(len(data))})
            self.close_connection = True
        elif fault == "no answer":
            time.sleep(HANG)
            self.close_connection = True
        elif fault == "slow drip":
            self._drip(data, headers)
        elif fault == "redirected":
            self._answer(302, b"", {"Location": f"{self.path}?again"})
        else:
            return False
        return True

    def _drip(self, data: bytes, headers: dict[str, str]) -> None:
        self._head(200, headers | {"Content-Length": str(len(data))})
        for at in range(int(HANG)):
            self.wfile.write(data[at : at + 1])
            self.wfile.flush()
            time.sleep(1)
        self.close_connection = True

    def _answer(
        self, status: int, data: bytes = b"", headers: dict[str, str] | None = None
    ) -> None:
        self._head(status, {"Content-Length": str(len(data))} | (headers or {}))
        self.wfile.write(data)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


Entry = tuple[Story, str, str, datetime | None]


def _rss(name: str, entries: list[Entry]) -> tuple[str, str]:
    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>{link}</link><guid>{link}</guid>"
        f"{f'<pubDate>{format_datetime(day)}</pubDate>' if day else ''}"
        f"<description>{escape(words)}</description></item>"
        for story, link, words, day in entries
    )
    head = f'<?xml version="1.0"?><rss version="2.0"><channel><title>{name}</title>'
    return "application/rss+xml", f"{head}{items}</channel></rss>"


def _atom(name: str, entries: list[Entry]) -> tuple[str, str]:
    items = "".join(
        f'<entry><title>{escape(story.title)}</title><link href="{link}"/><id>{link}</id>'
        f"{f'<published>{day.isoformat()}</published>' if day else ''}"
        f"<updated>{(day or story.at).isoformat()}</updated>"
        f'<content type="text">{escape(words)}</content></entry>'
        for story, link, words, day in entries
    )
    head = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>{name}</title><id>urn:{name}</id>'
    return "application/atom+xml", f"{head}{items}</feed>"


def _json(name: str, entries: list[Entry]) -> tuple[str, str]:
    items = [
        {"id": link, "url": link, "title": story.title, "content_text": words}
        | ({"date_published": day.isoformat()} if day else {})
        for story, link, words, day in entries
    ]
    page = {"version": "https://jsonfeed.org/version/1.1", "title": name, "items": items}
    return "application/feed+json", json.dumps(page)
