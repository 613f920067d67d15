"""A claim that the reader missed, added on the site."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from slated.site.care import fields
from slated.site.care.acts import add
from slated.site.care.doors import editors, who
from slated.site.care.queue import numbers
from slated.site.care.words import sentences_of
from slated.site.errors import KeepError
from slated.site.news.missed import newest
from slated.site.news.models import ArticleVersion, Claim
from slated.site.news.standing import standing_claims
from slated.site.pages.links import article_path

PAGE = 60
"""Sentences offered at once."""
DEFAULTS = {"event": "premiere", "status": "announced"}


@require_http_methods(["GET", "HEAD", "POST"])
@editors
def missed(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for a claim of an article, and the claim it sends in."""
    try:
        version = newest(pk if pk < 2**63 else 0)
    except KeepError:
        raise Http404(_("There is no article of that number.")) from None
    told = sentences_of(version.text, version.title)
    if request.method != "POST":
        return _form(request, version, told, DEFAULTS | {"title": _title(pk)})
    text = fields.typed(request.POST)
    picked = numbers([request.POST.get("sentence", "")])
    if not text["evidence"].strip() and picked and picked[0] < len(told):
        text["evidence"] = told[picked[0]]
    if request.POST.get("do") == "look":
        return _form(request, version, told, text, offer=True)
    try:
        made = add(pk, fields.changed(text, {}), request.POST.get("reason", ""), who(request))
    except KeepError as error:
        return _form(request, version, told, text, error=str(error), status=400)
    return redirect("care-done", made.pk)


def _title(article: int) -> str:
    """The show that most of an article's claims are about."""
    rows = standing_claims().filter(reading__version__article=article)
    names = list(rows.values_list("title", flat=True)[:50])
    return max(names, key=names.count, default="")


def _form(
    request: HttpRequest,
    version: ArticleVersion,
    told: list[str],
    text: dict[str, str],
    *,
    offer: bool = False,
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    data = request.POST if request.method == "POST" else request.GET
    since = next(iter(numbers([data.get("from", "")])), 0)
    claims = Claim.objects.filter(pk__in=_standing(version)).order_by("start")
    page: dict[str, Any] = {
        "id": version.article_id,
        "article": article_path(version.article_id),
        "headline": version.title,
        "claims": [str(claim) for claim in claims],
        "sentences": list(enumerate(told))[since : since + PAGE],
        "picked": next(iter(numbers([data.get("sentence", "")])), None),
        "from": since,
        "after": since + PAGE if since + PAGE < len(told) else 0,
        "form": fields.form({name: text.get(name, "") for name in fields.NAMES}, offer=offer),
        "reason": data.get("reason", ""),
        "error": error,
    }
    return render(request, "care/add.html", {"page": page}, status=status)


def _standing(version: ArticleVersion) -> list[int]:
    rows = standing_claims().filter(reading__version=version)
    return list(rows.values_list("pk", flat=True)[:200])
