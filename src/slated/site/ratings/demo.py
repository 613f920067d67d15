"""Made-up ratings by made-up viewers, marked as such: so that a new site can be looked at.

Some outside scores, which are not made up, go with them (``demo_scores``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from django.db.models import Count

from slated.site.catalogue.models import Title
from slated.site.ratings.counting import recount
from slated.site.ratings.demo_scores import add_scores, drop_scores
from slated.site.ratings.family import root, whole
from slated.site.ratings.models import Rating, Viewer
from slated.site.ratings.opening import opened
from slated.site.ratings.rules import rule_in_force
from slated.site.writing import writing

VIEWERS = 40
TITLES = 30


@writing()
def make_demo(today: date, titles: Sequence[int] = ()) -> int:
    """Ratings by demo viewers of these titles, else of those with the most releases.

    The same for the same titles. Titles not shown yet are left out, as are those that demo
    viewers have rated. Returns how many ratings were made.
    """
    viewers = _viewers()
    made = 0
    for title in titles or _most():
        stays = root(title)
        first = opened(whole(stays))
        rated = Rating.objects.filter(title=stays, viewer__demo=True).exists()
        if not rated and (first is None or first < today):
            made += _rate(stays, viewers, first or today - timedelta(days=365), today)
    add_scores()
    return made


@writing()
def drop_demo(today: date) -> int:
    """Take all demo viewers, their ratings and the scores away; returns how many ratings went."""
    drop_scores()
    rated = Rating.objects.filter(viewer__demo=True)
    titles, gone = set(rated.values_list("title", flat=True)), rated.count()
    Viewer.objects.filter(demo=True).delete()
    for title in sorted({root(one) for one in titles}):
        recount(title, rule_in_force(), today)
    return gone


def _most() -> list[int]:
    own = Title.objects.filter(merged_into=None).annotate(known=Count("releases"))
    return list(own.order_by("-known", "pk").values_list("pk", flat=True)[:TITLES])


def _viewers() -> list[Viewer]:
    Viewer.objects.bulk_create(
        (Viewer(name=f"Demo viewer {n}", demo=True) for n in range(1, VIEWERS + 1)),
        ignore_conflicts=True,
    )
    return list(Viewer.objects.filter(demo=True).order_by("pk"))


def _rate(title: int, viewers: list[Viewer], first: date, today: date) -> int:
    """Between 6 and 24 ratings around a quality of the title's own."""
    random = Random(title)  # noqa: S311
    quality = random.gauss(3.7, 0.5)
    days = max(1, (today - first).days)
    chosen = random.sample(viewers, random.randint(6, 24))
    Rating.objects.bulk_create(
        Rating(
            viewer=viewer,
            title_id=title,
            steps=min(10, max(1, round(2 * random.gauss(quality, 0.8)))),
            day=first + timedelta(days=random.randrange(days)),
        )
        for viewer in chosen
    )
    recount(title, rule_in_force(), today)
    return len(chosen)
