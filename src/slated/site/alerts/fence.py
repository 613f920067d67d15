"""A fence around somebody else's code: it may talk to public addresses, and little else.

Apprise makes its own connections, through libraries of its own. Python tells an audit hook
(PEP 578) of every connection right before it is made, with the very address, whichever library
makes it; so the rule of fetching (``slated.gather.allowed``) holds here too, redirects and names
that resolve differently the second time included. The hook cannot be taken off again, so it is
put up only in a process that does nothing else (``slated.site.alerts.courier``).
"""

from __future__ import annotations

import os
import socket
import sys
import sysconfig
from pathlib import Path
from typing import Any

from slated.gather.address import parsed_address
from slated.gather.allowed import is_allowed

REFUSED = "not on the public internet"
"""In the message of every refused connection."""

_NO = (
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork"),
    *("os.forkpty", "pty.spawn", "os.startfile", "os.remove", "os.rename", "os.mkdir", "os.rmdir"),
    *("os.symlink", "os.link", "os.truncate", "shutil.rmtree", "os.chmod", "os.chown", "os.kill"),
    *("socket.bind", "ctypes.dlopen", "webbrowser.open", "ftplib.connect", "smtplib.connect"),
    *("poplib.connect", "imaplib.open", "telnetlib.Telnet.open"),
)
_TO = ("socket.connect", "socket.sendto", "socket.sendmsg")


class FenceError(PermissionError):
    """What the fence does not let through."""


def put_up() -> None:
    """Refuse, from here on and for good, what is not a connection to an allowed address."""
    readable = _readable()

    def watch(event: str, args: tuple[Any, ...]) -> None:
        if event in _TO:
            _check_connection(args[0], args[1])
        elif event == "open":
            _check_open(args[0], args[1], args[2], readable)
        elif event in _NO:
            raise FenceError(f"{event} is not allowed here")

    sys.addaudithook(watch)


def _check_connection(made: socket.socket, address: Any) -> None:
    if made.family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
        raise FenceError(f"a connection that is {REFUSED}")
    if made.type != socket.SOCK_STREAM:
        raise FenceError("only TCP is allowed here")
    try:
        # A name here would be resolved behind our back.
        allowed = is_allowed(parsed_address(str(address[0])))
    except ValueError:
        allowed = False
    if not allowed:
        raise FenceError(f"{address[0]} is {REFUSED}")


def _check_open(path: Any, mode: Any, flags: Any, readable: tuple[str, ...]) -> None:
    if isinstance(path, int):
        return
    writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
        raise FenceError("nothing is written here")
    if not os.path.realpath(os.fsdecode(path)).startswith(readable):
        raise FenceError("this file is not read here")


def _readable() -> tuple[str, ...]:
    """Where the code of Python and of the packages lies, and what any connection needs."""
    code = {*sysconfig.get_paths().values(), str(Path(__file__).parents[3])}
    code |= {sys.prefix, sys.base_prefix} - {"/"}
    system = ("/etc/ssl", "/etc/pki", "/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom")
    return tuple(os.path.realpath(one) for one in (*sorted(code), *system))
