"""One article with what was read in it, and the forms in which that is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from slated.read import read
from slated.read.card import read_cards

if TYPE_CHECKING:
    from collections.abc import Iterable

    from slated.article import Article
    from slated.card import Card
    from slated.claim import Claim
    from slated.read import Method
    from slated.read.titles import Titles


@dataclass(frozen=True, slots=True)
class Reading:
    """An article, its claims and the rating cards printed under it."""

    article: Article
    claims: tuple[Claim, ...]
    cards: tuple[Card, ...]

    def to_line(self) -> dict[str, Any]:
        """The form of one output line: id, claims, and cards when there are any."""
        line: dict[str, Any] = {
            "id": self.article.id,
            "claims": [claim.to_dict() for claim in self.claims],
        }
        if self.cards:
            line["cards"] = [card.to_dict() for card in self.cards]
        return line

    def to_dict(self) -> dict[str, Any]:
        """The form of one element of the JSON output: the line and the article's own facts."""
        article = self.article
        return {
            "id": article.id,
            "url": article.url,
            "outlet": article.outlet,
            "byline": article.byline,
            "published": article.published.isoformat() if article.published else None,
            "title": article.title,
            **self.to_line(),
        }


def read_article(
    article: Article, titles: Titles | None = None, reader: Method = "learned"
) -> Reading:
    """The claims and cards of one article."""
    return reading_of(article, read(article, titles=titles, reader=reader))


def reading_of(article: Article, claims: Iterable[Claim]) -> Reading:
    """An article whose claims are known, with its cards."""
    return Reading(article, tuple(claims), tuple(read_cards(article.text)))
