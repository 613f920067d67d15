"""Where a title is part of another by now, its addresses lead to that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.pages.test_pages import show_of

if TYPE_CHECKING:
    from django.test import Client


@pytest.fixture
def merged(client: Client) -> tuple[str, str]:
    """The addresses of Luke Cage, which is merged into Jessica Jones, and of the latter."""
    from slated.site.catalogue.merge import merge

    goes, stays = show_of(client, "Luke Cage"), show_of(client, "Jessica Jones")
    merge(*(int(at.split("/")[-1].split("-")[0]) for at in (stays, goes)), "a test", "alice")
    return goes, stays


@pytest.mark.parametrize("form", ["", ".json"])
@pytest.mark.parametrize("asked", ["", "?as_of=2017-10-05"])
def test_its_page_leads_on_in_the_same_form(
    client: Client, merged: tuple[str, str], form: str, asked: str
) -> None:
    answer = client.get(f"{merged[0]}{form}{asked}")
    # Not for good: the merge may be undone, and browsers never ask again after a 301.
    assert (answer.status_code, answer["Location"]) == (302, f"{merged[1]}{form}{asked}")
    assert client.get(answer["Location"]).status_code == 200


def test_its_card_elsewhere_is_that_of_the_whole(client: Client, merged: tuple[str, str]) -> None:
    goes, stays = merged
    frame = client.get(f"/embed{goes}").content.decode()
    assert "<h1>Jessica Jones</h1>" in frame
    assert f'href="http://localhost{stays}"' in frame
    assert "Jessica Jones" in client.get(f"/badge{goes}.svg").content.decode()
    told = client.get("/oembed", {"url": f"http://localhost{goes}"}).json()
    assert told["title"] == "Jessica Jones"


def test_the_slate_of_a_list_is_chosen_on_the_page(client: Client) -> None:
    from slated.site.catalogue.lists import pick
    from slated.site.catalogue.models import Title
    from slated.site.catalogue.renaming import rename
    from slated.site.pages import remembered

    remembered._parts.clear()  # of the database of another test
    asked = "as_of=2017-10-05"
    assert '<select name="list">' not in client.get(f"/?{asked}").content.decode()
    pick("Tales of the <North>", [Title.objects.get(name="Fargo").pk])
    page = client.get(f"/?{asked}").content.decode()
    assert "<option>Tales of the &lt;North&gt;</option>" in page
    chosen = client.get(f"/?{asked}&list=tales+of+the+<north>").content.decode()
    assert "<option selected>Tales of the &lt;North&gt;</option>" in chosen
    rename("Tales of the <North>", "Snow")
    told = client.get(f"/slate.json?{asked}&list=Tales+of+the+<North>").json()
    assert told["list"] == "Snow"
    assert [row["title"] for row in told["rows"]] == ["Fargo"]
