"""Questions to ask, and the titles answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from slated import Article
from slated.ask import Asker
from slated.read.asked.question import Question, everything, questions
from slated.read.page import Page
from slated.read.titles import Titles

SECRET = "sk-secret-0123456789"
ARTICLE = Article("Ozark was renewed for a third season.", "", date(2018, 10, 10))


def question(article: Article = ARTICLE) -> Question:
    page = Page(article, Titles([]))
    [one] = questions(page, everything(page))
    return one


def other(number: int) -> Question:
    return question(replace(ARTICLE, title=f"News of day {number}"))


def titles(asker: Asker, one: Question | None = None) -> list[str]:
    return [told.title for told in asker.ask(one or question())]
