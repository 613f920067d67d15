"""Articles that tell the same report: copies of one another, found as they are kept.

Two articles are one story when, within some days, two outlets have half a text in common and
read of the same title in it. Each is compared with those there before it, so which are one
does not depend on the order they come in; which comes first is a matter of publication.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Q

from slated.believe.alike import DAYS, SAME, SAME_OUTLET, runs, shared, traces
from slated.site.catalogue.keys import key
from slated.site.news.models import Article, ArticleVersion, Claim, Trace
from slated.site.rows import insert

_FEWEST = 2
"""Traces in common from which two articles are compared."""
_MOST = 12
"""Articles that one is compared with, those with most traces in common."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """An article with claims whose words are new: its row's id, its day, its text."""

    article: int
    day: date
    text: str
    outlet: int | None


def tell(fresh: Iterable[Fresh]) -> set[int]:
    """Put articles that were just written into their stories.

    Call it inside ``writing``, once their claims are there. Returns the ids of the releases
    whose beliefs may change because other articles have become one with each other.
    """
    touched: set[int] = set()
    for one in fresh:
        found = runs(one.text)
        hashes = traces(found)
        if not hashes:
            continue
        near = _near(one, hashes)
        rows = [(number, one.day.toordinal(), one.article) for number in hashes]
        insert(Trace, ("hash", "day", "article_id"), rows, new_only=True)
        if near:
            touched |= _join(one.article, _same(one, found, near))
    return touched


def _near(one: Fresh, hashes: Sequence[int]) -> list[int]:
    """The articles of those days with several traces in common, the likeliest first."""
    places = ", ".join(["%s"] * len(hashes))
    day = one.day.toordinal()
    statement = (
        f'SELECT article_id FROM "{Trace._meta.db_table}" WHERE hash IN ({places})'  # noqa: S608
        " AND day BETWEEN %s AND %s AND article_id <> %s GROUP BY article_id"
        " HAVING COUNT(*) >= %s ORDER BY COUNT(*) DESC, article_id LIMIT %s"
    )
    with connection.cursor() as cursor:
        values = (*hashes, day - DAYS, day + DAYS, one.article, _FEWEST, _MOST)
        cursor.execute(statement, values)
        return [row[0] for row in cursor.fetchall()]


def _same(one: Fresh, found: frozenset[int], near: Sequence[int]) -> list[int]:
    """Those of the articles near that tell the same report."""
    # First what takes no reading of texts: most that have some words in common are of other shows.
    titles = _titles([one.article, *near])
    near = [article for article in near if titles[article] & titles[one.article]]
    if not near:
        return []
    versions = ArticleVersion.objects.filter(article__in=near).order_by("number")
    rows = versions.values_list("article_id", "article__outlet_id", "text")
    newest = {article: (outlet, text) for article, outlet, text in rows}
    return [
        article
        for article, (outlet, text) in newest.items()
        if shared(found, runs(text)) >= (SAME_OUTLET if outlet == one.outlet else SAME)
    ]


def _titles(articles: Sequence[int]) -> Mapping[int, set[int | str]]:
    """What the standing claims of each article are about: ids of titles, else their names."""
    claims = Claim.objects.filter(
        reading__version__article__in=articles, reading__superseded__isnull=True
    )
    rows = claims.values_list("reading__version__article_id", "release__title_id", "title")
    found: dict[int, set[int | str]] = defaultdict(set)
    for article, title, name in rows:
        found[article].add(title or key(name))
    return found


def _join(article: int, same: Sequence[int]) -> set[int]:
    """Make one story of an article, those that tell the same, and the stories they are in."""
    if not same:
        return set()
    pairs = Article.objects.filter(pk__in=[article, *same]).values_list("pk", "story_id")
    stories = {story for _, story in pairs if story}
    whole = {pk for pk, _ in pairs} | stories
    if len(stories) == 1 and len(whole) == len(pairs) and all(story for _, story in pairs):
        return set()  # All of them were one before.
    Article.objects.filter(Q(pk__in=whole) | Q(story__in=stories)).update(story=min(whole))
    others = Claim.objects.filter(
        reading__version__article__story=min(whole), reading__superseded__isnull=True
    )
    return set(others.filter(release__isnull=False).values_list("release_id", flat=True))
