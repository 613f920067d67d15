"""``slated import`` and ``slated titles``, as a person runs them."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from tests.cli.command import SLATED, slated

FILES = Path(__file__).parent.parent / "site" / "catalogue" / "files"


US, JONES, HEIST, WANDA = "3", "4", "5", "6"
"""Numbers of titles in the order of the file."""


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with IMDb's titles in it."""
    path = tmp_path_factory.mktemp("imported") / "titles.sqlite3"
    basics = FILES / "title.basics.tsv"
    slated("import", "imdb", basics, "--day", "2026-11-20", "--db", path)
    return path


@pytest.fixture
def db(imported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One's own copy of it."""
    path = tmp_path / "titles.sqlite3"
    shutil.copy(imported, path)
    monkeypatch.setenv("SLATED_DB", str(path))
    return path


def test_an_import_tells_what_came_of_it(db: Path) -> None:
    again = slated("import", "imdb", FILES / "title.basics.tsv")
    assert again.stdout == "7 titles, 0 of them new; 0 with news of their dates; 2 bad rows\n"
    assert again.stderr.splitlines() == [
        f"slated: {FILES}/title.basics.tsv, line 9: endYear is no year: 'twenty'",
        f"slated: {FILES}/title.basics.tsv, line 11: 8 columns instead of 9",
    ]
    assert again.returncode == 1
    seasons = slated("import", "imdb", FILES / "title.episode.tsv")
    assert seasons.stdout == "5 rows on known titles; 1 bad row\n"


def test_a_file_of_another_kind(db: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.tsv"
    path.write_text("a\tb\n")
    done = slated("import", "imdb", path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"slated: {path}: not one of IMDb's title.basics, title.episode, title.ratings, "
        "title.akas\n"
    )
    assert slated("import", "imdb", tmp_path / "none.tsv").returncode == 2
    assert "'filmdb' is not one of" in slated("import", "filmdb", path).stderr


def test_search_and_show(db: Path) -> None:
    found = slated("titles", "search", "the office")
    assert found.returncode == 0
    assert re.findall(r"The Office +(\d{4}–\d{4})", found.stdout) == ["2001–2003", "2005–2013"]
    shown = slated("titles", "show", JONES).stdout
    assert "imdb:tt2357547" in shown
    assert "Action, Crime, Drama" in shown
    nothing = slated("titles", "search", "zzz")
    assert (nothing.returncode, nothing.stdout) == (1, "no title like 'zzz'\n")
    slip = slated("titles", "search", "jesica jones")
    assert slip.returncode == 1
    assert slip.stdout.startswith("no title like 'jesica jones'; did you mean\n")
    assert "Jessica Jones" in slip.stdout
    missing = slated("titles", "show", 9999)
    assert missing.stderr == (
        "slated: there is no title #9999; `slated titles search NAME` finds them\n"
    )


def test_merge_log_and_undo(db: Path) -> None:
    jones, heist = JONES, HEIST
    refused = slated("titles", "merge", jones, heist)
    assert (refused.returncode, "--reason" in refused.stderr) == (2, True)
    merged = slated("titles", "merge", jones, heist, "--reason", "a try").stdout
    assert merged.startswith(f"#{heist} is now part of #{jones}, Jessica Jones (2015)")
    [act] = re.findall(r"undo (\d+)", merged)
    assert re.search(rf"{jones} +Jessica Jones", slated("titles", "search", "money heist").stdout)
    assert "a try" in slated("titles", "log").stdout
    assert slated("titles", "undo", act, "--reason", "no").stdout == f"merge #{act} is undone\n"
    assert re.search(rf"{heist} +Money Heist", slated("titles", "search", "money heist").stdout)
    again = slated("titles", "undo", act, "--reason", "no")
    assert re.fullmatch(rf"slated: #{act} was undone on \d{{4}}-\d\d-\d\d\n", again.stderr)


def test_split_and_edit(db: Path) -> None:
    given = ("--season", "none", "--year", "2020", "--network", "Peacock", "--reason", "a try")
    split = slated("titles", "split", US, "The Paper", *given).stdout
    assert "is The Paper (2020), split off" in split
    [row] = [r for r in slated("titles", "search", "paper").stdout.splitlines() if "2020" in r]
    assert "Peacock" in row
    paper = row.split()[0]
    edited = slated("titles", "edit", paper, "--year", "2025", "--reason", "its true year")
    assert edited.stdout.startswith(f"#{paper} is The Paper (2025)")
    empty = slated("titles", "edit", paper, "--reason", "nothing")
    assert (empty.returncode, "Nothing to set" in empty.stderr) == (2, True)
    missing = slated("titles", "split", US, "Else", "--season", "7", "--reason", "a try")
    assert f"title #{US} has no season 7" in missing.stderr


def test_lists(db: Path) -> None:
    ruled = slated("titles", "list", "Crime Since 2015", "--genre", "crime", "--years", "2015-")
    assert ruled.stdout.endswith("2 titles\n")
    picked = slated("titles", "list", "Mine", "--add", WANDA)
    assert "WandaVision" in picked.stdout
    both = slated("titles", "list").stdout
    assert re.search(r"Crime Since 2015 +genres: crime; years: 2015–", both)
    assert re.search(r"Mine +1 picked by hand", both)
    assert slated("titles", "list", "Mine", "--delete").stdout == "Mine is deleted\n"
    assert "there is no list 'Mine'" in slated("titles", "list", "Mine").stderr
    assert "write 2010-2019" in slated("titles", "list", "X", "--years", "lately").stderr


def test_names_from_the_news_that_no_title_is_known_for(db: Path, tmp_path: Path) -> None:
    article = tmp_path / "news.txt"
    article.write_text("Severance season 3 premieres June 5, 2027 on Apple TV+.")
    slated("add", article, "--published", "2026-11-01")
    assert "Severance, provisional" in slated("titles", "search", "--provisional").stdout


def test_a_kill_in_the_middle_leaves_whole_batches(tmp_path: Path) -> None:
    path, db = tmp_path / "many.tsv", tmp_path / "killed.sqlite3"
    header = (FILES / "title.basics.tsv").read_text().splitlines()[0]
    rows = (
        f"tt{n:07}\ttvSeries\tShow {n}\tShow {n}\t0\t2001\t2004\t30\tDrama" for n in range(5000)
    )
    path.write_text("\n".join((header, *rows)) + "\n")
    command = [SLATED, "import", "imdb", path, "--db", db, "--no-progress"]
    for patience in (1.0, 2.5):
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(patience)
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    done = slated("import", "imdb", path, "--db", db, "--no-progress")
    assert done.returncode == 0, done.stderr
    found = slated("titles", "list", "Dramas", "--genre", "Drama", "--db", db).stdout
    assert found.endswith("5,000 titles\n")


def test_a_country_is_two_letters(db: Path) -> None:
    for wrong in ("ZZZ", "G1", "é1"):
        done = slated("titles", "edit", US, "--country", wrong, "--reason", "x")
        assert (done.returncode, done.stdout) == (2, "")
        assert "is no code of two letters" in done.stderr


@pytest.mark.parametrize(
    "how", [("search", b"\xff"), ("edit", US, "--year", "2010", "--reason", b"\xff")]
)
def test_bytes_that_are_no_text_are_told_in_a_line(db: Path, how: tuple[str | bytes, ...]) -> None:
    done = subprocess.run([SLATED, "titles", *how], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr == b"slated: '' has bytes that are no text in UTF-8\n"


def test_what_is_missing_is_told_in_a_line(db: Path) -> None:
    done = slated("token", "make", "alice", "--name", "x")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
