"""The release that a person names: a title, a season, a part."""

from __future__ import annotations

from slated.site.catalogue.candidates import finals
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import marked
from slated.site.catalogue.models import Alias, Release, Title


def find_release(name: str, season: int | None, part: str) -> Release:
    """The release a person means. TitleError, with what there is, where none or several fit."""
    titles = _titles(name)
    if not titles:
        raise TitleError(f"no title {name!r} here; `slated titles search` looks for part of a name")
    wanted = Release.objects.filter(title__in=titles, part__iexact=part).select_related("title")
    if season is None:
        releases = list(wanted.filter(season__isnull=True, claims__isnull=False).distinct())
        releases = releases or _only(titles)
    else:
        releases = list(wanted.filter(season=season))
    if not releases:
        raise TitleError(_missing(titles))
    if len(releases) > 1:
        names = ", ".join(f"{release.title} (title #{release.title_id})" for release in releases)
        raise TitleError(f"{name!r} may be {names}; add the year or the country: {name} (2018)")
    return releases[0]


def _titles(name: str) -> list[Title]:
    """The titles of that name, where a year or a country follows only those it fits."""
    mark = marked(name)
    rows = Title.objects.filter(key__in={mark.key, key(name)}).select_related("network")
    titles = {title.pk: title for title in rows}
    for alias in Alias.objects.filter(key__in={mark.key, key(name)}).select_related("title"):
        titles[alias.title_id] = alias.title
    found = [titles[pk] for pk in sorted(set(finals(titles).values()))]
    if mark.year:
        found = [t for t in found if t.start_year == mark.year or t.mark == str(mark.year)]
    if mark.country:
        found = [title for title in found if title.country == mark.country]
    return found


def _only(titles: list[Title]) -> list[Release]:
    """The one release that anything is claimed of, where no season was asked for."""
    found = Release.objects.filter(title__in=titles, claims__isnull=False).distinct()
    releases = list(found.select_related("title")[:2])
    return releases if len(releases) == 1 else []


def _missing(titles: list[Title]) -> str:
    rows = Release.objects.filter(title__in=titles, claims__isnull=False).distinct()
    known = sorted({(r.season or 0, r.part) for r in rows})
    name = titles[0].name
    words = ", ".join(
        f"{season or 'the series'}{' ' + part if part else ''}" for season, part in known
    )
    told = f"there are claims on {words}" if known else "nothing has been claimed of it"
    return f"no such release of {name}; {told}"
