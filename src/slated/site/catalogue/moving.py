"""What hangs on releases is moved from one to another, and what was moved is written down.

The rows themselves (claims, and whatever else points at a release) are kept and only pointed
elsewhere, so nothing is lost, and pointing the same rows back is an exact undo. A row of a kind of
which a release has but one stays where it is if there is one at the other end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django.apps import apps
from django.db.models import ForeignKey, Model, QuerySet

from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.clashes import staying
from slated.site.catalogue.models import Release
from slated.site.catalogue.resolve import ReleaseKey, ensure_releases

DERIVED = frozenset({"slate"})
"""Apps whose tables are made anew from the others, and so are never moved."""

CLAIMS = "news.claim.release"
WAITS = "news.constraint.release"

Moved = dict[str, list[int]]
"""Rows that were moved: "app.model.field" -> ids."""

Move = dict[str, Any]
"""One move: {"source": release id, "target": release id, "rows": Moved}."""


def move_releases(
    releases: Iterable[Release], title: int, claims: Collection[int] | None = None
) -> list[Move]:
    """Move what hangs on the releases to the same seasons and parts of ``title``.

    With ``claims``, only the claims of these ids go, and the constraints read beside them in
    articles that say no more of the release.
    """
    sources = list(releases)
    wanted: dict[int, ReleaseKey] = {r.pk: (title, r.season, r.part) for r in sources}
    targets = ensure_releases(wanted.values())
    moves = (_move(source.pk, targets[wanted[source.pk]], claims) for source in sources)
    return [move for move in moves if move["rows"]]


def move_back(moves: Iterable[Move]) -> None:
    """Point the rows of each move back, those that are still where the move put them."""
    for move in moves:
        for place, ids in move["rows"].items():
            model, field = _place(place)
            stay = staying(model, field, ids, move["source"])
            for some in chunks([pk for pk in ids if pk not in stay]):
                rows = model._default_manager.filter(pk__in=some, **{field: move["target"]})
                rows.update(**{field: move["source"]})


def touched(moves: Iterable[Move]) -> set[int]:
    """The ids of all releases that the moves changed."""
    return {move[end] for move in moves for end in ("source", "target")}


def rebuild(releases: Collection[int]) -> None:
    """Make anew what is derived from the claims of these releases."""
    from slated.site.slate.spans import rebuild

    rebuild(releases)


def _move(source: int, target: int, claims: Collection[int] | None) -> Move:
    rows: Moved = {}
    for place in _places() if claims is None else [WAITS, CLAIMS]:
        model, field = _place(place)
        held = model._default_manager.filter(**{field: source}).order_by("pk")
        ids = list(held.values_list("pk", flat=True))
        if claims is not None:
            ids = [pk for pk in ids if pk in claims] if place == CLAIMS else _beside(held, claims)
        stay = staying(model, field, ids, target)
        ids = [pk for pk in ids if pk not in stay]
        for some in chunks(ids):
            model._default_manager.filter(pk__in=some).update(**{field: target})
        if ids:
            # Where the release is the key, the row has another one now.
            rows[place] = [target] if _is_key(model, field) else ids
    return {"source": source, "target": target, "rows": rows}


def _beside(waits: QuerySet[Any], claims: Collection[int]) -> list[int]:
    """The constraints on a release whose readings claim nothing else of it than ``claims``."""
    found = []
    for one in waits.select_related("reading"):
        told = one.reading.claims.filter(release=one.release_id).values_list("pk", flat=True)
        if told and set(told) <= set(claims):
            found.append(one.pk)
    return found


def _places() -> list[str]:
    """Every foreign key to a release, as "app.model.field"."""
    found = []
    for relation in Release._meta.related_objects:
        model = relation.related_model
        if isinstance(model, str) or model._meta.app_label in DERIVED:
            continue
        if isinstance(relation.field, ForeignKey):
            found.append(f"{model._meta.label_lower}.{relation.field.name}")
    return sorted(found)


def _is_key(model: type[Model], field: str) -> bool:
    key = model._meta.pk
    return key is not None and key.name == field


def _place(place: str) -> tuple[type[Model], str]:
    app, model, field = place.split(".")
    return apps.get_model(app, model), field
