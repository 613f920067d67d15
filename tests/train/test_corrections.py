"""Corrections taken in, and those that are still read otherwise."""

from __future__ import annotations

from typing import Any

import pytest
from tests.train.labelled import BOSCH, FARGO, JUDGE, NOTHING, claim, document
from train.corrections import Still, still_wrong, taken_in, told
from train.labels import Document

from slated.read.reader import read_article
from slated.read.titles import Titles


def checked(line: dict[str, Any], **changed: Any) -> list[Still]:
    corrected = document(line, **changed)
    made = read_article(corrected.article, Titles.load(), "rules")
    return still_wrong([(corrected, made)], JUDGE)


@pytest.mark.parametrize("line", [FARGO, BOSCH, NOTHING], ids=lambda line: line["id"])
def test_what_is_read_as_corrected_is_not_listed(line: dict[str, Any]) -> None:
    assert checked(line) == []


def test_another_date_is_listed_with_the_date_read() -> None:
    april = claim("Fargo", 3, "premiere", "announced", "2017-04-20")
    [still] = checked(FARGO, claims=[april])
    assert str(still) == (
        "fargo: Fargo 3 premiere announced 2017-04-20; read: Fargo 3 premiere announced 2017-04-19"
    )


@pytest.mark.parametrize(
    "meant",
    [
        claim("Bosch", 5, "renewal", "happened"),
        claim("Bosch", 4, "premiere", "announced"),
    ],
    ids=["season", "event"],
)
def test_what_is_read_of_the_title_stands_beside_it(meant: dict[str, Any]) -> None:
    [still] = checked(BOSCH, claims=[meant])
    assert still.meant == meant
    assert still.read is not None
    assert told(still.read) == "Bosch 4 renewal happened"


def test_a_claim_that_is_missed_is_listed() -> None:
    [still] = checked(NOTHING, claims=[claim("The Wire", None, "renewal", "happened")])
    assert str(still) == "nothing: The Wire renewal happened; read: nothing"


def test_a_claim_that_was_taken_away_is_listed() -> None:
    [still] = checked(BOSCH, claims=[])
    assert str(still) == "bosch: no such claim; read: Bosch 4 renewal happened"


def test_nobodys_corrections_are_not_listed() -> None:
    unsure = claim("The Wire", None, "renewal", "happened", sure=False)
    assert checked(NOTHING, claims=[unsure]) == []


def test_the_nearest_reading_is_told_once() -> None:
    both = [claim("Bosch", 5, "renewal", "happened"), claim("Bosch", 6, "renewal", "happened")]
    first, second = checked(BOSCH, claims=both)
    assert first.read is not None
    assert second.read is None


def test_a_correction_takes_the_place_of_its_document() -> None:
    old, other = document(FARGO), document(BOSCH)
    new = document(FARGO, claims=[])
    assert taken_in([old, other], [new]) == [other, new]


def test_other_documents_are_added() -> None:
    documents: list[Document] = [document(FARGO)]
    assert taken_in(documents, [document(BOSCH)]) == [document(FARGO), document(BOSCH)]
