"""Marks after a name."""

from __future__ import annotations

import pytest

from slated.site.catalogue.mention import Marked, marked

CASES = [
    ("Roseanne (2018)", Marked("Roseanne", year=2018)),
    ("The Office (US)", Marked("The Office", country="US")),
    ("The Office (U.S.)", Marked("The Office", country="US")),
    ("The Office [UK]", Marked("The Office", country="GB")),
    ("Ghosts UK", Marked("Ghosts", country="GB")),
    ("Ghosts U.K.", Marked("Ghosts", country="GB")),
    ("Shameless (American)", Marked("Shameless", country="US")),
    ("Utopia  (Australia) ", Marked("Utopia", country="AU")),
    ("This Is Us", Marked("This Is Us")),
    ("THIS IS US", Marked("THIS IS US")),
    ("US", Marked("US")),
    ("1883", Marked("1883")),
    ("Class of 2018", Marked("Class of 2018")),
    ("Moonlighting (Remastered)", Marked("Moonlighting (Remastered)")),
    ("(2018)", Marked("(2018)")),
]


@pytest.mark.parametrize(("name", "expected"), CASES, ids=lambda case: str(case))
def test_a_mark_is_taken_off_the_name(name: str, expected: Marked) -> None:
    assert marked(name) == expected


def test_a_name_without_its_brand_may_mean_the_branded_one() -> None:
    assert marked("Runaways").spells("Marvel's Runaways")
    assert not marked("Marvel's Runaways").spells("Runaways")
    assert not marked("The Boys").spells("Boys")
