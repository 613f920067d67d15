"""The installed command, as a person runs it."""

import os
import subprocess
import sys
from pathlib import Path

SLATED = Path(sys.executable).with_name("slated")
UNSET = ("COLUMNS", "FORCE_COLOR", "SLATED_TRACEBACK", "TTY_COMPATIBLE")


def slated(*arguments: object, given: str | bytes = b"") -> subprocess.CompletedProcess[str]:
    """Run ``slated`` and return its exit status and both outputs."""
    env = {name: value for name, value in os.environ.items() if name not in UNSET}
    data = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [SLATED, *map(str, arguments)], input=data, capture_output=True, check=False, env=env
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )
