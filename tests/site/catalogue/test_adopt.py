"""Provisional titles find the title they stand for once it is known."""

from __future__ import annotations

from datetime import date

from tests.site.catalogue.making import claims, keep, release_for, title

from slated.site.catalogue.adopt import adopt
from slated.site.catalogue.models import TitleLog
from slated.site.catalogue.undo import undo
from slated.site.place import Place


def test_a_provisional_title_is_taken_up(database: Place) -> None:
    keep("Marvel's Jessica Jones", 2, when="2018", platform="Netflix")
    known = title("Jessica Jones", 2015, 2019, network="Netflix")
    assert list(adopt()) == ["Marvel's Jessica Jones"]
    assert list(claims().values()) == [(known.pk, 2)]
    log = TitleLog.objects.get()
    assert (log.reason, log.by) == ("imported: the only title of that name", "import")
    assert list(adopt()) == []


def test_one_of_another_time_is_not_taken_for_it(database: Place) -> None:
    keep("Echo", 1, when="2024", day=date(2023, 11, 1), platform="Disney+")
    title("Echo", 1979, 1980)
    assert list(adopt()) == []


def test_claims_from_two_times_are_left_to_a_person(database: Place) -> None:
    keep("Roseanne", 9, day=date(1996, 9, 1))
    keep("Roseanne", 10, day=date(2018, 3, 1))
    title("Roseanne", 1988, 1997)
    title("Roseanne", 2018, 2018)
    assert list(adopt()) == []


def test_people_in_the_claims_decide(database: Place) -> None:
    keep("The Office", 3, day=date(2005, 9, 1), speaker="Steve Carell")
    title("The Office", 2001, 2003, people=["Ricky Gervais"])
    us = title("The Office", 2005, 2013, people=["Steve Carell"])
    assert list(adopt()) == ["The Office"]
    assert list(claims().values()) == [(us.pk, 3)]


def test_a_mark_is_heeded(database: Place) -> None:
    keep("Ghosts (UK)", 2)
    title("Ghosts", 2018, country="US")
    uk = title("Ghosts", 2018, country="GB")
    assert list(adopt()) == ["Ghosts"]
    assert list(claims().values()) == [(uk.pk, 2)]


def test_what_a_person_has_undone_is_not_done_again(database: Place) -> None:
    keep("Jessica Jones", 2)
    waiting = release_for("Jessica Jones").title_id
    title("Jessica Jones", 2015, 2019)
    assert len(list(adopt())) == 1
    undo(TitleLog.objects.get().pk, "another Jessica")
    assert list(adopt()) == []
    assert {at for at, _ in claims().values()} == {waiting}
