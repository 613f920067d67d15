"""A real web server that answers as a chat endpoint does, or as one that is broken."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CLAIM: dict[str, Any] = {
    "evidence": "Ozark was renewed for a third season",
    "title": "Ozark",
    "season": 3,
    "part": None,
    "event": "renewal",
    "status": "happened",
    "when_text": None,
    "when": None,
    "platform": None,
    "speaker": None,
    "venue": None,
}


def claim(**fields: Any) -> dict[str, Any]:
    """One answered claim, that of ``CLAIM`` but for ``fields``."""
    return {**CLAIM, **fields}


def answer(*claims: dict[str, Any]) -> str:
    """What a model writes."""
    return json.dumps({"claims": list(claims)})


@dataclass(slots=True)
class Reply:
    """One answer of the server: status, body and headers, after ``wait`` seconds."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0


def completion(content: str | None, *, tokens: int | None = 700, finish: str = "stop") -> Reply:
    """A chat completion that says ``content``."""
    said: dict[str, Any] = {
        "choices": [{"message": {"content": content}, "finish_reason": finish}],
    }
    if tokens is not None:
        said["usage"] = {"total_tokens": tokens}
    return Reply(json.dumps(said).encode())


@dataclass(slots=True)
class Fake:
    """A running server: ``replies`` are given in order, the last one from then on.

    ``reply`` answers by the question instead. ``requests`` are the bodies received, ``paths``
    and ``headers`` what came with them.
    """

    replies: list[Reply] = field(default_factory=lambda: [completion(answer(CLAIM))])
    reply: Callable[[dict[str, Any]], Reply] | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        """The base address, as ``--llm-url`` takes it."""
        return f"http://127.0.0.1:{self.port}/v1"

    def next(self, request: dict[str, Any]) -> Reply:
        """The reply to the next request."""
        if self.reply is not None:
            return self.reply(request)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what is tested."""


@contextmanager
def serving(fake: Fake) -> Iterator[Fake]:
    """Run the server for a while, on the loopback address."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            fake.requests.append(request)
            fake.paths.append(self.path)
            fake.headers.append(dict(self.headers))
            reply = fake.next(request)
            time.sleep(reply.wait)
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Say nothing in the test's output."""

    server = _Server(("127.0.0.1", 0), Handler)
    fake.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
