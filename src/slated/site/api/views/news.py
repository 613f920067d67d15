"""Claims, and the articles that carry them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Max, Q, QuerySet
from django.http import Http404, HttpRequest
from ninja import Router

from slated.site.api import forms
from slated.site.api.asked import PUBLIC, Cursor, Limit, small
from slated.site.api.cursor import cut, latest_first, place_of
from slated.site.api.shapes import news as shapes
from slated.site.news.models import Article, ArticleVersion, Claim
from slated.site.news.standing import standing_claims

router = Router(tags=["news"])


@router.get("/claims", response=shapes.Claims, summary="All that was said", openapi_extra=PUBLIC)
def claims(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """All claims that count, those kept last first."""
    return _kept(standing_claims(), limit, cursor)


@router.get(
    "/releases/{release}/claims",
    response=shapes.Claims,
    summary="Who said what of a release",
    openapi_extra=PUBLIC,
)
def release_claims(
    request: HttpRequest, release: int, limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """The claims about a release that count, newest first."""
    found = standing_claims().filter(release=small(release))
    place = place_of(cursor, (date, int))
    if place:
        day, pk = place
        found = found.filter(Q(published__lt=day) | Q(published=day, pk__lt=pk))
    rows = _whole(found.order_by("-published", "-pk")[: limit + 1])
    kept, following = cut(rows, limit, lambda row: [row.published, row.pk])
    return {"claims": [forms.claim(row) for row in kept], "next": following}


@router.get("/articles", response=shapes.Articles, summary="All articles", openapi_extra=PUBLIC)
def articles(request: HttpRequest, limit: Limit = 50, cursor: Cursor = "") -> dict[str, Any]:
    """The articles, those met last first."""
    found = Article.objects.select_related("outlet")
    kept, following = latest_first(found, limit, cursor)
    return {"articles": _told(kept), "next": following}


@router.get(
    "/articles/{article}",
    response=shapes.ArticleClaims,
    summary="An article and its claims",
    openapi_extra=PUBLIC,
)
def article(
    request: HttpRequest, article: int, limit: Limit = 50, cursor: Cursor = ""
) -> dict[str, Any]:
    """An article with the claims read from it that count, those kept last first."""
    row = Article.objects.select_related("outlet").filter(pk=small(article)).first()
    if row is None:
        raise Http404("there is no article of that number")
    found = standing_claims().filter(reading__version__article=row)
    return {**_told([row])[0], **_kept(found, limit, cursor)}


def _kept(found: QuerySet[Claim], limit: int, cursor: str) -> dict[str, Any]:
    kept, following = latest_first(found, limit, cursor, _whole)
    return {"claims": [forms.claim(row) for row in kept], "next": following}


def _whole(found: QuerySet[Claim]) -> list[Claim]:
    """The claims with speaker, article and outlet; not the articles' texts."""
    related = found.select_related("reading__version__article__outlet", "speaker")
    return list(related.defer("reading__version__text"))


def _told(rows: list[Article]) -> list[dict[str, Any]]:
    """The articles, each with the headline of its newest version."""
    of = ArticleVersion.objects.filter(article__in=[row.pk for row in rows])
    newest = dict(of.order_by().values_list("article").annotate(Max("number")))
    heads = {
        (pk, number): (head, byline)
        for pk, number, head, byline in of.values_list("article", "number", "title", "byline")
    }
    told = []
    for row in rows:
        number = newest.get(row.pk, 0)
        told.append(forms.article(row, *heads.get((row.pk, number), ("", None)), number))
    return told
