"""``slated add`` and what goes with it, as a person runs them."""

import json
import os
from pathlib import Path

import pytest
from tests.cli.command import slated

NEWS = "Outlet: Sample Wire\nPublished: 2017-01-12\n\nFargo season 3 premieres April 19 on FX.\n"
LINE = {"title": "Fargo", "season": 3, "event": "premiere", "status": "announced"}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with news in it, and a database to be made beside it."""
    monkeypatch.setenv("SLATED_DB", str(tmp_path / "kept.sqlite3"))
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "fargo.txt").write_text(NEWS)
    return folder


def exported(*options: str) -> list[dict[str, object]]:
    done = slated("export", *options)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_news_are_kept_once(here: Path) -> None:
    first = slated("add", here)
    assert (first.returncode, first.stdout) == (0, "1 new article: 1 claim added\n")
    again = slated("add", here)
    assert again.stdout == "no new articles, 1 article seen before: no claims added\n"
    [claim] = exported()
    assert (claim["title"], claim["when"], claim["outlet"]) == (
        "Fargo",
        "2017-04-19",
        "Sample Wire",
    )


def test_a_changed_file_is_a_new_version(here: Path) -> None:
    slated("add", here)
    (here / "fargo.txt").write_text(NEWS.replace("April 19", "May 3"))
    done = slated("add", here / "fargo.txt")
    assert done.stdout == "no new articles, 1 changed article: 1 claim added\n"
    assert [(c["when"], c["version"]) for c in exported()] == [("2017-05-03", 2)]
    assert len(exported("--all")) == 2


def test_a_source_that_is_not_there_does_not_keep_the_others_out(here: Path) -> None:
    done = slated("add", here / "nothing.txt", here)
    assert done.returncode == 1
    assert done.stdout.startswith("1 new article")
    assert "no such file" in done.stderr


def test_what_was_read_elsewhere_is_kept_with_its_claims(here: Path, tmp_path: Path) -> None:
    lines = tmp_path / "read.jsonl"
    lines.write_text(slated("read", "--format", "articles", here).stdout)
    [line] = map(json.loads, lines.read_text().splitlines())
    assert line["text"].startswith("Fargo season 3")
    done = slated("add", "--claims", lines)
    assert done.stdout == "1 new article: 1 claim added\n"
    assert slated("add", here).stdout.startswith("no new articles, 1 article seen before")
    assert exported()[0]["reader"] == line["reader"]


def test_bad_lines_are_told_and_left_out() -> None:
    good = {"text": "Fargo returns.", "claims": [LINE | {"evidence": "Fargo returns."}]}
    done = slated("add", "--claims", "-", given=f"{{\n{json.dumps(good)}\n")
    assert (done.returncode, done.stdout) == (1, "1 new article: 1 claim added\n")
    assert done.stderr == "slated: -, line 1: not JSON\n"


def test_claims_are_not_read_with_titles() -> None:
    done = slated("add", "--claims", "--jsonl-in", "-")
    assert done.returncode == 2
    assert "--claims takes what is read already" in done.stderr


def test_everything_is_read_again_by_another_reader(here: Path) -> None:
    slated("add", here)
    assert slated("reread").stdout.startswith("no articles read again by learned ")
    assert slated("reread", "--reader", "rules").stdout.startswith("1 article read again by rules ")
    assert exported()[0]["reader"].startswith("rules ")  # type: ignore[attr-defined]


def test_a_claim_is_put_right_and_taken_back(here: Path) -> None:
    slated("add", here)
    done = slated("correct", 1, "--when", "2017-04-26", "--platform", "none", "--reason", "I know")
    assert done.stdout == "claim 1: now claim 2, Fargo 3 premiere announced 2017-04-26\n"
    [claim] = exported()
    assert (claim["when"], claim["platform"], claim["reader"]) == ("2017-04-26", None, "a person")
    [gold] = map(json.loads, slated("corrections", "export").stdout.splitlines())
    assert gold["claims"][0]["when"] == "2017-04-26"
    assert slated("correct", 1, "--as-read").stdout == "claim 1: as it was read\n"
    assert exported()[0]["when"] == "2017-04-19"
    assert slated("correct", 1, "--not-claimed", "--reason", "a joke").returncode == 0
    assert exported() == []


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("1",), 2, "Say what is right"),
        (("1", "--when", "2018"), 2, "why is it so?"),
        (("1", "--season", "two", "--reason", "x"), 2, "not a number"),
        (("1", "--when", "soon", "--reason", "x"), 2, "such are 2018"),
        (("7", "--when", "2018", "--reason", "x"), 1, "no claim 7"),
    ],
)
def test_a_correction_that_cannot_be_is_told(
    here: Path, arguments: tuple[str, ...], status: int, said: str
) -> None:
    slated("add", here)
    done = slated("correct", *arguments)
    assert (done.returncode, len(done.stderr.splitlines())) == (status, 1)
    assert said in done.stderr


def test_a_file_is_exported_whole(here: Path, tmp_path: Path) -> None:
    slated("add", here)
    path = tmp_path / "claims.parquet"
    assert slated("export", "--format", "parquet", "-o", path).returncode == 0
    assert path.read_bytes()[:4] == b"PAR1"
    done = slated("export", "-o", tmp_path / "nowhere" / "claims.jsonl")
    assert (done.returncode, "cannot be written" in done.stderr) == (1, True)
    assert slated("export", "--as-of", "2018-01-01").returncode == 2
    [belief] = exported("beliefs", "--as-of", "2017-02-01")
    assert (belief["standing"], belief["when"]) == ("dated", "2017-04-19")


def test_a_backup_is_restored(here: Path, tmp_path: Path) -> None:
    slated("add", here)
    copy = tmp_path / "copy.sqlite3"
    assert slated("backup", copy).returncode == 0
    slated("correct", 1, "--not-claimed", "--reason", "a joke")
    refused = slated("restore", copy)
    assert (refused.returncode, "--overwrite replaces them" in refused.stderr) == (1, True)
    assert slated("restore", copy, "--overwrite").returncode == 0
    assert len(exported()) == 1


def test_beliefs_left_over_by_a_stopped_add_are_worked_out(here: Path) -> None:
    import sqlite3

    slated("add", here)
    with sqlite3.connect(os.environ["SLATED_DB"]) as file:
        file.execute("DELETE FROM slate_span")
        file.execute("INSERT INTO slate_stale SELECT id FROM catalogue_release")
    file.close()
    assert len(exported("beliefs", "--as-of", "2017-02-01")) == 1


@pytest.mark.parametrize(
    "command",
    ["add", "reread", "correct", "corrections export", "export", "backup", "restore"],
)
def test_help_has_examples_and_names_the_database(command: str) -> None:
    done = slated(*command.split(), "--help")
    assert done.returncode == 0
    assert "Examples:" in done.stdout
    assert "--db" in done.stdout


def test_commands_that_only_read_load_no_django() -> None:
    import subprocess
    import sys

    code = (
        "import sys, slated.cli as c; c.app.main(['read', '-', '--format', 'articles'], "
        "standalone_mode=False); print('django' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=NEWS, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"
