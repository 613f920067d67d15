"""The weekly slot on a show's card, from the rating cards under articles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from tests.site.conftest import say
from tests.site.pages.test_pages import DAY, show_of

if TYPE_CHECKING:
    from django.test import Client

CARD = """

{title}
{slot} on {network}
ComicBook Composite 86.36 #7 All-Time Comic TV Shows
Average rating 4.07/5 from 1,414 users #7 All-Time Rated
"""


def printed(title: str, slot: str, network: str, day: date, *, about: str = "") -> None:
    """Keep an article about a show, with a card of a title under it."""
    words = f"{about or title} returns in 2018, so we heard on {day}."
    under = CARD.format(title=title, slot=slot, network=network)
    say(f"{words}{under}", about or title, 2, "2018", day=day)


def card(client: Client, name: str, asked: str = DAY) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"{show_of(client, name)}.json?{asked}").json()
    return found


def test_the_newest_card_gives_slot_and_network(client: Client) -> None:
    printed("Jessica Jones", "Friday at", "Netflix", date(2017, 3, 1))
    printed("Jessica Jones", "Sunday at", "Netflix", date(2017, 9, 1))
    printed("Jessica Jones", "Monday at 9PM EST", "Netflix", date(2017, 11, 1))
    told = card(client, "Jessica Jones")
    assert (told["slot"], told["network"]) == ("Sunday", "Netflix")
    assert card(client, "Jessica Jones", "as_of=2017-04-01")["slot"] == "Friday"
    late = card(client, "Jessica Jones", "as_of=2017-12-01")
    assert late["slot"] == "Monday at 9PM EST"
    page = client.get(f"{show_of(client, 'Jessica Jones')}?{DAY}").content.decode()
    assert '<p class="small">Sunday on Netflix' in page


@pytest.mark.parametrize("asked", ["", "as_of=2019-01-01"])
def test_an_old_card_tells_nothing_of_today(client: Client, asked: str) -> None:
    printed("Jessica Jones", "Sunday at", "Netflix", date(2017, 9, 1))
    assert card(client, "Jessica Jones", asked)["slot"] is None


def test_the_card_of_another_show_is_not_its_own(client: Client) -> None:
    printed("Luke Cage", "Sunday at", "Netflix", date(2017, 9, 1), about="Jessica Jones")
    assert card(client, "Jessica Jones")["slot"] is None


def test_where_no_catalogue_names_a_network_what_is_said_of_the_release_does(
    client: Client,
) -> None:
    told = card(client, "Jessica Jones")
    assert (told["slot"], told["network"]) == (None, "Netflix")
    assert card(client, "Luke Cage")["network"] is None
