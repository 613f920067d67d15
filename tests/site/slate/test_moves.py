"""What moved between two days."""

import pytest
from tests.site.slate.telling import day, jessica_jones, tell

from slated.believe import Move
from slated.site.news.models import ArticleVersion
from slated.site.slate.moves import moves


@pytest.mark.usefixtures("database")
def test_each_release_that_moved_is_told_once() -> None:
    jessica_jones()
    found = moves(day("2017-10-05"), day("2017-12-31"))
    told = [(one.held.title, str(one.on), [c.text for c in one.changes]) for one in found]
    assert told == [
        ("Arrow", "2017-11-01", ["newly dated January 18, 2018"]),
        ("Jessica Jones", "2017-12-10", ["refined from 2018 to March 8, 2018"]),
    ]


@pytest.mark.usefixtures("database")
def test_two_moves_in_between_are_one() -> None:
    tell("2020-01-10", "Ozark", 3, "premiere announced", "2020-05-01", speaker="Netflix")
    tell("2020-03-20", "Ozark", 3, "delay happened", speaker="Netflix")
    tell("2020-06-15", "Ozark", 3, "premiere announced", "2020-09", speaker="Netflix")
    [moved] = moves(day("2020-03-01"), day("2020-07-01"))
    [change] = moved.changes
    assert (change.move, change.days) == (Move.DELAYED, 123)
    assert change.text == "delayed 4 months, from May 1, 2020 to September 2020"
    assert moved.to_dict()["before"]["when"] == "2020-05-01"


@pytest.mark.usefixtures("database")
def test_a_window_that_runs_out_moves_without_a_word() -> None:
    jessica_jones()
    found = moves(day("2018-01-10"), day("2018-01-20"))
    assert [(one.held.title, one.changes[0].move) for one in found] == [("Arrow", "overdue")]


@pytest.mark.usefixtures("database")
def test_kinds_and_networks_choose() -> None:
    jessica_jones()
    span = (day("2017-10-01"), day("2017-12-31"))
    assert [m.held.title for m in moves(*span, network="The CW")] == ["Arrow"]
    renewed = moves(*span, kinds=[Move.RENEWED])
    assert [one.held.title for one in renewed] == ["Daredevil"]
    assert moves(day("2017-12-11"), day("2017-12-20")) == []


@pytest.mark.usefixtures("database")
def test_what_was_seen_without_a_day_has_not_moved() -> None:
    jessica_jones()
    span = (day("2017-10-05"), day("2017-12-31"))
    ArticleVersion.objects.filter(readings__claims__title="Arrow").update(published=None)
    assert [one.held.title for one in moves(*span)] == ["Jessica Jones"]
