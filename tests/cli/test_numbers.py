"""Numbers and days that no database and no calendar holds are refused in one line."""

from pathlib import Path

import pytest
from tests.cli.command import slated

HUGE = "99999999999999999999"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["slate", "--as-of", "0001-01-01"], "0001-01-01 is not in the years 1900 to 2199"),
        (["slate", "--as-of", "9999-12-31"], "9999-12-31 is not in the years 1900 to 2199"),
        (["slate", "--days", "999999999999"], "999999999999 is not from 0 to 36525"),
        (["slate", "--days", "-1"], "-1 is not from 0 to 36525"),
        (["slate", "--days", "9" * 5000], f"{'9' * 30} is not from 0 to 36525"),
        (["titles", "merge", HUGE, "1", "--reason", "one"], f"{HUGE} is not from 1 to 92233720"),
        (["titles", "show", "Fargo"], "'Fargo' is not a number"),
        (["titles", "undo", "0", "--reason", "one"], "0 is not from 1 to"),
        (["titles", "list", "Comic", "--add", HUGE], f"{HUGE} is not from 1 to"),
        (["ratings", "show", HUGE], f"{HUGE} is not from 1 to"),
        (["correct", HUGE, "--not-claimed", "--reason", "no"], f"{HUGE} is not from 1 to"),
    ],
)
def test_what_is_out_of_bounds_is_told_in_one_line(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    done = slated(*arguments, "--db", tmp_path / "none.sqlite3")
    [line] = done.stderr.splitlines()
    assert said in line
    assert (done.returncode, done.stdout) == (2, "")


def test_the_furthest_days_can_be_asked_for(tmp_path: Path) -> None:
    db = tmp_path / "one.sqlite3"
    assert slated("add", "-", "--db", db, given="Fargo returns in 2018.").returncode == 0
    for day in ("1900-01-01", "2199-12-31"):
        done = slated("slate", "--as-of", day, "--days", "36525", "--db", db)
        assert (done.returncode, done.stderr) == (0, ""), day


def test_a_season_of_too_many_digits_is_none(tmp_path: Path) -> None:
    db = tmp_path / "one.sqlite3"
    slated("add", "-", "--db", db, given="Fargo returns in 2018.")
    split = ["titles", "split", "1", "Fargo", "--season", "9" * 5000, "--reason", "one"]
    [line] = slated(*split, "--db", db).stderr.splitlines()
    assert f"--season {'9' * 40!r} is no season" in line
