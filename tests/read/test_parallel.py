"""Titles that share a verb, in sentences of our own; and those that do not."""

from __future__ import annotations

import time
from datetime import date

import pytest

from slated.article import Article
from slated.read import read

DAY = date(2020, 5, 8)


def facts(text: str) -> set[str]:
    """Each claim as title, season, event and date."""
    claims = read(Article(text=text, title="", published=DAY), reader="rules")
    return {
        f"{c.title} | {c.season} | {c.event} | {c.when.edtf if c.when else None}" for c in claims
    }


SHARED = [
    (
        "ABC renewed “Agents of S.H.I.E.L.D.” for a third season and “Agent Carter” for a second.",
        {"Agents of S.H.I.E.L.D. | 3 | renewal | None", "Agent Carter | 2 | renewal | None"},
    ),
    (
        "Jane the Virgin is renewed for a third season, and Crazy Ex-Girlfriend, loved by critics,"
        " for a second.",
        {"Jane the Virgin | 3 | renewal | None", "Crazy Ex-Girlfriend | 2 | renewal | None"},
    ),
    (
        "“Superstore” got a second season, “Life in Pieces” a fourth and “Man With a Plan” a"
        " third.",
        {
            "Superstore | 2 | renewal | None",
            "Life in Pieces | 4 | renewal | None",
            "Man With a Plan | 3 | renewal | None",
        },
    ),
    (
        "“Superstore” returns January 4 and “Grimm” January 29.",
        {"Superstore | None | premiere | 2021-01-04", "Grimm | None | premiere | 2021-01-29"},
    ),
    (
        "The second season of “Fargo” premieres on October 12, and “Mr. Robot” in January.",
        {"Fargo | 2 | premiere | 2020-10-12", "Mr. Robot | None | premiere | 2021-01"},
    ),
]
APART = [
    "“Superstore” returns on January 4, and “Grimm” won an Emmy on January 29.",
    "“Superstore” was renewed for a second season, and “Grimm” star David Giuntoli for a third.",
    "“Superstore” returns on January 4. “Grimm” on January 29 had few viewers.",
    "“Superstore” was renewed for a second season and “Grimm” has a first-rate cast.",
]


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_a_title_with_its_own_season_or_day_shares_the_verb(text: str, expected: set[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize("text", APART)
def test_a_title_that_does_something_else_does_not(text: str) -> None:
    assert not any(fact.startswith("Grimm") for fact in facts(text))


@pytest.mark.parametrize(
    "part", [", and “Grimm” for a second", ", “Grimm” on May 3", ", and May 3"]
)
def test_time_grows_with_length_alone(part: str) -> None:
    def cost(count: int) -> float:
        began = time.process_time()
        facts("ABC renewed “Superstore” for a third season" + part * count + ".")
        return time.process_time() - began

    few, many = min(cost(50) for _ in range(3)), cost(400)
    assert many < 24 * few + 0.05
