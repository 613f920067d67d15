"""What is somebody's own: the token that was shown, ratings, what is followed."""

from __future__ import annotations

from datetime import date, datetime

from ninja import Schema
from pydantic import Field, model_validator

from slated.site.api.asked import Words


class Me(Schema):
    """Whose token it is, and what it may do until when."""

    user: str
    editor: bool
    token: str
    scopes: list[str]
    expires: date | None


class Stars(Schema):
    """Half a star to five, in halves."""

    stars: float = Field(ge=0.5, le=5, multiple_of=0.5, strict=True)


class Rating(Schema):
    """A rating of one's own; one that does not count says why, and from when it will."""

    title_id: int
    title: str
    season: int | None
    stars: float
    day: date
    counted: bool
    why: str
    counts_from: date | None


class Ratings(Schema):
    """A page of one's ratings, those first given last first."""

    ratings: list[Rating]
    next: str | None


class Wish(Schema):
    """What to follow: a title's number, a list's name, or a network's: one of the three."""

    title: int | None = Field(None, ge=1, lt=2**63, strict=True)
    list: Words | None = Field(None, min_length=1, max_length=200)
    network: Words | None = Field(None, min_length=1, max_length=80)

    @model_validator(mode="after")
    def one_of_three(self) -> Wish:
        """ValueError unless exactly one is given."""
        if sum(one is not None for one in (self.title, self.list, self.network)) != 1:
            raise ValueError("give a title, a list or a network: one of the three")
        return self


class Follow(Schema):
    """Something followed: a title, a list or a network."""

    id: int
    kind: str
    title_id: int | None
    name: str
    since: datetime


class Follows(Schema):
    """A page of what is followed, the latest first."""

    follows: list[Follow]
    next: str | None
