"""Titles found by what people type, and what is known of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from slated.site.catalogue.candidates import finals
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import family
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import marked
from slated.site.catalogue.models import Alias, ExternalId, Release, Title, TitleLog


@dataclass(frozen=True, slots=True)
class Hit:
    """A title with its number of releases, claims and titles merged into it."""

    title: Title
    releases: int
    claims: int


@dataclass(frozen=True, slots=True)
class Profile:
    """All that is known of a title, that of the titles merged into it included."""

    title: Title
    merged: Sequence[Title]
    aliases: Sequence[Alias]
    external_ids: Sequence[ExternalId]
    releases: Sequence[tuple[Release, int]]
    """Each release with its number of claims."""


def search(name: str, *, provisional: bool = False, limit: int = 50) -> list[Hit]:
    """Titles called ``name``, in whole first, then those that begin with it, then contain it.

    A title that was merged is found by its names, and the one it is part of is shown.
    ``provisional``: only those, the most talked of first; then ``name`` may be "".
    """
    folded = key(marked(name).name)
    if not folded:
        rows = Title.objects.filter(merged_into=None)
        found = rows.filter(provisional=True) if provisional else rows
        claims = Count("releases__claims")
        ordered = found.annotate(said=claims).order_by("-said", "key")[:limit]
        return _hits([title.pk for title in ordered])
    ids: dict[int, None] = {}
    for match in (Q(key__startswith=folded), Q(key__contains=f" {folded}")):
        if len(ids) < limit:
            ids |= dict.fromkeys(_leading(match, folded, provisional, limit))
    return _hits(list(ids)[:limit])


def found_titles(ids: Sequence[int]) -> list[Hit]:
    """The titles of these ids, in that order; of a merged one, what it is part of."""
    titles = {title.pk: title for title in Title.objects.filter(pk__in=ids)}
    leads = finals(titles)
    return _hits(list(dict.fromkeys(leads[pk] for pk in ids if pk in leads)))


def profile(title: Title) -> Profile:
    """What is known of a title."""
    ids = family(title)
    counted: QuerySet[Release] = Release.objects.filter(title=title).annotate(said=Count("claims"))
    releases = sorted(counted, key=lambda r: (r.season is not None, r.season or 0, r.part))
    return Profile(
        title,
        list(Title.objects.filter(pk__in=ids[1:]).order_by("pk")),
        list(Alias.objects.filter(title__in=ids).order_by("text", "pk")),
        list(ExternalId.objects.filter(title__in=ids).order_by("provider", "value")),
        [(release, int(getattr(release, "said", 0))) for release in releases],
    )


def acts(title: int | None, limit: int) -> list[TitleLog]:
    """The newest acts, on all titles or on one."""
    rows = TitleLog.objects.select_related("title", "other").order_by("-pk")
    if title is not None:
        rows = rows.filter(Q(title=title) | Q(other=title))
    return list(rows[:limit])


def owned_aliases(title: int, texts: Sequence[str]) -> list[int]:
    """The ids of a title's aliases of these keys. TitleError where it has none of a key."""
    found: list[int] = []
    for text in texts:
        rows = Alias.objects.filter(title=title, key=key(text)).values_list("pk", flat=True)
        if not rows:
            raise TitleError(f"title #{title} is not called {text!r}; nothing was changed")
        found += rows
    return found


def owned_ids(title: int, texts: Sequence[str]) -> list[int]:
    """The ids of a title's external ids, "imdb:tt0094540". TitleError where it has no such."""
    found: list[int] = []
    for text in texts:
        provider, _, value = text.partition(":")
        rows = ExternalId.objects.filter(title=title, provider=provider, value=value)
        if not rows:
            raise TitleError(f"title #{title} has no id {text!r}; nothing was changed")
        found += [row.pk for row in rows]
    return found


def _leading(match: Q, whole: str, provisional: bool, limit: int) -> list[int]:
    """The ids of the titles that names lead to, by name; those called just so first."""
    rows = Title.objects.filter(match).order_by("key", "start_year", "pk")
    aliases = Alias.objects.filter(match).select_related("title__network").order_by("key", "pk")
    named = [(title.key, title) for title in rows.select_related("network")[:limit]]
    named += [(alias.key, alias.title) for alias in aliases[:limit]]
    named.sort(key=lambda pair: pair[0] != whole)
    titles = {title.pk: title for _, title in named}
    leads = finals(titles)
    found = [titles[pk] for pk in dict.fromkeys(leads[pk] for pk in list(leads))]
    return [title.pk for title in found if title.provisional or not provisional]


def _hits(ids: Sequence[int]) -> list[Hit]:
    rows = Title.objects.filter(pk__in=ids).select_related("network")
    counted = rows.annotate(
        outings=Count("releases", distinct=True), said=Count("releases__claims", distinct=True)
    )
    titles = {title.pk: title for title in counted}
    return [
        Hit(titles[pk], getattr(titles[pk], "outings", 0), getattr(titles[pk], "said", 0))
        for pk in ids
        if pk in titles
    ]
