"""The questions of docs/archives.md: ask them of our samples, keep their answers true.

python docs/archives.py    write today's answers under every question
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from console import ROOT, run

PAGE = ROOT / "docs" / "archives.md"
_QUESTION = re.compile(r"^```sql\n(.*?)^```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def questions(text: str) -> list[tuple[str, str]]:
    """Each question in SQL with the answer printed under it."""
    return [(found[1], found[2]) for found in _QUESTION.finditer(text)]


def scanned(folder: str) -> str:
    """The samples, scanned below a folder: where the tables are."""
    out = f"{folder}/scan"
    said = run(f"slated scan samples --out '{out}' --workers 1")
    if "claims in" not in said:
        raise RuntimeError(said)
    return out


def answer(sql: str, out: str) -> str:
    """What the command prints for a question."""
    return run(f"slated query --scan '{out}' \"$(cat <<'SQL'\n{sql}SQL\n)\"")


def main() -> int:
    """Write the answers."""
    text = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        out = scanned(folder)
        new = _QUESTION.sub(lambda m: f"```sql\n{m[1]}```\n\n```text\n{answer(m[1], out)}```", text)
    if new != text:
        PAGE.write_text(new, encoding="utf-8")
        print(PAGE.relative_to(Path(ROOT)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
