"""Follow from the pages, My shows, what changed for them; many at once by names and ratings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from tests.site.catalogue.making import title as made
from tests.site.people.finding import number, rate, show, text

if TYPE_CHECKING:
    from django.test import Client

As = Callable[[str], "Client"]
DAY = "as_of=2017-10-05"
MOST_QUERIES = 12


def test_my_shows_are_the_slate_of_what_i_follow(client: Client, as_: As) -> None:
    alice, jones = as_("alice"), show(client, "Jessica Jones")
    empty = text(alice.get(f"/my/shows?{DAY}"))
    assert "You follow nothing yet" in empty
    answer = alice.post("/follow", {"kind": "title", "of": number(jones), "next": jones})
    assert (answer.status_code, answer["Location"]) == (303, jones)
    page = text(alice.get(f"/my/shows?{DAY}"))
    assert "Jessica Jones, season 2" in page
    assert "Fargo" not in page
    assert "newly dated 2018" in page
    alice.post("/follow", {"kind": "network", "of": "FX"})
    page = text(alice.get(f"/my/shows?{DAY}"))
    assert "Fargo, season 4" in page
    assert "newly dated March 7, 2018" in page
    assert "Luke Cage" not in page
    alice.post("/follow", {"kind": "title", "of": str(made("Ozark", 2017).pk)})
    page = text(alice.get(f"/my/shows?{DAY}"))
    assert "Ozark" in page.partition("Nothing ahead")[2]
    assert "Jessica Jones" not in page.partition("Nothing ahead")[2].partition("What ch")[0]
    alice.post("/unfollow", {"kind": "title", "of": number(jones)})
    assert "Jessica Jones" not in text(alice.get(f"/my/shows?{DAY}"))
    assert "You follow nothing yet" in text(as_("bob").get("/my/shows"))


def test_the_button_is_on_shows_lists_and_networks(client: Client, as_: As) -> None:
    from slated.site.catalogue.lists import pick

    fargo, alice = show(client, "Fargo"), as_("alice")
    named = pick("Snow", [int(number(fargo))])
    places = {
        fargo: {"kind": "title", "of": number(fargo)},
        "/lists/Snow": {"kind": "list", "of": str(named.pk)},
        "/scorecard?network=FX": {"kind": "network", "of": "FX"},
        "/?network=HBO": {"kind": "network", "of": "HBO"},
    }
    for place, thing in places.items():
        page = alice.get(place).content.decode()
        assert 'action="/follow"' in page
        for name, value in thing.items():
            assert f'name="{name}" value="{value}"' in page
        alice.post("/follow", thing)
        assert 'action="/unfollow"' in alice.get(place).content.decode()
        assert "Sign in to" in text(client.get(place))
        assert 'action="/follow"' not in client.get(place).content.decode()
    assert alice.get("/my/follows").content.decode().count(">Stop<") == 4
    for place in ("/lists/all", "/", "/scorecard"):
        assert "/follow" not in alice.get(place).content.decode()


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"kind": "title", "of": "99999999"}, 404),
        ({"kind": "title", "of": "9" * 40}, 404),
        ({"kind": "title", "of": "-1"}, 404),
        ({"kind": "person", "of": "1"}, 404),
        ({"kind": "network", "of": ""}, 400),
        ({"kind": "network", "of": "F" * 81}, 400),
        ({"kind": "network", "of": "F\x00X"}, 400),
        ({}, 404),
    ],
)
def test_what_cannot_be_followed(as_: As, form: dict[str, str], status: int) -> None:
    alice = as_("alice")
    assert alice.post("/follow", form).status_code == status
    assert alice.post("/unfollow", form).status_code == status


@pytest.mark.parametrize(
    "away",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""],
)
def test_a_form_leads_nowhere_else(client: Client, as_: As, away: str) -> None:
    jones = show(client, "Jessica Jones")
    form = {"kind": "title", "of": number(jones), "next": away}
    assert as_("alice").post("/follow", form)["Location"] == "/my/shows"
    assert rate(as_("alice"), jones, stars="4", next=away)["Location"] == jones


def test_many_by_name_or_id(client: Client, as_: As) -> None:
    from slated.site.catalogue.models import ExternalId

    ExternalId.objects.create(title=made("Ozark", 2017), provider="imdb", value="tt5071412")
    made("Roseanne", 1988)
    made("Roseanne", 2018)
    names = "fargo\n\ntt5071412\nRoseanne (2018)\nRoseanne\n<b>Lost</b>\nVEEP\nVeep\n"
    alice = as_("alice")
    page = alice.post("/my/follows", {"names": names})
    said = text(page)
    assert "4 shows added." in said
    assert "line 5: Roseanne (several shows have that name; give the year: " in said
    assert "Roseanne (1988) , Roseanne (2018) )" in said
    assert "line 6: &lt;b&gt;Lost&lt;/b&gt; (not found" in said
    assert {str(one) for one in follows("alice")} == {
        "Fargo",
        "Ozark (2017)",
        "Roseanne (2018)",
        "Veep",
    }
    again = text(alice.post("/my/follows", {"names": "Fargo"}))
    assert "0 shows added. 1 was followed already." in again


def test_a_slip_in_a_name_is_asked_about(client: Client, as_: As) -> None:
    page = as_("alice").post("/my/follows", {"names": "Jesica Jones\nXyzzyq"})
    said = text(page)
    assert "line 1: Jesica Jones (not found; did you mean Jessica Jones )" in said
    assert f'<a href="{show(client, "Jessica Jones")}">' in page.content.decode()
    assert "line 2: Xyzzyq (not found)" in said
    assert follows("alice") == []


def test_those_rated_high(client: Client, as_: As) -> None:
    alice = as_("alice")
    for name, stars in (("Fargo", "4"), ("Veep", "3.5"), ("Jessica Jones", "5")):
        rate(alice, show(client, name), stars=stars)
    assert "2 shows added." in text(alice.post("/my/follows", {"rated": "1"}))
    assert {str(one) for one in follows("alice")} == {"Fargo", "Jessica Jones"}
    assert "0 shows added." in text(as_("bob").post("/my/follows", {"rated": "1"}))


def test_no_more_than_there_is_room_for(
    client: Client, as_: As, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slated.site.accounts.following.MOST", 2)
    page = text(as_("alice").post("/my/follows", {"names": "Fargo\nVeep\nJessica Jones"}))
    assert "2 shows added." in page
    assert "1 more found no room" in page


def test_many_lines_are_cut(as_: As) -> None:
    names = "\n".join(f"Show number {n}" for n in range(3_000))
    page = as_("alice").post("/my/follows", {"names": names})
    assert page.status_code == 200
    assert "and 2950 more" in text(page)
    assert len(page.content) < 150_000


def test_pages_with_much_cost_no_more(client: Client, as_: As, django_queries, people) -> None:
    from slated.site.accounts.following import follow
    from slated.site.catalogue.lists import pick, set_rule

    alice = as_("alice")
    for n in range(150):
        follow(people["alice"], made(f"A show with a name of some length, number {n}", 2000))
    for n in range(5):
        follow(people["alice"], f"Network {n}")
        follow(people["alice"], set_rule(f"List {n}", {"countries": ["US"]}))
        follow(people["alice"], pick(f"Picked {n}", []))
    follow(people["alice"], "Netflix")
    for place in (f"/my/shows?{DAY}", "/my/shows", "/my/follows", "/my/follows?page=2"):
        with django_queries() as counted:
            page = alice.get(place)
        assert page.status_code == 200
        assert len(counted) <= MOST_QUERIES, place
        assert len(page.content) < 150_000


def follows(name: str) -> list[object]:
    from slated.site.accounts.following import follows_of
    from slated.site.accounts.models import User

    return [*follows_of(User.objects.get(username=name))]
