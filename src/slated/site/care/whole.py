"""Titles with all that hangs on them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Count
from django.http import Http404
from django.utils.translation import gettext as _

from slated.site.care.facts import told_facts
from slated.site.catalogue.models import Alias, ExternalId, Release, Title
from slated.site.catalogue.search import Hit, found_titles
from slated.site.pages.links import show_path


def brief(hit: Hit) -> dict[str, Any]:
    """A title in a line."""
    title = hit.title
    return {
        "id": title.pk,
        "title": str(title),
        "url": show_path(title.pk, title.name),
        "network": title.network.name if title.network else None,
        "provisional": title.provisional,
        "claims": hit.claims,
        "releases": hit.releases,
    }


def whole(*ids: int) -> list[dict[str, Any]]:
    """The titles of these ids, or what they are part of; as many queries for two as for one.

    Http404 where there is none of an id.
    """
    found = _found(ids)
    hits = {pk: _hit(pk, found) for pk in ids}
    titles = {hit.title.pk for hit in hits.values()}
    merged = list(Title.objects.filter(merged_into__in=titles).order_by("pk"))
    owner = {pk: pk for pk in titles} | {one.pk: one.merged_into_id or 0 for one in merged}
    told: dict[int, dict[str, Any]] = {
        hit.title.pk: {
            **brief(hit),
            "facts": told_facts(hit.title.__dict__ | {"network": hit.title.network or ""}),
            "kinds": Title.Kind.choices,
            **{name: [] for name in ("aliases", "ids", "merged", "seasons")},
        }
        for hit in hits.values()
    }
    for one in merged:
        told[owner[one.pk]]["merged"].append(str(one))
    for name in Alias.objects.filter(title__in=owner).order_by("text", "pk"):
        said = {"id": name.pk, "text": name.text, "source": name.source}
        told[owner[name.title_id]]["aliases"].append({**said, "own": name.title_id in titles})
    for known in ExternalId.objects.filter(title__in=owner).order_by("provider", "value"):
        own = known.title_id in titles
        told[owner[known.title_id]]["ids"].append({"id": known.pk, "words": str(known), "own": own})
    _add_seasons(told)
    _add_counts(told)
    return [told[hits[pk].title.pk] for pk in ids]


def _found(ids: Iterable[int]) -> dict[int, Hit]:
    return {hit.title.pk: hit for hit in found_titles([pk for pk in ids if pk < 2**63])}


def _hit(pk: int, found: dict[int, Hit]) -> Hit:
    """The title of an id, or of what it was merged into."""
    if pk in found:
        return found[pk]
    into = next(iter(found_titles([pk] if pk < 2**63 else [])), None)
    if into is None:
        raise Http404(_("There is no title of that number."))
    return into


def _add_seasons(told: dict[int, dict[str, Any]]) -> None:
    rows = Release.objects.filter(title__in=told).annotate(said=Count("claims"))
    for pk, title, season, part, said in rows.order_by("season", "part").values_list(
        "pk", "title_id", "season", "part", "said"
    ):
        row = {"id": pk, "season": season, "part": part, "claims": said}
        told[title]["seasons"].append(row)


def _add_counts(told: dict[int, dict[str, Any]]) -> None:
    rows = Title.objects.filter(pk__in=told).annotate(
        named=Count("lists", distinct=True), heard=Count("followed", distinct=True)
    )
    for pk, named, heard in rows.values_list("pk", "named", "heard"):
        told[pk] |= {"lists": named, "followed": heard}
