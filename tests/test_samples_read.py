"""How much of what a careful reader finds in the samples the reader finds, and how much else.

A claim made and a claim expected are on one *fact* where title, season (none counts as the
first) and event agree. It is read *whole* where the status (announced and expected count as one)
and the window agree too. Claims that a second reader might doubt are neither asked for nor
counted against the reader.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pytest
from tests.sampled import articles, expected

from slated.claim import Claim, Event, Evidence, Status
from slated.read import read
from slated.read.settle import folded
from slated.window import Window

Expected = dict[str, Any]
Same = Callable[[Claim, Expected], bool]


class Found(NamedTuple):
    """Sure claims expected and found, claims made and found right."""

    asked: int
    found: int
    made: int
    right: int

    @property
    def recall(self) -> float:
        return self.found / self.asked

    @property
    def precision(self) -> float:
        return self.right / self.made


def same_fact(made: Claim, asked: Expected) -> bool:
    names = {folded(name) for name in (asked["title"], *asked["aliases"])}
    return (
        folded(made.title) in names
        and made.event == asked["event"]
        and (made.season or 1) == (asked["season"] or 1)
    )


def same_whole(made: Claim, asked: Expected) -> bool:
    when = made.when.edtf if made.when else None
    return (
        same_fact(made, asked)
        and group(made.status) == group(asked["status"])
        and (when == asked["when"])
    )


def group(status: str) -> str:
    return "ahead" if status in ("announced", "expected") else status


def compared(made: list[Claim], asked: list[Expected], same: Same) -> Found:
    """Pair claims one to one, the sure ones first."""
    left = list(made)
    found = [0, 0]
    for claim in sorted(asked, key=lambda c: not c["sure"]):
        match = next((m for m in left if same(m, claim)), None)
        if match is not None:
            left.remove(match)
            found[claim["sure"]] += 1
    sure = sum(claim["sure"] for claim in asked)
    return Found(sure, found[True], len(made) - found[False], found[True])


@cache
def readings() -> dict[str, list[Claim]]:
    return {name: read(article) for name, article in articles().items()}


@pytest.mark.parametrize(
    ("same", "recall", "precision"), [(same_fact, 0.37, 0.80), (same_whole, 0.30, 0.65)]
)
def test_the_samples_are_read_as_well_as_ever(same: Same, recall: float, precision: float) -> None:
    each = [compared(readings()[name], row["claims"], same) for name, row in expected().items()]
    all_of_them = Found(*(sum(column) for column in zip(*each, strict=True)))
    told = f"recall {all_of_them.recall:.3f}, precision {all_of_them.precision:.3f}: {all_of_them}"
    assert all_of_them.recall >= recall, told
    assert all_of_them.precision >= precision, told


def test_news_without_a_claim_is_left_alone() -> None:
    empty = [name for name, row in expected().items() if not row["claims"]]
    assert empty
    assert not [name for name in empty if readings()[name]]


CROWN: Expected = {
    "title": "The Crown",
    "aliases": ["Crown Jewels"],
    "season": 1,
    "event": "premiere",
    "status": "announced",
    "when": "2016-11",
    "sure": True,
}


def crown(**changed: Any) -> Claim:
    told: dict[str, Any] = {
        "title": "Crown",
        "event": Event.PREMIERE,
        "status": Status.EXPECTED,
        "evidence": Evidence("The Crown", 0, 9, "text"),
        "when": Window.parse("2016-11"),
    }
    return Claim(**(told | changed))


@pytest.mark.parametrize(
    ("made", "fact", "whole"),
    [
        (crown(), True, True),
        (crown(season=1), True, True),
        (crown(title="Crown Jewels"), True, True),
        (crown(when=None), True, False),
        (crown(status=Status.RUMOURED), True, False),
        (crown(season=2), False, False),
        (crown(event=Event.FINALE), False, False),
        (crown(title="Fargo"), False, False),
    ],
)
def test_what_counts_as_the_same(made: Claim, fact: bool, whole: bool) -> None:
    assert (same_fact(made, CROWN), same_whole(made, CROWN)) == (fact, whole)


def test_claims_are_counted_once() -> None:
    unsure = CROWN | {"season": 2, "sure": False}
    made = [crown(), crown(), crown(season=2)]
    assert compared(made, [unsure, CROWN], same_whole) == Found(asked=1, found=1, made=2, right=1)
    assert compared([], [unsure, CROWN], same_whole) == Found(asked=1, found=0, made=0, right=0)
