"""A real web server whose answers a test sets, and which remembers what it was asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape


@dataclass
class Reply:
    """What to answer. ``slow``: seconds to wait first."""

    status: int = 200
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0.0


@dataclass
class Site:
    """Answers by path, and what was asked: path and headers."""

    port: int
    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    most_at_once: int = 0

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, path: str, body: str, status: int = 200, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies[path] = Reply(status, body, named)

    def feed(self, path: str, *items: str, head: str = "", **headers: str) -> None:
        """Put a feed there; items as ``entry`` makes them."""
        body = (
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>{head}'
            f"{''.join(items)}</channel></rss>"
        )
        self.put(path, body, Content_Type="application/rss+xml", **headers)

    def entry(self, path: str, title: str, text: str, guid: str | None = None) -> str:
        """An item of a feed that leads to a page here."""
        return (
            f"<item><title>{escape(title)}</title><link>{escape(self.url(path))}</link>"
            f"<guid>{escape(guid or self.url(path))}</guid>"
            f"<pubDate>Sun, 04 Mar 2018 10:00:00 GMT</pubDate>"
            f"<description>{escape(text)}</description></item>"
        )

    def paths(self) -> list[str]:
        """The paths asked for, in order, robots.txt left out."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


LONG = " It was told on Sunday, and nothing else was told that day about anything at all." * 8
"""Words after which a text is no summary."""


def page(title: str, text: str) -> str:
    """A page with an article on it."""
    return (
        f"<html><head><title>{escape(title)}</title></head><body><article>"
        f"<h1>{escape(title)}</h1><p>{escape(text + LONG)}</p></article></body></html>"
    )


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what is tested."""


@contextmanager
def serving() -> Iterator[Site]:
    """A running site."""
    lock, busy = threading.Lock(), 0

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            nonlocal busy
            with lock:
                busy += 1
                site.most_at_once = max(site.most_at_once, busy)
                site.asked.append((self.path, dict(self.headers.items())))
                reply = site.replies.get(self.path, Reply(404))
            time.sleep(reply.slow)
            etag = reply.headers.get("ETag")
            same = etag is not None and self.headers["If-None-Match"] == etag
            body = b"" if same else reply.body.encode()
            with lock:
                busy -= 1
            self.send_response(304 if same else reply.status)
            for name, value in {**reply.headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing in the test's output."""

    server = _Server(("127.0.0.1", 0), Handler)
    site = Site(server.server_address[1])
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
