"""Parts of pages that are kept until somebody writes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.site.conftest import say

if TYPE_CHECKING:
    from django.test import Client


def test_a_part_is_made_anew_after_a_write_alone(client: Client) -> None:
    from slated.site.pages.remembered import MOST, remembered
    from slated.site.slate.models import Span

    made: list[int] = []

    def make() -> int:
        made.append(Span.objects.count())
        return len(made)

    assert [remembered("part", make), remembered("part", make), remembered("other", make)] == [
        *(1, 1, 2),
    ]
    say("Fargo returns in May.", "Fargo", 5, "2018-05", day=date(2018, 4, 1))
    assert remembered("part", make) == 3
    for number in range(MOST):
        remembered(number, lambda: 0)
    assert remembered("part", make) == 4, "those not asked for longest are forgotten"


def test_home_tells_a_change_at_once_to_who_sends_a_cookie(client: Client) -> None:
    def names() -> set[str]:
        page = client.get("/slate.json?as_of=2018-04-02", headers={"Cookie": "a=b"}).json()
        return {change["name"] for change in page["changes"]}

    assert "Fargo, season 5" not in names()
    say("Fargo returns in May.", "Fargo", 5, "2018-05", day=date(2018, 4, 1))
    assert "Fargo, season 5" in names()
