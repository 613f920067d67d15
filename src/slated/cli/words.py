"""A claim in words: which release, when, and who said so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from slated.claim import Status
from slated.cli.clean import one_line

if TYPE_CHECKING:
    from slated.article import Article
    from slated.claim import Claim

NOTHING = "–"
_MONTH = re.compile(r"\b(Jan|Feb|Aug|Sep|Oct|Nov|Dec)[a-z]+")


def release(claim: Claim) -> str:
    """The title with its season and part: "Jessica Jones 2", "Arrow 5 part B"."""
    words = [one_line(claim.title)]
    if claim.season is not None:
        words.append(str(claim.season))
    if claim.part:
        part = one_line(claim.part)
        words.append(part if part[:4].lower() in ("part", "volu", "mids") else f"part {part}")
    return " ".join(words)


def event(claim: Claim) -> str:
    """The event in words: "production start"."""
    return claim.event.value.replace("_", " ")


def when(claim: Claim) -> str:
    """The date in plain English, else the words that could not be dated, else a dash."""
    if claim.when is not None:
        return short_months(claim.when.english())
    if claim.status is Status.UNKNOWN:
        return "no date yet"
    return f"“{one_line(claim.when_text)}”" if claim.when_text else NOTHING


def short_months(words: str) -> str:
    """The words with long names of months cut short: "Feb 2018"."""
    return _MONTH.sub(r"\1", words)


def credit(claim: Claim) -> str:
    """Who says so and where: "Krysten Ritter, Twitter"; empty where nobody is credited."""
    return ", ".join(one_line(words) for words in (claim.speaker, claim.venue) if words)


def source(article: Article) -> str:
    """The outlet and day of the article, else its id."""
    day = article.published.isoformat() if article.published else ""
    parts = [one_line(part) for part in (article.outlet, day) if part]
    return ", ".join(parts) or one_line(article.id) or NOTHING
