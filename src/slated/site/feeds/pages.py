"""The page that says how following the news goes, and the one where editors choose feeds."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from slated.site.care.doors import editors, who
from slated.site.errors import KeepError
from slated.site.feeds import following
from slated.site.feeds.finding import want
from slated.site.feeds.models import Feed, Wanted
from slated.site.feeds.spoken import ago, ahead
from slated.site.feeds.status import ON_A_PAGE, status
from slated.site.pages.answer import answer

MOST_PAGE = 1000
_WANTED_SHOWN = 10


def state(request: HttpRequest) -> HttpResponse:
    """Workers, feeds and jobs; addresses are for editors."""
    return answer(request, "feeds/status.html", _page(request, whole=False))


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def feeds(request: HttpRequest) -> HttpResponse:
    """The feeds, for editors: follow, pause, resume, remove."""
    error, code = "", 200
    if request.method == "POST":
        try:
            _change(request)
        except KeepError as problem:
            error, code = str(problem), 409
        else:
            return redirect("care-feeds")
    page = {**_page(request, whole=True), "error": error, "url": request.POST.get("url", "")}
    rows = Wanted.objects.order_by("-pk")[:_WANTED_SHOWN]
    page["wanted"] = [{"url": w.url, "by": w.by, "done": w.done, "said": w.said} for w in rows]
    return render(request, "feeds/feeds.html", {"page": page}, status=code)


def _change(request: HttpRequest) -> None:
    """Do what a form asks. Raises KeepError."""
    now = datetime.now(UTC)
    do = request.POST.get("do", "")
    if do == "follow":
        want(request.POST.get("url", ""), who(request), now)
        return
    named = request.POST.get("feed", "")
    number = int(named) if named.isascii() and named.isdigit() and len(named) < 18 else 0
    feed = Feed.objects.filter(pk=number).first()
    if feed is None:
        raise KeepError("that feed is not followed any more")
    if do == "pause":
        following.pause(feed)
    elif do == "resume":
        following.resume(feed, now)
    elif do == "remove":
        following.remove(feed)
    else:
        raise KeepError("nothing was asked for")


def _page(request: HttpRequest, *, whole: bool) -> dict[str, Any]:
    now = datetime.now(UTC)
    given = request.GET.get("page", "1")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 5 else 0
    if not 0 < number <= MOST_PAGE:
        raise Http404("no such page")
    found = status(now, number, whole=whole)
    for row in found["feeds"]:
        row["last"], row["next"] = _ago(row["succeeded"], now), _ahead(row["due"], now)
    for job in found["jobs"]:
        job["last"], job["next"] = _ago(job["done"], now), _ahead(job["due"], now)
    for worker in found["workers"]:
        worker["since"] = _ago(worker["started"], now)
    more = found["totals"]["feeds"] > number * ON_A_PAGE
    pages = {"more": more, "before": f"?page={number - 1}", "after": f"?page={number + 1}"}
    return {**found, **pages}


def _ago(moment: str | None, now: datetime) -> str:
    return ago(datetime.fromisoformat(moment) if moment else None, now)


def _ahead(moment: str | None, now: datetime) -> str:
    return ahead(datetime.fromisoformat(moment) if moment else None, now)
