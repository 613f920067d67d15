"""A connection that ends in time and brings no more than it may."""

from __future__ import annotations

import ssl
import time
from typing import Any

import httpcore2

from slated.gather.limits import HEAD_BYTES


class OverfullError(httpcore2.RemoteProtocolError):
    """The other side sent more than it may."""


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


class Allowance:
    """How many bytes may still come in: at first those of an answer's head."""

    def __init__(self) -> None:
        self.left = HEAD_BYTES

    def spend(self, received: int) -> None:
        """Count bytes that came in. Raises OverfullError when there are too many."""
        self.left -= received
        if self.left < 0:
            raise OverfullError("it sends more than is taken")


class BoundedStream(httpcore2.NetworkStream):
    """A connection whose every step gets only the time and the bytes left in all.

    A limit for each read alone never ends a server that sends one byte at a time; a limit
    on the body alone never ends one that sends no body: interim answers, trailers, the
    wrapping of chunks.
    """

    def __init__(
        self, stream: httpcore2.NetworkStream, deadline: Deadline, allowance: Allowance
    ) -> None:
        self._stream, self._deadline, self._allowance = stream, deadline, allowance

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._stream.read(max_bytes, self._deadline.remaining())
        self._allowance.spend(len(data))
        return data

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
        return BoundedStream(secured, self._deadline, self._allowance)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
