"""Mentions to titles and releases, on both databases."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from tests.site.catalogue.making import release_for, releases_for, title

from slated.site.catalogue import resolve as resolving
from slated.site.catalogue.mention import Mention
from slated.site.catalogue.models import Release, Title
from slated.site.catalogue.resolve import explain, resolve
from slated.site.place import Place


def test_spellings_of_one_name_are_one_title(database: Place) -> None:
    jones = title("Jessica Jones", 2015, 2019)
    for name in (
        "Marvel's Jessica Jones",
        "JESSICA JONES",
        "Jessica Jones",
        "Marvel’s Jessica Jones",
    ):
        assert resolve(name) == jones
        assert release_for(name, 2).title == jones


def test_roseanne_and_roseanne_are_two(database: Place) -> None:
    old = title("Roseanne", 1988, 1997, network="ABC", people=["Roseanne Barr", "Sara Gilbert"])
    new = title("Roseanne", 2018, 2018, network="ABC", people=["Roseanne Barr", "Emma Kenney"])
    assert resolve("Roseanne", network="ABC", year=1995) == old
    assert resolve("Roseanne", network="ABC", year=2018) == new
    assert resolve("Roseanne (1988)") == old
    assert resolve("Roseanne", people=["Emma Kenney"]) == new
    assert resolve("Roseanne", people=["Roseanne Barr"]) is None
    assert resolve("Roseanne", network="ABC") is None
    assert explain(Mention("Roseanne")).why == "2 titles of that name fit"


def test_the_office_here_and_there(database: Place) -> None:
    uk = title("The Office", 2001, 2003, country="GB", network="BBC Two")
    us = title("The Office", 2005, 2013, country="US", network="NBC", aliases=["The Office US"])
    assert resolve("The Office (UK)") == uk
    assert resolve("The Office US") == us
    assert resolve("the office", network="NBC") == us
    assert resolve("Office", year=2012) == us
    assert resolve("The Office", year=2004) is None


def test_whom_one_article_names_says_nothing_of_another(database: Place) -> None:
    title("The Office", 2001, 2003, country="GB", people=["Ricky Gervais"])
    us = title("The Office", 2005, 2013, country="US", people=["Steve Carell", "Mindy"])
    credited = Mention("The Office", people=("Steve Carell",))
    named = Mention("The Office", text="Steve Carell, who left in 2011, is not in it.")
    others = [
        Mention("The Office", text="Steve Carellson, Mindy and Ricky were asked."),
        Mention("The Office", text="Ricky Gervais thanked Steve Carell."),
        Mention("The Office"),
    ]
    first, second, *rest = releases_for([credited, named, *others])
    assert first.title == second.title == us
    assert all(one.title.provisional for one in rest)


def test_an_alias_is_a_name(database: Place) -> None:
    heist = title("La casa de papel", 2017, aliases=["Money Heist"])
    assert resolve("MONEY HEIST") == heist
    assert resolve("La Casa de Papel") == heist


def test_an_unknown_title_becomes_provisional_once(database: Place) -> None:
    first = release_for("Marvel's Echo", 1, network="Disney+", year=2023)
    assert first.title.provisional
    assert (first.title.name, first.title.key) == ("Marvel's Echo", "echo")
    assert release_for("ECHO", 1) == first
    assert release_for("Echo").title == first.title
    assert resolve("Echo") is None


def test_marks_keep_provisional_namesakes_apart(database: Place) -> None:
    plain, new = release_for("Roseanne"), release_for("Roseanne (2018)")
    assert plain.title != new.title
    assert (new.title.name, new.title.start_year, str(new.title)) == (
        "Roseanne",
        2018,
        "Roseanne (2018)",
    )
    assert release_for("Roseanne (2018)") == new


def test_what_is_undecided_waits_in_one_provisional_title(database: Place) -> None:
    title("Ghosts", 2019, 2023, country="GB", network="BBC One")
    us = title("Ghosts", 2021, country="US", network="CBS")
    waiting = release_for("Ghosts", 2, year=2022).title
    assert waiting.provisional
    assert release_for("Ghosts", 3, year=2022).title == waiting
    assert release_for("Ghosts", 3, network="CBS").title == us


def test_parts_are_spelled_one_way(database: Place) -> None:
    assert release_for("Bridgerton", 3, "part 2") == release_for("Bridgerton", 3, " Part  2 ")
    assert release_for("Arrow", 5, "b").part == "B"
    assert release_for("Arrow", 5, "x" * 500).part == "X" + "x" * 79


def test_releases_of_a_title(database: Place) -> None:
    whole, first, second = releases_for(
        [Mention("Arrow"), Mention("Arrow", 1), Mention("Arrow", 2)]
    )
    assert [r.season for r in (whole, first, second)] == [None, 1, 2]
    assert len({whole.pk, first.pk, second.pk}) == 3
    assert release_for("Arrow") == whole


def test_a_title_needs_a_name(database: Place) -> None:
    with pytest.raises(ValueError, match="without a name"):
        releases_for([Mention("Arrow"), Mention("  ")])


@pytest.mark.parametrize("name", ["プライド", "오징어 게임", "???", "Ёлки", "x" * 5000, "🎬"])
def test_titles_in_any_script_and_length(database: Place, name: str) -> None:
    assert release_for(name, 1) == release_for(name, 1)


def test_queries_do_not_grow_with_the_mentions(database: Place) -> None:
    for number in range(30):
        title(f"Series {number}", 2000, network="NBC")
        title(f"Series {number}", 2010, network="ABC", aliases=[f"Show {number}"])
    counts = []
    for names in (1, 30):
        for _ in range(2):  # the second time everything is there
            mentions = [
                Mention(f"{word} {n}", 1, network="ABC", people=("Somebody",))
                for n in range(names)
                for word in ("Series", "Show", "New")
            ]
            with CaptureQueriesContext(
                connection,
            ) as queries:
                resolving.releases_for(mentions)
            counts.append(len(queries))
    assert counts[1] == counts[3] <= 7
    assert max(counts) <= 12


def test_two_writers_at_once_make_one_title(database: Place) -> None:
    names = [f"Series {number}" for number in range(40)]

    def write(order: list[str]) -> list[int]:
        try:
            return sorted(release_for(name, 1, network="NBC").pk for name in order)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        first, *others = pool.map(write, (names, names[::-1], names, names[::-1]))
    assert others == [first] * 3
    assert Title.objects.count() == Release.objects.count() == 40
