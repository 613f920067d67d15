import pytest
from tests.cli.making import TEXT, claim

from slated import Article
from slated.cli.explain import mark, print_explanation
from slated.cli.reading import Reading


def test_evidence_is_marked_by_number() -> None:
    claims = (claim("Noah Hawley"), claim("Fargo returns"))
    assert mark(TEXT, claims, "text").plain == (
        "[2]Fargo returns[/2] to FX in April 2017. "
        "[1]Noah Hawley[/1] told fans at the ATX Festival."
    )


def test_nested_and_overlapping_evidence_keeps_every_mark() -> None:
    claims = (claim("Fargo returns to FX"), claim("returns"), claim("FX in April"))
    assert mark(TEXT, claims, "text").plain.startswith(
        "[1]Fargo [2]returns[/2] to [3]FX[/1] in April[/3] 2017."
    )


def test_same_evidence_twice_closes_in_reverse() -> None:
    claims = (claim("Fargo"), claim("Fargo"))
    assert mark(TEXT, claims, "text").plain.startswith("[1][2]Fargo[/2][/1] returns")


def test_only_the_field_that_holds_the_evidence_is_marked() -> None:
    claims = (claim("Fargo", field="title"),)
    assert mark(TEXT, claims, "text").plain == TEXT
    assert mark("Fargo comes back", claims, "title").plain == "[1]Fargo[/1] comes back"


def test_each_claim_names_its_rule_and_fields(
    capsys: pytest.CaptureFixture[str], reading: Reading
) -> None:
    print_explanation(reading)
    shown = capsys.readouterr().out
    assert "[1]Fargo returns to FX in April 2017.[/1]" in shown
    assert "Fargo [3]comes back[/3]" in shown
    assert "[1] Fargo 3 · premiere · announced · April 2017" in shown
    assert "when     2017-04 from “in April 2017”" in shown
    assert "speaker  Noah Hawley (showrunner)" in shown
    assert "rule     returns, confidence 1.00" in shown


def test_an_article_without_claims_says_so(
    capsys: pytest.CaptureFixture[str], article: Article
) -> None:
    print_explanation(Reading(article, (), ()))
    assert "no claims" in capsys.readouterr().out


def test_hostile_text_is_cleaned_between_the_marks() -> None:
    assert mark("a\x1b[2Jb\u202ec", (), "text").plain == "a[2Jbc"
