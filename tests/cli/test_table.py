from dataclasses import replace

import pytest
from tests.cli.making import claim

from slated import Article, Claim, Window
from slated.cli.reading import Reading
from slated.cli.table import print_slate
from slated.cli.terminal import PLAIN_WIDTH, console


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)


def slate(capsys: pytest.CaptureFixture[str], article: Article, *claims: Claim) -> list[str]:
    print_slate([Reading(article, claims, ())])
    return capsys.readouterr().out.splitlines()


def test_a_row_says_what_when_how_sure_and_who(
    capsys: pytest.CaptureFixture[str], reading: Reading
) -> None:
    print_slate([reading])
    lines = capsys.readouterr().out.splitlines()
    heading = lines[0].split()
    assert heading[:3] == ["When", "What", "Event"]
    row = next(line for line in lines if "April 2017" in line)
    for word in ("Fargo 3", "premiere", "announced", "FX", "Sample Wire", "2017-01-12"):
        assert word in row
    assert lines[-1] == "3 claims in 1 article"
    assert all(len(line) <= 100 for line in lines)


def test_rows_stand_in_order_of_time_and_the_undated_come_last(
    capsys: pytest.CaptureFixture[str], article: Article
) -> None:
    dates = ["2019-03-08", None, "../2018-12", "2018", "2018-03"]
    claims = [claim("Fargo", when=Window.parse(d) if d else None, when_text=None) for d in dates]
    whens = [line[:19].strip() for line in slate(capsys, article, *claims)]
    shown = [w for w in whens if w and w[0] not in "─W "]
    assert [w.split()[0] for w in shown[:5]] == ["March", "2018", "by", "March", "–"]


def test_hostile_words_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str], article: Article
) -> None:
    hostile = replace(article, outlet="Wire\x1b[31m[bold]\u202e")
    lines = slate(capsys, hostile, claim("Fargo", title="\x1b]8;;x\x07Fargo", platform="a\rb"))
    text = "\n".join(lines)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\r" not in text
    assert "[bold]" in text


def test_no_claims_is_said_plainly(capsys: pytest.CaptureFixture[str], article: Article) -> None:
    assert slate(capsys, article) == ["no claims in 1 article"]


@pytest.mark.parametrize(
    ("articles", "said"),
    [(1, "3 claims in 1 article"), (1200, "3 claims in 1 of 1,200 articles")],
)
def test_articles_without_claims_are_counted_too(
    capsys: pytest.CaptureFixture[str], reading: Reading, articles: int, said: str
) -> None:
    print_slate([reading], articles)
    assert capsys.readouterr().out.splitlines()[-1] == said


def test_nothing_read_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    print_slate([], 0)
    assert capsys.readouterr().out == "no articles\n"


def test_an_outlet_that_is_too_long_takes_one_line(
    capsys: pytest.CaptureFixture[str], article: Article
) -> None:
    wordy = replace(article, outlet="The Sample Wire of Minneapolis and Saint Paul")
    title = "The Marvellous and Unlikely Lives of the Lighthouse Keepers"
    lines = slate(capsys, wordy, claim("Fargo", title=title))
    assert all(len(line) <= 100 for line in lines)
    assert sum("Sample" in line for line in lines) == 1
    assert "…" in "".join(lines)


@pytest.mark.parametrize(("width", "shown"), [("100", True), ("80", False)])
def test_a_narrow_terminal_goes_without_the_day_of_the_report(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    reading: Reading,
    width: str,
    shown: bool,
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    print_slate([reading])
    lines = capsys.readouterr().out.splitlines()
    assert ("Reported" in lines[0]) is shown
    assert all(len(line) <= int(width) for line in lines)


@pytest.mark.parametrize("width", ["0", "no number"])
def test_a_width_that_is_none_is_the_usual_one(width: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", width)
    assert 0 < console().width <= PLAIN_WIDTH
