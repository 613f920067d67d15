"""Which title of the catalogue a rating in a file is about: by ids, else by name and year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from slated.gather.ratings import Given
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, ExternalId, Title
from slated.site.ratings.family import root

PROVIDERS = ("imdb", "tmdb", "tvmaze", "tvdb", "trakt")
"""Whose ids are asked, the first that is known decides."""
_SERIES = ("series", "season")
_YEARS = 1
"""Years by which two sources may differ on when a series began."""

Names = dict[str, list[tuple[int, int | None, bool]]]
"""Title ids with their first years and whether only the news knows them, by key."""


class Matcher:
    """Finds titles for many ratings at a time, and remembers what it has found.

    ``provisional``: also by the names of titles that no catalogue has, but only the news, where
    no other title fits.
    """

    def __init__(self, *, provisional: bool = False) -> None:
        self._provisional = provisional
        self._known: dict[tuple[object, ...], int | None] = {}
        self._several: set[tuple[object, ...]] = set()
        self._roots: dict[int, int] = {}

    def titles(self, given: Sequence[Given]) -> list[int | None]:
        """The title of each, None where the catalogue has none, or several might be meant."""
        new = {_about(one): one for one in given if _about(one) not in self._known}
        if new:
            ids = _by_id(new.values())
            rest = [one for one in new.values() if _first(one, ids) is None and _named(one)]
            names = _by_name(rest, self._provisional)
            for about, one in new.items():
                found = _first(one, ids)
                if found is None and _named(one):
                    fits = _by_year(one, names)
                    found = min(fits) if len(fits) == 1 else None
                    self._several |= {about} if len(fits) > 1 else set()
                self._known[about] = None if found is None else self._root(found)
        return [self._known[_about(one)] for one in given]

    def several(self, one: Given) -> bool:
        """Whether ``one``, which was asked for, has no title because several might be meant."""
        return _about(one) in self._several

    def _root(self, title: int) -> int:
        if title not in self._roots:
            self._roots[title] = root(title)
        return self._roots[title]


def _about(one: Given) -> tuple[object, ...]:
    return one.title, one.year, one.kind, *sorted(one.ids.items())


def _named(one: Given) -> bool:
    """Whether the name may decide: for series, and where a file does not say but gives a year."""
    sure = one.kind in _SERIES or (one.kind == "unknown" and one.year is not None)
    return sure and bool(one.title)


def _by_id(given: Iterable[Given]) -> dict[tuple[str, str], int]:
    wanted: dict[str, set[str]] = {}
    for one in given:
        for provider in PROVIDERS:
            if provider in one.ids:
                wanted.setdefault(provider, set()).add(one.ids[provider])
    return {
        (provider, value): title
        for provider, values in wanted.items()
        for some in chunks(values)
        for value, title in ExternalId.objects.filter(
            provider=provider, value__in=some
        ).values_list("value", "title")
    }


def _first(one: Given, ids: dict[tuple[str, str], int]) -> int | None:
    if one.kind == "episode":
        return None
    asked = ((provider, one.ids.get(provider, "")) for provider in PROVIDERS)
    return next((ids[pair] for pair in asked if pair in ids), None)


def _by_name(given: Iterable[Given], provisional: bool) -> Names:
    names: Names = {}
    sure = (False, provisional)
    for some in chunks({key(one.title) for one in given}):
        titles = Title.objects.filter(key__in=some, provisional__in=sure)
        aliases = Alias.objects.filter(key__in=some, title__provisional__in=sure)
        for name, pk, year, news_only in (
            *titles.values_list("key", "pk", "start_year", "provisional"),
            *aliases.values_list("key", "title", "title__start_year", "title__provisional"),
        ):
            names.setdefault(name, []).append((pk, year, news_only))
    return names


def _by_year(one: Given, names: Names) -> set[int]:
    """The titles of that name that began in that year, else those that only the news knows.

    Of these the year is seldom known; for a series the name is enough then.
    """
    held = names.get(key(one.title), ())
    series = one.kind in _SERIES
    sure = {root(pk) for pk, began, news_only in held if not news_only and _fits(one, began)}
    return sure or {
        root(pk)
        for pk, began, news_only in held
        if news_only and (_fits(one, began) or (series and began is None))
    }


def _fits(one: Given, began: int | None) -> bool:
    """Whether a title that began in that year may be meant."""
    apart = _YEARS if one.kind in _SERIES else 0
    return one.year is None or (began is not None and abs(began - one.year) <= apart)
