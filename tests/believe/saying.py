"""Statements made by hand: a line each, as the case list writes them."""

from __future__ import annotations

from datetime import date
from itertools import count

from slated import Claim, Event, Evidence, Status, Window
from slated.believe import Bar, Statement
from slated.believe.statement import Kind

_number = count(1)

SPEAKERS = {
    "platform": {"speaker": "Netflix"},
    "network": {"speaker": "NBC"},
    "maker": {"speaker": "Melissa Rosenberg", "role": "showrunner"},
    "cast": {"speaker": "Krysten Ritter", "role": "lead actor", "venue": "Twitter"},
    "unnamed": {"speaker": "sources"},
    "outlet": {},
    "writer": {},
}
"""Who speaks, by weight class; an outlet and a writer speak for themselves."""


def said(
    day: str,
    who: str,
    what: str,
    when: str | None = None,
    *,
    outlet: str = "Deadline",
    kind: Kind = "news",
    id: str | None = None,
    article: str | None = None,
    story: str = "",
    season: int | None = 2,
    confidence: float = 1.0,
    **fields: str | None,
) -> Statement:
    """One statement: ``said("2017-10-04", "cast", "premiere announced", "2018")``."""
    event, status = what.split()
    name = id or f"s{next(_number):04d}"
    given = {**SPEAKERS.get(who, {"speaker": who}), **fields}
    claim = Claim(
        title="Jessica Jones",
        event=Event(event),
        status=Status(status),
        evidence=Evidence("words", 0, 5),
        season=season,
        when=Window.parse(when) if when else None,
        when_text=when,
        confidence=confidence,
        **given,  # type: ignore[arg-type]
    )
    published = date.fromisoformat(day)
    where = article or f"{outlet}/{day}/{name}"
    return Statement(claim, published, published, name, where, story, outlet, kind)


def bar(after: str, window: str | None, published: str, statement: str) -> Bar:
    """A constraint: not before another release."""
    found = Window.parse(window) if window else None
    return Bar(after, found, date.fromisoformat(published), statement)


def day(text: str) -> date:
    """A day written YYYY-MM-DD."""
    return date.fromisoformat(text)
