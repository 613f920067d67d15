"""Whether an article is new, changed, or has been seen before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from slated.article import Article
from slated.site.catalogue.candidates import chunks
from slated.site.news.marks import Marks, alike
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
    """``version``: the one seen again, or the newest of the article that has changed."""

    outcome: Outcome
    version: Version | None = None


@dataclass(slots=True)
class Known:
    """What the database holds under some marks, and what is about to be added to it."""

    _by_key: dict[str, dict[str, Version]] = field(default_factory=lambda: defaultdict(dict))
    _by_digest: dict[str, list[Version]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def load(cls, wanted: Iterable[Marks]) -> Known:
        """Everything under these marks; two queries for each 500."""
        known = cls()
        for some in chunks(wanted):
            for key, *values in _BY_KEY({marks.key for marks in some}):
                known._by_key[key][values[3]] = Version(*values)
            for row in _BY_DIGEST({marks.digest for marks in some}):
                known._by_digest[row[3]].append(Version(*row))
        return known

    def add(self, key: str, version: Version) -> None:
        """Take in a version that is being added under ``key``."""
        self._by_key[key][version.digest] = version
        self._by_digest[version.digest].append(version)

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
        for version in self._by_digest.get(marks.digest, ()):
            if _near(version.published, article.published):
                return Finding(Outcome.SEEN, version)
        return Finding(Outcome.NEW)


def replaced(article: Article, finding: Finding) -> bool:
    """Whether a file now holds a document that has nothing to do with the one it held."""
    version = finding.version
    if finding.outcome is not Outcome.CHANGED or article.url or version is None:
        return False
    title, text = version.title, version.text
    if text is None:
        rows = ArticleVersion.objects.filter(pk=version.id)
        title, text = rows.values_list("title", "text").get()
    return not alike(title or "", text, article)


def _near(one: date | None, other: date | None) -> bool:
    return one is None or other is None or abs((one - other).days) <= APART
