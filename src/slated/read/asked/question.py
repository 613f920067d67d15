"""Questions: which sentences of an article a second reader is shown, and asked about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from slated.read.page import Page

MOST_SHOWN = 6_000
"""Characters of text in one question, about 1,500 tokens."""
BEFORE, AFTER = 2, 1
"""Sentences shown around one that is asked about: they tell what "the series" is."""


@dataclass(frozen=True, slots=True)
class Question:
    """Sentences of a page by index: those ``shown``, and those ``asked`` about among them."""

    page: Page
    shown: tuple[int, ...]
    asked: tuple[int, ...]

    def text(self) -> str:
        """The question as JSON: quoted, so that no word of an article can leave its sentence."""
        page = self.page
        day = page.article.published
        sentences = []
        for index in self.shown:
            start, end = page.spans[index]
            told: dict[str, object] = {"n": index, "text": page.whole[start:end]}
            if start < page.split:
                told["headline"] = True
            sentences.append(told)
        question = {
            "published": day.isoformat() if day else None,
            "sentences": sentences,
            "decide": list(self.asked),
        }
        return json.dumps(question, ensure_ascii=False)


def everything(page: Page) -> list[int]:
    """The sentences of a page, without those that were read as rows of a list."""
    return [i for i, start in enumerate(page.starts) if not page.is_left_out(start)]


def questions(page: Page, indices: Iterable[int]) -> Iterator[Question]:
    """Questions about the sentences at ``indices``, each of at most about ``MOST_SHOWN``."""
    frame = _frame(page)
    asked: list[int] = []
    shown = set(frame)
    for index in indices:
        more = _around(page, index)
        if asked and _size(page, shown | more) > MOST_SHOWN:
            yield Question(page, tuple(sorted(shown)), tuple(asked))
            asked, shown = [], set(frame)
        asked.append(index)
        shown |= more
    if asked:
        yield Question(page, tuple(sorted(shown)), tuple(asked))


def _frame(page: Page) -> set[int]:
    """The headline and the first sentence of the text: they say what the article is about."""
    headline = [i for i, start in enumerate(page.starts) if start < page.split]
    return set(range(min(len(headline) + 1, len(page.spans))))


def _around(page: Page, index: int) -> set[int]:
    return set(range(max(0, index - BEFORE), min(len(page.spans), index + AFTER + 1)))


def _size(page: Page, indices: Iterable[int]) -> int:
    return sum(end - start for start, end in (page.spans[i] for i in indices))
