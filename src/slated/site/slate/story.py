"""The story of one release: every claim in order, and what was believed after each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Q

from slated.believe.timeline import answers
from slated.claim import Claim
from slated.site.catalogue.models import Release
from slated.site.news.columns import NOUN, noun
from slated.site.news.standing import standing_claims
from slated.site.news.waits import standing_waits
from slated.site.slate.held import Held, fetched
from slated.site.slate.models import Span
from slated.site.slate.statements import seasons_of_cancelled, statements
from slated.site.slate.weights import in_force

_FIELDS = (
    *("pk", "published", "reading__version__article__outlet__name"),
    *("reading__version__article__url", "reading__version__article_id"),
)


@dataclass(frozen=True, slots=True)
class Told:
    """One claim of the story, with its id and the article it stands in."""

    id: int
    published: date
    outlet: str | None
    url: str | None
    article: int
    claim: Claim

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        where = {"outlet": self.outlet, "url": self.url, "article": self.article}
        published = self.published.isoformat()
        return {"id": self.id, "published": published, **self.claim.to_dict(), **where}


@dataclass(frozen=True, slots=True)
class Wait:
    """A constraint of the story: the release comes no sooner than ``after``."""

    id: int
    published: date
    outlet: str | None
    url: str | None
    article: int
    after: str
    speaker: str | None
    words: str

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {**asdict(self), "published": self.published.isoformat()}


@dataclass(frozen=True, slots=True)
class Story:
    """A release with its claims in order of publication and its spans of belief.

    ``waits`` are the constraints that count, in the same order.
    """

    release: Release
    told: list[Told]
    spans: list[Held]
    waits: list[Wait]

    def until(self, day: date) -> Story:
        """The story as it was known on a day: what runs out or is published later is left out."""
        told = [one for one in self.told if one.published <= day]
        spans = [_known(span, day) for span in self.spans if span.first <= day]
        waits = [one for one in self.waits if one.published <= day]
        return Story(self.release, told, spans, waits)

    def to_dict(self) -> dict[str, Any]:
        """The form written to JSON."""
        return {
            "release": self.release.pk,
            "title": self.release.title.name,
            "season": self.release.season,
            "part": self.release.part or None,
            "claims": [told.to_dict() for told in self.told],
            "constraints": [wait.to_dict() for wait in self.waits],
            "beliefs": [
                {
                    "first": held.first.isoformat(),
                    "last": held.last.isoformat() if held.last else None,
                    **held.belief.to_dict(),
                    "supporters": held.supporters,
                    "opponents": held.opponents,
                }
                for held in self.spans
            ],
        }

    def steps(self) -> Iterator[tuple[date, list[Told | Wait], Held | None]]:
        """Day by day: what was said, and the belief that began, None where it stayed."""
        said: dict[date, list[Told | Wait]] = defaultdict(list)
        every: list[Told | Wait] = [*self.told, *self.waits]
        for one in every:
            said[one.published].append(one)
        began = {span.first: span for span in self.spans}
        for day in sorted({*said, *began}):
            yield day, said.get(day, []), began.get(day)


def _known(span: Held, day: date) -> Held:
    """The span without its last day where that was still to come."""
    return replace(span, last=None) if span.last and span.last >= day else span


def story(release: Release) -> Story:
    """The story of a release."""
    spans = list(fetched(Span.objects.filter(release=release).order_by("first")))
    rows = standing_claims().filter(Q(release=release) | Q(pk__in=_elsewhere(release)))
    rows = rows.order_by("published", "pk")
    told = [
        Told(pk, published, outlet, url, article, noun(tuple(claim)))
        for pk, published, outlet, url, article, *claim in rows.values_list(*_FIELDS, *NOUN)
    ]
    return Story(release, told, spans, _waits(release))


def _waits(release: Release) -> list[Wait]:
    """The constraints on it that count."""
    rows = standing_waits().filter(release=release).order_by("published", "pk")
    places = ("reading__version__article__outlet__name", "reading__version__article__url")
    return [
        Wait(pk, published, outlet, url, article, after, speaker, words)
        for pk, published, outlet, url, article, after, speaker, words in rows.values_list(
            *("pk", "published", *places, "reading__version__article_id"),
            *("after_title", "speaker", "evidence"),
        )
    ]


def _elsewhere(release: Release) -> list[int]:
    """The claims on seasons that answer the cancellation of a series, as belief takes them."""
    seasons = seasons_of_cancelled([release.pk]).get(release.pk) if release.season is None else None
    if not seasons:
        return []
    told = statements([release.pk]).get(release.pk, [])
    return [int(pk) for pk in answers(told, seasons, in_force())]
