"""What the forest is told of a reading's company on its page."""

from __future__ import annotations

from slated.claim import Event
from slated.read.learned.beside import NOTHING, Answer, Beside

EVENTS = [str(event) for event in Event]
FACTS = [
    ("veep", "premiere", 7),
    ("veep", "premiere", 7),
    ("veep", "premiere", 6),
    ("veep", "renewal", 7),
    ("barry", "trailer", 2),
]
ANSWERS: list[Answer] = [
    ("2019-03-31", "announced"),
    (None, "announced"),
    ("2017", "happened"),
    (None, "happened"),
    (None, "happened"),
]
FIRSTS = [0.9, 0.4, 0.3, 0.6, 0.7]


def told(index: int) -> tuple[dict[str, float], list[float]]:
    """The company of one of the readings: by event, and the rest."""
    numbers = Beside(FACTS, ANSWERS, FIRSTS).numbers(index)
    return dict(zip(EVENTS, numbers, strict=False)), numbers[len(EVENTS) : -2]


def test_another_season_of_the_event_is_company_and_the_fact_itself_is_not() -> None:
    assert told(0)[0]["premiere"] == 0.3
    assert told(2)[0]["premiere"] == 0.9


def test_other_events_of_the_title_and_of_no_other_title() -> None:
    events, _ = told(1)
    assert events["renewal"] == 0.6
    assert events["trailer"] == NOTHING
    assert told(4)[0] == dict.fromkeys(EVENTS, NOTHING)


def test_place_best_likely_ones_how_many_and_the_best_of_another_title() -> None:
    assert told(0)[1] == [0, 0.9, 3, 5, 0.7]
    assert told(3)[1] == [2, 0.9, 3, 5, 0.7]
    assert told(4)[1] == [1, 0.9, 3, 5, 0.9]


def test_the_likeliest_that_agree_on_a_fact_and_that_do_not() -> None:
    facts, firsts = [FACTS[0]] * 4, [0.9, 0.4, 0.6, 0.2]
    beside = Beside(facts, [ANSWERS[i] for i in (0, 0, 1, 2)], firsts)
    assert beside.numbers(0)[-2:] == [0.4, 0.6]
    assert beside.numbers(1)[-2:] == [0.9, 0.6]
    assert beside.numbers(2)[-2:] == [NOTHING, 0.9]


def test_a_reading_alone() -> None:
    alone = Beside(FACTS[:1], ANSWERS[:1], [0.2]).numbers(0)[len(EVENTS) :]
    assert alone == [0, 0.2, 0, 1, NOTHING, NOTHING, NOTHING]
