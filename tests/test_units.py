"""deploy/*.service as systemd itself reads them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

UNITS = sorted((Path(__file__).resolve().parent.parent / "deploy").glob("*.service"))
WORST = 4.0
"""What `systemd-analyze security` may say of a unit at most: 0 is shut, 10 is open."""


@pytest.fixture(params=UNITS, ids=lambda path: path.name)
def unit(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A unit whose program is there."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not installed here")
    text = request.param.read_text("utf-8")
    assert "ExecStart=/opt/slated/bin/slated " in text
    made = tmp_path / request.param.name
    made.write_text(text.replace("/opt/slated/bin/slated", sys.executable), "utf-8")
    return made


def analyzed(*words: object) -> str:
    """What systemd-analyze says; it must find no fault."""
    command = ["systemd-analyze", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_there_are_two() -> None:
    assert len(UNITS) == 2


def test_systemd_takes_every_line(unit: Path) -> None:
    said = analyzed("verify", "--man=no", "--recursive-errors=no", unit)
    assert unit.name not in said, said


def test_a_unit_is_shut_as_far_as_it_can_be(unit: Path) -> None:
    said = analyzed("security", "--offline=yes", "--no-pager", unit)
    found = re.search(r"exposure level for \S+: (\d+\.\d+)", said)
    assert found is not None, said
    assert float(found[1]) <= WORST
