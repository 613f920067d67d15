"""About the numbers: every formula with the constants in force, worked out on a real title."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse

from slated.believe.rules import NUMBERS, STANDINGS, WINDOWS
from slated.believe.voices import FIRMNESS, VOICES
from slated.rank import AVERAGE_MINIMUM, PRIOR_WEIGHT, SOURCES, BurstTest
from slated.rank.burst import BANDS
from slated.rank.composite import COMMUNITY_WEIGHT
from slated.site.pages.answer import answer
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path
from slated.site.pages.workedout import worked_out
from slated.site.ratings.card import numbers
from slated.site.ratings.models import Standing
from slated.site.ratings.rules import rule_in_force


def about(request: HttpRequest) -> HttpResponse:
    """The tables of belief, of the composite and of fair votes, as they are now."""
    try:
        day = asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    rule = rule_in_force()
    page = {
        "voices": [asdict(voice) for voice in VOICES],
        "firmness": [{"status": s.value, "share": share} for s, share in FIRMNESS.items()],
        "standings": [_row(row) for row in STANDINGS],
        "windows": [_row(row) for row in WINDOWS],
        "numbers": [{"number": number, "description": what} for number, what in NUMBERS],
        "community_weight": COMMUNITY_WEIGHT,
        "prior_weight": PRIOR_WEIGHT,
        "minimum": AVERAGE_MINIMUM,
        "sources": [asdict(source) for source in SOURCES.values()],
        "rule": {
            "early": rule.early,
            "account_days": rule.account_days,
            "burst": _burst(rule.burst) if rule.burst else None,
        },
        "example": _example(),
        "belief": worked_out(day),
    }
    return answer(request, "pages/about.html", page)


def _burst(test: BurstTest) -> dict[str, Any]:
    bands = [
        {"words": one.words, "share": round(100 * one.share), "more": round(100 * one.more)}
        for one in BANDS
    ]
    return {**asdict(test), "bands": bands}


def _row(rule: Any) -> dict[str, Any]:
    standing = str(rule.standing) if rule.standing else None
    return {"name": rule.name, "standing": standing, "description": rule.description}


def _example() -> dict[str, Any] | None:
    """The sum for the best-ranked title, None while nothing is rated."""
    ranked = Standing.objects.filter(named=None, composite_ranked=True).select_related("title")
    row = ranked.order_by("-composite", "title").first()
    if row is None:
        return None
    url = show_path(row.title.pk, row.title.name)
    told = numbers(row.title_id)
    stars = sum(votes * (step + 1) / 2 for step, votes in enumerate(told.tally.counts))
    return {"title": str(row.title), "url": url, "stars": stars, **told.to_dict()}
