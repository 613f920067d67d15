"""The printed weights of voices, and those of the track record."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from click.testing import CliRunner
from tests.site.slate.telling import day, tell, where

from slated.cli.sources import sources
from slated.site.place import Place
from slated.site.slate import spans, weighing
from slated.site.slate.models import Span
from slated.site.slate.weights import in_force

NOW = datetime(2020, 6, 1, tzinfo=UTC)


def confidence(title: str) -> float:
    return Span.objects.get(release__title__name=title, last=None).confidence


def told_by_one_who_is_right_and_one_who_is_not() -> None:
    for n in range(1, 13):
        name = f"Serial {n:02}"
        tell(f"2017-{n:02}-01", name, 1, "premiere announced", "2018-06-10", outlet="Right Weekly")
        tell(f"2017-{n:02}-02", name, 1, "premiere announced", "2018-05-05", outlet="Wrong Daily")
        tell("2018-06-10", name, 1, "premiere happened", "2018-06-10", outlet="Variety")
    tell("2019-01-01", "Hopeful", 1, "premiere announced", "2021-03-08", outlet="Wrong Daily")
    tell("2019-01-01", "Certain", 1, "premiere announced", "2021-03-08", outlet="Right Weekly")


@pytest.mark.usefixtures("database")
def test_the_record_decides_when_it_is_told_to_and_no_longer() -> None:
    told_by_one_who_is_right_and_one_who_is_not()
    printed = confidence("Hopeful")
    assert confidence("Certain") == printed
    assert in_force() is None

    assert weighing.by_record(NOW, least=10) == 2
    list(spans.settle())
    assert confidence("Hopeful") < printed < confidence("Certain")
    tell("2019-02-01", "Later", 1, "premiere announced", "2021-03-08", outlet="Wrong Daily")
    assert confidence("Later") == confidence("Hopeful")

    weighing.as_printed(NOW)
    list(spans.settle())
    assert confidence("Hopeful") == confidence("Certain") == printed


@pytest.mark.usefixtures("database")
def test_the_same_choice_again_waits_for_nothing() -> None:
    told_by_one_who_is_right_and_one_who_is_not()
    weighing.as_printed(NOW)
    assert spans.stale() == 0
    weighing.by_record(NOW)
    assert spans.stale() > 0
    list(spans.settle())
    weighing.by_record(NOW)
    assert spans.stale() == 0


def test_the_command_chooses(database: Place) -> None:
    told_by_one_who_is_right_and_one_who_is_not()
    printed = confidence("Hopeful")
    for by, said in (("learned", "2 sources decides"), ("printed", "printed weights decide")):
        ran = CliRunner().invoke(sources, ["--weigh", by, "--least", "10", "--db", where(database)])
        assert ran.exit_code == 0, ran.output
        assert said in ran.output
        assert (confidence("Hopeful") == printed) == (by == "printed")
    assert (
        day("2021-03-08")
        == Span.objects.get(release__title__name="Hopeful", last=None).window_first
    )
