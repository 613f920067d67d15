"""The commands for ratings, as people type them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from slated.cli import app
from slated.site.place import Place


def run(database: Place, *args: str) -> Result:
    """Run a command on that database."""
    result = CliRunner().invoke(app, [*args, "--db", str(database.path)], standalone_mode=False)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def titles(sqlite_database: Place) -> Place:
    """Two titles in a list."""
    from tests.site.ratings.making import crowd, make_title

    from slated.site.catalogue.lists import pick

    flash, cage = make_title("The Flash", start_year=2014), make_title("Luke Cage")
    crowd(flash, 4.5, 4, 4, 4, 4)
    crowd(cage, 4, 4, 4, 3, 4)
    pick("Comic TV Shows", [flash, cage])
    return sqlite_database


def test_a_snapshot_and_the_list_in_order(titles: Place) -> None:
    assert run(titles, "ratings", "top").output == "no snapshot yet; `slated snapshot` takes one\n"
    taken = run(titles, "snapshot", "--day", "2018-05-02").output
    assert "Comic TV Shows" in taken
    shown = run(titles, "ratings", "top", "comic tv shows", "--by", "rating").output
    lines = [" ".join(line.split()) for line in shown.splitlines() if line.strip()]
    assert lines[0] == "Comic TV Shows by rating, 2018-05-02"
    assert lines[3:5] == ["1 – The Flash (2014) 4.10 5", "2 – Luke Cage 3.80 5"]
    assert lines[-1].startswith("from 5 votes on; the list's mean: 3.9")


def test_the_sum_of_one_title(titles: Place) -> None:
    run(titles, "snapshot", "--day", "2018-05-02")
    shown = run(titles, "ratings", "show", "1", "--in", "Comic TV Shows").output
    assert "#1 of Comic TV Shows" in shown
    assert "4.10 from 5 votes, #1" in shown
    assert "Viewers here" in shown
    assert "Viewers here: 3.95, the mean of Comic TV Shows, counts for 25 votes" in shown
    assert "left out: IMDb, TMDB" in shown


def test_an_export_is_imported_and_bad_rows_are_named(titles: Place, tmp_path: Path) -> None:
    path = tmp_path / "ratings-shows.json"
    entry = {"rating": 9, "type": "show", "show": {"title": "The Flash", "year": 2014}}
    other = entry | {"show": {"title": "The Flesh", "year": 2014}}
    path.write_text(json.dumps([entry, entry | {"rating": 0}, other]), encoding="utf-8")
    result = run(titles, "ratings", "import", "trakt", str(path), "--viewer", "alice")
    assert "line 1: a rating of '0' is not 1 to 10" in result.stderr
    assert "no title here is called so (The Flesh (2014))" in result.stderr
    assert result.stdout == "1 new rating; 1 bad row; 1 not in the catalogue (1 series)\n"
    shown = run(titles, "ratings", "show", "1").output
    assert "from 6 votes" in shown


def test_the_rule_is_shown_and_set(titles: Place) -> None:
    assert "    5 stars: 25 points above" in run(titles, "ratings", "rule").output
    off = run(titles, "ratings", "rule", "--off", "--reason", "the audit of May").output
    assert "in a burst: off" in off
    assert "in a burst: off" in run(titles, "ratings", "rule").output


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("ratings", "show", "99"), "there is no title #99"),
        (("ratings", "top", "Nothing"), "there is no list 'Nothing'"),
        (("ratings", "rule", "--off"), "Give the --reason"),
        (("ratings", "rule", "--off", "--on"), "not both"),
    ],
)
def test_mistakes_are_told_in_a_line(titles: Place, args: tuple[str, ...], told: str) -> None:
    import click

    with pytest.raises(click.ClickException, match=told):
        run(titles, *args)


def test_a_file_of_another_kind_is_refused(titles: Place, tmp_path: Path) -> None:
    import click

    path = tmp_path / "ratings.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(click.ClickException, match="no column 'const'"):
        run(titles, "ratings", "import", "imdb", str(path))


def test_scores_of_ones_own_table(titles: Place, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(
        "source,value,votes,title,year\nmetacritic,81,20,The Flash,2014\n"
        "metacritic,810,20,The Flash,2014\n",
        encoding="utf-8",
    )
    result = run(titles, "ratings", "scores", str(path))
    assert "line 3: 810 is not on the scale" in result.stderr
    assert result.stdout == "1 score kept; 1 bad row\n"
    assert "Metacritic critics" in run(titles, "ratings", "show", "1").output
