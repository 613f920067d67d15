"""Titles merged, split, edited and named on the site, and all of it undone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.site.catalogue.making import beliefs, claims, keep, title

if TYPE_CHECKING:
    from django.test import Client

WHY = {"reason": "I checked"}


def pk_of(name: str) -> int:
    from slated.site.catalogue.models import Title

    return Title.objects.get(name=name).pk


def last_act() -> int:
    from slated.site.catalogue.models import TitleLog

    return TitleLog.objects.latest("pk").pk


def everything() -> tuple[object, ...]:
    from slated.site.catalogue.models import Alias, Title

    fields = ("pk", "name", "start_year", "country", "network", "provisional", "merged_into")
    names = set(Alias.objects.values_list("title", "text"))
    return set(Title.objects.values_list(*fields)), names, claims(), beliefs()


def test_names_alike_are_merged_and_undone(editor: Client) -> None:
    keep("Jesica Jones", 2, when="2018", platform="Netflix")
    one, other = pk_of("Jessica Jones"), pk_of("Jesica Jones")
    before = everything()
    queue = editor.get("/care?why=names").content.decode()
    assert f"/care/two?stays={one}&amp;goes={other}" in queue
    page = editor.get(f"/care/two?stays={one}&goes={other}").content.decode()
    assert "the one claim of “Jesica Jones” moves" in page
    pair = {"stays": one, "goes": other, "do": "merge"}
    log = editor.post("/care/two", pair | WHY, follow=True).content.decode()
    assert "merge" in log
    assert "I checked" in log
    again = editor.post("/care/two", pair | WHY)
    assert again.status_code == 409
    assert "has been merged into" in again.content.decode()
    assert "Jesica Jones" not in editor.get("/care?why=names").content.decode()
    undone = editor.post(f"/care/undo/title/{last_act()}", WHY, follow=True).content.decode()
    assert "charlie" in undone
    assert everything() == before
    assert editor.post(f"/care/undo/title/{last_act()}", WHY).status_code == 409


def test_two_that_are_two_are_asked_about_no_more(editor: Client) -> None:
    from slated.site.care.models import Act

    keep("Jesica Jones", 2, when="2018")
    pair = {"stays": pk_of("Jessica Jones"), "goes": pk_of("Jesica Jones")}
    editor.post("/care/apart", pair | WHY)
    assert "Jesica Jones" not in editor.get("/care?why=names").content.decode()
    pk = Act.objects.get().pk
    assert editor.post(f"/care/undo/apart/{pk}", WHY).status_code == 302
    assert "Jesica Jones" in editor.get("/care?why=names").content.decode()
    assert editor.post(f"/care/undo/apart/{pk}", WHY).status_code == 409


def test_a_title_is_split(editor: Client) -> None:
    from slated.site.catalogue.models import Release

    keep("Fargo", 9, when="2031")
    before, pk = everything(), pk_of("Fargo")
    season = Release.objects.get(title=pk, season=9).pk
    assert f'name="season" value="{season}"' in editor.get(f"/care/title/{pk}").content.decode()
    form = {"do": "split", "season": season, "new_name": "Fargo: Year Nine", "new_year": "2031"}
    assert editor.post(f"/care/title/{pk}", form | WHY).status_code == 302
    new = pk_of("Fargo: Year Nine")
    assert set(claims().values()) >= {(new, 9), (pk, 4)}
    editor.post(f"/care/undo/title/{last_act()}", WHY)
    assert everything()[1:] == before[1:]


def test_facts_are_set(editor: Client) -> None:
    from slated.site.catalogue.models import Title

    pk = pk_of("Fargo")
    form = {
        "name": "Fargo",
        "kind": "series",
        "start_year": "2014",
        "end_year": "",
        "country": "us",
    }
    editor.post(f"/care/title/{pk}", form | {"network": "FX"} | WHY)
    held = Title.objects.get(pk=pk)
    assert (held.start_year, held.country, held.provisional) == (2014, "US", False)
    assert held.network is not None
    page = editor.get(f"/care/title/{pk}").content.decode()
    assert 'name="network" maxlength="200" value="FX"' in page
    editor.post(f"/care/undo/title/{last_act()}", WHY)
    assert Title.objects.get(pk=pk).start_year is None


def test_names_are_given_and_taken_away(editor: Client) -> None:
    from slated.site.catalogue.models import Alias
    from slated.site.catalogue.search import search

    pk = pk_of("Fargo")
    before = everything()
    editor.post(f"/care/title/{pk}", {"do": "alias", "alias": "Fargo on FX"} | WHY)
    assert search("Fargo on FX")[0].title.pk == pk
    given = last_act()
    alias = Alias.objects.get().pk
    editor.post(f"/care/title/{pk}", {"do": "drop", "name_id": alias} | WHY)
    assert Alias.objects.count() == 0
    editor.post(f"/care/undo/title/{last_act()}", WHY)
    assert Alias.objects.get().text == "Fargo on FX"
    assert editor.post(f"/care/undo/title/{given}", WHY).status_code in (302, 409)
    Alias.objects.all().delete()
    assert everything()[2:] == before[2:]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"do": "alias", "alias": " "}, "needs a name"),
        ({"do": "alias", "alias": "Fargo"}, "is called"),
        ({"do": "drop", "name_id": "999"}, "no such other name"),
        ({"do": "split", "new_name": "Fargo 2"}, "nothing to split off"),
        ({"do": "split", "new_name": "Fargo 2", "season": "99999"}, "no such season"),
        ({"name": "Fargo", "kind": "opera"}, "is not"),
        ({"name": "Fargo", "start_year": "19"}, "is no year"),
        ({"name": "Fargo", "country": "USA"}, "two letters"),
        ({"name": "a" * 201}, "200"),
        ({"name": "Fargo", "start_year": "2014", "reason": ""}, "Say why"),
    ],
)
def test_what_cannot_be(editor: Client, form: dict[str, str], says: str) -> None:
    pk = pk_of("Fargo")
    before = everything()
    answer = editor.post(f"/care/title/{pk}", {"kind": ""} | WHY | form)
    assert answer.status_code == 409
    assert says in answer.content.decode()
    assert everything() == before


def test_namesakes_are_offered_in_spellings_that_tell_them_apart(editor: Client) -> None:
    title("Roseanne", 1988, 1997)
    title("Roseanne", 2018)
    page = editor.get("/care/look/titles?title=roseanne").content.decode()
    assert 'value="Roseanne (1988)"' in page
    assert 'value="Roseanne (2018)"' in page


def test_names_alike_fill_their_pages_and_stand_once(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from slated.site.care import twins

    monkeypatch.setattr(twins, "PAGE", 2)
    # Much talked of, and like nothing else: these would fill the first pages with nothing.
    for n, name in enumerate(("Ozark", "Fleabag", "Atlanta", "Barry", "Billions")):
        for season in range(1, 4):
            keep(name, season, when=str(2018 + n))
    pairs = (
        ("Bojack Horseman", "Bojak Horseman"),
        ("Westworld", "Westwrld"),
        ("Ballers", "Balers"),
    )
    for one, other in pairs:
        for season in (1, 2):
            keep(one, season, when="2019")
        keep(other, 1, when="2019")
    seen: list[str] = []
    for page in (1, 2):
        shown = editor.get(f"/care?why=names&page={page}").content.decode()
        seen += re.findall(r'<h2><a href="[^"]+">([^<]+)</a>', shown)
        assert ("page=2" in shown) == (page == 1)
    assert sorted(seen) == sorted(other for _, other in pairs)
    one = editor.get("/care?why=names&q=westw").content.decode()
    assert re.findall(r'<h2><a href="[^"]+">([^<]+)</a>', one) == ["Westwrld"]
    assert ">Westworld</a>" in one
