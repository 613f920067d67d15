"""Calendar and feeds: which there are, and how to add them."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from slated.site.catalogue.models import NamedList
from slated.site.pages.answer import answer
from slated.site.pages.errors import bad_request
from slated.site.pages.networks import networks
from slated.site.publish.events import KEPT, MOST, PAST
from slated.site.publish.offers import offer
from slated.site.publish.options import WIDE
from slated.site.publish.scope import scope_of

MOST_LISTS = 200
"""Lists that the form offers."""


@require_safe
def subscribe(request: HttpRequest) -> HttpResponse:
    """The addresses that the choices lead to; works as a plain form."""
    scope = scope_of(request.GET)
    try:
        offered = offer(request, scope)
    except ValueError as error:
        return bad_request(request, str(error))
    lists = NamedList.objects.order_by("name").values_list("name", flat=True)[:MOST_LISTS]
    page = {
        **offered,
        "network": scope.network,
        "list": scope.named_list,
        "title": scope.title.pk if scope.title else None,
        "title_name": str(scope.title) if scope.title else "",
        "networks": networks(),
        "lists": list(lists),
        "wide": WIDE,
        "kept": KEPT.days,
        "past": PAST.days,
        "most": MOST,
    }
    return answer(request, "publish/subscribe.html", page)
