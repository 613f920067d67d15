"""What can be asked: the kinds of parameters that several operations take."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from django.http import Http404
from ninja import Query
from pydantic import AfterValidator, Field

from slated.site.api.cursor import MOST
from slated.site.api.problems import SCHEMA, TYPE, WORDS
from slated.site.catalogue.models import Title
from slated.site.pages.days import FIRST, LAST

SCOPE = "x-scope"
"""What the scope of an operation is called in its description, until it is a security."""


def plain(text: str) -> str:
    """Databases take neither NUL nor half a surrogate pair."""
    if "\0" in text or any("\ud800" <= one <= "\udfff" for one in text):
        raise ValueError("characters that are none")
    return text


Limit = Annotated[int, Query(ge=1, le=MOST, description="Results on a page.")]
Cursor = Annotated[
    str, Query(max_length=400, description="``next`` of the page before; leave it out to begin.")
]
Words = Annotated[str, AfterValidator(plain)]
Network = Annotated[
    str,
    Query(max_length=200, description="Only what is on this network, by its name."),
    AfterValidator(plain),
]
InList = Annotated[
    str,
    Query(max_length=200, description="Only titles of this list, by its name."),
    AfterValidator(plain),
]
Day = Annotated[date, Field(ge=FIRST, le=LAST)]
AsOf = Annotated[
    Day | None, Query(description="The day to look back from, today where it is left out.")
]


def small(number: int) -> int:
    """A row's number. Http404 for one that cannot be."""
    if not 0 < number < 2**63:
        raise Http404("there is nothing of that number")
    return number


def title_of(number: int) -> Title:
    """The title of that number. Http404 where there is none."""
    row = Title.objects.filter(pk=small(number)).first()
    if row is None:
        raise Http404("there is no title of that number")
    return row


def _problems(*statuses: int) -> dict[int, Any]:
    content = {TYPE: {"schema": SCHEMA}}
    return {status: {"description": WORDS[status], "content": content} for status in statuses}


PUBLIC = {"responses": _problems(400, 404, 429)}
"""The problems of what everybody may read, for its description in OpenAPI."""


def own(scope: str = "") -> dict[str, Any]:
    """Those of what is somebody's own, and the scope that is asked for."""
    return {"responses": _problems(400, 401, 403, 404, 429), SCOPE: scope}


def changing(scope: str) -> dict[str, Any]:
    """Those of what changes something, and the scope that is asked for."""
    return {"responses": _problems(400, 401, 403, 404, 413, 415, 429), SCOPE: scope}
