"""What I follow: all of it, and many shows at once by their names or by my ratings."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from slated.gather.ratings import Given
from slated.site.accounts.following import Added, follow_titles, follows_of
from slated.site.accounts.limits import BRING, limited
from slated.site.accounts.models import Follow, User
from slated.site.catalogue.search import search
from slated.site.catalogue.typo import close_titles
from slated.site.pages.answer import answer
from slated.site.pages.errors import bad_request
from slated.site.pages.links import list_path, show_path
from slated.site.pages.paging import page_asked, pager
from slated.site.people.mine import named
from slated.site.people.who import signed_in
from slated.site.ratings.family import root
from slated.site.ratings.matching import Matcher
from slated.site.ratings.models import Rating

PAGE = 100
LINES = 500
"""Lines of names at a time."""
_LIKED = 8
"""Half-star steps of a show that was liked."""
_TOLD = 50
_HELPED = 10
"""Lines by which nothing was found that are told what they may have meant: each is a search."""
_NEAR = 3
_LINE = re.compile(r"(?P<name>.*?)(?:\s*\((?P<year>\d{4})\))?", re.ASCII | re.DOTALL)
_IMDB = re.compile(r"tt\d{5,12}", re.ASCII)


@signed_in
@limited("import", *BRING)
def my_follows(request: HttpRequest, user: User) -> HttpResponse:
    """A page of what a person follows; a POST follows the shows it names, or those rated high."""
    try:
        number = page_asked(request)
    except ValueError as error:
        return bad_request(request, str(error))
    report = _add(request, user) if request.method == "POST" else None
    found = follows_of(user)
    start = (number - 1) * PAGE
    page = {
        "page": number,
        "more": len(found) > start + PAGE,
        "rows": [follow_row(one) for one in found[start : start + PAGE]],
        "rated": _liked(user).exists(),
        "most": LINES,
        "report": report,
        **pager(request),
    }
    return answer(request, "people/follows.html", page)


def follow_row(one: Follow) -> dict[str, Any]:
    """Something followed: what it is, its name, its page."""
    if one.title is not None:
        words, url = _("show"), show_path(one.title.pk, one.title.name)
        network = one.title.network.name if one.title.network else ""
        return {**named(one.title), "words": words, "url": url, "network": network}
    if one.named is not None:
        return {**named(one.named), "words": _("list"), "url": list_path(one.named.name)}
    url = f"{reverse('home')}?{urlencode({'network': one.network})}"
    return {**named(one.network), "words": _("network"), "url": url}


def _add(request: HttpRequest, user: User) -> dict[str, Any]:
    if "rated" in request.POST:
        liked = _liked(user).values_list("title", flat=True)
        return _told(follow_titles(user, [root(pk) for pk in liked]), [])
    lines = enumerate(request.POST.get("names", "").splitlines(), start=1)
    given = [_given(number, line) for number, line in lines if line.strip()]
    matcher = Matcher(provisional=True)
    titles = matcher.titles(given[:LINES])
    missed = [one for one, title in zip(given, titles, strict=False) if title is None]
    added = follow_titles(user, [title for title in titles if title is not None])
    rows = [_missed(one, matcher.several(one), n < _HELPED) for n, one in enumerate(missed)]
    return _told(added, rows + [_missed(one, False, False) for one in given[LINES:]])


def _missed(one: Given, many: bool, helped: bool) -> dict[str, Any]:
    """A line that nothing was followed by, and the shows that it may have meant."""
    hits = (search(one.title, limit=_NEAR) or close_titles(one.title, _NEAR)) if helped else []
    near = [{"name": str(h.title), "url": show_path(h.title.pk, h.title.name)} for h in hits]
    return {"number": one.line, "text": one.title, "many": many, "near": near}


def _liked(user: User) -> Any:
    return Rating.objects.filter(viewer=user.viewer_id or 0, season=None, steps__gte=_LIKED)


def _given(number: int, line: str) -> Given:
    text = " ".join(line.split())[:200]
    match = _LINE.fullmatch(text)
    name, year = (match["name"], match["year"]) if match else (text, None)
    ids = {"imdb": text} if _IMDB.fullmatch(text) else {}
    return Given(number, 1, name, "series", int(year) if year else None, ids=ids)


def _told(added: Added, missed: list[dict[str, Any]]) -> dict[str, Any]:
    full = _("%(n)s more found no room: you follow as much as one can.") % {"n": added.left}
    return {
        "added": added.new,
        "held": added.held,
        "full": full if added.left else "",
        "missed": missed[:_TOLD],
        "more": len(missed[_TOLD:]),
    }
