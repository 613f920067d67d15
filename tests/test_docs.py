"""Commands shown in the documents do what the documents say."""

import doctest
import re
import subprocess
import sys
from datetime import date

import pytest

import card
import console
import screens
import slated
from slated.read.phrasing import Phrasing
from slated.read.when import Direction, find_times, ground
from slated.window import english as window_english


def shown() -> list[object]:
    """Every command of ours that a document shows."""
    return [
        pytest.param(step, id=f"{path.name}: {step.command}")
        for path in console.documents()
        for step in console.steps(path.read_text(encoding="utf-8"))
        if console.ours(step)
    ]


@pytest.mark.parametrize("step", shown())
def test_a_command_prints_what_the_document_says(step: console.Step) -> None:
    assert console.run(step.command) == step.output, "make docs writes today's output"


def test_the_readme_shows_a_real_run() -> None:
    text = (console.ROOT / "README.md").read_text(encoding="utf-8")
    commands = [step.command for step in console.steps(text) if console.ours(step)]
    assert any(command.startswith("slated read samples/") for command in commands)


def test_the_readmes_python_runs() -> None:
    text = (console.ROOT / "README.md").read_text(encoding="utf-8")
    [code] = re.findall(r"^```python\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=console.ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.startswith("Fargo premiere April 19, 2017 ")


def test_the_librarys_own_example_is_true() -> None:
    assert doctest.testmod(slated) == (0, 3)


def test_make_targets_named_in_the_documents_exist() -> None:
    makefile = (console.ROOT / "Makefile").read_text(encoding="utf-8")
    for path in console.documents():
        for step in console.steps(path.read_text(encoding="utf-8")):
            if step.command.startswith("make "):
                assert f"\n{step.command.split()[1]}:" in makefile, (path.name, step.command)


def test_what_is_pictured_is_what_make_run_serves() -> None:
    makefile = (console.ROOT / "Makefile").read_text(encoding="utf-8")
    [run] = re.findall(r"^run:.*\n((?:\t.*\n)+)", makefile, flags=re.MULTILINE)
    told = [command.split() for command in re.findall(r"/slated (.*?) --db", run)]
    assert (
        told[: told.index(["slate", "--as-of", "2017-10-05"])]
        == [
            screens.FILLING[0],
            ["ratings", "top", "--day", "2026-01-01"],  # and what follows only where there is none
            *screens.FILLING[1:],
        ]
    )


def document(name: str) -> str:
    return (console.ROOT / "docs" / name).read_text(encoding="utf-8")


def test_the_phrasing_shown_finds_its_example() -> None:
    [code] = re.findall(r"^```python\n(from .*?)^```$", document("reading.md"), re.M | re.S)
    names: dict[str, object] = {}
    exec(code, names)
    row = names["row"]
    assert isinstance(row, Phrasing)
    meant, listing = row.examples[0]
    assert row.pattern.search(meant)
    assert any(cue in meant.lower() for cue in row.cues)
    assert listing.split(" | ")[2] == row.event


def test_the_files_named_on_the_way_through_exist() -> None:
    rows = re.findall(r"^\| .+? \| .+ \| (`.+`) \|$", document("reading.md"), re.M)
    names = [name for row in rows for name in re.findall(r"`(\S+)`", row)]
    assert len(names) > 15
    for name in names:
        assert list((console.ROOT / "src/slated/read").glob(name.rstrip("/"))), name


@pytest.mark.parametrize("name", ["size", "sets", "by event", "by status"])
def test_the_model_card_has_a_place_for_each_table(name: str) -> None:
    text = document("model.md")
    once = card.filled(text, name, "| figures |")
    assert once.count("| figures |") == 1
    assert card.filled(once, name, "| figures |") == once


def test_a_table_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="no place marked for weather"):
        card.filled(document("model.md"), "weather", "")


def test_a_table_of_the_card_is_markdown() -> None:
    assert card.rows([("a", "b"), (1, 2)]) == "| a | b |\n|---|---|\n| 1 | 2 |"


def test_links_between_documents_lead_somewhere() -> None:
    for path in [*console.documents(), console.ROOT / "CHANGELOG.md"]:
        for link in re.findall(r"\]\(([^):#]+)\)", path.read_text(encoding="utf-8")):
            assert (path.parent / link).exists(), (path.name, link)


def date_rows() -> list[tuple[str, str, str]]:
    """The table of date words in docs/reading.md."""
    text = (console.ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
    return re.findall(r'^\| "(.+)" \| `?(.+?)`? \| (.+) \|$', text, flags=re.MULTILINE)


@pytest.mark.parametrize(("words", "edtf", "english"), date_rows())
def test_the_table_of_dates_is_true(words: str, edtf: str, english: str) -> None:
    [found] = find_times(f"It comes {words}.")
    direction: Direction = "past" if "2015" in words else "future"
    window = ground(found, date(2017, 10, 4), direction)
    assert window_english(window) == english
    assert (window.edtf if window else "null") == edtf


def test_the_table_of_dates_is_found() -> None:
    assert len(date_rows()) >= 8
