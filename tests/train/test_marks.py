"""Tables find their places in the documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from train.marks import BEGIN, END, fill, filled

DOCS = Path(__file__).parent.parent.parent / "docs"
PLACES = {
    "model.md": ("reliability", "thresholds", "ablation", "learning curve"),
    "errors.md": (
        "two readers",
        "by event",
        "by status",
        "by kind",
        "by length",
        "what is wrong",
        "what it would buy",
    ),
}
PLACED = [(page, name) for page, names in PLACES.items() for name in names]


@pytest.mark.parametrize(("page", "name"), PLACED)
def test_a_document_has_a_place_for_each_table(page: str, name: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    once = filled(text, name, "| figures |")
    assert once.count("| figures |") == 1
    assert filled(once, name, "| figures |") == once


@pytest.mark.parametrize("page", PLACES)
def test_every_place_is_filled(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    assert text.count("written by make study") == len(PLACES[page])
    for name in PLACES[page]:
        words = text.split(BEGIN.format(name))[1].split(END.format(name))[0]
        assert words.count("\n") > 2, name


def test_a_table_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="no place marked for weather"):
        filled("", "weather", "")


def test_a_file_is_filled_in_place(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"a\n{BEGIN.format('x')}\nold\n{END.format('x')}\nb\n", encoding="utf-8")
    fill(page, {"x": r"new \1"})
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines == ["a", BEGIN.format("x"), r"new \1", END.format("x"), "b"]
