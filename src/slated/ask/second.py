"""The second reader of a run: article after article, and what was left unread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from slated.article import Article
from slated.ask.asker import Asker
from slated.ask.errors import AskError, ClosedError
from slated.claim import Claim
from slated.read.asked.band import Band
from slated.read.asked.reading import read_both, read_whole
from slated.read.reader import read_article
from slated.read.titles import Titles


@dataclass(slots=True)
class SecondReader:
    """Reads with an endpoint: alone, or with a ``band`` where the small model is unsure.

    ``say`` is told why an article is left unread. ``left`` counts those, ``first`` names the
    first of them.
    """

    asker: Asker
    titles: Titles
    band: Band | None
    say: Callable[[str], None]
    left: int = 0
    first: str = ""

    def read(self, article: Article) -> list[Claim] | None:
        """The claims of an article.

        Where the endpoint does not answer, None, or with a band those of the small model alone.
        """
        try:
            if self.band is not None:
                return read_both(article, self.titles, self.band, self.asker.ask)
            return read_whole(article, self.titles, self.asker.ask)
        except AskError as error:
            self._leave(article, error)
        return read_article(article, self.titles) if self.band is not None else None

    @property
    def model(self) -> str:
        """The model that is asked."""
        return self.asker.endpoint.model

    def _leave(self, article: Article, error: AskError) -> None:
        self.first = self.first or article.id or article.title
        self.left += 1
        if not isinstance(error, ClosedError):
            self.say(f"{article.id or article.title}: {self._how_left} ({error})")

    @property
    def _how_left(self) -> str:
        return "left unread" if self.band is None else "read by the small model alone"

    def summary(self) -> list[str]:
        """What the run used, and what it left unread and why; one line each."""
        budget, asker = self.asker.budget, self.asker
        lines = [
            f"{_many(budget.requests, 'request')}, {_many(budget.tokens, 'token')}, "
            f"{_many(asker.cached, 'answer')} from the cache"
        ]
        if asker.closed and self.left:
            articles = f"{_many(self.left, 'article')} {self._how_left}"
            lines.append(f"{asker.closed}: {articles}, the first is {self.first}")
        if asker.cache.trouble:
            lines.append(f"answers are not kept in {asker.cache.folder} ({asker.cache.trouble})")
        return lines


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
