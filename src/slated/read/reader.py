"""The reader: from an article to its claims."""

from __future__ import annotations

from typing import Literal

from slated.article import Article
from slated.claim import Claim
from slated.read.announcer import credit_announcer
from slated.read.bind import titles_of
from slated.read.bind_season import season_of, told_with
from slated.read.bind_time import time_of
from slated.read.compose import compose, reading
from slated.read.dateline import dated
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.hearing import hear
from slated.read.lead_credits import credit_from_lead
from slated.read.lead_dates import date_from_lead
from slated.read.learned.decide import decide
from slated.read.learned.weights import shipped
from slated.read.lists import lists
from slated.read.loose import LOOSE
from slated.read.memory import past_over, remember_seasons
from slated.read.page import Line, Page
from slated.read.parallel import share_verbs
from slated.read.passing import only_around
from slated.read.screen import in_passing, worth_reading
from slated.read.section import spoken_season
from slated.read.settle import date_endings, folded, settle
from slated.read.support import dropped_by_network, televised
from slated.read.titles import Titles

Method = Literal["learned", "rules"]


def read_article(article: Article, titles: Titles, method: Method = "learned") -> list[Claim]:
    """The claims of one article, in the order they are made.

    ``method`` says who decides what the phrasings propose: linear models, or the
    rules alone.
    """
    begun = begin(article, titles)
    if begun is None:
        return []
    page, listed = begun
    told = decide(page, shipped()) if method == "learned" else by_rules(page)
    return finish(page, listed, told)


def begin(article: Article, titles: Titles) -> tuple[Page, list[Claim]] | None:
    """An article's page and the claims of its lists, the rows of those left out of the page.

    None where the first look finds nothing worth reading.
    """
    article = dated(article)
    page = Page(article, titles)
    if not worth_reading(page.low):
        return None
    if in_passing(page.low):
        page = Page(only_around(article), titles)
    listed = lists(page)
    page.leave_out(listed.spans)
    return page, listed.claims


def finish(page: Page, listed: list[Claim], told: list[Claim]) -> list[Claim]:
    """The claims of lists and of sentences made one list: repeats joined, dates credited."""
    told = share_verbs(date_from_lead(told, page), page)
    claims = settle(past_over([*remember_seasons(listed, page), *told]))
    return credit_announcer(credit_from_lead(hear(date_endings(claims), page), page), page)


LONG = 1500
"""Characters above which the rules alone leave the loose phrasings be."""


def by_rules(page: Page, loose: frozenset[str] = LOOSE) -> list[Claim]:
    """The claims of a page's sentences, by the rules alone.

    In a long text a ``loose`` phrasing makes no fact, but may say more of one made by another.
    """
    claims: list[Claim] = []
    for index, rows in rows_by_sentence(page, firm=True).items():
        line = page.line(index)
        found = hits(line, rows)
        for hit in found:
            claims.extend(_claims(page, line, hit, found))
    if len(page.low) > LONG:
        facts = {_fact(claim) for claim in claims if claim.rule not in loose}
        claims = [claim for claim in claims if _fact(claim) in facts]
    return remember_seasons(claims, page)


def _fact(claim: Claim) -> tuple[str, str, int]:
    return folded(claim.title), str(claim.event), claim.season or 1


def _claims(page: Page, line: Line, hit: Hit, others: list[Hit]) -> list[Claim]:
    """What one hit claims, by the rules alone."""
    if not hit.row.firm:
        return []
    shown = dropped_by_network(line, hit.event)
    chosen = [t for t in titles_of(page, line, hit) if shown or televised(page, line, t)]
    words = time_of(line, hit, others) if hit.row.dated else None
    claims = []
    for title in chosen:
        season = season_of(line, hit, title, len(chosen) == 1)
        told = season.number if season else spoken_season(page, line, hit)
        for number in told_with(line, hit, told):
            claims.append(compose(page, reading(page, line, hit, title, number, words)))
    return claims
