"""The reader: from an article to its claims."""

from __future__ import annotations

from slated.article import Article
from slated.claim import Claim
from slated.read.bind import season_of, time_of, titles_of
from slated.read.compose import compose, reading
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.memory import remember_seasons
from slated.read.page import Line, Page
from slated.read.settle import settle
from slated.read.support import supported, televised
from slated.read.titles import Titles


def read_article(article: Article, titles: Titles) -> list[Claim]:
    """The claims of one article, in the order they are made."""
    page = Page(article, titles)
    claims: list[Claim] = []
    for index, rows in rows_by_sentence(page).items():
        line = page.line(index)
        found = hits(line, rows)
        for hit in found:
            claims.extend(_claims(page, line, hit, found))
    return settle(remember_seasons(claims, page))


def _claims(page: Page, line: Line, hit: Hit, others: list[Hit]) -> list[Claim]:
    """What one hit claims, by the rules alone."""
    if not supported(line, hit):
        return []
    chosen = [t for t in titles_of(page, line, hit) if televised(page, line, t)]
    words = time_of(line, hit, others) if hit.row.dated else None
    claims = []
    for title in chosen:
        season = season_of(line, hit, title, len(chosen) == 1)
        number = season.number if season else None
        claims.append(compose(page, reading(page, line, hit, title, number, words)))
    return claims
