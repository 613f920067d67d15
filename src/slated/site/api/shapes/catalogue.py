"""The catalogue: titles, networks, what a search found."""

from __future__ import annotations

from datetime import date

from ninja import Schema

from slated.site.api.shapes.slate import Release


class Title(Schema):
    """A title of the catalogue; one that was merged names the one it is part of."""

    id: int
    title: str
    name: str
    network: str | None
    start_year: int | None
    country: str
    provisional: bool
    merged_into: int | None
    url: str


class Titles(Schema):
    """A page of titles, by number."""

    titles: list[Title]
    next: str | None


class TitleCard(Title):
    """A title with how its releases stand on a day, a page of them, by number."""

    as_of: date
    releases: list[Release]
    next: str | None


class Network(Schema):
    """A network of the catalogue."""

    id: int
    name: str


class Networks(Schema):
    """A page of networks, by number."""

    networks: list[Network]
    next: str | None


class Found(Schema):
    """What a search found; ``near``: no name fitted, these titles are close to it."""

    q: str
    near: bool
    titles: list[Title]
    people: list[str]
    networks: list[str]
