"""Outside scores of some series, as IMDb printed them in 2022: so that a new site shows some."""

from __future__ import annotations

from datetime import date

from slated.rank import Outside
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Title
from slated.site.ratings.models import OutsideScore
from slated.site.ratings.scores import drop_score, set_score

TAKEN = date(2022, 7, 1)
IMDB = {
    "Attack on Titan": (8.9, 361_000),
    "Better Call Saul": (8.9, 490_000),
    "Breaking Bad": (9.4, 1_817_000),
    "Community": (8.4, 260_000),
    "Daredevil": (8.6, 432_000),
    "Downton Abbey": (8.6, 204_000),
    "Fargo": (8.9, 369_000),
    "Game of Thrones": (9.1, 2_042_000),
    "Hannibal": (8.5, 253_000),
    "House of Cards": (8.6, 500_000),
    "Peaky Blinders": (8.7, 526_000),
    "Severance": (8.6, 95_000),
    "Stranger Things": (8.7, 1_140_000),
    "The Crown": (8.6, 197_000),
    "True Detective": (8.9, 560_000),
    "Westworld": (8.5, 496_000),
}
"""Average of 1 to 10 and votes, these to the thousand."""


def add_scores() -> int:
    """Give them to titles of these names that have none of IMDb yet; returns how many."""
    scored = OutsideScore.objects.filter(source="imdb").values("title")
    added = 0
    for name, (value, votes) in IMDB.items():
        found = Title.objects.filter(key=key(name), merged_into=None).exclude(pk__in=scored)
        # Of two of one name it cannot be told which is meant.
        if len(pks := list(found.values_list("pk", flat=True)[:2])) == 1:
            set_score(pks[0], Outside.of("imdb", value, votes), today=TAKEN)
            added += 1
    return added


def drop_scores() -> None:
    """Take those away that are as they were given."""
    for value, votes in IMDB.values():
        rows = OutsideScore.objects.filter(source="imdb", value=value, votes=votes, taken=TAKEN)
        for title in list(rows.values_list("title", flat=True)):
            drop_score(title, "imdb")
