"""Lists made by hand and by rule on the site, changed, deleted, and all of it undone."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from slated.site.catalogue.errors import TitleError

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.care.models import Act

WHY = {"reason": "checked"}
FX = {"do": "rule", "name": "FX shows", "networks": "FX"} | WHY
RTL = "\u200f"


@pytest.fixture(autouse=True)
def networks(client: Client) -> None:
    """Fargo on FX, Jessica Jones on Netflix, in the catalogue too."""
    from slated.site.catalogue.keys import key
    from slated.site.catalogue.models import Network, Title

    facts = (("Fargo", "FX", 2014), ("Jessica Jones", "Netflix", 2015))
    for name, network, year in facts:
        known = Network.objects.get_or_create(key=key(network), defaults={"name": network})[0]
        fields = {"network": known, "start_year": year, "country": "US"}
        Title.objects.filter(name=name).update(**fields)


def pk_of(name: str) -> int:
    from slated.site.catalogue.models import Title

    pk: int = Title.objects.get(name=name).pk
    return pk


def names(of: str) -> list[str]:
    from slated.site.catalogue.lists import list_titles

    return [one.name for one in list_titles(of)]


def newest() -> Act:
    from slated.site.care.models import Act

    return Act.objects.latest("pk")


def undo(editor: Client, act: Act) -> int:
    status: int = editor.post(f"/care/undo/list/{act.pk}", WHY).status_code
    return status


def lists() -> list[str]:
    from slated.site.catalogue.models import NamedList

    return sorted(NamedList.objects.values_list("name", flat=True))


def test_a_list_is_picked_and_changed_back(editor: Client) -> None:
    fargo, cage = pk_of("Fargo"), pk_of("Luke Cage")
    page = editor.get("/care/lists?name=Street+Level&q=luke").content.decode()
    assert f'name="add" value="{cage}"' in page
    editor.post("/care/lists", {"name": "Street Level", "add": [fargo, cage]} | WHY)
    made = newest()
    editor.post("/care/lists", {"name": "street level", "remove": [fargo]} | WHY)
    assert names("Street Level") == ["Luke Cage"]
    assert undo(editor, newest()) == 302
    assert names("Street Level") == ["Fargo", "Luke Cage"]
    log = editor.get("/care/log").content.decode()
    assert "Street Level: − Fargo" in log
    nothing = editor.post("/care/lists", {"name": "Street Level", "add": [cage]} | WHY)
    assert nothing.status_code == 409
    assert "nothing would change" in nothing.content.decode()
    assert undo(editor, made) == 302
    assert lists() == []


def test_a_list_is_made_by_a_rule_and_changed_back(editor: Client) -> None:
    page = editor.get("/care/lists?name=FX+shows").content.decode()
    assert "Make the list" in page
    assert editor.post("/care/lists", FX).status_code == 302
    made = newest()
    assert names("FX shows") == ["Fargo"]
    assert "network: FX" in editor.get("/care/lists?name=FX+shows").content.decode()
    wider = FX | {"networks": "FX\r\n  netflix ", "was": '{"networks": ["FX"]}'}
    editor.post("/care/lists", wider)
    assert names("FX shows") == ["Fargo", "Jessica Jones"]
    log = editor.get("/care/log").content.decode()
    assert "FX shows: network: FX → network: FX or netflix" in log
    refused = editor.post(f"/care/undo/list/{made.pk}", WHY)
    assert refused.status_code == 409
    assert "undo that first" in refused.content.decode()
    assert undo(editor, newest_open()) == 302
    assert names("FX shows") == ["Fargo"]
    assert undo(editor, made) == 302
    assert lists() == []


def newest_open() -> Act:
    from slated.site.care.models import Act

    return Act.objects.filter(kind="list", undone=None).latest("pk")


def test_all_parts_of_a_rule(editor: Client) -> None:
    from slated.site.catalogue.models import Franchise, Genre, NamedList, Title

    genre = Genre.objects.create(name="Crime", key="crime")
    Franchise.objects.create(name="Coenverse", key="coenverse")
    Title.objects.get(name="Fargo").genres.add(genre)
    form = {"genres": "crime\nWestern", "countries": "us\ngb", "first": "2010", "last": ""}
    look = editor.post("/care/lists", {"do": "look", "name": "Crime"} | form).content.decode()
    assert "genre: crime or Western; country: us or gb; begun 2010 or later" in look
    assert "No title has, as yet: Western" in look
    assert "Coenverse" in look
    assert lists() == []
    editor.post("/care/lists", FX | {"name": "Crime", "networks": ""} | form)
    rule = {"genres": ["crime", "Western"], "countries": ["us", "gb"], "years": [2010, None]}
    assert NamedList.objects.get().rule == rule


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"networks": ""}, "Say what the rule asks for"),
        ({"first": "19"}, "A year is written 2010"),
        ({"first": "٢٠١٠"}, "A year is written 2010"),
        ({"first": "2999"}, "years of a rule"),
        ({"countries": "USA"}, "two letters"),
        ({"networks": "a" * 201}, "200 characters"),
        ({"networks": "\n".join(f"n{n}" for n in range(51))}, "50 names at most"),
        ({"networks": f"F{RTL}X"}, "cannot be seen"),
        ({"reason": " "}, "Say why"),
        ({"name": ""}, "a list needs a name"),
        ({"name": "!?"}, None),
        ({"name": "\0"}, "a list needs a name"),
        ({"name": "x" * 10_000}, "100 characters, not 10,000"),
        ({"name": f"Shows{RTL}"}, "cannot be seen"),
        ({"name": "../admin"}, "cannot stand in an address"),
        ({"name": "/ etc"}, "cannot stand in an address"),
        ({"name": "a//b"}, "cannot stand in an address"),
        ({"name": "Data.json"}, "cannot stand in an address"),
        ({"name": "ALL"}, "choose another name"),
        ({"was": '{"networks": ["AMC"]}'}, "since you looked"),
        ({"was": "[["}, "since you looked"),
        ({"was": "[" * 100_000}, "since you looked"),
    ],
)
def test_what_cannot_be(editor: Client, form: dict[str, str], says: str | None) -> None:
    answer = editor.post("/care/lists", FX | form)
    if says is None:
        assert answer.status_code == 302
        return
    assert answer.status_code == 409
    assert says in answer.content.decode()
    assert len(answer.content) < 50_000
    assert lists() == []


@pytest.mark.parametrize(
    "name",
    [
        "<script>alert(1)</script>",
        "\"' onmouseover=alert(1) x='",
        "AC/DC & friends?#%",
        "مسلسلات",
        "ドラマ",
        "{{ page }} {% now 'Y' %}",
        "%2e%2e",
    ],
)
def test_names_of_any_kind_are_shown_as_they_are(editor: Client, name: str) -> None:
    editor.post("/care/lists", FX | {"name": name})
    assert lists() == [name]
    own = editor.get("/care/lists").content.decode()
    assert "<script>alert" not in own
    link = re.search(r'<li><a href="(\?name=[^"]+)"', own)
    assert link
    page = editor.get(f"/care/lists{unescape(link[1])}").content.decode()
    ranking = re.search(r'<a href="(/lists/[^"]+)">Its ranking', page)
    assert ranking
    shown = editor.get(unescape(ranking[1]))
    assert shown.status_code == 200
    assert "<script>alert" not in page + shown.content.decode()
    assert undo(editor, newest()) == 302
    assert editor.get(unescape(ranking[1])).status_code == 404


def test_one_name_is_one_list_however_it_is_spelt(editor: Client) -> None:
    editor.post("/care/lists", FX)
    again = editor.post("/care/lists", FX | {"name": "  fx  SHOWS", "networks": "AMC"})
    assert again.status_code == 409
    assert "a list called FX shows already" in again.content.decode()
    picked = editor.post("/care/lists", {"name": "FX shows", "add": [pk_of("Fargo")]} | WHY)
    assert "made by a rule" in picked.content.decode()
    assert names("FX shows") == ["Fargo"]


def test_a_rule_that_somebody_changed_meanwhile_stays(editor: Client) -> None:
    editor.post("/care/lists", FX)
    seen = re.search(
        r'name="was" value="([^"]+)"', editor.get("/care/lists?name=FX+shows").content.decode()
    )
    assert seen
    was = unescape(seen[1])
    editor.post("/care/lists", FX | {"was": was, "networks": "AMC"})
    late = editor.post("/care/lists", FX | {"was": was, "networks": "HBO"})
    assert late.status_code == 409
    assert "network: AMC" in editor.get("/care/lists?name=FX+shows").content.decode()


def test_a_deleted_list_is_gone_everywhere_and_comes_back_whole(editor: Client) -> None:
    from datetime import date

    from django.test import Client as Browser

    from slated.site.accounts.following import follow, followed, follows_of
    from slated.site.accounts.models import User
    from slated.site.alerts.followers import followers
    from slated.site.catalogue.lists import find_list
    from slated.site.pages.days import today
    from slated.site.ratings.models import Snapshot
    from slated.site.slate.models import Span

    editor.post("/care/lists", {"name": "Mine", "add": [pk_of("Fargo")]} | WHY)
    mine = find_list("Mine")
    Snapshot.objects.create(named=mine, by="rating", day=date(2018, 1, 1), minimum=5, weight=1)
    bob = User.objects.create(username="bob")
    follow(bob, mine)
    assert Span.objects.filter(followed(bob)).exists()
    releases = set(Span.objects.filter(followed(bob)).values_list("release_id", flat=True))
    assert set(followers(releases, today())) == {bob.pk}
    assert "1 person follows it" in editor.get("/care/lists?name=Mine").content.decode()
    assert editor.post("/care/lists", {"name": "mine", "do": "delete"} | WHY).status_code == 302
    deleted = newest()
    anybody = Browser(SERVER_NAME="localhost")
    assert anybody.get("/lists/Mine").status_code == 404
    for page in ("/lists", "/care/lists", "/api/v1/lists", "/subscribe"):
        assert "Mine" not in editor.get(page).content.decode(), page
    assert "Mine: deleted" in editor.get("/care/log").content.decode()
    assert follows_of(bob) == []
    assert followers(releases, today()) == {}
    assert not Span.objects.filter(followed(bob)).exists()
    assert editor.post("/care/lists", {"name": "Mine", "do": "delete"} | WHY).status_code == 409
    # Another takes its name meanwhile: it waits until that is free.
    editor.post("/care/lists", FX | {"name": "MINE"})
    taken = newest()
    refused = editor.post(f"/care/undo/list/{deleted.pk}", WHY)
    assert refused.status_code == 409
    assert "another list is called Mine by now" in refused.content.decode()
    undo(editor, taken)
    assert undo(editor, deleted) == 302
    assert names("Mine") == ["Fargo"]
    assert find_list("Mine").snapshots.count() == 1
    assert [one.named for one in follows_of(bob)] == [mine]
    assert Span.objects.filter(followed(bob)).exists()


def test_a_list_deleted_for_good_does_not_come_back(editor: Client) -> None:
    from slated.site.catalogue.lists import bring_back, delete_list, find_list

    editor.post("/care/lists", FX)
    pk = find_list("FX shows").pk
    with pytest.raises(TitleError):
        bring_back(pk)
    delete_list("FX shows")
    with pytest.raises(TitleError):
        bring_back(pk)
    assert undo(editor, newest()) == 409
