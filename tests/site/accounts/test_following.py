"""Follow titles, lists and networks: what of the slate that is, before and after a merge."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.site.catalogue.making import keep
from tests.site.catalogue.making import title as made

from slated.site.accounts.following import (
    Thing,
    follow,
    follows,
    follows_of,
    spans_followed,
    unfollow,
)
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.lists import pick, set_rule
from slated.site.catalogue.merge import merge
from slated.site.catalogue.undo import undo
from slated.site.slate.ahead import lying_ahead

if TYPE_CHECKING:
    from slated.site.accounts.models import User

DAY = date(2018, 4, 2)
pytestmark = pytest.mark.usefixtures("database")


def user(name: str) -> User:
    from slated.site.accounts.models import User

    return User.objects.create_user(name)


def shows(who: User) -> list[str]:
    """The titles of what a user follows of the slate."""
    spans = spans_followed(who, lying_ahead(DAY))
    return sorted(spans.values_list("release__title__name", flat=True))


def told(network: str | None = None) -> dict[str, object]:
    """Three titles with something ahead; Fargo's network is known, Ozark's only said."""
    titles = {
        "Fargo": made("Fargo", 2014, network="FX", country="US"),
        "Ozark": made("Ozark", 2017),
        "Dark": made("Dark", 2017, country="DE"),
    }
    keep("Fargo", 4, when="2019")
    keep("Ozark", 2, when="2018", platform="Netflix")
    keep("Dark", 2, when="2019")
    return titles


def test_a_title_a_list_and_a_network() -> None:
    titles = told()
    alice, bob = user("alice"), user("bob")
    follow(alice, titles["Dark"])
    assert (shows(alice), shows(bob)) == (["Dark"], [])
    follow(alice, "netflix")
    assert shows(alice) == ["Dark", "Ozark"]
    follow(bob, "FX")
    assert shows(bob) == ["Fargo"]
    follow(bob, set_rule("German", {"countries": ["DE"]}))
    assert shows(bob) == ["Dark", "Fargo"]
    follow(bob, pick("Mine", [titles["Ozark"].pk]))
    assert shows(bob) == ["Dark", "Fargo", "Ozark"]
    assert [str(one) for one in follows_of(bob)] == ["Mine", "German", "FX"]
    assert unfollow(bob, "The FX")
    assert not unfollow(bob, "FX")
    assert shows(bob) == ["Dark", "Ozark"]


def test_following_twice_is_following_once() -> None:
    titles = told()
    alice = user("alice")
    things: list[Thing] = [
        titles["Dark"],
        "Netflix",
        "NETFLIX",
        set_rule("US", {"countries": ["US"]}),
    ]
    for thing in things * 2:
        follow(alice, thing)
    assert [follows(alice, thing) for thing in things] == [True] * 4
    assert len(follows_of(alice)) == 3


def test_a_merged_title_is_followed_as_what_it_is_part_of() -> None:
    stays, goes = made("Doctor Who", 2005), made("Dr. Who", 2005)
    keep("Dr. Who", 11, when="2018")
    alice, bob, carol = user("alice"), user("bob"), user("carol")
    follow(alice, goes)
    follow(carol, pick("British", [goes.pk]))
    log = merge(stays.pk, goes.pk, "one series")
    assert shows(alice) == ["Doctor Who"]
    assert shows(carol) == ["Doctor Who"]
    assert [one.title for one in follows_of(alice)] == [stays]
    follow(bob, goes)
    assert bob.follows.get().title == stays
    follow(alice, stays)
    assert alice.follows.count() == 1
    undo(log.pk, "two after all")
    assert (shows(alice), shows(bob)) == (["Dr. Who"], [])


def test_unfollowing_takes_with_it_what_was_merged_in() -> None:
    stays, goes = made("Doctor Who", 2005), made("Dr. Who", 2005)
    alice = user("alice")
    follow(alice, goes)
    follow(alice, stays)
    merge(stays.pk, goes.pk, "one series")
    assert len(follows_of(alice)) == 1
    assert unfollow(alice, goes)
    assert follows_of(alice) == []


@pytest.mark.parametrize("name", ["", " ", "\x00FX", "F" * 81, "F\nX\u202e"])
def test_what_is_no_name_of_a_network(name: str) -> None:
    with pytest.raises(TitleError):
        follow(user("alice"), name)


def test_there_is_a_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("slated.site.accounts.following.MOST", 2)
    alice = user("alice")
    follow(alice, "FX")
    follow(alice, "HBO")
    follow(alice, "HBO")
    with pytest.raises(TitleError, match="you follow 2 things"):
        follow(alice, "AMC")


def test_what_is_followed_costs_the_same_however_much_it_is(django_queries) -> None:
    alice = user("alice")
    for number in range(30):
        follow(alice, f"Network {number}")
        follow(alice, made(f"Title {number}"))
    follow(alice, pick("Mine", [made("One").pk]))
    with django_queries() as counted:
        assert shows(alice) == []
    assert len(counted) == 3
