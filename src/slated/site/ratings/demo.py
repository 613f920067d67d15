"""Made-up ratings by made-up viewers, marked as such: so that a new site can be looked at.

Some outside scores, which are not made up, go with them (``demo_scores``), and where there are no
lists two of them (``demo_lists``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from django.db.models import Count

from slated.site.catalogue.models import Title
from slated.site.ratings.counting import recount
from slated.site.ratings.demo_lists import add_lists, drop_lists
from slated.site.ratings.demo_scores import add_scores, drop_scores
from slated.site.ratings.family import root, whole
from slated.site.ratings.models import Rating, Viewer
from slated.site.ratings.opening import opened
from slated.site.ratings.rules import rule_in_force
from slated.site.writing import writing

VIEWERS = 40
TITLES = 30
TURN = date(2026, 1, 1)
"""A day before which most of the ratings are given, the others within four weeks of it."""
LATE = 1 / 3
"""The share of these others."""


@writing()
def make_demo(today: date, titles: Sequence[int] = ()) -> int:
    """Ratings by demo viewers of these titles, else of those with the most releases.

    The same for the same titles, of which only those before ``today`` are made: a ranking taken
    on ``TURN`` between two calls is another one after the second. Titles not shown yet are left
    out, as is who has rated one. Returns how many ratings were made.
    """
    viewers = _viewers()
    listed = add_lists()
    made = 0
    for title in titles or sorted({*_most(), *listed}):
        stays = root(title)
        first = opened(whole(stays))
        if first is None or first < today:
            made += _rate(stays, viewers, first or TURN - timedelta(days=365), today)
    add_scores()
    return made


@writing()
def drop_demo(today: date) -> int:
    """Take all demo viewers, their ratings and the scores away; returns how many ratings went."""
    drop_scores()
    drop_lists()
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
    """Between 6 and 24 ratings around a quality of the title's own, a third of them late."""
    random = Random(title)  # noqa: S311
    quality = random.gauss(3.7, 0.5)
    chosen = random.sample(viewers, random.randint(6, 24))
    rated = set(Rating.objects.filter(title=title, season=None).values_list("viewer", flat=True))
    before = max(1, (TURN - first).days)
    made = []
    for viewer in chosen:
        steps = min(10, max(1, round(2 * random.gauss(quality, 0.8))))
        early, late = first + timedelta(random.randrange(before)), timedelta(random.randrange(28))
        day = max(first, TURN) + late if random.random() < LATE else early
        if day < today and viewer.pk not in rated:
            made.append(Rating(viewer=viewer, title_id=title, steps=steps, day=day))
    Rating.objects.bulk_create(made)
    if made:
        recount(title, rule_in_force(), today)
    return len(made)
