"""Where else the report of an article was told, and who told it first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from slated.site.news.models import Article, Sighting
from slated.site.pages.links import article_path

_ARTICLE = ("pk", "story_id", "outlet__name", "published", "learned")


@dataclass(slots=True)
class _Story:
    """The articles of one report in order, and all outlets that carried it."""

    told: list[tuple[date, Any, int, str | None]] = field(default_factory=list)
    outlets: set[str] = field(default_factory=set)

    def add(self, told: tuple[date, Any, int, str | None]) -> None:
        """Take in an article: its day, when we learned of it, its id, its outlet."""
        self.told.append(told)
        self.outlets |= {told[3]} if told[3] else set()

    def of(self, article: int) -> dict[str, Any] | None:
        """What is to be said beside one of its articles, None where no other outlet has it."""
        own = next((outlet for *_, pk, outlet in self.told if pk == article), None)
        others = len(self.outlets - {own})
        if not others or not self.told:
            return None
        day, _, pk, outlet = min(self.told, key=lambda one: one[:3])
        first = {"outlet": outlet, "on": day.isoformat(), "article": article_path(pk)}
        return {"outlets": others, "first": None if pk == article else first}


def copies(articles: Iterable[Article], day: date | None = None) -> dict[int, dict[str, Any]]:
    """Article id -> how many other outlets told its report, and the first, where it was another.

    Up to ``day`` where one is given; no key for those nobody else told.
    """
    given = {article.pk: article.story_id or article.pk for article in articles}
    ids = sorted({*given, *given.values()})
    rows = Article.objects.filter(Q(pk__in=ids) | Q(story__in=ids)).values_list(*_ARTICLE)
    stories: dict[int, _Story] = defaultdict(_Story)
    for pk, story, outlet, published, learned in rows:
        on = published or learned.date()
        if day is None or on <= day:
            stories[story or pk].add((on, learned, pk, outlet))
    seen = Sighting.objects.filter(outlet__isnull=False)
    seen = seen.filter(Q(version__article__in=ids) | Q(version__article__story__in=ids))
    seen = seen.filter(first__date__lte=day) if day else seen
    place = ("version__article__story", "version__article", "outlet__name")
    for story, pk, outlet in seen.values_list(*place):
        stories[story or pk].outlets.add(outlet)
    found = {pk: stories[story].of(pk) for pk, story in given.items()}
    return {pk: told for pk, told in found.items() if told}
