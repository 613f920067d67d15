"""Which release a show's card is about."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest


def told(heading: str, standing: str, first: str | None, last: str | None) -> dict[str, Any]:
    return {"heading": heading, "standing": standing, "first": first, "last": last}


OLD = told("season 2", "overdue", "2016-03-18", "2016-03-18")
LATE = told("season 2", "overdue", "2017-09-01", "2017-09-30")
NEXT = told("season 3", "undated", None, None)
FIRM = told("season 3", "dated", "2018-10-19", "2018-10-19")


@pytest.mark.parametrize(
    ("releases", "heading"),
    [
        ([OLD, NEXT], "season 3"),
        ([OLD, FIRM, NEXT], "season 3"),
        ([LATE, NEXT], "season 2"),
        ([OLD], "season 2"),
        ([told("season 1", "released", "2015-04-10", "2015-04-10")], None),
        ([], None),
    ],
)
def test_what_comes_goes_before_what_is_long_overdue(
    releases: list[dict[str, Any]], heading: str | None
) -> None:
    from slated.site.pages.card import coming

    found = coming(releases, date(2018, 1, 1))
    assert (found["heading"] if found else None) == heading
