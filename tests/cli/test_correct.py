"""``slated correct``: what it refuses, and in which order it asks."""

from collections.abc import Callable

import click
import pytest
from tests.site.news.making import article, claim, keep
from tests.site.slate.telling import where

from slated.cli import app
from slated.site.errors import KeepError
from slated.site.place import Place

Correct = Callable[..., None]
WORDS = "Fargo season 3 premieres April 19"


@pytest.fixture
def correct(sqlite_database: Place) -> Correct:
    """Runs the command on a database that holds two claims."""
    from django.db import connections

    keep((article(), [claim(words=WORDS), claim(None, event="trailer", words="Noah Hawley")]))
    connections["default"]  # so that the command finds one to replace

    def run(*arguments: object) -> None:
        given = ["correct", *map(str, arguments), "--db", where(sqlite_database)]
        app.main(given, "slated", standalone_mode=False)

    return run


def premiere() -> int:
    """The number of the premiere that counts."""
    from slated.site.news.models import Claim

    return Claim.objects.get(event="premiere", reading__superseded=None).pk


@pytest.mark.parametrize(
    ("option", "text", "said"),
    [
        ("--title", "Fargo\nLegion", "--title has line breaks"),
        ("--title", "a" * 201, "--title has 201 characters, 200 at most"),
        ("--title", " ", "needs a title"),
        ("--part", "a" * 81, "--part has 81 characters, 80 at most"),
        ("--speaker", "a" * 301, "--speaker has 301 characters, 300 at most"),
        ("--when-text", "\x1b[2J", "--when-text has line breaks"),
        ("--season", "9" * 5000, "is not a number"),
        ("--when", "next year", "--when: not an EDTF date: 'next year'; such are 2018, 2018-03"),
        ("--when", "2018-02-30", "--when: no such date: '2018-02-30'"),
    ],
)
def test_what_no_claim_can_say_is_refused(
    correct: Correct, option: str, text: str, said: str
) -> None:
    from slated.site.news.models import Correction

    with pytest.raises((click.UsageError, KeepError), match=said):
        correct(premiere(), option, text, "--reason", "a try")
    assert Correction.objects.count() == 0


def test_a_day_that_is_none_is_a_mistake_of_the_command_line(correct: Correct) -> None:
    with pytest.raises(click.UsageError) as told:
        correct(premiere(), "--when", "next year", "--reason", "a try")
    assert told.value.exit_code == 2


def test_that_there_is_no_such_claim_comes_before_the_reason(correct: Correct) -> None:
    with pytest.raises(KeepError, match="no claim 99999; `slated why TITLE`"):
        correct(99999, "--when", "2018")
    with pytest.raises(click.UsageError, match="Missing option '--reason'"):
        correct(premiere(), "--when", "2018")


def test_a_claim_of_an_older_reading_is_told_with_its_new_number(correct: Correct) -> None:
    from slated.site.news.models import Claim
    from slated.site.news.rereading import reread

    old, trailer = premiere(), Claim.objects.get(event="trailer").pk
    anew = [claim("2017-04-26", words=WORDS)]
    list(reread(lambda _: anew, "hand+2", elsewhere=True))
    assert premiere() != old
    with pytest.raises(KeepError, match=f"its number is {premiere()} now"):
        correct(old, "--not-claimed", "--reason", "a try")
    with pytest.raises(KeepError, match="the newest reading has none like it"):
        correct(trailer, "--not-claimed", "--reason", "a try")


def test_a_correction_is_made_and_taken_back(
    correct: Correct, capsys: pytest.CaptureFixture[str]
) -> None:
    pk = premiere()
    correct(pk, "--when", "2017-04-26", "--speaker", "none", "--reason", "the network says so")
    assert f"claim {pk}: now claim" in capsys.readouterr().out
    correct(pk, "--as-read")
    assert capsys.readouterr().out == f"claim {pk}: as it was read\n"


ADD = ("--add", "--title", "Fargo", "--season", "3", "--event", "renewal", "--status", "happened")


def test_a_claim_that_was_missed_is_added(
    correct: Correct, capsys: pytest.CaptureFixture[str]
) -> None:
    from slated.site.news.models import Article, Claim

    article = Article.objects.get().pk
    with pytest.raises(KeepError, match="a claim needs its evidence"):
        correct("--article", article, *ADD, "--reason", "missed")
    correct("--article", article, *ADD, "--evidence", WORDS, "--reason", "missed")
    pk = Claim.objects.get(event="renewal").pk
    said = capsys.readouterr().out
    assert said == f"article {article}: now claim {pk}, Fargo 3 renewal happened \n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Missing argument 'CLAIM'"),
        ((1, "--article", 1, *ADD), "without CLAIM"),
        (ADD, "--article NUMBER --add"),
        (("--article", 1, "--title", "Fargo"), "--article NUMBER --add"),
        (("--article", 1, "--add"), "Say what is claimed"),
        (("--article", 1, *ADD, "--as-read"), "Say what is claimed"),
        (("--article", 99999, *ADD, "--reason", "x"), "no article 99999|needs its evidence"),
    ],
)
def test_an_addition_that_is_not_one(
    correct: Correct, arguments: tuple[object, ...], said: str
) -> None:
    with pytest.raises((click.UsageError, KeepError), match=said):
        correct(*arguments)
