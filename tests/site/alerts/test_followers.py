"""Who follows what is announced: the same as each person's own page, in few queries."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from tests.site.alerts.telling import NOW, follower, later, make_user, say, tell

from slated.site.place import Place

if TYPE_CHECKING:
    from slated.site.accounts.models import User


def title(name: str) -> Any:
    from slated.site.catalogue.models import Title

    return Title.objects.get(name=name)


def people() -> list[User]:
    """People who follow in every way there is."""
    from slated.site.accounts.following import follow
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Genre, NamedList

    for name in ("Fargo", "Veep", "The Americans", "Fargo Two", "Fargo Three"):
        say(name, 6, "2027-06-05")
    ways: dict[str, list[Any]] = {
        "title": [title("Fargo")],
        "merged": [title("Fargo Two")],
        "merged-twice": [title("Fargo Three")],
        "network": ["FX"],
        "the-network": ["The fx"],
        "elsewhere": ["HBO"],
        "nobody": [],
        "all": [title("Veep"), title("Fargo"), "FX"],
    }
    picked = NamedList.objects.create(name="Picked", key="picked")
    picked.picked.add(title("Veep"), title("Fargo Two"))
    ways["picked"] = [picked]
    title("Veep").genres.add(Genre.objects.create(name="Comedy"))
    ways["ruled"] = [
        NamedList.objects.create(name="Comedies", key="comedies", rule={"genres": ["Comedy"]})
    ]
    found = []
    for name, things in ways.items():
        found.append(make_user(name))
        for thing in things:
            follow(found[-1], thing)
    merge(title("Fargo Two").pk, title("Fargo Three").pk, "the same")
    merge(title("Fargo").pk, title("Fargo Two").pk, "the same")
    return found


def test_it_is_what_each_follows(database: Place) -> None:
    from slated.site.accounts.following import spans_followed
    from slated.site.alerts.followers import followers
    from slated.site.slate.held import covering

    users, day = people(), NOW.date()
    releases = set(covering(day).values_list("release_id", flat=True))
    found = followers(releases, day)
    for user in users:
        own = spans_followed(user, covering(day)).values_list("release_id", flat=True)
        assert found.get(user.pk, set()) == set(own), user
    assert found[users[1].pk], "who follows what was merged is told"
    assert followers([], day) == {}


@pytest.mark.parametrize("pace", ["once", "daily"])
def test_many_followers_take_no_more_queries(
    database: Place, django_queries: Any, pace: str
) -> None:
    from slated.site.alerts.addressing import address
    from slated.site.alerts.models import Line, Message, Preference

    tell(NOW - timedelta(days=30))
    asked = []
    for round_, number in enumerate((2, 30)):
        for n in range(number):
            user = follower(f"viewer-{round_}-{n}")
            Preference.objects.create(user=user, pace=pace)
        say("Fargo", 6 + round_, "2027-06-05")
        tell_without_addressing(later(minutes=round_))
        with django_queries() as queries:
            address(later(minutes=round_))
        asked.append(len(queries))
    assert asked[0] == asked[1]
    assert Line.objects.count() == 2 + 32
    assert Message.objects.count() == (2 + 32 if pace == "once" else 32)


def tell_without_addressing(now: Any) -> None:
    from slated.site.alerts import announce

    for _ in announce._steps(now):
        pass
