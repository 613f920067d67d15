"""The ratings' tables.

``named`` None in a mean, standing or snapshot stands for all titles.
"""

from slated.site.ratings.models.derived import COLUMNS, Mean, Standing, Tally
from slated.site.ratings.models.given import (
    Change,
    OutsideScore,
    Pardon,
    Rating,
    RuleChange,
    Viewer,
)
from slated.site.ratings.models.kept import Place, Snapshot

__all__ = [
    "COLUMNS",
    "Change",
    "Mean",
    "OutsideScore",
    "Pardon",
    "Place",
    "Rating",
    "RuleChange",
    "Snapshot",
    "Standing",
    "Tally",
    "Viewer",
]
