"""What becomes of each claim: found, or why not."""

from __future__ import annotations

from typing import Any

import pytest
from tests.train.labelled import BOSCH, FARGO, JUDGE, NOTHING, claim, document
from train.crossed import judge
from train.errors import Fate, fates, faults
from train.labels import Document
from train.marks import table

from slated.read.learned.weights import shipped
from train import errors, slices

HAPPENED = claim("Bosch", 4, "renewal", "happened")


def labelled(one: Document, least: float = 0.3) -> list[Fate]:
    read = judge(one, shipped())
    return list(fates(read, read.claims(least), shipped(), JUDGE))


def made(one: Document) -> list[Fate]:
    read = judge(one, shipped())
    return list(faults(read, read.claims(0.3), JUDGE))


@pytest.mark.parametrize(
    ("line", "meant", "what"),
    [
        (BOSCH, HAPPENED, errors.FOUND),
        (BOSCH, {**HAPPENED, "season": 5}, errors.SEASON),
        (BOSCH, {**HAPPENED, "status": "denied"}, errors.STATUS),
        (BOSCH, {**HAPPENED, "when": "2017-01"}, errors.DATE),
        (BOSCH, {**HAPPENED, "event": "trailer"}, errors.SILENT),
        (BOSCH, {**HAPPENED, "title": "The Wire"}, errors.UNLISTED),
        (NOTHING, HAPPENED, errors.UNLISTED),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_claim_is_found_or_missed_for_a_reason(
    line: dict[str, Any], meant: dict[str, Any], what: str
) -> None:
    one = document(line, claims=[{**meant, "aliases": []}])
    assert [fate.what for fate in labelled(one)] == [what]


def test_a_claim_too_unlikely_was_proposed() -> None:
    assert [fate.what for fate in labelled(document(BOSCH), least=0.999)] == [errors.REJECTED]


def test_a_title_away_from_its_event_is_not_paired() -> None:
    text = "Amazon has renewed Bosch for a fourth season. Fargo season 3 is filmed in Calgary."
    meant = {**claim("Fargo", 3, "renewal", "happened"), "aliases": []}
    one = document(BOSCH, text=text, claims=[meant])
    assert [fate.what for fate in labelled(one)] == [errors.APART]


def test_claims_that_are_not_sure_have_no_fate() -> None:
    unsure = {**HAPPENED, "sure": False}
    assert labelled(document(BOSCH, claims=[unsure])) == []
    assert made(document(BOSCH, claims=[unsure])) == []


@pytest.mark.parametrize(
    ("labels", "what"),
    [
        ([HAPPENED], errors.FOUND),
        ([{**HAPPENED, "when": "2017"}], errors.DATE),
        ([{**HAPPENED, "status": "rumoured"}], errors.STATUS),
        ([{**HAPPENED, "season": 2}], errors.SEASON),
        ([{**HAPPENED, "event": "premiere"}], errors.EVENT),
        ([{**HAPPENED, "title": "The Wire"}], errors.NONE),
        ([], errors.NONE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_claim_made_is_right_or_wrong_in_something(labels: list[Any], what: str) -> None:
    assert [fate.what for fate in made(document(BOSCH, claims=labels))] == [what]


def both() -> tuple[list[Fate], list[Fate]]:
    later = {**HAPPENED, "season": 5, "aliases": []}
    lines = [document(FARGO), document(BOSCH, claims=[later])]
    return [f for d in lines for f in labelled(d)], [f for d in lines for f in made(d)]


def test_a_slice_counts_found_missed_and_wrong() -> None:
    lines = slices.sliced(*both(), "event").splitlines()
    cells = {line.split(" | ")[0]: line.strip("| ").split(" | ")[1:] for line in lines}
    columns = ["1", "0", "0.00", *["0"] * 3, "1", *["0"] * 3, "1", "1", "0.00"]
    assert cells["| renewal"] == columns
    assert cells["| premiere"] == ["1", "1", "1.00", *["0"] * 7, "1", "0", "1.00"]
    assert cells["| delay"][-1] == "–"


@pytest.mark.parametrize("by", ["status", "kind", "length"])
def test_every_claim_is_in_one_slice(by: str) -> None:
    rows = [line.strip("| ").split(" | ") for line in slices.sliced(*both(), by).splitlines()[2:]]
    *parts, whole = [(int(row[1]), int(row[-3])) for row in rows]
    assert whole == (2, 2)
    assert tuple(map(sum, zip(*parts, strict=True))) == whole


def test_what_a_repair_buys() -> None:
    lines = slices.repairs(*both()).splitlines()
    assert "| nothing | 0 | 0.50 | 0.500 |" in lines
    assert "| wrong season | 1 | 1.00 | 1.000 |" in lines
    assert "| wrong date | 0 | 0.50 | 0.500 |" in lines


def test_what_is_wrong_is_counted_by_kind() -> None:
    assert "| wrong season | 0 | 1 | 0 | 1 |" in slices.faults(both()[1]).splitlines()


def test_a_table_is_markdown() -> None:
    assert table([("a", "b"), (1, "x")]) == "| a | b |\n|---|---|\n| 1 | x |"
