"""In how many other outlets the report of an article stood, and which article was the first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Q, QuerySet

from slated.site.news.models import Article, Sighting
from slated.site.prepared import Prepared

_ARTICLE = ("pk", "story_id", "outlet__name", "published", "learned")


@dataclass(frozen=True, slots=True)
class First:
    """The article that told a report first: its id, its day, its outlet where it names one."""

    article: int
    on: date
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How many other outlets told a report; ``first`` is None where this article was it."""

    outlets: int
    first: First | None

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        first = self.first and {**asdict(self.first), "on": self.first.on.isoformat()}
        return {"outlets": self.outlets, "first": first}


@dataclass(slots=True)
class _Report:
    """The articles of one report, and all outlets that carried it."""

    told: list[tuple[date, datetime, int, str | None]] = field(default_factory=list)
    outlets: set[str] = field(default_factory=set)

    def add(self, told: tuple[date, datetime, int, str | None]) -> None:
        """Take in an article: its day, when we learned of it, its id, its outlet."""
        self.told.append(told)
        self.outlets |= {told[3]} if told[3] else set()

    def of(self, article: int) -> Elsewhere | None:
        """What is to be said beside one of its articles, None where no other outlet has it."""
        own = next((outlet for *_, pk, outlet in self.told if pk == article), None)
        others = len(self.outlets - {own})
        if not others or not self.told:
            return None
        day, _, pk, outlet = min(self.told, key=lambda one: one[:3])
        return Elsewhere(others, None if pk == article else First(pk, day, outlet))


def stories(articles: Collection[int]) -> dict[int, int]:
    """Article id -> the id of its story, or its own."""
    rows = Article.objects.filter(pk__in=articles).values_list("pk", "story_id")
    return {pk: story or pk for pk, story in rows}


def _articles(ids: Collection[int]) -> QuerySet[Article, Any]:
    return Article.objects.filter(Q(pk__in=ids) | Q(story__in=ids)).values_list(*_ARTICLE)


def _seen(ids: Collection[int], day: date | None = None) -> QuerySet[Sighting, Any]:
    seen = Sighting.objects.filter(outlet__isnull=False)
    seen = seen.filter(Q(version__article__in=ids) | Q(version__article__story__in=ids))
    seen = seen.filter(first__date__lte=day) if day else seen
    return seen.values_list("version__article__story", "version__article", "outlet__name")


_ARTICLES, _SEEN = Prepared(_articles), Prepared(_seen)


def elsewhere(of: Mapping[int, int], day: date | None = None) -> dict[int, Elsewhere]:
    """Article id -> where else its report was told; no key for those nobody else told.

    ``of`` as ``stories`` gives it; up to ``day`` where one is given.
    """
    ids = sorted({*of, *of.values()})
    if not ids:
        return {}
    reports: dict[int, _Report] = defaultdict(_Report)
    for pk, story, outlet, published, learned in _ARTICLES(ids):
        on = published or learned.date()
        if day is None or on <= day:
            reports[story or pk].add((on, learned, pk, outlet))
    for story, pk, outlet in _SEEN(ids, day) if day else _SEEN(ids):
        reports[story or pk].outlets.add(outlet)
    found = {pk: reports[story].of(pk) for pk, story in of.items()}
    return {pk: told for pk, told in found.items() if told}
