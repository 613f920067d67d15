"""A list renamed on the site: the old name leads to it, the log keeps it, and it is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from slated.site.catalogue.errors import TitleError

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.care.models import Act

WHY = {"reason": "it is called so"}


@pytest.fixture(autouse=True)
def mine(editor: Client) -> None:
    """A list by hand, of Fargo."""
    from slated.site.catalogue.models import Title

    add = Title.objects.get(name="Fargo").pk
    editor.post("/care/lists", {"name": "Mine", "add": add} | WHY)


def rename(editor: Client, old: str, new: str) -> int:
    form = {"do": "rename", "name": old, "new": new}
    status: int = editor.post("/care/lists", form | WHY).status_code
    return status


def undo(editor: Client, act: Act) -> int:
    status: int = editor.post(f"/care/undo/list/{act.pk}", WHY).status_code
    return status


def newest() -> Act:
    from slated.site.care.models import Act

    return Act.objects.latest("pk")


def names() -> list[str]:
    from slated.site.catalogue.models import NamedList

    return sorted(NamedList.objects.values_list("name", flat=True))


def test_the_old_name_leads_to_the_new(editor: Client) -> None:
    assert rename(editor, "mine", " Our  shows ") == 302
    assert names() == ["Our shows"]
    assert "Mine: now called Our shows" in editor.get("/care/log").content.decode()
    for old, new in (
        ("/lists/Mine", "/lists/Our%20shows"),
        ("/lists/mine?by=rating&as_of=2018-06-01", "/lists/Our%20shows?by=rating&as_of=2018-06-01"),
        ("/lists/Mine.json", "/lists/Our%20shows.json"),
    ):
        assert editor.get(old)["Location"] == new
        assert editor.get(new).status_code == 200
    asked = editor.get("/api/v1/rankings?in_list=Mine")
    assert asked.json()["list"] == "Our shows"
    for page in ("/slate.json?list=Mine", "/calendar.ics?list=Mine", "/scorecard.json"):
        assert editor.get(page).status_code == 200, page
    assert "Mine" not in editor.get("/lists").content.decode()


def test_what_belongs_to_it_stays(editor: Client) -> None:
    from datetime import date

    from slated.site.accounts.following import follow, follows_of
    from slated.site.accounts.models import User
    from slated.site.catalogue.lists import find_list, list_titles
    from slated.site.ratings.models import Snapshot

    held, bob = find_list("Mine"), User.objects.create(username="bob")
    Snapshot.objects.create(named=held, by="rating", day=date(2018, 1, 1), minimum=5, weight=1)
    follow(bob, held)
    rename(editor, "Mine", "Ours")
    assert [one.name for one in list_titles("Ours")] == ["Fargo"]
    assert find_list("Ours").snapshots.count() == 1
    assert [one.named for one in follows_of(bob)] == [held]


def test_it_is_undone_and_so_is_what_was_done_before(editor: Client) -> None:
    picked = newest()
    rename(editor, "Mine", "Ours")
    first = newest()
    rename(editor, "Ours", "All of ours")
    second = newest()
    assert undo(editor, first) == 409
    assert undo(editor, second) == 302
    assert undo(editor, first) == 302
    assert undo(editor, first) == 409
    assert names() == ["Mine"]
    assert editor.get("/lists/Ours")["Location"] == "/lists/Mine"
    assert editor.get("/lists/Mine").status_code == 200
    rename(editor, "Mine", "Ours")
    # The picking is of the list, whatever it is called since.
    assert undo(editor, picked) == 302
    assert names() == []
    assert editor.get("/lists/Mine").status_code == 404


def test_a_name_that_was_left_can_be_taken(editor: Client) -> None:
    from slated.site.catalogue.lists import delete_list

    rename(editor, "Mine", "Ours")
    renamed = newest()
    rule = {"do": "rule", "name": "Mine", "networks": "FX"}
    assert editor.post("/care/lists", rule | WHY).status_code == 302
    assert names() == ["Mine", "Ours"]
    assert editor.get("/lists/Mine").status_code == 200
    refused = editor.post(f"/care/undo/list/{renamed.pk}", WHY)
    assert refused.status_code == 409
    assert "a list called Mine already" in refused.content.decode()
    delete_list("Mine")
    assert editor.get("/lists/Mine")["Location"] == "/lists/Ours"
    delete_list("Ours")
    assert editor.get("/lists/Mine").status_code == 404
    assert undo(editor, renamed) == 409


def test_only_its_spelling(editor: Client) -> None:
    assert rename(editor, "Mine", "MINE") == 302
    assert names() == ["MINE"]
    assert editor.get("/lists/mine").status_code == 200
    assert undo(editor, newest()) == 302
    assert names() == ["Mine"]


@pytest.mark.parametrize("new", ["", " ", "All", "a/../b", "x.json", "x" * 101, "Mine", "Other"])
def test_what_it_cannot_be_called(editor: Client, new: str) -> None:
    from slated.site.catalogue.lists import set_rule

    set_rule("Other", {"networks": ["FX"]})
    assert rename(editor, "Mine", new) == 409
    assert rename(editor, "None such", "Ours") == 409
    page = editor.post("/care/lists", {"do": "rename", "name": "Mine", "new": "Ours", "reason": ""})
    assert "Say why" in page.content.decode()
    assert names() == ["Mine", "Other"]


def test_names_of_any_kind(editor: Client) -> None:
    from slated.site.catalogue.lists import find_list

    for name in ("=mine?", "ドラマ & <b>", "24", "=1"):
        [was] = names()
        assert rename(editor, was, name) == 302, name
        assert editor.get(f"/lists/{quote(was)}", follow=True).status_code == 200
        assert find_list(was).name == name
    with pytest.raises(TitleError, match="no list"):
        find_list("never")
