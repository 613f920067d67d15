"""The statements that beliefs are made of, from the claims that count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from slated.believe import Statement
from slated.believe.copies import copies_marked
from slated.claim import Event
from slated.site.catalogue.candidates import chunks
from slated.site.catalogue.models import Release
from slated.site.news.columns import NOUN, noun
from slated.site.news.models import Outlet, Reading
from slated.site.news.standing import standing_claims
from slated.site.rows import Lookup

_FIELDS = (
    *("release_id", "pk", "published", "reading__version__learned"),
    *("reading__version__article_id", "reading__version__article__outlet__name"),
    *("reading__version__article__outlet__kind", "reading__reader"),
    *("reading__version__published", "reading__version__article__story_id"),
)

_TOLD = Lookup(lambda some: standing_claims().filter(release__in=some).values_list(*_FIELDS, *NOUN))
_CANCELLED = Lookup(
    lambda some: (
        Release.objects.filter(
            season__isnull=True, part="", title__releases__in=some, claims__event=Event.CANCELLATION
        )
        .values_list("title_id", "pk")
        .distinct()
    )
)


def statements(releases: Collection[int]) -> dict[int, list[Statement]]:
    """Release id -> its statements, in order of publication; no key where there are none."""
    found: dict[int, list[Statement]] = defaultdict(list)
    rows = (row for some in chunks(releases) for row in _TOLD(some))
    for release, pk, published, learned, article, outlet, kind, reader, on, story, *claim in rows:
        person, catalogue = reader == Reading.PERSON, kind == Outlet.Kind.CATALOGUE
        statement = Statement(
            claim=noun(tuple(claim)),
            published=published,
            learned=learned.date(),
            id=str(pk),
            article=str(article),
            story=str(story or ""),
            outlet=outlet,
            kind="correction" if person else "catalogue" if catalogue else "news",
            dated=on is not None,
        )
        found[release].append(statement)
    return {release: copies_marked(those) for release, those in found.items()}


def seasons_of_cancelled(releases: Collection[int]) -> dict[int, list[Statement]]:
    """Series id -> what is said of its seasons, where the series was told to be cancelled.

    ``releases`` are those of the titles looked at; the ids are of their series as a whole.
    """
    series = {title: pk for some in chunks(releases) for title, pk in _CANCELLED(some)}
    if not series:
        return {}
    seasons = Release.objects.filter(title__in=series, season__isnull=False)
    title_of = dict(seasons.values_list("pk", "title_id"))
    found: dict[int, list[Statement]] = {pk: [] for pk in series.values()}
    for season, told in statements(title_of).items():
        found[series[title_of[season]]] += told
    return found
