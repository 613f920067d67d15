"""``slated serve``: what it says before it serves."""

from __future__ import annotations

import socket
from pathlib import Path

from tests.cli.command import slated


def test_a_port_that_is_taken_is_told_in_one_line(tmp_path: Path) -> None:
    place = tmp_path / "new.sqlite3"
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = slated("serve", "--port", port, "--db", place)
    assert done.returncode == 1
    why = "cannot be listened on (another program is there; choose another --port)"
    assert done.stderr == f"slated: 127.0.0.1:{port}: {why}\n"
    assert not place.exists()


def test_an_address_of_another_machine_is_told_too(tmp_path: Path) -> None:
    done = slated("serve", "--host", "203.0.113.4", "--db", tmp_path / "new.sqlite3")
    assert done.returncode == 1
    assert done.stderr.startswith("slated: 203.0.113.4:8000: cannot be listened on (")
    assert done.stderr.count("\n") == 1
