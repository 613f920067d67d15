"""Articles kept before copies of one report were looked for, put into their stories."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Exists, OuterRef, Q, QuerySet

from slated.site.catalogue.candidates import chunks
from slated.site.news.models import ArticleVersion, Outlet, Trace
from slated.site.news.standing import standing_claims
from slated.site.news.stories import Fresh, tell
from slated.site.slate.spans import rebuild
from slated.site.writing import writing

AT_ONCE = 100
"""Articles put into their stories in one transaction."""


def untold() -> QuerySet[ArticleVersion]:
    """The newest versions, with claims, of articles older than the table of traces.

    A text too short to have traces is among them each time; it costs little to see that.
    """
    later = ArticleVersion.objects.filter(
        article=OuterRef("article"), number__gt=OuterRef("number")
    )
    claims = standing_claims().filter(reading__version=OuterRef("pk"))
    traced = Trace.objects.values("article")
    old = ArticleVersion.objects.filter(learned__lt=_since(), article__learned__lt=_since())
    old = old.exclude(article__outlet__kind=Outlet.Kind.CATALOGUE)
    return old.filter(~Exists(later), ~Q(article__in=traced), Exists(claims)).order_by("pk")


def retell() -> Iterator[int]:
    """Put what is untold into its stories; the number of articles, some at a time.

    It can be stopped at any time: the next run goes on with what still waits.
    """
    for some in chunks(list(untold().values_list("pk", flat=True)), AT_ONCE):
        rows = ArticleVersion.objects.filter(pk__in=some).select_related("article").order_by("pk")
        with writing():
            rebuild(tell(map(_fresh, rows)))
        yield len(some)


def _fresh(row: ArticleVersion) -> Fresh:
    day = row.published or row.learned.date()
    return Fresh(row.article_id, day, row.text, row.article.outlet_id)


def _since() -> datetime:
    """When this database began to look for copies."""
    rows = MigrationRecorder(connection).migration_qs
    moment = rows.filter(app="news", name="0002_same_story").values_list("applied", flat=True)
    found: datetime = moment.first() or datetime.min.replace(tzinfo=UTC)
    return found
