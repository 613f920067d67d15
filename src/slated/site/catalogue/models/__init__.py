"""The catalogue's tables.

A title that was merged stays, with ``merged_into`` set, and keeps its own names and ids, so
that looking up any of them leads on to the title it is now part of, and an undo is exact.
``key`` columns hold the folded form of a name (``slated.site.catalogue.keys``).
"""

from __future__ import annotations

from slated.site.catalogue.models.acts import ImportRun, NamedList, TitleLog
from slated.site.catalogue.models.names import Franchise, Genre, Network, Person
from slated.site.catalogue.models.titles import Alias, ExternalId, Release, Score, Title

__all__ = [
    "Alias",
    "ExternalId",
    "Franchise",
    "Genre",
    "ImportRun",
    "NamedList",
    "Network",
    "Person",
    "Release",
    "Score",
    "Title",
    "TitleLog",
]
