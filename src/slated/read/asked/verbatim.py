"""Where the words of an answer stand in the article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from slated.read.asked.question import Question
from slated.read.mentions import places
from slated.read.plain import plain
from slated.read.text import Span
from slated.read.titles import lower

# Models write straight quotes and plain dashes where the article has typographic ones. All of
# these are single characters, so that offsets stay.
_PLAIN = str.maketrans("‘’‚“”„‐‑–—′″`", "'''\"\"\"----'\"'")
_AROUND = " \t\r\n\"'.…"
LEAST_QUOTE = 8
"""Characters under which a quotation tells nothing."""


class Verbatim:
    """Finds words in the sentences of one question, typographic signs and plain ones alike."""

    def __init__(self, question: Question) -> None:
        self.page = question.page
        self.question = question
        self._asked = frozenset(question.asked)
        self._whole = self.page.whole.translate(_PLAIN)
        self._low = self.page.low.translate(_PLAIN)

    def quote(self, words: str) -> Span | None:
        """The span of a quotation, in the page, that begins in a sentence asked about.

        Quotation marks around it may be the article's or the answer's own.
        """
        words = plain(words).text.translate(_PLAIN).strip()
        return self._quote(words) or self._quote(words.strip(_AROUND))

    def _quote(self, words: str) -> Span | None:
        if len(words) < LEAST_QUOTE:
            return None
        at = self._whole.find(words)
        while at >= 0:
            if self.index(at) in self._asked:
                return at, at + len(words)
            at = self._whole.find(words, at + 1)
        return None

    def index(self, offset: int) -> int:
        """The sentence at ``offset``, -1 where there is none before it."""
        return bisect_right(self.page.starts, offset) - 1

    def words(self, words: str | None) -> Iterator[Span]:
        """Spans of the page where ``words`` stand as whole words, in any case."""
        low = lower(plain(words or "").text).translate(_PLAIN).strip(" \t\r\n\"'")
        if any(letter.isalnum() for letter in low):
            yield from places(self._low, low)

    def form(self, words: str | None) -> str | None:
        """``words`` as the article writes them, None where it does not."""
        return next((self.page.whole[a:b] for a, b in self.words(words)), None)
