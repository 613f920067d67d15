"""What is kept of a belief that very many stand behind."""

from datetime import date

import pytest
from tests.site.slate.telling import day, tell

from slated.site.slate import spanrows
from slated.site.slate.ahead import ahead
from slated.site.slate.finding import find_release
from slated.site.slate.story import story


def many() -> None:
    """One more than are kept with a belief."""
    for number in range(spanrows.MOST_KEPT + 1):
        tell("2018-01-02", "Arrow", 7, "premiere announced", "2019", outlet=f"Paper {number}")


@pytest.mark.usefixtures("database")
def test_all_are_counted_and_the_first_are_named() -> None:
    many()
    [held] = ahead(day("2018-01-03"))
    assert (held.supporters, held.opponents) == (spanrows.MOST_KEPT + 1, 0)
    assert len(held.belief.supporting) == spanrows.MOST_KEPT
    assert held.to_dict()["supporters"] == spanrows.MOST_KEPT + 1
    found = story(find_release("Arrow", 7, ""))
    assert len(found.told) == spanrows.MOST_KEPT + 1
    assert found.to_dict()["beliefs"][0]["supporters"] == spanrows.MOST_KEPT + 1


@pytest.mark.usefixtures("database")
def test_few_are_all_named() -> None:
    tell("2018-01-02", "Arrow", 7, "premiere announced", "2019")
    [held] = ahead(date(2018, 1, 3))
    assert (held.supporters, held.opponents) == (1, 0)
    assert len(held.belief.supporting) == 1
