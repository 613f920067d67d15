"""What is published is read from the slate; Django is set up as for its tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from tests.site.slate.conftest import connection_made

from slated.site.place import Place

__all__ = ["connection_made"]

Written = Callable[..., str]


@pytest.fixture
def written(database: Place) -> Written:
    """The calendar of a day as text: ``written("2017-10-05", "sure=firm")``."""
    from django.http import QueryDict

    from slated.site.publish.calendars import calendar_of
    from slated.site.publish.options import options_of
    from slated.site.publish.scope import scope_of

    def write(day: str, query: str = "", user: object = None) -> str:
        asked = QueryDict(query)
        scope = scope_of(asked, user)  # type: ignore[arg-type]
        day_of = date.fromisoformat(day)
        made = calendar_of(scope, options_of(asked), day_of, lambda at: f"https://slate.test{at}")
        return made.body.decode("utf-8")

    return write
