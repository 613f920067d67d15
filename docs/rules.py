"""The rule tables of docs/belief.md, from the code that applies them.

python docs/rules.py    write today's tables into the document
"""

from __future__ import annotations

from pathlib import Path

from slated.believe import rules_table

DOCUMENT = Path(__file__).resolve().parent / "belief.md"
BEGIN, END = "<!-- rules: written by docs/rules.py -->", "<!-- end of rules -->"


def filled(text: str) -> str:
    """The document with today's tables between its two marks; ValueError where they are not."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("docs/belief.md has no place marked for the rules")
    return f"{before}{BEGIN}\n\n{rules_table()}\n\n{END}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(filled(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
