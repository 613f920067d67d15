"""An article: the claims read from it, each beside the words it rests on."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from slated.site.news.models import Article, ArticleVersion
from slated.site.news.standing import standing_claims
from slated.site.pages.answer import answer
from slated.site.pages.claims import said, web_address
from slated.site.pages.constraints import waits_of
from slated.site.pages.copies import copies
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.links import show_path


def article(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of one article. Its text is not shown: it is somebody else's."""
    try:
        day = asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    found = Article.objects.select_related("outlet").filter(pk=pk).first() if pk < 2**63 else None
    if found is None:
        raise Http404("There is no article of that number.")
    if (found.published or found.learned.date()) > day:
        raise Http404("This article was not there yet on that day.")
    version = ArticleVersion.objects.filter(article=found).defer("text").order_by("-number").first()
    page = {
        "id": found.pk,
        "headline": (version.title if version else "") or str(found),
        "outlet": found.outlet.name if found.outlet else None,
        "byline": version.byline if version else None,
        "published": found.published.isoformat() if found.published else None,
        "learned": found.learned.date().isoformat(),
        "url": web_address(found),
        "versions": version.number if version else 0,
        "copies": copies([found]).get(found.pk),
        "claims": _claims(found),
        "constraints": waits_of(found.pk),
    }
    return answer(request, "pages/article.html", page)


def _claims(found: Article) -> list[dict[str, Any]]:
    rows = standing_claims().filter(reading__version__article=found)
    rows = rows.select_related("reading__version__article__outlet", "speaker", "release__title")
    return [
        {
            **said(claim),
            "show": _show(claim.release.title) if claim.release else None,
            "reader": claim.reading.reader,
        }
        for claim in rows.order_by("field", "start", "pk")
    ]


def _show(title: Any) -> dict[str, str]:
    return {"title": str(title), "url": show_path(title.pk, title.name)}
