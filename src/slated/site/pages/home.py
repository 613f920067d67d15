"""Home: the slate as a picture, and what changed this week beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse

from slated.believe import Standing
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.lists import find_list
from slated.site.pages.ahead import Asked, overdue, rows
from slated.site.pages.answer import answer
from slated.site.pages.changed import changed
from slated.site.pages.days import asked as day_asked
from slated.site.pages.errors import bad_request
from slated.site.pages.listed import listed
from slated.site.pages.marks import MARKS
from slated.site.pages.networks import networks
from slated.site.pages.paging import page_asked, pager
from slated.site.pages.picture import drawn
from slated.site.pages.remembered import remembered
from slated.site.people.mine import of_thing
from slated.site.slate.ahead import AHEAD


def home(request: HttpRequest) -> HttpResponse:
    """The slate of a day, by network, list and standing."""
    try:
        wanted = _asked(request)
        found, more = rows(wanted)
    except (ValueError, TitleError) as error:
        return bad_request(request, str(error))
    page = {
        "as_of": wanted.day.isoformat(),
        "network": wanted.network,
        "standing": [s.value for s in wanted.standings],
        "page": wanted.page,
        "more": more,
        "list": wanted.named_list,
        "rows": found,
        "overdue": [] if wanted.standings or wanted.page > 1 else overdue(wanted),
        "changes": _changes(wanted.day, wanted.network, wanted.named_list),
    }
    if not request.path.endswith(".json"):
        page |= drawn(wanted.day, found) | {"choices": _choices(wanted), "networks": networks()}
        page["lists"] = listed()
        page |= pager(request)
    return answer(request, "pages/home.html", page, mine=of_thing(request, wanted.network))


def _changes(day: date, network: str, named_list: str) -> list[dict[str, Any]]:
    return remembered(
        ("changes", day, network, named_list),
        lambda: changed(day, network=network, named_list=named_list),
    )


def _asked(request: HttpRequest) -> Asked:
    named = request.GET.getlist("standing")
    unknown = [n for n in named if n and n not in {s.value for s in AHEAD}]
    if unknown:
        raise ValueError(f"standing={unknown[0][:20]}: one of {', '.join(AHEAD)}")
    titles = request.GET.get("list", "").strip()[:200]
    return Asked(
        day=day_asked(request),
        standings=tuple(Standing(n) for n in named if n),
        network=request.GET.get("network", "").strip()[:80],
        named_list=find_list(titles).name if titles else "",
        page=page_asked(request),
    )


def _choices(wanted: Asked) -> list[dict[str, Any]]:
    """The boxes of the filter."""
    return [
        {
            "value": standing.value,
            "sign": MARKS[standing].sign,
            "words": MARKS[standing].words,
            "on": standing in wanted.standings,
        }
        for standing in AHEAD
    ]
