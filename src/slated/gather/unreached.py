"""Why a server was not reached, in plain words."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

_NO_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
_NO_WAY = {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL}
_CUT = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError)


def reason(error: BaseException) -> str:
    """What is behind an error of a connection; its own words where that is not known."""
    for one in _chain(error):
        if words := _words(one):
            return words
    return str(error) or type(error).__name__


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, the first cause first."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or one.__context__
    return reversed(found)


def _words(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not good: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        told = (error.reason or "").replace("_", " ").lower()
        return f"no secure connection can be made: {told}" if told else ""
    if isinstance(error, socket.gaierror):
        known = error.errno in _NO_NAME
        return "there is no host of that name" if known else "its name cannot be looked up now"
    if isinstance(error, ConnectionRefusedError):
        return "nothing answers at that address and port"
    if isinstance(error, _CUT):
        return "the connection was cut off"
    if isinstance(error, OSError) and error.errno in _NO_WAY:
        return "no way leads there from this machine"
    return ""
