"""A site that is served, and a browser to look at it with."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[3]
BIN = Path(sys.executable).parent
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
WAIT = 60
"""Seconds the server may take to answer first."""


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site that holds the samples, as `make run` serves it."""
    folder = tmp_path_factory.mktemp("served")
    db = folder / "samples.sqlite3"
    env = {**os.environ, "SLATED_SECRET_FILE": str(folder / "key"), "SLATED_SECRET_KEY": ""}
    env.pop("DJANGO_SETTINGS_MODULE", None)
    for command in (["add", "samples"], ["ratings", "demo"], ["snapshot"]):
        done = [BIN / "slated", *command, "--db", db]
        subprocess.run(done, cwd=ROOT, env=env, check=True, capture_output=True)
    with serving(db, env) as port:
        yield f"http://127.0.0.1:{port}"


@contextmanager
def serving(db: Path, env: dict[str, str]) -> Iterator[int]:
    """A site on a port of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = [BIN / "slated", "serve", "--db", db, "--port", str(port), "--workers", "1"]
    server = subprocess.Popen(serve, cwd=ROOT, env=env, stderr=subprocess.DEVNULL)
    try:
        _wait(port, server)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=WAIT)


def _wait(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        assert server.poll() is None, "the server stopped"
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"the server did not answer within {WAIT} seconds")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    from playwright.sync_api import Error, sync_playwright

    found = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        except Error:
            how = "apt install chromium, or playwright install chromium"
            pytest.fail(f"the browser tests need Chromium: {how}", pytrace=False)
        yield started
        started.close()


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page of a telephone's width, in light and in dark; what its console says is an error."""
    context = browser.new_context(
        viewport={"width": 360, "height": 800}, color_scheme=request.param
    )
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    # Chromium itself notes where what was asked for is not there, or a form was refused.
    known = ("404 (Not Found)", "400 (Bad Request)")
    assert [text for text in said if not any(words in text for words in known)] == []
