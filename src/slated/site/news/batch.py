"""The rows of some articles, put together and then written at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from slated.article import Article
from slated.claim import Claim
from slated.constraint import Constraint
from slated.site.news.columns import COLUMNS, row
from slated.site.news.known import Finding, Outcome, Version
from slated.site.news.marks import Marks
from slated.site.news.models import Article as ArticleRow
from slated.site.news.models import ArticleVersion, Reading
from slated.site.news.models import Claim as ClaimRow
from slated.site.news.names import kept
from slated.site.news.releases import Releases, Said
from slated.site.news.waits import Wait, wait
from slated.site.news.waits import write as write_waits
from slated.site.rows import day, insert, moment, next_ids

_ARTICLE = ("id", "key", "source_id", "url", "outlet_id", "published", "learned")
_VERSION = (
    *("id", "article_id", "number", "digest", "title", "text", "byline", "published", "learned"),
)
_READING = ("id", "version_id", "reader", "made", "superseded")


@dataclass(frozen=True, slots=True)
class Named:
    """Ids of outlets and of speakers, by kept name."""

    outlets: Mapping[str, int]
    speakers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Planned:
    """A version that is about to be written."""

    outcome: Outcome
    version: Version


@dataclass(frozen=True, slots=True)
class _Told:
    claim: Claim
    reading: int
    published: date
    said: Said


class Batch:
    """Collects rows for up to ``most`` articles; make and write it inside ``writing``.

    ``changed`` leads from the id of each article that has a new version to that version's;
    ``releases`` leads from the ids of the releases that were spoken of to the first day on which
    they were, once written; ``waiting`` holds those that were said to wait.
    """

    def __init__(self, learned: datetime, most: int, named: Named) -> None:
        self._learned, self._named = learned, named
        self._moment = moment(learned)
        self._free = {
            model: iter(next_ids(model, most)) for model in (ArticleRow, ArticleVersion, Reading)
        }
        self._articles: dict[int, dict[str, Any]] = {}
        self._versions: list[tuple[Any, ...]] = []
        self._readings: list[tuple[Any, ...]] = []
        self._told: list[_Told] = []
        self._waits: list[Wait] = []
        self.changed: dict[int, int] = {}
        self.releases: dict[int, date] = {}
        self.waiting: set[int] = set()

    def add(
        self,
        article: Article,
        claims: Sequence[Claim],
        reader: str,
        marks: Marks,
        finding: Finding,
        waits: Sequence[Constraint] = (),
    ) -> Planned:
        """Take in a new article, or a new version of one."""
        old = finding.version
        if old is None:
            number, version = 1, self._next(ArticleVersion)
            place = self._article(article, marks)
            published = article.published
        else:
            number, version, place = old.number + 1, self._next(ArticleVersion), old.article
            published = article.published or old.published
            self.changed[place] = version
            self._date(place, published)
        planned = Version(
            version, place, number, marks.digest, published, article.title, article.text
        )
        self._add_version(planned, article)
        self.add_reading(planned, claims, reader, waits)
        return Planned(Outcome.CHANGED if old else Outcome.NEW, planned)

    def add_reading(
        self,
        version: Version,
        claims: Sequence[Claim],
        reader: str,
        waits: Sequence[Constraint] = (),
    ) -> None:
        """Take in a reading of a version that has no other standing one."""
        reading = self._next(Reading)
        self._readings.append((reading, version.id, reader, self._moment, None))
        published = version.published or self._learned.date()
        people = tuple(dict.fromkeys(claim.speaker for claim in claims if claim.speaker))
        text = f"{version.title or ''}\n{version.text or ''}"
        for claim in claims:
            said = Said(
                claim.title, claim.season, claim.part, claim.platform, published, people, text
            )
            self._told.append(_Told(claim, reading, published, said))
        self._waits += [wait(one, reading, published, claims, text) for one in waits]

    def put_aside(self, version: Version, marks: Marks) -> None:
        """Let the article of ``version`` be found at its place no more: another one is there."""
        aside = marks.aside(version.digest)
        if version.article in self._articles:
            self._articles[version.article]["key"] = aside
        ArticleRow.objects.filter(pk=version.article).update(key=aside)

    def write(self, releases: Releases) -> None:
        """Write everything."""
        insert(ArticleRow, _ARTICLE, [tuple(row.values()) for row in self._articles.values()])
        insert(ArticleVersion, _VERSION, self._versions)
        insert(Reading, _READING, self._readings)
        insert(ClaimRow, COLUMNS, list(self._claims(releases)))
        self.waiting = write_waits(self._waits, releases)

    def _next(self, model: type[ArticleRow | ArticleVersion | Reading]) -> int:
        return next(self._free[model])

    def _article(self, article: Article, marks: Marks) -> int:
        pk = self._next(ArticleRow)
        outlet = self._named.outlets[kept(article.outlet)] if article.outlet else None
        values = (pk, marks.key, article.id, article.url, outlet, day(article.published))
        self._articles[pk] = dict(zip(_ARTICLE, (*values, self._moment), strict=True))
        return pk

    def _date(self, article: int, published: date | None) -> None:
        if article in self._articles:
            self._articles[article]["published"] = day(published)
        ArticleRow.objects.filter(pk=article).update(published=published)

    def _add_version(self, version: Version, article: Article) -> None:
        values = (version.id, version.article, version.number, version.digest, article.title)
        rest = (article.text, article.byline, day(version.published), self._moment)
        self._versions.append((*values, *rest))

    def _claims(self, releases: Releases) -> Iterator[tuple[Any, ...]]:
        ids = next_ids(ClaimRow, len(self._told))
        found = releases.ids([told.said for told in self._told])
        for pk, release, told in zip(ids, found, self._told, strict=True):
            if release is not None:
                first = self.releases.get(release, told.published)
                self.releases[release] = min(first, told.published)
            speaker = told.claim.speaker
            yield row(
                told.claim,
                id=pk,
                reading=told.reading,
                release=release,
                speaker=self._named.speakers[kept(speaker)] if speaker else None,
                published=told.published,
            )
