"""My shows: the slate of what I follow, and what changed of it this week."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from slated.site.accounts.following import followed, follows_of
from slated.site.accounts.models import User
from slated.site.pages.ahead import Asked, overdue, rows
from slated.site.pages.answer import answer
from slated.site.pages.changed import changed
from slated.site.pages.days import asked
from slated.site.pages.errors import bad_request
from slated.site.pages.paging import page_asked, pager
from slated.site.pages.picture import drawn
from slated.site.people.follows import follow_row
from slated.site.people.who import signed_in
from slated.site.slate.models import Span

QUIET = 200
"""Followed shows named of which nothing lies ahead."""


@require_safe
@signed_in
def my_shows(request: HttpRequest, user: User) -> HttpResponse:
    """What lies ahead of the shows, lists and networks that a person follows."""
    chosen = followed(user)

    def mine(spans: QuerySet[Span]) -> QuerySet[Span]:
        return spans.filter(chosen)

    try:
        wanted = Asked(asked(request), page=page_asked(request), among=mine)
    except ValueError as error:
        return bad_request(request, str(error))
    found, more = rows(wanted)
    late = overdue(wanted) if wanted.page == 1 else []
    page = {
        "as_of": wanted.day.isoformat(),
        "page": wanted.page,
        "more": more,
        "follows": user.follows.count(),
        "overdue": late,
        "quiet": [] if more or wanted.page > 1 else _quiet(user, [*found, *late]),
        "changes": changed(wanted.day, among=mine),
        **drawn(wanted.day, found),
        **pager(request),
    }
    return answer(request, "people/shows.html", page)


def _quiet(user: User, shown: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The shows that are followed and of which nothing lies ahead, by name."""
    ahead = {row["url"] for row in shown}
    titles = [follow_row(one) for one in follows_of(user) if one.title is not None]
    rest = [row for row in titles if row["url"] not in ahead]
    return sorted(rest, key=lambda row: str(row["name"]).casefold())[:QUIET]
