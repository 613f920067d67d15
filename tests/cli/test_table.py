from dataclasses import replace

import pytest
from tests.cli.making import claim

from slated import Article, Claim, Window
from slated.cli.reading import Reading
from slated.cli.table import print_slate


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
    heading = lines[1].split()
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
    assert slate(capsys, article) == ["0 claims in 0 articles"]
