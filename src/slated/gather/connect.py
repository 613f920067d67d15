"""Connections that check the address they actually go to, and end in time.

The check sits where the connection is made, on the very address it is made to. A
name that is resolved and checked first, then resolved again to connect, can answer
differently the second time (DNS rebinding).
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore2

from slated.gather.address import Allow, parsed_address

Resolver = Callable[[str, int], list[str]]

# One address that never answers must not use up the time of the others.
_SECONDS_PER_ADDRESS = 10.0


class AddressRefusedError(Exception):
    """The host has no address that may be connected to."""


class Deadline:
    """A point in time that everything must be done by."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def remaining(self) -> float:
        """Seconds left, more than 0. Raises TimeoutError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class CheckedBackend(httpcore2.NetworkBackend):
    """Opens connections only to addresses that ``allow`` accepts, before the deadline."""

    def __init__(self, deadline: Deadline, allow: Allow, resolver: Resolver) -> None:
        self._deadline = deadline
        self._allow = allow
        self._resolver = resolver
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception | None = None
        for address in self._allowed(host, port):
            seconds = min(self._deadline.remaining(), _SECONDS_PER_ADDRESS)
            try:
                stream = self._plain.connect_tcp(address, port, seconds)
            except (httpcore2.NetworkError, httpcore2.TimeoutException) as error:
                failure = error
            else:
                return TimedStream(stream, self._deadline)
        raise failure or AddressRefusedError(host)

    def _allowed(self, host: str, port: int) -> list[str]:
        found = _in_time(lambda: self._resolver(host, port), self._deadline.remaining())
        return [address for address in found if self._allow(parsed_address(address))]


class TimedStream(httpcore2.NetworkStream):
    """A connection whose every step gets only the time left in all.

    A limit for each read alone never ends a server that sends one byte at a time.
    """

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.remaining())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.remaining())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.remaining())
        return TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _in_time(work: Callable[[], list[str]], seconds: float) -> list[str]:
    """Run what has no limit of its own, as name resolution, in a thread that is left behind."""
    results: queue.Queue[list[str] | Exception] = queue.Queue()

    def run() -> None:
        try:
            results.put(work())
        except Exception as error:
            results.put(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        result = results.get(timeout=seconds)
    except queue.Empty:
        raise TimeoutError from None
    if isinstance(result, Exception):
        raise result
    return result
