"""Whether an article is new, changed, or has been seen before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from slated.article import Article
from slated.site.catalogue.candidates import chunks
from slated.site.news.marks import Marks, alike
from slated.site.news.models import Article as ArticleRow
from slated.site.news.models import ArticleVersion
from slated.site.rows import Lookup

APART = 30
"""Days between the publication of two documents with the same words from which they are two.

"It returns next year" is another claim a year later.
"""

_VERSION = ("pk", "article_id", "number", "digest", "published")
_BY_KEY = Lookup(
    lambda keys: (
        ArticleVersion.objects.filter(article__key__in=keys)
        .order_by("number")
        .values_list("article__key", *_VERSION)
    )
)
_BY_DIGEST = Lookup(
    lambda digests: (
        ArticleVersion.objects.filter(digest__in=digests).order_by("number").values_list(*_VERSION)
    )
)


class Outcome(StrEnum):
    """What became of an article that was given to us."""

    NEW = "new"
    CHANGED = "changed"
    SEEN = "seen again"


@dataclass(frozen=True, slots=True)
class Version:
    """The words of an article, as far as they matter for knowing it again."""

    id: int
    article: int
    number: int
    digest: str
    published: date | None
    title: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """``version``: the one seen again, or the newest of the article that has changed.

    ``home``: the key of that article, where another place gave the day that it lacked.
    """

    outcome: Outcome
    version: Version | None = None
    home: str | None = None


@dataclass(frozen=True, slots=True)
class _Home:
    """The key of an article, and the day on which it was there: None for now."""

    key: str
    learned: date | None = None


@dataclass(slots=True)
class Known:
    """What the database holds under some marks, and what is about to be added to it."""

    _by_key: dict[str, dict[str, Version]] = field(default_factory=lambda: defaultdict(dict))
    _by_digest: dict[str, list[Version]] = field(default_factory=lambda: defaultdict(list))
    _homes: dict[int, _Home] = field(default_factory=dict)

    @classmethod
    def load(cls, wanted: Iterable[Marks]) -> Known:
        """Everything under these marks; two queries for each 500, four where some lack a day."""
        known = cls()
        undated: set[int] = set()
        for some in chunks(wanted):
            known._load_keys({marks.key for marks in some})
            for row in _BY_DIGEST({marks.digest for marks in some}):
                version = Version(*row)
                known._by_digest[version.digest].append(version)
                undated |= {version.article} if version.published is None else set()
        for articles in chunks(undated):
            rows = ArticleRow.objects.filter(pk__in=articles)
            homes = {
                pk: _Home(k, at.date()) for pk, k, at in rows.values_list("pk", "key", "learned")
            }
            known._homes |= homes
            known._load_keys({home.key for home in homes.values()} - known._by_key.keys())
        return known

    def _load_keys(self, keys: Collection[str]) -> None:
        for key, *values in _BY_KEY(keys):
            self._by_key[key][values[3]] = Version(*values)

    def add(self, key: str, version: Version) -> None:
        """Take in a version that is being added under ``key``."""
        self._by_key[key][version.digest] = version
        self._by_digest[version.digest].append(version)
        self._homes.setdefault(version.article, _Home(key))

    def find(self, article: Article, marks: Marks) -> Finding:
        """What the article is to us."""
        versions = self._by_key.get(marks.key)
        if versions:
            newest = max(versions.values(), key=lambda version: version.number)
            same = versions.get(marks.digest)
            if same is None:
                return Finding(Outcome.CHANGED, newest)
            if same.published is None and article.published and same is newest:
                # Now that its day is known, "next year" has a meaning.
                return Finding(Outcome.CHANGED, newest)
            return Finding(Outcome.SEEN, same)
        return self._find_elsewhere(article, marks)

    def _find_elsewhere(self, article: Article, marks: Marks) -> Finding:
        """What the article is to us, its place being new."""
        newest = {one.article: one for one in self._by_digest.get(marks.digest, ())}
        near = [one for one in newest.values() if _near(one.published, article.published)]
        if not near:
            return Finding(Outcome.NEW)
        version = next((one for one in near if one.published), near[0])
        if article.published and self._lacks(version, article.published):
            return Finding(Outcome.CHANGED, version, self._homes[version.article].key)
        return Finding(Outcome.SEEN, version)

    def _lacks(self, version: Version, day: date) -> bool:
        """Whether these are the newest words of an article without a day, which may be this one.

        What was there before a day was not published on it.
        """
        if version.published is not None:
            return False
        home = self._homes[version.article]
        newest = max(self._by_key[home.key].values(), key=lambda one: one.number)
        return newest == version and (home.learned is None or day <= home.learned)


def replaced(article: Article, finding: Finding) -> bool:
    """Whether a file now holds a document that has nothing to do with the one it held."""
    version = finding.version
    if finding.outcome is not Outcome.CHANGED or article.url or version is None or finding.home:
        return False
    title, text = version.title, version.text
    if text is None:
        rows = ArticleVersion.objects.filter(pk=version.id)
        title, text = rows.values_list("title", "text").get()
    return not alike(title or "", text, article)


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs((one - other).days) <= APART
