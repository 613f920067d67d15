import pytest
from tests.cli.making import claim

from slated import Article, Status, Window
from slated.cli import words


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, "Fargo 3"),
        ({"season": None}, "Fargo"),
        ({"part": "B"}, "Fargo 3 part B"),
        ({"part": "Volume 2"}, "Fargo 3 Volume 2"),
        ({"title": "Fargo\x1b[2J"}, "Fargo[2J 3"),
    ],
)
def test_release(fields: dict[str, object], shown: str) -> None:
    assert words.release(claim("Fargo", **fields)) == shown


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, "April 2017"),
        ({"when": Window.parse("2017-09/2017-12")}, "late 2017"),
        ({"when": None, "when_text": "next\nspring"}, "“next spring”"),
        ({"when": None, "when_text": None}, "–"),
        ({"when": None, "when_text": None, "status": Status.UNKNOWN}, "no date yet"),
    ],
)
def test_when(fields: dict[str, object], shown: str) -> None:
    assert words.when(claim("Fargo", **fields)) == shown


def test_credit_names_the_speaker_and_the_place() -> None:
    assert words.credit(claim("Fargo")) == ""
    assert words.credit(claim("Fargo", speaker="Noah Hawley", venue="TCA")) == "Noah Hawley, TCA"


def test_source_falls_back_to_the_id(article: Article) -> None:
    assert words.source(article) == "Sample Wire, 2017-01-12"
    assert words.source(Article(text="", id="a.txt")) == "a.txt"
