"""Rate on the show's page: it counts at once, can be changed and taken back, and says why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from tests.site.people.finding import number, numbers, rate, show, text

if TYPE_CHECKING:
    from django.test import Client

As = Callable[[str], "Client"]
MOST_QUERIES = 12


def test_a_rating_shows_on_the_next_page_of_anybody(client: Client, as_: As) -> None:
    veep = show(client, "Veep")
    before = numbers(client, veep)
    assert (before["rating"]["votes"], before["composite"]) == (0, None)
    answer = rate(as_("alice"), veep, stars="4.5", next=veep)
    assert (answer.status_code, answer["Location"]) == (303, veep)
    after = numbers(client, veep)
    assert after["rating"]["counts"] == [0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    assert after["composite"] is not None


def test_average_and_rank_follow_each_vote(client: Client, as_: As, people) -> None:
    from tests.site.ratings.making import crowd

    veep, fargo = show(client, "Veep"), show(client, "Fargo")
    crowd(int(number(veep)), 4, 4, 4, 4)
    crowd(int(number(fargo)), 4, 4, 4, 4, 4)
    assert numbers(client, veep)["rated_rank"]["rank"] is None
    rate(as_("alice"), veep, stars="5")
    found = numbers(client, veep)
    assert (found["rating"]["average"], found["rated_rank"]["rank"]) == (4.2, 1)
    rate(as_("alice"), veep, stars="1")
    assert numbers(client, veep)["rated_rank"]["rank"] == 2
    rate(as_("alice"), veep, remove="1")
    assert numbers(client, veep)["rating"]["votes"] == 4


def test_the_page_has_your_stars_and_nobody_elses(client: Client, as_: As) -> None:
    veep = show(client, "Veep")
    alice = as_("alice")
    rate(alice, veep, stars="3.5")
    page = alice.get(veep).content.decode()
    assert 'value="3.5" required checked' in page
    assert "You gave 3.5 stars" in page
    assert "You gave" not in as_("bob").get(veep).content.decode()
    assert "You gave" not in client.get(veep).content.decode()
    assert "3.5" not in str(alice.get(f"{veep}.json").json().get("rating", ""))
    assert alice.get(f"{veep}.json").content == client.get(f"{veep}.json").content


def test_a_season_by_itself(client: Client, as_: As) -> None:
    fargo, alice = show(client, "Fargo"), as_("alice")
    assert rate(alice, fargo, stars="4", season="4").status_code == 303
    assert "Season 4: 4 stars" in text(alice.get(fargo))
    [season] = numbers(client, fargo)["seasons"]
    assert (season["season"], season["votes"]) == (4, 1)
    assert numbers(client, fargo)["rating"]["votes"] == 0
    assert "· 1 vote ·" in text(client.get(fargo))
    rate(alice, fargo, remove="1", season="4")
    assert numbers(client, fargo)["seasons"] == []


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"stars": "5.5"}, "half a star to five"),
        ({"stars": "0"}, "half a star to five"),
        ({"stars": "nan"}, "half a star to five"),
        ({"stars": "1e0"}, "half a star to five"),
        ({"stars": ""}, "half a star to five"),
        ({}, "half a star to five"),
        ({"stars": "4", "season": "9"}, "no such season"),
        ({"stars": "4", "season": "-1"}, "no such season"),
        ({"stars": "4", "season": "99999999"}, "no such season"),
        ({"stars": "4", "season": "<b>"}, "no such season"),
    ],
)
def test_what_no_form_sends_is_refused(client: Client, as_: As, form, said: str) -> None:
    veep = show(client, "Veep")
    answer = rate(as_("alice"), veep, **form)
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert "<b>" not in answer.content.decode()
    assert numbers(client, veep)["rating"]["votes"] == 0


def test_no_such_show(as_: As) -> None:
    assert rate(as_("alice"), "/show/99999999", stars="4").status_code == 404
    assert rate(as_("alice"), "/show/x", stars="4").status_code == 404


def test_a_merged_show_is_rated_as_what_it_is_part_of(client: Client, as_: As) -> None:
    from slated.site.catalogue.merge import merge

    veep, fargo = show(client, "Veep"), show(client, "Fargo")
    alice, bob = as_("alice"), as_("bob")
    rate(alice, fargo, stars="2")
    merge(int(number(veep)), int(number(fargo)), "one series")
    rate(bob, fargo, stars="4")
    assert numbers(client, veep)["rating"]["votes"] == 2
    assert "You gave 2 stars" in text(alice.get(veep))
    rate(alice, veep, stars="5")
    assert numbers(client, veep)["rating"]["counts"] == [0, 0, 0, 0, 0, 0, 0, 1, 0, 1]


def test_an_early_vote_says_why_and_can_be_given_again(client: Client, as_: As) -> None:
    from datetime import timedelta

    from slated.site.catalogue.models import Title
    from slated.site.pages.days import today
    from slated.site.ratings.models import Rating

    dark = show(client, "Daredevil")
    title, year = Title.objects.filter(pk=number(dark)), today().year
    title.update(start_year=year + 1)
    alice = as_("alice")
    rate(alice, dark, stars="5")
    page = text(alice.get(dark))
    assert "It does not count." in page
    assert "before the first showing" in page
    assert numbers(client, dark)["rating"]["votes"] == 0
    title.update(start_year=year - 1)
    Rating.objects.update(day=today() - timedelta(days=1))
    rate(alice, dark, stars="5")
    assert "It does not count." not in text(alice.get(dark))
    assert numbers(client, dark)["rating"]["votes"] == 1


def test_a_young_accounts_vote_says_from_when_it_counts(client: Client, as_: As, people) -> None:
    from datetime import timedelta

    from django.utils import timezone

    people["alice"].date_joined = timezone.now()
    people["alice"].save()
    veep, alice = show(client, "Veep"), as_("alice")
    rate(alice, veep, stars="5")
    page = text(alice.get(veep))
    week = timezone.now() + timedelta(days=7)
    day = f"{week.day} {week:%b} {week.year}"  # as every page writes a day on which something was
    assert f"younger than 7 days wait: it counts from {day} on." in page
    assert numbers(client, veep)["rating"]["votes"] == 0
    assert "younger than 7 days" not in client.get(veep).content.decode()


@pytest.mark.parametrize("merged", [False, True])
def test_a_signed_in_page_costs_no_more_than_twelve_queries(
    client: Client, as_: As, django_queries, merged: bool
) -> None:
    from slated.site.catalogue.merge import merge

    fargo, alice = show(client, "Fargo"), as_("alice")
    for form in ({"stars": "5"}, {"stars": "4", "season": "4"}):
        rate(alice, fargo, **form)
    if merged:
        merge(int(number(fargo)), int(number(show(client, "Veep"))), "one series")
    alice.post("/follow", {"kind": "title", "of": number(fargo)})
    with django_queries() as counted:
        page = alice.get(fargo)
    assert "You gave 5 stars" in page.content.decode()
    assert len(counted) <= MOST_QUERIES, [q["sql"][:160] for q in counted]
    assert len(page.content) < 150_000


def test_the_past_cannot_be_rated(client: Client, as_: As) -> None:
    page = as_("alice").get(f"{show(client, 'Fargo')}?as_of=2017-10-05").content.decode()
    assert "Your rating" not in page
    assert "/follow" not in page


def test_too_many_ratings_wait(client: Client, as_: As, settings_of_limits) -> None:
    settings_of_limits("rate=2/3600")
    veep, alice = show(client, "Veep"), as_("alice")
    assert [rate(alice, veep, stars=s).status_code for s in ("1", "2", "3")] == [303, 303, 429]
    assert rate(as_("bob"), veep, stars="5").status_code == 303
    assert numbers(client, veep)["rating"]["votes"] == 2


def test_who_spoke(client: Client) -> None:
    jones = show(client, "Jessica Jones")
    [one] = client.get(f"{jones}.json").json()["spoke"]
    assert (one["name"], one["claims"], one["last"]) == ("Krysten Ritter", 1, "2017-10-04")
    assert f'href="#c{one["claim"]}"' in client.get(jones).content.decode()
    assert client.get(f"{jones}.json?as_of=2017-01-01").json()["spoke"] == []
