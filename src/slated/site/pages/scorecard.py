"""The scorecard: renewed, cancelled, ending, in limbo, by network."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Case, Count, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from slated.believe.card import Outlook
from slated.site.pages.ahead import title_of
from slated.site.pages.answer import answer
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path
from slated.site.pages.networks import networks
from slated.site.pages.paging import page_asked, pager
from slated.site.people.mine import of_thing
from slated.site.slate.models import Prospect
from slated.site.slate.outlooks import Named, Scored, foretold, scored

MOST = 100
"""Titles on one page."""
_PLACES = Case(*(When(outlook=o.value, then=Value(n)) for n, o in enumerate(Outlook)))
"""The outlooks in their order."""


def scorecard(request: HttpRequest) -> HttpResponse:
    """The scorecard of a day, of one network or with one outlook where that is asked for."""
    network = request.GET.get("network", "").strip()[:80]
    try:
        day, number = asked(request), page_asked(request)
        only = _outlook(request.GET.get("outlook", "").strip())
    except ValueError as error:
        return bad_request(request, str(error))
    every = foretold(day, network=network or None)
    counts = dict(every.values_list("outlook").annotate(n=Count("pk")))
    found, more = _page(every.filter(outlook=only.value) if only else every, day, number)
    page: dict[str, Any] = {
        "as_of": day.isoformat(),
        "network": network,
        "networks": [_network(name) for name in networks()],
        "outlook": only.value if only else "",
        "total": sum(counts.values()),
        "counts": {outlook.value: counts.get(outlook, 0) for outlook in Outlook},
        "groups": [group | {"total": counts[group["outlook"]]} for group in _groups(found)],
        "page": number,
        "more": more,
    }
    if not request.path.endswith(".json"):
        page |= {"choices": _choices(request, page["counts"], only), **pager(request)}
    return answer(request, "pages/scorecard.html", page, mine=of_thing(request, network))


def _outlook(text: str) -> Outlook | None:
    try:
        return Outlook(text) if text else None
    except ValueError:
        raise ValueError(f"outlook={text[:20]}: one of {', '.join(Outlook)}") from None


def _page(every: QuerySet[Prospect], day: date, number: int) -> tuple[list[Scored], bool]:
    """The titles of one page by outlook and name, and whether there are more."""
    start = (number - 1) * MOST
    ordered = every.order_by(_PLACES, "title__key", "title_id")
    columns = ("title__name", "title_id", "release_id", "outlook")
    rows = list(ordered.values_list(*columns)[start : start + MOST + 1])
    return scored((Named(*row) for row in rows[:MOST]), day), len(rows) > MOST


def _choices(
    request: HttpRequest, counts: dict[str, int], only: Outlook | None
) -> list[dict[str, Any]]:
    """The outlooks to pick one of, with how many titles each has."""
    found = [{"words": _("all"), "count": sum(counts.values()), "on": only is None, "value": ""}]
    found += [
        {"words": one.value, "count": counts[one.value], "on": one is only, "value": one.value}
        for one in Outlook
        if counts[one.value]
    ]
    return [choice | {"url": _address(request, str(choice["value"]))} for choice in found]


def _address(request: HttpRequest, outlook: str) -> str:
    """This page's address with another outlook."""
    kept = request.GET.copy()
    kept.pop("page", None)
    kept.pop("outlook", None)
    if outlook:
        kept["outlook"] = outlook
    return f"?{kept.urlencode()}"


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
