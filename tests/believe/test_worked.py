"""A belief worked out: its lines add up to what the belief says."""

from __future__ import annotations

from datetime import date
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.believe.saying import day, said
from tests.believe.test_properties import days, statement

from slated.believe import Statement, believe
from slated.believe.sources import CEILING, DOUBT
from slated.believe.voices import VOICES
from slated.believe.worked import Line, worked

PRINTED = {voice.name: voice.weight for voice in VOICES}
TODAY = day("2017-11-01")


def added_up(supporting: tuple[Line, ...], against: tuple[Line, ...]) -> float:
    """The printed formula over the lines that count."""
    wrong = prod(1 - line.weight for line in supporting if line.counts)
    doubt = sum(line.weight for line in against if line.counts)
    return min((1 - wrong) * (1 - DOUBT * doubt), CEILING) if supporting else 0.0


@settings(deadline=None)
@given(st.lists(statement(), min_size=1, max_size=15), days)
def test_the_lines_add_up_to_the_confidence(told: list[Statement], on: date) -> None:
    found = worked(told, on)
    if found is None:
        assert not [one for one in told if one.published <= on]
        return
    assert found.belief == believe(told, on)
    assert found.belief.confidence == pytest.approx(
        added_up(found.supporting, found.against), abs=1e-4
    )
    lines = (*found.supporting, *found.against)
    assert {line.statement.id for line in lines} >= set(found.belief.against)
    for line in lines:
        assert line.weight == pytest.approx(line.own * line.firmness * line.read)
        assert line.own == pytest.approx(PRINTED[line.voice])


def test_by_hand() -> None:
    told = [
        said("2017-10-04", "cast", "premiere announced", "2018", confidence=0.9, id="1"),
        said("2017-10-05", "cast", "premiere announced", "2018", outlet="Variety", id="2"),
        said("2017-10-06", "outlet", "premiere expected", "2018-03", outlet="TVLine", id="3"),
        said("2017-10-07", "unnamed", "premiere announced", "2019", outlet="Collider", id="4"),
    ]
    found = worked(told, TODAY)
    assert found is not None
    # Krysten Ritter is one source, whoever prints her: 0.8 once, not 0.72 beside it.
    assert [(line.statement.id, line.source, line.counts) for line in found.supporting] == [
        ("2", 1, True),
        ("1", 1, False),
        ("3", 2, True),
    ]
    assert [round(line.weight, 3) for line in found.supporting] == [0.8, 0.72, 0.49]
    [against] = found.against
    assert (against.voice, against.weight, against.counts) == ("unnamed", 0.35, True)
    assert found.belief.confidence == round((1 - 0.2 * 0.51) * (1 - 0.5 * 0.35), 4)
    assert [rule.name for rule in found.rules] == ["windowed", "first"]


def test_of_two_against_the_weightiest_counts() -> None:
    told = [
        said("2017-10-01", "platform", "premiere announced", "2018-03-08"),
        said("2017-10-02", "unnamed", "premiere announced", "2019", outlet="A", id="weak"),
        said("2017-10-03", "writer", "premiere rumoured", "2020", outlet="B", id="weaker"),
    ]
    found = worked(told, TODAY)
    assert found is not None
    assert [line.statement.id for line in found.against] == ["weak", "weaker"]
    assert [line.counts for line in found.against] == [True, False]


def test_a_track_record_gives_a_voice_its_own_weight() -> None:
    found = worked(
        [said("2017-10-01", "outlet", "premiere announced", "2018", outlet="Deadline")],
        TODAY,
        weights={"deadline": 0.61},
    )
    assert found is not None
    [line] = found.supporting
    assert (line.voice, round(line.own, 4)) == ("outlet", 0.61)


def test_nothing_said_nothing_worked_out() -> None:
    assert (
        worked([said("2017-10-01", "cast", "premiere announced", "2018")], day("2017-09-30"))
        is None
    )
