"""A show: how each release of it stands, who said so, and what was believed before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from slated.site.catalogue.models import Title
from slated.site.news.models import Claim
from slated.site.news.standing import standing_claims
from slated.site.noted import about_title
from slated.site.pages.answer import answer
from slated.site.pages.card import card_from, find_title, number_of, release
from slated.site.pages.claims import said
from slated.site.pages.copies import copies
from slated.site.pages.days import asked, today
from slated.site.pages.errors import bad_request
from slated.site.pages.histogram import bars
from slated.site.pages.linked import linked
from slated.site.pages.links import elsewhere, onward, show_path
from slated.site.pages.marks import MARKS
from slated.site.pages.slot import STALE, slot_in
from slated.site.pages.spoke import spoke
from slated.site.people.mine import of_show
from slated.site.people.who import person
from slated.site.prepared import Prepared
from slated.site.slate.held import Held, of_title
from slated.window import english

MOST_CLAIMS = 80
"""Claims told on one page, the newest of them where there are more."""
MOST_HELD = 80
"""Changes of belief told on one page, likewise."""


def show(request: HttpRequest, at: str) -> HttpResponse:
    """The page of one title; that of a merged one leads on to what it is part of."""
    with about_title(number_of(at)):
        return _shown(request, at)


def _shown(request: HttpRequest, at: str) -> HttpResponse:
    try:
        day = asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    user = person(request) if day == today() else None
    title = find_title(at, user)
    if title.merged_into is not None:
        return onward(request, show_path(title.merged_into.pk, title.merged_into.name))
    spans = _spans(title, day)
    claims = _claims(title, day)
    slot = slot_in(title, _newest(claims, day))
    card = card_from(title, day, [kept[-1] for kept in spans.values()], slot)
    rated = {one["season"]: one for one in card["numbers"]["seasons"]}
    since = _since(spans)
    told = {key: [s for s in those if s.first >= since] for key, those in spans.items()}
    also = copies((c.reading.version.article for some in claims.values() for c in some), day)
    releases = [
        {
            **_release(spans[key][-1], rated),
            "story": _story(told[key], claims.get(key, []), also),
        }
        for key in _order(spans)
    ]
    address = request.build_absolute_uri(card["url"])
    page = {
        **card,
        "id": title.pk,
        "bars": bars(card["numbers"]["rating"]["counts"]),
        "releases": releases,
        "claims_told": sum(len(told) for told in claims.values()),
        "most": MOST_CLAIMS,
        "earlier": _earlier(claims, since),
        "spoke": spoke(claim for told in claims.values() for claim in told),
        "address": address,
        **{name: request.build_absolute_uri(url) for name, url in elsewhere(at).items()},
        "linked": linked(card, releases, address),
    }
    seasons = [one["season"] for one in releases if one["season"] is not None]
    mine = of_show(request, user, title, seasons) if user else None
    return answer(request, "pages/show.html", page, mine=mine)


_ARTICLE = "reading__version__article"
_TOLD = (
    *("release", "reading", "title", "season", "part", "event", "status", "published", "edtf"),
    *("when_text", "platform", "speaker__name", "role", "venue", "evidence", "start", "end"),
    *("field", "rule", "confidence", "reading__version", _ARTICLE, f"{_ARTICLE}__url"),
    *(f"{_ARTICLE}__story", f"{_ARTICLE}__outlet__name"),
)
"""Columns of claims that are told; to make rows without the rest takes a quarter less."""
Key = int
Copies = Mapping[int, dict[str, Any]]


def _spans(title: Title, day: date) -> dict[Key, list[Held]]:
    """The beliefs about each release up to a day, oldest first."""
    kept: dict[Key, list[Held]] = {}
    for held in of_title(title.pk, day):
        kept.setdefault(held.release, []).append(held)
    return kept


def _claims(title: Title, day: date) -> dict[Key, list[Claim]]:
    """What was said of each release up to a day, oldest first."""
    kept: dict[Key, list[Claim]] = {}
    for claim in reversed(_NEWEST(title.pk, day)):
        assert claim.release_id is not None
        kept.setdefault(claim.release_id, []).append(claim)
    return kept


def _last_claims(title: int, day: date) -> QuerySet[Claim]:
    found = standing_claims().filter(release__title=title, published__lte=day)
    found = found.select_related("reading__version__article__outlet", "speaker")
    return found.only(*_TOLD).order_by("-published", "-pk")[:MOST_CLAIMS]


_NEWEST = Prepared(_last_claims)


def _newest(claims: dict[Key, list[Claim]], day: date) -> list[int]:
    """The articles' versions of the last year behind the claims, the newest first."""
    told = [c for those in claims.values() for c in those if c.published > day - STALE]
    told.sort(key=lambda c: (c.published, c.pk), reverse=True)
    return [claim.reading.version_id for claim in told]


def _order(spans: dict[Key, list[Held]]) -> list[Key]:
    def place(key: Key) -> tuple[bool, int, str, int]:
        release = spans[key][-1]
        return release.season is None, -(release.season or 0), release.part, key

    return sorted(spans, key=place)


def _since(spans: dict[Key, list[Held]]) -> date:
    """The day from which changes of belief are told."""
    days = sorted((span.first for those in spans.values() for span in those), reverse=True)
    return days[MOST_HELD - 1] if len(days) > MOST_HELD else date.min


def _earlier(claims: dict[Key, list[Claim]], since: date) -> str | None:
    """The day to look back from for what is not told on this page; None where all of it is."""
    days = sorted(claim.published for told in claims.values() for claim in told)
    oldest = days[0] if len(days) == MOST_CLAIMS else date.min
    day = max(oldest, since)
    return None if day == date.min else day.isoformat()


def _release(now: Held, rated: Mapping[int | None, dict[str, Any]]) -> dict[str, Any]:
    return {
        **release(now),
        "rating": None if now.part else rated.get(now.season),
        "rivals": [english(window) for window in now.belief.rivals],
        "voided": [
            {"when": v.window.edtf, "on": v.on.isoformat(), "words": english(v.window)}
            for v in now.belief.voided
        ],
    }


def _story(spans: list[Held], claims: Iterable[Claim], also: Copies) -> list[dict[str, Any]]:
    """Claims and changes of belief on one line of time; a day's claims before its belief."""
    told = [(c.published.isoformat(), 0, _told(c, also)) for c in claims]
    held = [(s.first.isoformat(), 1, _held(s)) for s in spans]
    return [entry for _, _, entry in sorted([*told, *held], key=lambda e: e[:2])]


def _told(claim: Claim, also: Copies) -> dict[str, Any]:
    copied = also.get(claim.reading.version.article_id)
    return {"kind": "claim", **said(claim), "copies": copied}


def _held(span: Held) -> dict[str, Any]:
    belief = span.belief
    mark = MARKS[belief.standing]
    return {
        "kind": "belief",
        "on": span.first.isoformat(),
        "standing": belief.standing.value,
        "sign": mark.sign,
        "standing_words": mark.words,
        "when": belief.window.edtf if belief.window else None,
        "when_words": english(belief.window),
        "why": belief.why,
    }
