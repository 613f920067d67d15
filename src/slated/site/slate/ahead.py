"""What lies ahead: the slate of a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from django.db.models import F, Q, QuerySet

from slated.believe import Standing
from slated.believe.card import FORGOTTEN
from slated.site.slate.held import Held, about, covering, fetched, holding
from slated.site.slate.models import Due, Span

AHEAD = (
    *(Standing.DATED, Standing.WINDOWED, Standing.EXPECTED, Standing.CONFLICTING),
    *(Standing.OVERDUE, Standing.RUMOURED, Standing.UNDATED, Standing.WITHHELD),
)
"""The standings of what may still come, which the slate shows where none are asked for."""

OF_A_SEASON = "coming.season"
"""The rule by which a series is held to be coming because a season of it is."""
OVERDUE = 365
"""Days after its window in which a release without word is still shown as overdue."""


def lying_ahead(
    as_of: date,
    *,
    network: str | None = None,
    named_list: str | None = None,
    standings: Collection[Standing] = (),
    late: bool = True,
) -> QuerySet[Span]:
    """The spans of the slate of a day, unordered: what every view of it begins with.

    ``standings``: only those, ``AHEAD`` where empty; then what is overdue for over a year, or
    has no date and no word for two, is left out. ``late`` False leaves out all that is overdue.
    Raises TitleError where there is no such list.
    """
    overdue = () if late else (Standing.OVERDUE,)
    wanted = [one.value for one in standings or AHEAD if one not in overdue]
    # What a season says of a series is told in the row of the season.
    spans = covering(as_of).filter(standing__in=wanted).exclude(rule=OF_A_SEASON)
    if not standings:
        due, said = (as_of - timedelta(days=number) for number in (OVERDUE, FORGOTTEN))
        if late:
            spans = spans.exclude(standing=Standing.OVERDUE.value, window_last__lt=due)
        spans = spans.exclude(edtf__isnull=True, first__lt=said)
    return about(spans, network=network, named_list=named_list)


def overdue(
    as_of: date, *, network: str | None = None, named_list: str | None = None
) -> QuerySet[Span]:
    """The spans of what is overdue on a day, for a year at most, latest first.

    Raises TitleError where there is no such list.
    """
    late = (
        holding(Span.objects.all(), as_of)
        .alias(due=Due())
        .exclude(rule=OF_A_SEASON)
        .filter(due__lt=as_of, due__gte=as_of - timedelta(days=OVERDUE))
    )
    found = about(late, network=network, named_list=named_list)
    return found.order_by(F("due").desc(), "release_id")


def ahead(
    as_of: date,
    *,
    network: str | None = None,
    named_list: str | None = None,
    days: int | None = None,
    standings: Collection[Standing] = (),
) -> list[Held]:
    """The beliefs held on a day, in order of time, those without a date last.

    ``days``: only what may come from that day to so many days on, however long overdue.
    The rest is as for ``lying_ahead``.
    """
    asked = standings or (AHEAD if days is not None else ())
    spans = lying_ahead(as_of, network=network, named_list=named_list, standings=asked)
    if days is not None:
        until = as_of + timedelta(days=days)
        spans = spans.filter(
            Q(window_first__isnull=True) | Q(window_first__lte=until), edtf__isnull=False
        ).filter(Q(window_last__isnull=True) | Q(window_last__gte=as_of))
    return in_time(list(fetched(spans, as_of)))


def in_time(found: Sequence[Held]) -> list[Held]:
    """By the last possible day, so that "2018" stands after "March 2018"; undated last."""
    return sorted(found, key=_order)


def _order(held: Held) -> tuple[date, date, str, int, str]:
    window = held.belief.window
    first, last = (window.first, window.last) if window else (None, None)
    by, since = last or date.max, first or last or date.max
    if window and last is None:
        by = date(9999, 12, 30)
    return (by, since, held.title.casefold(), held.season or 0, held.part)
