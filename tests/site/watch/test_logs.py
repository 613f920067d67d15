"""What a server that runs writes down, and what its processes count together."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.site.slate.telling import where

from slated.site.errors import KeepError
from slated.site.place import Place
from slated.site.watch.logs import form_of

WAIT = 60


@pytest.fixture
def server(database: Place, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a server with two processes, and the file of what it writes."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    written = tmp_path / "log"
    command = [sys.executable, "-c", "from slated.cli import main; main()", "serve"]
    command += ["--port", str(port), "--db", where(database)]
    with written.open("wb") as log:
        process = subprocess.Popen(command, stderr=log, env={**os.environ, "SLATED_LOG": "json"})
    url = f"http://127.0.0.1:{port}"
    try:
        _until_up(url)
        yield url, written
    finally:
        process.terminate()
        process.wait(WAIT)


def _until_up(url: str) -> None:
    until = time.monotonic() + WAIT
    while True:
        try:
            urllib.request.urlopen(f"{url}/healthz", timeout=WAIT).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return


def test_a_request_is_a_line_of_json_with_its_id_and_all_processes_count(
    server: tuple[str, Path],
) -> None:
    url, written = server
    ids = []
    for _ in range(20):
        with urllib.request.urlopen(f"{url}/about?secret=1", timeout=WAIT) as answer:
            ids.append(answer.headers["X-Request-ID"])
    with urllib.request.urlopen(f"{url}/metrics", timeout=WAIT) as answer:
        text = answer.read().decode()
    found = re.search(r'slated_requests_total\{.*view="about".*\} (\S+)', text)
    assert found is not None
    assert float(found[1]) == 20
    until = time.monotonic() + WAIT
    told: dict[str, dict[str, object]] = {}
    while not set(ids) <= set(told) and time.monotonic() < until:
        lines = [line for line in written.read_text().splitlines() if line.startswith("{")]
        told = {one["request"]: one for one in map(json.loads, lines)}
        time.sleep(0.1)
    assert set(ids) <= set(told)
    one = told[ids[0]]
    assert (one["method"], one["path"], one["status"]) == ("GET", "/about", 200)
    assert "secret" not in written.read_text()


PRIVATE = (
    "/calendar/p/{}.ics",
    "/calendar/p/{}.ics?wide=x",
    "/feeds/p/{}.atom",
    "/alerts/stop/{}",
    "/alerts/confirm/{}",
    "/account/invited/{}/",
    "/account/password/reset/key/1-{}/",
)


def test_no_address_that_opens_something_is_written_down(server: tuple[str, Path]) -> None:
    url, written = server
    word = "Open-Sesame-" + "x" * 31
    for data in (None, b"x=1"):
        for path in PRIVATE:
            with suppress(urllib.error.HTTPError):
                urllib.request.urlopen(url + path.format(word), data=data, timeout=WAIT).close()
    until = time.monotonic() + WAIT
    while written.read_text().count(" in ") < 2 * len(PRIVATE) and time.monotonic() < until:
        time.sleep(0.1)
    told = written.read_text()
    assert "(alerts-stop)" in told
    assert "Forbidden" in told
    assert "Sesame" not in told


def test_a_form_that_there_is_not_is_said_in_a_line() -> None:
    assert form_of({}) == "plain"
    with pytest.raises(KeepError, match="SLATED_LOG is 'xml'; it may be plain or json"):
        form_of({"SLATED_LOG": "xml"})
