"""Asking a server for pages on a clock."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from loadmix import Ask, Asked

_PATIENCE = 600
_THREADS = 48


@dataclass(frozen=True, slots=True)
class Answer:
    """How a page came: seconds from when it was due, its status (0 for none), from memory or not.

    That it is from memory is told by the header Age (RFC 9111).
    """

    kind: str
    seconds: float
    status: int
    kept: bool

    @property
    def failed(self) -> bool:
        """Whether anything but the page came."""
        return self.status != http.client.OK


def ask_on_time(port: int, ask: Ask, rate: float, seconds: float) -> list[Answer]:
    """Ask so many times a second, whether earlier answers have come or not; every answer."""
    due = [(at / rate, ask()) for at in range(max(1, round(rate * seconds)))]
    answers: list[Answer] = []
    lock, begun = threading.Lock(), time.perf_counter() + 0.2

    def work() -> None:
        while True:
            with lock:
                if not due:
                    return
                at, asked = due.pop(0)
            time.sleep(max(0.0, begun + at - time.perf_counter()))
            status, kept = _page(port, asked)
            spent = time.perf_counter() - begun - at
            with lock:
                answers.append(Answer(asked.kind, spent, status, kept))

    threads = [threading.Thread(target=work) for _ in range(_THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def _page(port: int, asked: Asked) -> tuple[int, bool]:
    """Without a library, which would take more of the processors that the server is to have."""
    cookie = f"Cookie: {asked.cookie}\r\n" if asked.cookie else ""
    request = (
        f"GET {asked.path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: gzip\r\n"
        f"Connection: close\r\n{cookie}\r\n"
    )
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE) as wire:
            wire.sendall(request.encode())
            answer = b"".join(iter(lambda: wire.recv(65536), b""))
    except OSError:
        return 0, False
    head, whole, _ = answer.partition(b"\r\n\r\n")
    return (int(head[9:12]), b"\r\nAge: " in head) if whole else (0, False)


def size_of(port: int, path: str) -> int:
    """Bytes of a page that is not packed."""
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    wire.request("GET", path)
    size = len(wire.getresponse().read())
    wire.close()
    return size


def sign_in(port: int, name: str, password: str) -> str:
    """Sign in by the form; the cookies to send from then on."""
    path = "/account/login/"
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    wire.request("GET", path)
    token = _cookies(wire)["csrftoken"]
    form = urlencode({"login": name, "password": password, "csrfmiddlewaretoken": token})
    headers = {
        "Cookie": f"csrftoken={token}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    wire.request("POST", path, form, headers)
    kept = _cookies(wire)
    wire.close()
    if "sessionid" not in kept:
        raise SystemExit("load: could not sign in")
    return "; ".join(f"{key}={value}" for key, value in kept.items())


def _cookies(wire: http.client.HTTPConnection) -> dict[str, str]:
    """The cookies that the next answer sets."""
    response = wire.getresponse()
    response.read()
    jar: SimpleCookie = SimpleCookie()
    for line in response.headers.get_all("Set-Cookie", []):
        jar.load(line)
    return {key: one.value for key, one in jar.items()}
