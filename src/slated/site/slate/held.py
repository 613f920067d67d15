"""Beliefs as they are kept: rows of the slate, with the release each is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet

from slated.believe import Airing, Belief, Fate, Stage, Standing, Voided
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import list_titles
from slated.site.prepared import Prepared
from slated.site.slate.forks import forks
from slated.site.slate.models import Span, Until
from slated.window import Window

_FIELDS = (
    *("release_id", "release__title_id", "release__title__name", "release__title__start_year"),
    *("release__title__country", "release__season", "release__part", "first", "last"),
    *("standing", "edtf", "window_first", "window_last", "stage", "fate", "fated"),
    *("confidence", "platform", "since", "rule", "why", "more"),
)
Rows = TypeVar("Rows", bound=Model)


@dataclass(frozen=True, slots=True)
class Held:
    """A belief held of a release from the day ``first`` to ``last``, None for still.

    ``supporters`` and ``opponents`` are how many statements stand behind it and against it; the
    belief names ``spanrows.MOST_KEPT`` of each at most.
    """

    release: int
    title_id: int
    title: str
    year: int | None
    country: str
    season: int | None
    part: str
    first: date
    last: date | None
    belief: Belief
    supporters: int = 0
    opponents: int = 0

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "release": self.release,
            "title": self.title,
            "season": self.season,
            "part": self.part or None,
            **self.belief.to_dict(),
            "supporters": self.supporters,
            "opponents": self.opponents,
        }


def covering(day: date) -> QuerySet[Span]:
    """The spans that hold on a day, one a release at most."""
    return lasting(Span.objects.all(), day)


def lasting(rows: QuerySet[Rows], day: date) -> QuerySet[Rows]:
    """Those rows that hold on a day, of all there are: found by their forks."""
    return holding(rows, day).filter(fork__in=forks(day))


def holding(rows: QuerySet[Rows], day: date) -> QuerySet[Rows]:
    """The same of a few releases, which are looked up one by one."""
    found: QuerySet[Rows] = rows.alias(until=Until("last")).filter(until__gte=day, first__lte=day)
    return found


def about(
    spans: QuerySet[Span], *, network: str | None = None, named_list: str | None = None
) -> QuerySet[Span]:
    """The spans of releases on a network or in a list. TitleError where there is no such list."""
    if network:
        spans = spans.filter(on_network(network))
    if named_list:
        spans = spans.filter(release__title__in=list_titles(named_list).values("pk"))
    return spans


def on_network(name: str) -> Q:
    """What a span meets that is of a title of that network, or said to come out there."""
    plain = name.strip()
    names = {plain, plain.removeprefix("The ").removeprefix("the "), f"The {plain}"}
    on = Q(release__title__network__key=key(name))
    for one in sorted(names):
        on |= Q(platform__iexact=one)
    return on


def fetched(spans: QuerySet[Span], as_of: date | None = None) -> Iterator[Held]:
    """The spans with their beliefs, as of a day or, for None, of each span's first."""
    for row in spans.values_list(*_FIELDS).iterator(chunk_size=2000):
        yield _held(row, as_of)


def of_title(title: int, day: date) -> list[Held]:
    """What was held of the releases of a title up to a day, by release and the oldest first."""
    return [_held(row, None) for row in _OF_TITLE(title, day)]


def _of_title(title: int, day: date) -> QuerySet[Span, Any]:
    found = Span.objects.filter(release__title=title, first__lte=day)
    return found.order_by("release_id", "first").values_list(*_FIELDS)


_OF_TITLE = Prepared(_of_title)


def of_releases(releases: Collection[int], day: date) -> dict[int, Held]:
    """Release id -> what was held of it on a day; no key where nothing was."""
    found: dict[int, Held] = {}
    ids = sorted(releases)
    for at in range(0, len(ids), 500):
        spans = holding(Span.objects.filter(release__in=ids[at : at + 500]), day)
        found |= {held.release: held for held in fetched(spans, day)}
    return found


def _held(row: tuple[Any, ...], as_of: date | None) -> Held:
    release, title_id, title, year, country, season, part, first, last = row[:9]
    belief, more = _belief(row[9:], as_of or first), row[-1]
    return Held(
        release,
        title_id,
        title,
        year,
        country,
        season,
        part,
        first,
        last,
        belief,
        more.get("supporters") or len(belief.supporting),
        more.get("opponents") or len(belief.against),
    )


def _belief(values: tuple[Any, ...], as_of: date) -> Belief:
    standing, edtf, low, high, stage, fate, fated = values[:7]
    confidence, platform, since, rule, why, more = values[7:]
    return Belief(
        as_of=as_of,
        standing=Standing(standing),
        window=Window(low, high, edtf) if edtf else None,
        stage=Stage(stage) if stage else None,
        fate=Fate(fate) if fate else None,
        fated=fated,
        confidence=confidence,
        platform=platform,
        airings=tuple(
            Airing(one["platform"], Window.parse(one["when"])) for one in more.get("airings", ())
        ),
        since=since,
        rule=rule,
        supporting=tuple(more.get("supporting", ())),
        against=tuple(more.get("against", ())),
        rivals=tuple(Window.parse(edtf) for edtf in more.get("rivals", ())),
        voided=tuple(
            Voided(Window.parse(one["when"]), date.fromisoformat(one["on"]))
            for one in more.get("voided", ())
        ),
        why=why,
    )
