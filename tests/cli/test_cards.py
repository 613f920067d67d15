import pytest

from slated.card import Card
from slated.cli.cards import in_words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ["Arrow"]),
        (
            {"slot_day": "Wednesday", "slot_time": "8PM", "network": "CW"},
            ["Arrow", "Wednesday 8PM on CW"],
        ),
        ({"slot_day": "Sunday", "network": "Netflix"}, ["Arrow", "Sunday on Netflix"]),
        (
            {"composite": 86.36, "composite_rank": 7, "list_name": "All-Time Comic TV Shows"},
            ["Arrow", "86.36, #7 of All-Time Comic TV Shows"],
        ),
        ({"composite_rank": 3}, ["Arrow", "#3"]),
        (
            {"average": 4.07, "users": 1414, "rated_rank": 7},
            ["Arrow", "4.07 of 5 from 1,414 users", "#7"],
        ),
        ({"average": 4.1}, ["Arrow", "4.10 of 5"]),
    ],
)
def test_a_card_says_what_it_has(fields: dict[str, object], words: list[str]) -> None:
    card = Card(title="Arrow", evidence="", start=0, end=0, **fields)  # type: ignore[arg-type]
    assert in_words(card) == words
