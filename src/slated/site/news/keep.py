"""Keep articles and what was read in them: all of an article, or nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime

from slated.article import Article
from slated.claim import Claim
from slated.constraint import Constraint
from slated.site.news.batch import Batch, Named, Planned
from slated.site.news.carry import carry
from slated.site.news.known import Finding, Known, Outcome, replaced
from slated.site.news.marks import Marks, marks, stored
from slated.site.news.models import Claim as ClaimRow
from slated.site.news.models import Outlet, Reading, Speaker
from slated.site.news.names import Names, kept
from slated.site.news.releases import Releases
from slated.site.news.sightings import Sighted, record
from slated.site.news.stories import Fresh, tell
from slated.site.news.waits import of_readings
from slated.site.slate.spans import mark_stale, rebuild
from slated.site.stamps import all_at_once
from slated.site.writing import writing


@dataclass(frozen=True, slots=True)
class Item:
    """An article, what ``reader`` read in it, and the source it came from.

    ``waits``: which releases it says must wait for which.
    """

    article: Article
    claims: Sequence[Claim]
    reader: str
    source: str = ""
    waits: Sequence[Constraint] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an item: its version's id, and the number of claims that were added."""

    outcome: Outcome
    version: int
    claims: int = 0


class Keeper:
    """Keeps articles, remembering names and releases from one call to the next.

    ``later``: only mark the releases whose beliefs have changed, for ``spans.settle`` to
    rebuild at the end, which pays when many articles speak of the same releases.
    """

    def __init__(self, *, later: bool = False) -> None:
        self._later = later
        self._forget()

    def keep(self, items: Sequence[Item], learned: datetime) -> list[Kept]:
        """Keep the items in one transaction; what became of each, in order."""
        try:
            with writing(), all_at_once() if self._later else nullcontext():
                return self._keep(items, learned)
        except BaseException:
            # Ids of rows that were rolled back must not be used again.
            self._forget()
            raise

    def _forget(self) -> None:
        self._outlets, self._speakers = Names(Outlet, kind="news"), Names(Speaker)
        self._releases = Releases(many=self._later)

    def _keep(self, items: Sequence[Item], learned: datetime) -> list[Kept]:
        items = [_stored(item) for item in items]
        found = [marks(item.article, item.source) for item in items]
        known = Known.load(found)
        batch = Batch(learned, len(items), self._names(items))
        sighted: list[Sighted] = []
        fresh: list[Fresh] = []
        answers: list[Kept] = []
        for item, mark in zip(items, found, strict=True):
            finding = known.find(item.article, mark)
            if finding.outcome is Outcome.SEEN and finding.version is not None:
                sighted.append(Sighted(finding.version.id, mark.key, item.article))
                answers.append(Kept(Outcome.SEEN, finding.version.id))
                continue
            planned = _plan(batch, item, mark, finding)
            known.add(finding.home or mark.key, planned.version)
            if finding.home:
                sighted.append(Sighted(planned.version.id, mark.key, item.article))
            answers.append(Kept(planned.outcome, planned.version.id, len(item.claims)))
            if item.claims:
                fresh.append(self._fresh(item.article, planned, learned))
        batch.write(self._releases)
        changed = batch.waiting | self._supersede(batch, learned) | tell(fresh)
        record(sighted, learned, self._outlets)
        touched = changed | batch.releases.keys()
        if self._later:
            mark_stale(touched)
        else:
            since = {pk: day for pk, day in batch.releases.items() if pk not in changed}
            rebuild(touched, since)
        return answers

    def _fresh(self, article: Article, planned: Planned, learned: datetime) -> Fresh:
        version, outlet = planned.version, article.outlet
        outlets = self._outlets.ids([outlet])
        named = outlets[kept(outlet)] if outlet else None
        return Fresh(version.article, version.published or learned.date(), article.text, named)

    def _names(self, items: Sequence[Item]) -> Named:
        claims = (claim for item in items for claim in item.claims)
        return Named(
            self._outlets.ids(item.article.outlet for item in items),
            self._speakers.ids(claim.speaker for claim in claims),
        )

    def _supersede(self, batch: Batch, learned: datetime) -> set[int]:
        """Let the claims of changed articles' older versions count no more; their releases."""
        if not batch.changed:
            return set()
        old = Reading.objects.filter(
            version__article__in=batch.changed, superseded__isnull=True
        ).exclude(version__in=batch.changed.values())
        ids = list(old.values_list("pk", flat=True))
        claims = ClaimRow.objects.filter(reading__in=ids, release__isnull=False)
        touched = set(claims.values_list("release_id", flat=True)) | of_readings(ids)
        Reading.objects.filter(pk__in=ids).update(superseded=learned)
        for version in batch.changed.values():
            touched |= carry(version, learned)
        return touched


def _stored(item: Item) -> Item:
    """The item with an article that a database can hold."""
    article = stored(item.article)
    return item if article is item.article else replace(item, article=article)


def _plan(batch: Batch, item: Item, mark: Marks, finding: Finding) -> Planned:
    if replaced(item.article, finding) and finding.version is not None:
        batch.put_aside(finding.version, mark)
        finding = Finding(Outcome.NEW)
    return batch.add(item.article, item.claims, item.reader, mark, finding, item.waits)
