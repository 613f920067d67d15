"""The console blocks of the documents: run their commands, keep their output true.

python docs/console.py    write today's output under every command, draw the picture again
"""

from __future__ import annotations

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "slate.svg"
PICTURED = "samples/2017-10-04-jessica-jones-season-2.txt"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_KEEPING = re.compile(r"slated (?!read|add|query|scan)")
_WORKING = re.compile(r"(?:.*\| *)?slated ")


@dataclass(frozen=True, slots=True)
class Step:
    """A command of a console block, with the output printed under it."""

    command: str
    output: str


def documents() -> list[Path]:
    """Every document that may hold console blocks."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def steps(text: str) -> Iterator[Step]:
    """The ``$`` commands of all console blocks of a document, in order."""
    for block in _BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield Step(command, output)


def ours(step: Step) -> bool:
    """Whether the command runs slated, and so has an output that we answer for."""
    return _WORKING.match(step.command) is not None


@lru_cache(maxsize=1)
def sampled() -> Path:
    """A database that holds the samples, as after ``slated add samples``; made once a process."""
    folder = Path(tempfile.mkdtemp(prefix="slated-docs-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = folder / "samples.sqlite3"
    add = [Path(sys.executable).parent / "slated", "add", "samples", "--db", made]
    subprocess.run(add, cwd=ROOT, check=True, capture_output=True)
    return made


def run(command: str) -> str:
    """What the command prints on both streams, without white space at line ends."""
    here = Path(sys.executable).parent
    unset = ("COLUMNS", "FORCE_COLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE")
    env = {name: value for name, value in os.environ.items() if name not in unset}
    env |= {"PATH": f"{here}{os.pathsep}{env.get('PATH', '')}", "NO_COLOR": "1"}
    if _KEEPING.match(command):
        env["SLATED_DB"] = str(sampled())
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return "".join(f"{line}\n" for line in lines)


def refreshed(text: str) -> str:
    """The document with today's output under every command of ours."""

    def block(match: re.Match[str]) -> str:
        lead, *parts = re.split(r"^\$ ", match.group(), flags=re.MULTILINE)
        for part in parts:
            command, _, output = part.partition("\n")
            step = Step(command, output)
            lead += f"$ {command}\n{run(command) if ours(step) else output}"
        return lead

    return _BLOCK.sub(block, text)


def draw() -> str:
    """The slate of one sample as an SVG picture that fetches no fonts."""
    from rich.console import Console

    from slated.cli.reading import read_article
    from slated.cli.table import print_slate
    from slated.gather import gather

    readings = [read_article(article) for article in gather(ROOT / PICTURED)]
    with Path(os.devnull).open("w") as nowhere:
        console = Console(
            record=True, width=100, file=nowhere, force_terminal=True, highlight=False
        )
        console.print()
        print_slate(readings, out=console)
        console.print()
    svg = console.export_svg(title=f"slated read {PICTURED}", unique_id="slate")
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)


def main() -> int:
    """Refresh every document and the picture."""
    for path in documents():
        before = path.read_text(encoding="utf-8")
        after = refreshed(before)
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(path.relative_to(ROOT))
    PICTURE.write_text(draw(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
