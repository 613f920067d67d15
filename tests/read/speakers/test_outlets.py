"""Outlets' names, and the signs feeds put behind headlines."""

from __future__ import annotations

import pytest

from slated.read.speakers import strip_outlet_suffix
from slated.read.speakers.outlets import canonical_outlet


@pytest.mark.parametrize(
    ("headline", "kept"),
    [
        ("Dark Season 3 Gets a Date - Deadline", "Dark Season 3 Gets a Date"),
        ("Dark Season 3 Gets a Date | TVLine", "Dark Season 3 Gets a Date"),
        ("Dark season 3 gets a date - digitalspy.com", "Dark season 3 gets a date"),
        ("Dark season 3 gets a date – The Hollywood Reporter", "Dark season 3 gets a date"),
        ("Ozark - What We Know - Collider.com", "Ozark - What We Know"),
        ("Ozark renewed | News - Entertainment Weekly", "Ozark renewed"),
        ("Ozark Is Over - IGN - IGN", "Ozark Is Over"),
        ("Ozark is over - Radio Times", "Ozark is over"),
        ("Ozark is over - Oswego County Times", "Ozark is over"),
        ("Ozark is over", "Ozark is over"),
        ("Barry Returns — With a Darker Season", "Barry Returns — With a Darker Season"),
        ("Barry Is Back - and He Wants Out", "Barry Is Back - and He Wants Out"),
        ("Twenty-One Days Without Spin-Off News", "Twenty-One Days Without Spin-Off News"),
        ("Deadline", "Deadline"),
        ("", ""),
    ],
)
def test_the_sign_of_the_outlet_is_cut_off(headline: str, kept: str) -> None:
    assert headline[: strip_outlet_suffix(headline)] == kept


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("THR", "The Hollywood Reporter"),
        ("EW", "Entertainment Weekly"),
        ("TV Line", "TVLine"),
        ("E! NEWS", "E! News"),
        ("Deadline", "Deadline"),
    ],
)
def test_one_outlet_has_one_name(written: str, name: str) -> None:
    assert canonical_outlet(written) == name


def test_a_series_is_no_outlet() -> None:
    assert canonical_outlet("Stranger Things") is None
