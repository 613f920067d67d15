"""The news of a rehearsal are such that its end can be foretold."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from soak_check import compared
from soak_crew import Memory
from soak_news import COPIES, Plan, plan, summaries

START = datetime(2027, 3, 1, 20, tzinfo=UTC)


@pytest.fixture(scope="module")
def made() -> Plan:
    return plan(feeds=12, shows=3, start=START, hours=60, per_day=8, seed=4)


def test_the_same_seed_makes_the_same_news(made: Plan) -> None:
    again = plan(feeds=12, shows=3, start=START, hours=60, per_day=8, seed=4)
    assert again == made
    assert plan(feeds=12, shows=3, start=START, hours=60, per_day=8, seed=5) != made


def test_each_date_is_told_within_a_day_on_which_no_other_is(made: Plan) -> None:
    for name, days in made.shows.items():
        stories = [story for story in made.stories if f"of {name} " in story.text]
        assert len(stories) == len(days) * (1 + COPIES)
        by_day = Counter(story.at.date() for story in stories)
        assert set(by_day.values()) == {1 + COPIES}
        assert all(one != after for one, after in pairwise(days))


def test_articles_are_as_many_as_asked_for_and_come_out_in_time(made: Plan) -> None:
    assert len(made.stories) == 12 * 8 * 60 // 24
    assert all(made.start <= story.at <= made.end for story in made.stories)
    assert [story.number for story in made.stories] == list(range(len(made.stories)))


def test_only_what_can_be_seen_changes(made: Plan) -> None:
    changed = [story for story in made.stories if story.updated]
    assert changed
    for story in changed:
        assert not any(map(summaries, story.feeds))
        assert story.added not in story.words(story.at)
        assert story.added in story.words(made.end)


def test_no_life_has_no_quarters() -> None:
    assert Memory().quarters() == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("came", "words"),
    [
        ({1: 1, 2: 1}, []),
        ({1: 1}, ["a box: 1 of 2 changes never came"]),
        ({1: 1, 2: 2}, ["a box: 1 changes came twice"]),
        ({1: 1, 2: 1, 3: 1}, ["a box: 1 changes came that were none of theirs"]),
    ],
)
def test_what_is_lost_or_comes_twice_is_found(came: dict[int, int], words: list[str]) -> None:
    assert list(compared("a box", {1: "set", 2: "moved"}, Counter(came))) == words
