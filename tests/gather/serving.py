"""A real web server for the fetching tests, on the loopback address."""

from __future__ import annotations

import gzip
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

PAGE = b"<html><head><title>Barry</title></head><body><p>HBO renews Barry.</p></body></html>"
BODIES = {
    "/page": (PAGE, {"Content-Type": "text/html; charset=utf-8"}),
    "/gzip": (gzip.compress(PAGE), {"Content-Encoding": "gzip", "Content-Type": "text/html"}),
    "/deflate": (zlib.compress(PAGE), {"Content-Encoding": "deflate"}),
    "/bare": (zlib.compress(PAGE)[2:-4], {"Content-Encoding": "deflate"}),
    "/cut": (gzip.compress(PAGE)[:-9], {"Content-Encoding": "gzip"}),
    "/wrong": (b"\x1f\x8b no gzip at all", {"Content-Encoding": "gzip"}),
    "/br": (b"\x0b\x02\x80hello\x03", {"Content-Encoding": "br"}),
    "/bomb": (gzip.compress(b"\0" * 50_000_000), {"Content-Encoding": "gzip"}),
    "/big": (b"word " * 1_000_000, {"Content-Type": "text/plain"}),
    "/charset": ("<p>“Barry”</p>".encode("cp1252"), {"Content-Type": "text/html; charset=zlib"}),
    "/lines": (b'{"id": "a", "text": "x"}\n', {"Content-Type": "application/x-ndjson"}),
}


class Handler(BaseHTTPRequestHandler):
    """Answers by path; /to?ADDRESS sends the client on, /drip never ends."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        if path == "/to":
            self._send(302, b"", {"Location": query})
        elif path == "/drip":
            self._drip(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + b"x" * 10_000)
        elif path == "/slowhead":
            self._drip(b"HTTP/1.1 200 OK\r\nX-Pad: " + b"x" * 10_000)
        elif path == "/junk":
            self.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
            self.close_connection = True
        elif path == "/host":
            self._send(200, self.headers["Host"].encode(), {"Content-Type": "text/plain"})
        elif path in BODIES:
            self._send(200, *BODIES[path])
        else:
            self._send(404, b"nothing here", {})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self, data: bytes) -> None:
        self.close_connection = True
        for byte in data:
            try:
                self.wfile.write(bytes([byte]))
            except OSError:
                return
            time.sleep(0.05)

    def log_message(self, *_: object) -> None:
        """Say nothing in the test's output."""


class QuietServer(ThreadingHTTPServer):
    """A server that does not print when a client hangs up."""

    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what is tested."""


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Iterator[int]:
    """A running server; gives its port."""
    server = QuietServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
