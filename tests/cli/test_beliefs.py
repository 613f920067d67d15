"""The commands that show beliefs, on both databases, as a person runs them."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import click
import pytest
from tests.site.slate.telling import jessica_jones, tell, where

from slated.cli import app
from slated.site.errors import KeepError
from slated.site.place import Place

Run = Callable[..., str]


@pytest.fixture
def run(
    database: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Runs a command on the database; what it prints, without white space at line ends."""
    from django.db import connections

    monkeypatch.delenv("COLUMNS", raising=False)
    connections["default"]  # so that the command finds one to replace

    def run(*arguments: str) -> str:
        capsys.readouterr()
        app.main([*arguments, "--db", where(database)], "slated", standalone_mode=False)
        return "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines())

    return run


def test_the_slate_is_a_table_that_people_can_read(run: Run) -> None:
    jessica_jones()
    assert (
        run("slate", "--as-of", "2017-12-11")
        == """\
When           What             Standing  Sure  Stage    On       Who says so
─────────────────────────────────────────────────────────────────────────────
Jan 18, 2018   Arrow 6          dated     70%   –        The CW   Deadline
March 8, 2018  Jessica Jones 2  dated     99%   wrapped  Netflix  Netflix +1
2018           Luke Cage 2      rumoured  12%   –        Netflix  Deadline

no date yet    Daredevil 3      undated   70%   ordered  Netflix  Deadline
no date yet    The Punisher     withheld  95%   –        –        Netflix

5 releases, as of 2017-12-11"""
    )


def test_the_slate_shows_both_dates_of_a_conflict_and_strikes_a_void_one(run: Run) -> None:
    tell("2018-11-05", "Roswell", 1, "premiere announced", "2019-01-10", speaker="The CW")
    tell("2018-11-07", "Roswell", 1, "premiere announced", "2019-01-17")
    tell("2018-11-01", "Krypton", 2, "premiere announced", "2019-03", speaker="Syfy")
    tell("2018-11-07", "Krypton", 2, "delay happened", speaker="Syfy")
    told = " ".join(run("slate", "--as-of", "2018-11-08").split())
    assert "Jan 10, 2019 or" in told
    assert "conflicting" in told
    assert "was March" in told


def test_what_is_undecided_is_not_a_date_withheld(run: Run) -> None:
    tell("2018-05-01", "Timeless", 3, "renewal unknown", speaker="NBC")
    for told in (
        run("slate", "--as-of", "2018-05-02"),
        run("why", "Timeless", "3"),
        run("changes", "--since", "2018-04-01", "--until", "2018-05-02"),
    ):
        assert "undecided" in told
        assert "withheld" not in told


def test_the_slate_is_data_too(run: Run) -> None:
    jessica_jones()
    found = json.loads(
        run("slate", "--as-of", "2017-12-11", "--network", "Netflix", "--format", "json")
    )
    assert [one["title"] for one in found] == ["Jessica Jones", "Luke Cage", "Daredevil"]
    assert found[0]["when"] == "2018-03-08"
    assert (
        found[0]["why"] == "March 8, 2018, says Netflix, 10 Dec 2017; Krysten Ritter says so too."
    )
    assert found[0]["stage"] == "wrapped"


def test_the_rows_of_the_slate_can_be_limited(run: Run) -> None:
    jessica_jones()
    told = run("slate", "--as-of", "2017-12-11", "--limit", "2")
    assert told.endswith("5 releases, the first 2 shown (--limit 0 shows all), as of 2017-12-11")
    assert "Luke Cage" not in told


