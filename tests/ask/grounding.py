"""One answered claim about one article, grounded."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.ask.serving import answer, claim

from slated import Article, Claim
from slated.read.asked.answer import told
from slated.read.asked.ground import grounded
from slated.read.asked.question import everything, questions
from slated.read.page import Page
from slated.read.titles import Titles

TEXT = (
    "“Fargo” will be back on FX on April 19, showrunner Noah Hawley said on Twitter. "
    "Its second season ran in 2015.\n"
    "The third season was filmed in Calgary. Ozark may return this summer."
)
ARTICLE = Article(TEXT, "Fargo’s third year has a date", date(2017, 1, 12))
FARGO = claim(
    evidence="“Fargo” will be back on FX on April 19",
    title="Fargo",
    season=3,
    event="premiere",
    status="announced",
    when_text="April 19",
    when="2017-04-19",
    platform="FX",
    speaker="Noah Hawley",
    venue="Twitter",
)


def kept(told_: dict[str, Any], article: Article = ARTICLE) -> Claim | None:
    page = Page(article, Titles.load())
    [question] = questions(page, everything(page))
    claims = grounded(question, told(answer(told_)))
    return claims[0] if claims else None


def sure(**fields: Any) -> Claim:
    one = kept({**FARGO, **fields})
    assert one is not None
    return one
