"""Answers are taken apart without trust."""

import json

import pytest
from tests.ask.serving import CLAIM, answer, claim

from slated.claim import Event, Status
from slated.read.asked.answer import LONGEST, MOST_CLAIMS, BadAnswerError, told
from slated.read.asked.prompt import INSTRUCTIONS, SCHEMA


def test_a_good_answer() -> None:
    [one] = told(answer(CLAIM))
    assert (one.title, one.season, one.event, one.status) == (
        "Ozark",
        3,
        Event.RENEWAL,
        Status.HAPPENED,
    )
    assert one.when is None


def test_an_empty_answer_is_an_answer() -> None:
    assert told('{"claims": []}') == []


def test_words_around_the_braces_do_no_harm() -> None:
    assert len(told(f"Here you are:\n```json\n{answer(CLAIM)}\n```")) == 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "I cannot help with that.",
        '{"claims": [',
        '{"claims": {}}',
        '{"claims": null}',
        "[]",
        '{"a":' * 100_000 + "}" * 100_000,
        '{"claims": ' + "9" * 5_000 + "}",
    ],
)
def test_what_is_not_of_the_form_is_refused(content: str) -> None:
    with pytest.raises(BadAnswerError):
        told(content)


@pytest.mark.parametrize(
    "wrong",
    [
        claim(event="rating"),
        claim(event=None),
        claim(event=["renewal"]),
        claim(status="certain"),
        claim(evidence=""),
        claim(evidence=None),
        claim(evidence="x" * (LONGEST + 1)),
        claim(title=7),
        {"title": "Ozark"},
        "Ozark",
        None,
    ],
)
def test_a_wrong_claim_is_left_out_and_the_others_stay(wrong: object) -> None:
    assert len(told(json.dumps({"claims": [wrong, CLAIM]}))) == 1


@pytest.mark.parametrize("season", ["3", 3.5, True, 0, -1, 1_000])
def test_a_season_is_a_small_number(season: object) -> None:
    [one] = told(answer(claim(season=season)))
    assert one.season is None


def test_an_endless_answer_is_cut() -> None:
    assert len(told(answer(*[CLAIM] * (2 * MOST_CLAIMS)))) == MOST_CLAIMS


def test_the_schema_is_strict_and_names_what_is_read() -> None:
    item = SCHEMA["properties"]["claims"]["items"]
    assert item["required"] == list(item["properties"]) == list(CLAIM)
    assert item["additionalProperties"] is SCHEMA["additionalProperties"] is False
    assert item["properties"]["event"]["enum"] == [str(event) for event in Event]
    assert item["properties"]["status"]["enum"] == [str(status) for status in Status]


@pytest.mark.parametrize("name", [*CLAIM, *Event, *Status])
def test_the_instructions_explain_every_field_event_and_status(name: str) -> None:
    assert name in INSTRUCTIONS
