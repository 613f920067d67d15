"""Short articles of our own, on true television facts, read whole by the rules."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import read


def facts(text: str, published: str, title: str = "") -> list[str]:
    """Each claim in one line: title, season, event, status, date, platform."""
    article = Article(text=text, title=title, published=date.fromisoformat(published))
    return sorted(
        f"{c.title} | {c.season or '-'} | {c.event} | {c.status}"
        f" | {c.when.edtf if c.when else '-'} | {c.platform or '-'}"
        for c in read(article, reader="rules")
    )


def test_a_premiere_ahead_is_of_no_season_that_is_over() -> None:
    text = "The season three finale of ‘Bosch’ aired in May. ‘Bosch’ returns this fall on Amazon."
    assert facts(text, "2019-08-20") == [
        "Bosch | - | premiere | announced | 2019-23 | Amazon",
        "Bosch | 3 | finale | happened | 2019-05 | Amazon",
    ]