def test_what_is_overdue_stands_below_and_is_cut_first(run: Run) -> None:
    jessica_jones()
    told = run("slate", "--as-of", "2018-02-01")
    assert told.splitlines()[-3].startswith("Jan 18, 2018   Arrow 6          overdue")
    assert told.splitlines()[-4] == ""
    assert "Arrow 6" not in run("slate", "--as-of", "2018-02-01", "--limit", "4")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("slate", "--as-of", "2001-01-01"), "nothing on the slate as of 2001-01-01; `slated add"),
        (
            ("slate", "--as-of", "2001-01-01", "--days", "90"),
            "nothing on the slate in the 90 days from 2001-01-01; leave out an option",
        ),
        (("slate", "--network", "HBO"), "leave out an option to see more"),
        (
            ("changes", "--since", "2001-01-01", "--until", "2001-02-01"),
            "nothing moved from 2001-01-01 to 2001-02-01",
        ),
        (
            ("scorecard", "--network", "HBO", "--as-of", "2001-01-01"),
            "nothing is decided or left open on HBO as of 2001-01-01",
        ),
        (("sources",), "no record to show: nothing has come out"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_an_empty_answer_says_so(run: Run, arguments: tuple[str, ...], told: str) -> None:
    assert told in run(*arguments)
    data = [one for one in arguments if one != "table"]
    assert run(*data, "--format", "json") == "[]"


def test_why_tells_the_story_claim_by_claim(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    jessica_jones()
    monkeypatch.setenv("COLUMNS", "140")
    told = run("why", "jessica jones", "2")
    assert told.startswith(
        "Jessica Jones 2\n"
        "released. Released March 8, 2018, reports Variety, 9 Mar 2018.\n"
        "stage: wrapped, held since 2018-03-09, rule released.first, confidence 70%\n"
    )
    rows = [" ".join(line.split()) for line in told.splitlines()[6:10]]
    assert rows == [
        "2017-10-04 1 premiere announced 2018 Krysten Ritter, Twitter",
        "2017-10-04 2 production end happened Deadline windowed 2018 80%",
        "2017-12-10 3 premiere announced March 8, 2018 Netflix dated March 8, 2018 99%",
        "2018-03-09 4 premiere happened March 8, 2018 Variety released March 8, 2018 70%",
    ]
    assert told.endswith("4 claims in 4 articles")


def test_why_prints_the_words_when_asked(run: Run) -> None:
    jessica_jones()
    words = "“Arrow 6: premiere announced 2018-01-18"
    plain, full = run("why", "Arrow", "6"), run("why", "Arrow", "6", "--words")
    assert "“" not in plain
    assert words in " ".join(full.split())


def test_why_tells_of_silence_too(run: Run) -> None:
    jessica_jones()
    last = run("why", "Arrow", "6").splitlines()[-3]
    assert " ".join(last.split()) == "2018-01-19 nothing overdue Jan 18, 2018 70%"


def test_why_stops_at_today(run: Run) -> None:
    later = (date.today() + timedelta(days=60)).isoformat()
    tell("2018-01-01", "Fargo", 6, "premiere announced", later, speaker="FX")
    told = run("why", "Fargo", "6")
    assert told.splitlines()[1].startswith("dated. ")
    assert "overdue" not in told
    [held] = json.loads(run("why", "Fargo", "6", "--format", "json"))["beliefs"]
    assert (held["standing"], held["last"]) == ("dated", None)


def test_why_is_data_too(run: Run) -> None:
    jessica_jones()
    story = json.loads(run("why", "Jessica Jones", "2", "--format", "json"))
    assert [claim["event"] for claim in story["claims"]] == [
        "premiere",
        "production_end",
        "premiere",
        "premiere",
    ]
    held = [(one["first"], one["last"], one["standing"]) for one in story["beliefs"]]
    assert held[-1] == ("2018-03-09", None, "released")


def test_the_rows_of_why_can_be_limited(run: Run) -> None:
    jessica_jones()
    told = run("why", "Jessica Jones", "2", "--limit", "1")
    assert "4 claims in 4 articles; 3 earlier rows left out, --limit 0 prints them" in told
    assert "2018-03-09" in told
    assert "2017-12-10" not in told
    assert "left out" not in run("why", "Jessica Jones", "2", "--limit", "0")


def test_why_of_a_title_nobody_spoke_of_is_one_line(run: Run) -> None:
    with pytest.raises(KeepError, match="no title 'Firefly' here"):
        run("why", "Firefly")


def test_changes_are_told_with_their_reason(run: Run) -> None:
    jessica_jones()
    told = run("changes", "--since", "2017-10-05", "--until", "2017-12-31")
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert lines[0] == "Day What Change Why"
    assert lines[2].startswith("2017-11-01 Arrow 6 newly dated Jan 18, 2018")
    assert lines[-1] == "2 releases moved from 2017-10-05 to 2017-12-31"
    moved = json.loads(
        run("changes", "--since", "2017-10-05", "--until", "2017-12-31", "--format", "json")
    )
    assert [one["changes"][0]["kind"] for one in moved] == ["newly dated", "refined"]


def test_changes_of_other_kinds_are_not_nothing(run: Run) -> None:
    jessica_jones()
    span = ("changes", "--since", "2017-10-05", "--until", "2017-12-31")
    told = run(*span, "--kind", "cancelled", "--kind", "delayed")
    assert told == (
        "nothing was cancelled or delayed from 2017-10-05 to 2017-12-31; 2 releases moved otherwise"
    )
    assert "Jessica Jones 2" in run(*span, "--kind", "refined")


def test_changes_to_a_day_before_are_refused(run: Run) -> None:
    with pytest.raises(click.UsageError, match="--until 2017-01-01 is before --since 2018-01-01"):
        run("changes", "--since", "2018-01-01", "--until", "2017-01-01")


def test_the_scorecard_counts_each_outlook(run: Run) -> None:
    jessica_jones()
    told = run("scorecard", "--network", "Netflix", "--as-of", "2018-04-01")
    assert told.endswith("3 titles: 1 renewed, 2 in limbo")
    first = told.splitlines()[2].split()
    assert first[:3] == ["renewed", "Daredevil", "3"]
    limbo = run("scorecard", "--as-of", "2018-04-01", "--outlook", "renewed")
    assert "in limbo" not in limbo
    data = json.loads(
        run("scorecard", "--network", "Netflix", "--as-of", "2018-04-01", "--format", "json")
    )
    assert {one["outlook"] for one in data} == {"renewed", "in limbo"}


def test_sources_show_the_record_and_the_prior(run: Run) -> None:
    jessica_jones()
    rows = [" ".join(line.split()) for line in run("sources").splitlines()]
    assert "Outlet Dates Right Share right Prior Missed by Ahead by" in rows
    assert "Deadline 2 2 75% (few) 70% 0 days 121.5 days" in rows
    assert "Krysten Ritter 1 1 82% (few) 80% 0 days 155 days" in rows
    data = json.loads(run("sources", "--format", "json"))
    assert {one["name"] for one in data} == {"Deadline", "Krysten Ritter", "Netflix"}
    assert "Krysten" not in run("sources", "--least", "2")
    assert run("sources", "--least", "3").startswith("nobody gave 3 dates of releases that are out")


@pytest.mark.parametrize("command", ["slate", "why", "changes", "scorecard", "sources"])
def test_help_has_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    app.main([command, "--help"], "slated", standalone_mode=False)
    told = capsys.readouterr().out
    examples = [line for line in told.splitlines() if line.strip().startswith(f"slated {command}")]
    assert len(examples) >= 3


def test_a_list_that_is_not_there_is_one_line(run: Run) -> None:
    with pytest.raises(KeepError, match="there is no list 'Westerns'"):
        run("slate", "--list", "Westerns")


def test_names_from_the_news_cannot_steer_the_terminal(run: Run) -> None:
    tell("2018-01-01", "Evil\x1b[31m Red", 1, "premiere announced", "2018-05", speaker="A\x1b[2JB")
    for told in (
        run("slate", "--as-of", "2018-01-02"),
        run("why", "Evil\x1b[31m Red", "1"),
        run("changes", "--since", "2017-12-31", "--until", "2018-01-02"),
        run("slate", "--as-of", "2018-01-02", "--format", "json"),
    ):
        assert "\x1b" not in told


def test_why_says_where_else_a_report_stood_and_who_had_it_first(run: Run) -> None:
    from tests.site.news.making import article, claim, keep
    from tests.site.news.test_stories import prose

    for outlet, day, more in (("The Second", 13, " more words"), ("The First", 12, "")):
        url = f"https://{day}.example/"
        made = article(prose(1) + more, outlet=outlet, url=url, published=date(2017, 1, day))
        keep((made, [claim(speaker=None)]))
    told = json.loads(run("why", "Fargo", "3", "--format", "json"))["claims"]
    assert [one["elsewhere"]["outlets"] for one in told] == [1, 1]
    assert told[0]["elsewhere"]["first"] is None
    first = {"article": told[0]["article"], "on": "2017-01-12", "outlet": "The First"}
    assert told[1]["elsewhere"]["first"] == first
    words = " ".join(run("why", "Fargo", "3").split())
    assert "also in 1 other outlet; first: The First, 2017-01-12" in words
    assert "also in" not in run("why", "Fargo", "3", "--as-of", "2017-01-12")
