"""What docs/running.md promises: the settings there are, and an installation that stands alone."""

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
from pathlib import Path

import pytest
from tests import image

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "docs" / "running.md"
CONTAINER = ROOT / "deploy" / "Containerfile"
WAIT = 120


def test_every_setting_is_in_the_table_and_no_other() -> None:
    named: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        text = path.read_text("utf-8")
        named.update(re.findall(r'"(SLATED_[A-Z_]+|DATABASE_URL)"', text))
        named.update(re.findall(r'environ(?:\.get|\.setdefault)?[(\[]\s*"(\w+)"', text))
        named.update(re.findall(r'"(\w+)" (?:not )?in (?:os\.)?environ', text))
    # Ours to set, and nobody's to choose.
    named.remove("DJANGO_SETTINGS_MODULE")
    rows = re.findall(r"^\| (`[A-Z].*?) \|", DOCUMENT.read_text("utf-8"), flags=re.MULTILINE)
    assert {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)} == named


# Both install everything anew, which takes minutes where the machine has other work.
@pytest.mark.timeout(1500)
def test_the_image_is_built_and_runs_as_its_file_says() -> None:
    """Every line of the Containerfile: see tests/image.py."""
    if not image.possible():
        pytest.skip("mounts of our own are for root on Linux; the next test does what else can be")
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    command = [*apart, sys.executable, "-P", image.__file__, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    log = found.pop("log")
    assert found == {
        "ill before": 1,
        "page": True,
        "style": True,
        "uid": "10001",
        "capabilities": 0,
        "written": {"/opt/slated": False, "/etc": False, "/": False, "/data": True, "/tmp": True},
        "key": "0o600",
        "work": [0, ""],
        "status": 0,
        "left with": 0,
    }, log
    told = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert [one["path"] for one in told] == ["/"], "health is asked quietly"


def test_the_image_is_what_its_file_says() -> None:
    told = list(image.lines(CONTAINER.read_text("utf-8")))
    assert {name for name, _ in told} == {"FROM", *image.DONE}
    assert ("RUN", "sh /source/deploy/install /opt/slated") in told


def test_files_that_the_document_names_are_there() -> None:
    for name in re.findall(r"deploy/[\w.-]+", DOCUMENT.read_text("utf-8")):
        assert (ROOT / name).exists(), name


def test_a_command_runs_as_the_services_do(tmp_path: Path) -> None:
    """Settings with spaces and signs arrive as they are; what is none is passed over."""
    settings, program = tmp_path / "slated.env", tmp_path / "program"
    lines = ["# a comment", "SLATED_OIDC_NAME=Our own $HOME", "", "SLATED_DB=postgresql:///x"]
    settings.write_text("\n".join(lines))
    program.write_text('#!/bin/sh\necho "$SLATED_DB|$SLATED_SECRET_FILE|$SLATED_OIDC_NAME|$*"\n')
    program.chmod(0o755)
    script = (ROOT / "deploy" / "slated").read_text("utf-8")
    for there, here in (
        ("/etc/slated.env", str(settings)),
        ("runuser -u slated -- /opt/slated/bin/slated", str(program)),
    ):
        assert there in script
        script = script.replace(there, here)
    done = subprocess.run(
        ["sh", "-c", script, "slated", "add", "a file"], capture_output=True, text=True, check=True
    )
    said = "postgresql:///x|/var/lib/slated/secret-key|Our own $HOME|add a file\n"
    assert done.stdout == said


def test_services_and_commands_have_one_place_and_one_key() -> None:
    """Else a command would make a key of its own, and seal with it what the site cannot open."""
    for name in ("slated", "slated.service", "slated-work.service"):
        text = (ROOT / "deploy" / name).read_text("utf-8")
        assert "SLATED_DB=/var/lib/slated/slated.sqlite3" in text, name
        assert "SLATED_SECRET_FILE=/var/lib/slated/secret-key" in text, name
        assert "/etc/slated.env" in text, name


@pytest.mark.timeout(1500)
def test_an_installation_stands_alone_and_writes_only_to_its_data(tmp_path: Path) -> None:
    """What the image does: install, then serve from elsewhere, the rest read-only."""
    if image.possible():
        pytest.skip("the image itself is built and run here")
    place, data = tmp_path / "opt", tmp_path / "data"
    data.mkdir()
    command = ["sh", str(ROOT / "deploy" / "install"), str(place)]
    done = subprocess.run(command, env={**os.environ, "PYTHON": sys.executable}, check=True)
    assert done.returncode == 0
    site = next(place.glob("lib/python*/site-packages"))
    assert (site / "slated" / "__init__.py").exists()
    assert not [
        line for f in site.glob("*.pth") for line in f.read_text().splitlines() if "main" in line
    ]
    env = {
        "PATH": f"{place}/bin:/usr/bin:/bin",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SLATED_DB": str(data / "slated.sqlite3"),
        "SLATED_SECRET_FILE": str(data / "secret-key"),
        "TMPDIR": str(tmp_path),
        # The container asks for its health by its own number, whatever people call the site.
        "SLATED_HOSTS": "slate.example.org",
    }
    before = _files(place)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(["slated", "serve", "--port", str(port)], env=env, cwd=data)
    try:
        page = _page(f"http://127.0.0.1:{port}/", server)
        style = re.search(r'href="(/static/[^"]+\.css)"', page)
        assert style is not None
        assert _page(f"http://127.0.0.1:{port}{style[1]}", server)
        assert '"ok"' in _page(f"http://127.0.0.1:{port}/healthz", server)
    finally:
        server.terminate()
        server.wait(WAIT)
    assert _files(place) == before
    assert (data / "secret-key").stat().st_mode & 0o777 == 0o600


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def _page(url: str, server: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + WAIT
    while True:
        try:
            with urllib.request.urlopen(url, timeout=WAIT) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError:
            raise
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.2)
