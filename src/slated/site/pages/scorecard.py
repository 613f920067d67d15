"""The scorecard: renewed, cancelled, ending, in limbo, by network."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from slated.believe.card import Outlook
from slated.site.catalogue.errors import TitleError
from slated.site.pages.ahead import title_of
from slated.site.pages.answer import answer
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path
from slated.site.pages.networks import networks
from slated.site.people.mine import of_thing
from slated.site.slate.outlooks import Scored, outlooks

MOST = 150
"""Titles shown; a network narrows it."""


def scorecard(request: HttpRequest) -> HttpResponse:
    """The scorecard of a day, of one network where one is asked for."""
    network = request.GET.get("network", "").strip()[:80]
    try:
        day = asked(request)
        found = outlooks(day, network=network or None)
    except (ValueError, TitleError) as error:
        return bad_request(request, str(error))
    page = {
        "as_of": day.isoformat(),
        "network": network,
        "networks": [_network(name) for name in networks()],
        "total": len(found),
        "groups": _groups(found[:MOST]),
    }
    return answer(request, "pages/scorecard.html", page, mine=of_thing(request, network))


def _network(name: str) -> dict[str, str]:
    return {"name": name, "url": f"{reverse('scorecard')}?{urlencode({'network': name})}"}


def _groups(found: list[Scored]) -> list[dict[str, Any]]:
    """The titles under each outlook, in the order of the outlooks."""
    return [
        {
            "outlook": outlook.value,
            "titles": [_title(s) for s in found if s.entry.outlook is outlook],
        }
        for outlook in Outlook
        if any(s.entry.outlook is outlook for s in found)
    ]


def _title(scored: Scored) -> dict[str, Any]:
    held, entry = scored.held, scored.entry
    return {
        "title": title_of(held),
        "url": show_path(held.title_id, held.title),
        "season": entry.season,
        "since": entry.since.isoformat() if entry.since else None,
        "platform": held.belief.platform,
        "now_on": scored.now_on,
        "why": entry.why,
    }
