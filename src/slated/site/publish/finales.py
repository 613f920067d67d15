"""When seasons end: from what is claimed of finales, on which no belief is held."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from django.db.models import QuerySet

from slated.believe import Standing
from slated.claim import Event as What
from slated.claim import Status
from slated.site.news.models import Claim
from slated.site.news.standing import standing_claims
from slated.site.publish.events import Event, State
from slated.site.publish.models import Placed
from slated.site.slate.held import Held
from slated.window import Window, english

_FIRM = (Status.ANNOUNCED.value, Status.HAPPENED.value)
_STANDINGS = {
    Status.ANNOUNCED.value: Standing.DATED,
    Status.HAPPENED.value: Standing.RELEASED,
    Status.EXPECTED.value: Standing.EXPECTED,
    Status.RUMOURED.value: Standing.RUMOURED,
}
Told = tuple[int, str, str, date]
"""A claim: its id, status, window in EDTF, and the day it was published."""


def finales(held: Collection[Held], day: date) -> list[Event]:
    """The finale of each release by the latest firm claim up to a day, else the latest guess."""
    by_release = {one.release: one for one in held}
    told: dict[int, list[Told]] = {}
    for release, *row in _claims(by_release, day).values_list(
        "release_id", "pk", "status", "edtf", "published"
    ):
        told.setdefault(release, []).append(_told(row))
    return [_finale(by_release[release], rows) for release, rows in told.items()]


def _claims(releases: Collection[int], day: date) -> QuerySet[Claim]:
    found = standing_claims().filter(
        release__in=releases,
        event=What.FINALE.value,
        status__in=_STANDINGS,
        edtf__isnull=False,
        published__lte=day,
    )
    return found.order_by("published", "pk")


def _told(row: Sequence[Any]) -> Told:
    pk, status, edtf, published = row
    return (pk, status, edtf, published)


def _finale(held: Held, told: list[Told]) -> Event:
    held_then = [_held_after(told[: n + 1]) for n in range(len(told))]
    pk, status, edtf, published = held_then[-1]
    window, standing = Window.parse(edtf), _STANDINGS[status]
    if standing is Standing.DATED and window.days != 1:
        standing = Standing.WINDOWED
    exact = window.days == 1 and status in _FIRM
    moves = sum(one[2] != other[2] for one, other in pairwise(held_then))
    return Event(
        kind=Placed.Kind.FINALE.value,
        held=held,
        window=window,
        standing=standing,
        state=State.CONFIRMED if exact else State.TENTATIVE,
        moves=moves,
        since=published,
        why=f"Finale {status}: {english(window)}.",
        claim=str(pk),
    )


def _held_after(told: list[Told]) -> Told:
    firm = [one for one in told if one[1] in _FIRM]
    return (firm or told)[-1]
