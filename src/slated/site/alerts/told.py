"""Beliefs as people were told them, to rows and back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from slated.believe import Belief, Fate, Stage, Standing, Voided
from slated.site.alerts.models import Told
from slated.site.catalogue.models import Release
from slated.site.slate.held import Held
from slated.window import Window

KEPT = ("step", "standing", "edtf", "fate", "stage", "given_up", "out")
"""The columns of ``Told`` that change."""


def as_told(held: Held, step: int, out: date | None) -> Told:
    """The row for a belief that people know now."""
    belief = held.belief
    return Told(
        release_id=held.release,
        step=step,
        standing=belief.standing.value,
        edtf=belief.window.edtf if belief.window else None,
        fate=belief.fate.value if belief.fate else None,
        stage=belief.stage.value if belief.stage else None,
        given_up=belief.voided[-1].window.edtf if belief.voided else None,
        out=out,
    )


def same(one: Told, other: Told) -> bool:
    """Whether the two rows hold the same belief."""
    return all(getattr(one, name) == getattr(other, name) for name in KEPT if name != "step")


def belief(told: Told | None, as_of: date) -> Belief:
    """The belief that people were told, as far as it matters to what is new; of None, nothing."""
    if told is None:
        return Belief(as_of)
    given_up = (Voided(Window.parse(told.given_up), as_of),) if told.given_up else ()
    return Belief(
        as_of,
        Standing(told.standing),
        window=Window.parse(told.edtf) if told.edtf else None,
        stage=Stage(told.stage) if told.stage else None,
        fate=Fate(told.fate) if told.fate else None,
        voided=given_up,
    )


def save(rows: Iterable[Told]) -> None:
    """Write the rows, new or not."""
    Told.objects.bulk_create(
        rows,
        batch_size=500,
        update_conflicts=True,
        unique_fields=["release"],
        update_fields=list(KEPT),
    )


def of_releases(releases: Collection[int]) -> dict[int, Told]:
    """Release id -> what people were told; no key for what nothing was ever told of.

    A release of a title into which another was merged has what was told of that other's.
    """
    found = {told.release_id: told for told in Told.objects.filter(release__in=releases)}
    missing = [pk for pk in releases if pk not in found]
    wanted = Release.objects.filter(pk__in=missing, title__merged__isnull=False).distinct()
    by_key = {(one.title_id, one.season, one.part): one.pk for one in wanted}
    if by_key:
        into = Told.objects.filter(release__title__merged_into__in={key[0] for key in by_key})
        for told in into.select_related("release__title"):
            release = told.release
            key = (release.title.merged_into_id or 0, release.season, release.part)
            if key in by_key:
                found.setdefault(by_key[key], told)
    return found
