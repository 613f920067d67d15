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
from slated.site.catalogue.candidates import finals
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.mention import marked
from slated.site.catalogue.models import Alias, Release, Title
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


def find_release(name: str, season: int | None, part: str) -> Release:
    """The release a person means. TitleError, with what there is, where none or several fit."""
    titles = _titles(name)
    if not titles:
        raise TitleError(f"no title {name!r} here; `slated titles search` looks for part of a name")
    wanted = Release.objects.filter(title__in=titles, part__iexact=part).select_related("title")
    if season is None:
        releases = list(wanted.filter(season__isnull=True, claims__isnull=False).distinct())
        releases = releases or _only(titles)
    else:
        releases = list(wanted.filter(season=season))
    if not releases:
        raise TitleError(_missing(titles))
    if len(releases) > 1:
        names = ", ".join(f"{release.title} (title #{release.title_id})" for release in releases)
        raise TitleError(f"{name!r} may be {names}; add the year or the country: {name} (2018)")
    return releases[0]


def _titles(name: str) -> list[Title]:
    """The titles of that name, where a year or a country follows only those it fits."""
    mark = marked(name)
    rows = Title.objects.filter(key__in={mark.key, key(name)}).select_related("network")
    titles = {title.pk: title for title in rows}
    for alias in Alias.objects.filter(key__in={mark.key, key(name)}).select_related("title"):
        titles[alias.title_id] = alias.title
    found = [titles[pk] for pk in sorted(set(finals(titles).values()))]
    if mark.year:
        found = [t for t in found if t.start_year == mark.year or t.mark == str(mark.year)]
    if mark.country:
        found = [title for title in found if title.country == mark.country]
    return found


def _only(titles: list[Title]) -> list[Release]:
    """The one release that anything is claimed of, where no season was asked for."""
    found = Release.objects.filter(title__in=titles, claims__isnull=False).distinct()
    releases = list(found.select_related("title")[:2])
    return releases if len(releases) == 1 else []


def _missing(titles: list[Title]) -> str:
    rows = Release.objects.filter(title__in=titles, claims__isnull=False).distinct()
    known = sorted({(r.season or 0, r.part) for r in rows})
    name = titles[0].name
    words = ", ".join(
        f"{season or 'the series'}{' ' + part if part else ''}" for season, part in known
    )
    told = f"there are claims on {words}" if known else "nothing has been claimed of it"
    return f"no such release of {name}; {told}"
