"""News: claims and the articles that carry them."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from ninja import Schema
from pydantic import AfterValidator, ConfigDict, Field

from slated.claim import Event, Status
from slated.site.api.asked import plain
from slated.site.news.columns import MOST_SEASON

Name = Annotated[str, Field(max_length=200), AfterValidator(plain)] | None


class Claim(Schema):
    """Who said what about which release, in which words, in which article.

    ``when`` is EDTF; ``first`` and ``last`` are its bounds, null where open. ``start`` and
    ``end`` are where ``evidence`` stands in the article's ``field``, in code points.
    """

    id: int
    on: date
    release_id: int | None
    title: str
    season: int | None
    part: str | None
    event: str
    status: str
    when: str | None
    first: date | None
    last: date | None
    when_text: str | None
    platform: str | None
    speaker: str | None
    role: str | None
    venue: str | None
    outlet: str | None
    article: str
    url: str | None
    evidence: str
    start: int
    end: int
    field: str
    rule: str
    confidence: float


class Claims(Schema):
    """A page of claims; ``next`` is the cursor of the one after, null on the last."""

    claims: list[Claim]
    next: str | None


class Article(Schema):
    """An article; never its text, which is somebody else's."""

    id: int
    headline: str
    outlet: str | None
    byline: str | None
    published: date | None
    learned: date
    url: str | None
    versions: int
    page: str


class Articles(Schema):
    """A page of articles, those met last first."""

    articles: list[Article]
    next: str | None


class ArticleClaims(Article):
    """An article with a page of the claims read from it, those kept last first."""

    claims: list[Claim]
    next: str | None


class Fields(Schema):
    """What a claim should say, in the words of its JSON; what is left out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    title: Name = None
    season: int | None = Field(None, ge=0, le=MOST_SEASON, strict=True)
    part: Name = None
    event: Event | None = None
    status: Status | None = None
    when: Annotated[Name, Field(description="EDTF, as 2018 or 2018-03-07.")] = None
    when_text: Name = None
    platform: Name = None
    speaker: Name = None
    role: Name = None
    venue: Name = None
    outlet: Name = None
    evidence: Annotated[str, Field(max_length=2000), AfterValidator(plain)] | None = None


class Correction(Schema):
    """A person's word over the reader's: ``fields`` as they should be, null for no claim at all."""

    fields: Fields | None
    reason: Annotated[str, Field(min_length=1, max_length=500), AfterValidator(plain)]


class Corrected(Schema):
    """What a correction did: the claim that it was about, and the one that stands instead."""

    id: int
    claim: int
    corrected: int | None
    by: str
    reason: str
