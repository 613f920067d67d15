"""Named lists, by rule and by hand."""

from __future__ import annotations

import pytest
from tests.site.catalogue.making import title

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.lists import delete_list, list_titles, pick, set_rule
from slated.site.catalogue.merge import merge
from slated.site.catalogue.models import Franchise, Genre, Title
from slated.site.place import Place


def names(of: str) -> list[str]:
    return [one.name for one in list_titles(of)]


@pytest.fixture
def shelf(database: Place) -> dict[str, Title]:
    """Four titles with genres, a franchise and networks."""
    comic, crime = (Genre.objects.create(name=n, key=n.lower()) for n in ("Comic", "Crime"))
    marvel = Franchise.objects.create(name="Marvel Universe", key="marvel universe")
    made = {
        "Arrow": title("Arrow", 2012, network="The CW", country="US"),
        "Daredevil": title("Daredevil", 2015, network="Netflix", country="US"),
        "Luther": title("Luther", 2010, network="BBC One", country="GB"),
        "Legion": title("Legion", 2017, network="FX", country="US"),
    }
    for name in ("Arrow", "Daredevil", "Legion"):
        made[name].genres.add(comic)
    made["Daredevil"].genres.add(crime)
    made["Luther"].genres.add(crime)
    for name in ("Daredevil", "Legion"):
        made[name].franchises.add(marvel)
    return made


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"genres": ["comic"]}, ["Arrow", "Daredevil", "Legion"]),
        ({"genres": ["COMIC", "Crime"]}, ["Arrow", "Daredevil", "Legion", "Luther"]),
        ({"franchises": ["Marvel Universe"]}, ["Daredevil", "Legion"]),
        ({"genres": ["Comic"], "networks": ["CW", "FX"]}, ["Arrow", "Legion"]),
        ({"years": [2012, 2015]}, ["Arrow", "Daredevil"]),
        ({"years": [2015, None]}, ["Daredevil", "Legion"]),
        ({"years": [None, 2010], "countries": ["gb"]}, ["Luther"]),
        ({"genres": ["Western"]}, []),
    ],
    ids=str,
)
def test_a_rule_finds_titles(
    shelf: dict[str, Title], rule: dict[str, object], expected: list[str]
) -> None:
    set_rule("Comic TV Shows", rule)
    assert names("comic tv shows") == expected


def test_a_rule_finds_what_comes_later(shelf: dict[str, Title]) -> None:
    set_rule("On The CW", {"networks": ["The CW"]})
    title("The Flash", 2014, network="The CW")
    assert names("On The CW") == ["Arrow", "The Flash"]


def test_picked_by_hand_and_merged_since(shelf: dict[str, Title]) -> None:
    other = title("Marvel's Daredevil")
    pick("Street Level", [other.pk, shelf["Luther"].pk])
    merge(shelf["Daredevil"].pk, other.pk, "the same")
    assert names("Street Level") == ["Daredevil", "Luther"]
    pick("Street Level", remove=[shelf["Luther"].pk])
    assert names("Street Level") == ["Daredevil"]


def test_what_is_refused(shelf: dict[str, Title]) -> None:
    set_rule("Ruled", {"genres": ["Comic"]})
    pick("Picked", [shelf["Luther"].pk])
    for action, words in (
        (lambda: list_titles("Nowhere"), "there is no list 'Nowhere'"),
        (lambda: set_rule("Picked", {"genres": ["Comic"]}), "is picked by hand"),
        (lambda: pick("Ruled", [shelf["Luther"].pk]), "is made by a rule"),
        (lambda: set_rule("Other", {}), "an empty rule"),
        (lambda: set_rule("Other", {"colour": ["red"]}), "has no 'colour'"),
        (lambda: set_rule("Other", {"years": [2015]}), "years of a rule cannot be"),
        (lambda: set_rule("Other", {"years": [2015, 2010]}), "years of a rule cannot be"),
        (lambda: set_rule("Other", {"genres": []}), "genres of a rule cannot be"),
        (lambda: pick("Other", [99_999]), "there is no title #99999"),
        (lambda: pick("  "), "a list needs a name"),
    ):
        with pytest.raises(TitleError, match=words):
            action()
    with pytest.raises(TitleError, match="there is no list"):
        list_titles("Other")
    delete_list("Ruled")
    with pytest.raises(TitleError):
        list_titles("Ruled")
    assert Title.objects.count() == 4
