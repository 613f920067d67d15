"""Read everything again with a newer reader; what it reads counts instead of what was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from django.db.models import Exists, OuterRef, QuerySet

from slated.article import Article
from slated.claim import Claim as Noun
from slated.constraint import Constraint
from slated.read import constraints
from slated.site.news.batch import Batch, Named
from slated.site.news.carry import carry
from slated.site.news.known import Version
from slated.site.news.models import ArticleVersion, Claim, Outlet, Reading, Speaker
from slated.site.news.names import Names
from slated.site.news.releases import Releases
from slated.site.news.stories import Fresh, tell
from slated.site.news.waits import of_readings
from slated.site.slate.spans import rebuild
from slated.site.writing import writing

AT_ONCE = 100
"""Versions fetched at once."""

Read = Callable[[Article], Sequence[Noun]]
Waits = Callable[[Article], Sequence[Constraint]]


def waiting(reader: str, *, elsewhere: bool = False) -> QuerySet[ArticleVersion]:
    """The newest versions of the news that ``reader`` has not read, oldest first.

    Without ``elsewhere`` only those that one of our readers has read before.
    """
    later = ArticleVersion.objects.filter(
        article=OuterRef("article"), number__gt=OuterRef("number")
    )
    other = Reading.objects.filter(version=OuterRef("pk"), superseded__isnull=True)
    other = other.exclude(reader__in=(Reading.PERSON, reader))
    if not elsewhere:
        other = other.filter(reader__contains="+")
    news = ArticleVersion.objects.exclude(article__outlet__kind=Outlet.Kind.CATALOGUE)
    return news.filter(~Exists(later), Exists(other)).order_by("pk")


def reread(
    read: Read, reader: str, *, elsewhere: bool = False, waits: Waits = constraints
) -> Iterator[int]:
    """Read again what waits, each in a transaction of its own; the id of each, once done.

    It can be stopped at any time: the next run goes on with what still waits.
    """
    last = 0
    again = _Again(reader)
    versions = waiting(reader, elsewhere=elsewhere).select_related("article__outlet")
    while some := list(versions.filter(pk__gt=last)[:AT_ONCE]):
        for version in some:
            article = _article(version)
            again.replace(version, read(article), waits(article))
            last = version.pk
            yield last


class _Again:
    """Puts new readings in the place of old ones."""

    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._speakers, self._releases = Names(Speaker), Releases()

    def replace(
        self, version: ArticleVersion, claims: Sequence[Noun], waits: Sequence[Constraint]
    ) -> None:
        """Let ``claims`` count instead of what was read in ``version``."""
        try:
            with writing():
                self._replace(version, claims, waits)
        except BaseException:
            self._speakers, self._releases = Names(Speaker), Releases()
            raise

    def _replace(
        self, row: ArticleVersion, claims: Sequence[Noun], waits: Sequence[Constraint]
    ) -> None:
        now = datetime.now(UTC)
        old = Reading.objects.filter(version=row, superseded__isnull=True)
        old = old.exclude(reader=Reading.PERSON)
        if [one.reader for one in old] in ([], [self._reader]):
            return  # Meanwhile another run read it, or its text has changed.
        told = Claim.objects.filter(reading__in=old, release__isnull=False)
        touched = set(told.values_list("release_id", flat=True))
        touched |= of_readings([one.pk for one in old])
        old.update(superseded=now)
        named = Named({}, self._speakers.ids(claim.speaker for claim in claims))
        batch = Batch(now, 1, named)
        published = row.published or row.learned.date()
        version = Version(
            row.pk, row.article_id, row.number, row.digest, published, row.title, row.text
        )
        batch.add_reading(version, claims, self._reader, waits)
        batch.write(self._releases)
        fresh = Fresh(row.article_id, published, row.text, row.article.outlet_id)
        touched |= tell([fresh]) if claims else set()
        rebuild({*touched, *batch.releases, *batch.waiting, *carry(row.pk, now)})


def _article(version: ArticleVersion) -> Article:
    article = version.article
    return Article(
        text=version.text,
        title=version.title,
        published=version.published,
        id=article.source_id,
        url=article.url,
        outlet=article.outlet.name if article.outlet else None,
        byline=version.byline,
    )
