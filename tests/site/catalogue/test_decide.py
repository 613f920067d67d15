"""Which of several titles is meant; undecided rather than wrong."""

from __future__ import annotations

import itertools

import pytest

from slated.site.catalogue.decide import Candidate, decide
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.networks import network_key

ROSEANNE = [
    Candidate(1, ("Roseanne",), 1988, 1997, "US", "abc"),
    Candidate(2, ("Roseanne",), 2018, 2018, "US", "abc"),
]
OFFICE = [
    Candidate(1, ("The Office",), 2001, 2003, "GB", "bbc"),
    Candidate(2, ("The Office",), 2005, 2013, "US", "nbc"),
]
UNMARKED = [
    Candidate(1, ("The Office",), 2001, 2003),
    Candidate(2, ("The Office",), 2005, 2013),
]
BOYS = [
    Candidate(1, ("The Boys",), 2019, None, "US", "amazon"),
    Candidate(2, ("Boys",), 2018, None, "KR", "tvn"),
]
RUNAWAYS = [
    Candidate(1, ("Runaways",), 2016, 2019),
    Candidate(2, ("Marvel's Runaways", "Runaways"), 2017, 2019),
]
ECHO = [Candidate(1, ("Echo",), 1979, 1980), Candidate(2, ("Echo",), 2023, 2023, "KR", "kbs")]


def picked(mention: Mention, pool: list[Candidate]) -> int | None:
    """The decision, which must not depend on the order of the candidates."""
    answers = {decide(mention, list(order)).title for order in itertools.permutations(pool)}
    assert len(answers) == 1
    return answers.pop()


@pytest.mark.parametrize(
    ("mention", "pool", "expected"),
    [
        (Mention("Roseanne", network="ABC", year=1995), ROSEANNE, 1),
        (Mention("Roseanne", network="ABC", year=2018), ROSEANNE, 2),
        (Mention("Roseanne", network="ABC", year=2017), ROSEANNE, 2),
        (Mention("Roseanne (1988)", year=2018), ROSEANNE, 1),
        (Mention("Roseanne (2018)"), ROSEANNE, 2),
        (Mention("Roseanne", network="ABC"), ROSEANNE, None),
        (Mention("Roseanne"), ROSEANNE, None),
        (Mention("Roseanne (2005)"), ROSEANNE, None),
        (Mention("The Office", network="NBC"), OFFICE, 2),
        (Mention("The Office", network="BBC Two", year=2002), OFFICE, 1),
        (Mention("The Office", network="BBC2", year=2002), OFFICE, 1),
        (Mention("The Office", network="BBC"), OFFICE, 1),
        (Mention("The Office UK"), OFFICE, 1),
        (Mention("The Office (US)", year=2020), OFFICE, 2),
        (Mention("The Office", year=2012), OFFICE, 2),
        (Mention("The Office", year=2005), OFFICE, None),
        (Mention("The Office", year=2001, network="NBC"), OFFICE, None),
        (Mention("The Office (US)"), UNMARKED, None),
        (Mention("The Office (US)", year=2012), UNMARKED, 2),
        (Mention("The Boys", year=2019), BOYS, 1),
        (Mention("Boys", network="tvN"), BOYS, 2),
        (Mention("Boys", network="Prime Video"), BOYS, 1),
        (Mention("Marvel's Runaways", year=2017), RUNAWAYS, 2),
        (Mention("Runaways", year=2017), RUNAWAYS, None),
        (Mention("Echo", network="Disney+", year=2024), ECHO, None),
        (Mention("Echo", year=2024), ECHO, 2),
    ],
    ids=lambda value: str(value)[:60],
)
def test_namesakes(mention: Mention, pool: list[Candidate], expected: int | None) -> None:
    assert picked(mention, pool) == expected


def test_cast_named_in_the_article_decides() -> None:
    pool = [
        OFFICE[0],
        Candidate(2, ("The Office",), 2005, 2013, "US", "nbc", frozenset({"steve carell"})),
    ]
    assert picked(Mention("The Office", people=("Steve Carell",)), pool) == 2
    assert picked(Mention("The Office", people=("Steve Carell",), network="BBC Two"), pool) is None


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        (Mention("Roseanne", year=1998), 1),
        (Mention("Roseanne"), 1),
        (Mention("Roseanne", year=2018), None),
        (Mention("Roseanne", year=2018, network="ABC"), None),
        (Mention("Roseanne", year=2018, people=("Roseanne Barr",)), None),
        (Mention("Roseanne", year=2002), 1),
        (Mention("Roseanne", year=2003), None),
        (Mention("Roseanne", year=1980), None),
        (Mention("Roseanne (1988)", year=2018), 1),
        (Mention("Roseanne (2018)"), None),
        (Mention("Roseanne", network="Netflix", year=1990), 1),
    ],
)
def test_the_only_title_of_a_name(mention: Mention, expected: int | None) -> None:
    assert picked(mention, ROSEANNE[:1]) == expected


def test_a_decision_says_why() -> None:
    assert decide(Mention("The Office", network="NBC"), OFFICE).why == "by network"
    assert decide(Mention("The Office"), OFFICE).why == "2 titles of that name fit"
    assert decide(Mention("Nobody Knows"), []).why == "no title of that name"


def test_a_network_that_passed_its_series_on_is_the_same() -> None:
    pool = [
        Candidate(1, ("Supernatural",), 1977, 1977, "GB", network_key("BBC1")),
        Candidate(2, ("Supernatural",), 2005, None, "US", network_key("The WB")),
    ]
    assert picked(Mention("Supernatural", network="The CW", year=2017), pool) == 2
    assert network_key("ABC") == "abc"
