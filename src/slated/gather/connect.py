"""Connections that check the address they actually go to, and end in time.

The check sits where the connection is made, on the very address it is made to. A
name that is resolved and checked first, then resolved again to connect, can answer
differently the second time (DNS rebinding).
"""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable, Iterable
from typing import Any

import httpcore2

from slated.gather.address import Allow, parsed_address
from slated.gather.stream import Allowance, BoundedStream, Deadline

Resolver = Callable[[str, int], list[str]]

# One address that never answers must not use up the time of the others.
_SECONDS_PER_ADDRESS = 10.0


class AddressRefusedError(Exception):
    """The host has no address that may be connected to."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class CheckedBackend(httpcore2.NetworkBackend):
    """Opens connections only to addresses that ``allow`` accepts, before the deadline.

    ``allowance`` counts what comes in over the connection opened last.
    """

    def __init__(self, deadline: Deadline, allow: Allow, resolver: Resolver) -> None:
        self.allowance = Allowance()
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
                return self._checked(stream, host)
        raise failure or AddressRefusedError(host)

    def _allowed(self, host: str, port: int) -> list[str]:
        found = in_time(lambda: self._resolver(host, port), self._deadline.remaining())
        return [address for address in found if self._may(address)]

    def _may(self, address: str) -> bool:
        try:
            parsed = parsed_address(address)
        except ValueError:
            return False
        return self._allow(parsed)

    def _checked(self, stream: httpcore2.NetworkStream, host: str) -> BoundedStream:
        """The connection, once its other end itself is one that may be spoken to."""
        try:
            if not self._may(stream.get_extra_info("server_addr")[0]):
                raise AddressRefusedError(host)
        except BaseException:
            stream.close()
            raise
        self.allowance = Allowance()
        return BoundedStream(stream, self._deadline, self.allowance)


def in_time(work: Callable[[], list[str]], seconds: float) -> list[str]:
    """Run what has no limit of its own, as name resolution, in a thread that is left behind.

    Raises TimeoutError, and what ``work`` raises.
    """
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
