"""A real server that says whatever a test wants, byte for byte, whatever it was asked."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Script = Callable[[], Iterator[bytes]]
"""What is sent, piece by piece; it may wait between pieces, and need never end."""

END = b"(a reset)"
"""A piece that closes the connection with a reset instead of a farewell."""


@dataclass(slots=True)
class Server:
    """A running server: its port, and the heads of the requests it was sent."""

    port: int = 0
    requests: list[str] = field(default_factory=list)


@contextmanager
def playing(
    *scripts: Script, tls: ssl.SSLContext | None = None, read: bool = True
) -> Iterator[Server]:
    """A server that plays one script a connection, the last again and again.

    It reads the request first unless ``read`` is False.
    """
    server = Server()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        server.port = listener.getsockname()[1]
        over = threading.Event()
        todo = list(scripts)

        def accept() -> None:
            while not over.is_set():
                with suppress(TimeoutError):
                    connection, _ = listener.accept()
                    script = todo.pop(0) if len(todo) > 1 else todo[0]
                    threading.Thread(target=play, args=(connection, script), daemon=True).start()

        def play(plain: socket.socket, script: Script) -> None:
            with suppress(OSError):
                plain.settimeout(30)
                connection = tls.wrap_socket(plain, server_side=True) if tls else plain
                with connection:
                    if read:
                        server.requests.append(head(connection))
                    for piece in script():
                        if over.is_set():
                            return
                        if piece == END:
                            reset(connection)
                        connection.sendall(piece)

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            over.set()
            thread.join()


def head(connection: socket.socket) -> str:
    """A request up to its empty line."""
    found = b""
    while b"\r\n\r\n" not in found and (more := connection.recv(65_536)):
        found += more
    return found.decode("latin-1")


def reset(connection: socket.socket) -> None:
    """Let the closing of a connection be a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    connection.close()
