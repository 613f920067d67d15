"""The servers that are loaded: `slated serve`, and a bare Django view on the same server."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SLATED = Path(sys.executable).parent / "slated"
LOAD = Path(__file__).parent / "load.py"
WRITES = Path(__file__).parent / "loadwrites.py"
_PATIENCE = 60


@contextmanager
def served(db: Path, workers: int) -> Iterator[tuple[int, int]]:
    """`slated serve` on a database: its port and the number of its process."""
    port = _free()
    command = [str(SLATED), "serve", "--db", str(db), "--port", str(port)]
    with _running([*command, "--workers", str(workers)], port) as process:
        yield port, process


@contextmanager
def bare_server() -> Iterator[tuple[int, int]]:
    """The bare view, on the same server."""
    port = _free()
    with _running([sys.executable, str(LOAD), "--bare", str(port)], port) as process:
        yield port, process


@contextmanager
def _running(command: list[str], port: int) -> Iterator[int]:
    env = {**os.environ, "SLATED_SECRET_KEY": "k" * 60, "SLATED_LIMITS": "off"}
    server = subprocess.Popen(command, env=env)
    try:
        _wait(port, server)
        yield server.pid
    finally:
        server.terminate()
        server.wait(timeout=_PATIENCE)


def _wait(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise SystemExit("load: the server does not answer")


def _free() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def cpu(process: int) -> float | None:
    """Seconds of processor time of a process and those it started; None where /proc has none."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return None
    own = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return own + sum(cpu(int(child)) or 0.0 for child in children)


@contextmanager
def writing_every(db: Path, seconds: float, shows: list[int]) -> Iterator[None]:
    """Let another process write (loadwrites.py) while pages are asked for, and say how much."""
    if not seconds:
        yield
        return
    command = [sys.executable, str(WRITES), str(db), str(seconds), *map(str, shows)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as writer:
        assert writer.stdout is not None
        if writer.stdout.readline() != "ready\n":
            raise SystemExit("load: nothing can be written")
        try:
            yield
        finally:
            said, _ = writer.communicate()
            print(f"\nwritten meanwhile: {said.strip()}")


def hello(request: object) -> object:
    """The bare view."""
    from django.http import HttpResponse

    return HttpResponse("hello")


def bare(port: int) -> int:
    """Serve nothing but ``hello``."""
    import django
    from django.conf import settings
    from django.urls import path

    urls = type("urls", (), {"urlpatterns": [path("", hello)]})
    memory = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    caches = {"default": memory, "shared": memory}
    settings.configure(
        ROOT_URLCONF=urls, ALLOWED_HOSTS=["*"], SECRET_KEY="k", DATABASES={}, CACHES=caches
    )
    django.setup()
    from slated.site.web.server import run

    run("127.0.0.1", port, 2, lambda: None)
    return 0
