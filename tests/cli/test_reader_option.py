"""The library's side of ``--reader``, and what ``read`` refuses."""

import pydoc
from datetime import date, datetime

import pytest

import slated
from slated import Article

SENTENCE = "Fargo season 3 premieres tomorrow on FX."


def test_rules_alone_are_always_sure() -> None:
    [claim] = slated.read(SENTENCE, published=date(2017, 4, 18), reader="rules")
    assert claim.when is not None
    assert (claim.when.edtf, claim.confidence) == ("2017-04-19", 1.0)


def test_a_reader_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="learned and rules"):
        slated.read(SENTENCE, reader="oracle")  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["2017-04-18", datetime(2017, 4, 18, 9)])
def test_only_a_plain_day_is_a_publication_day(day: date) -> None:
    with pytest.raises(TypeError, match=r"datetime\.date"):
        slated.read(SENTENCE, published=day)
    with pytest.raises(TypeError, match=r"datetime\.date"):
        slated.read(Article(text=SENTENCE, published=day))


def test_help_on_read_speaks_of_the_function() -> None:
    assert "The claims of one article" in pydoc.plain(pydoc.render_doc(slated.read))
