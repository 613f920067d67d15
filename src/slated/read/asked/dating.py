"""The date of an answered claim: by words of the article, read by our own grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from slated.claim import Status
from slated.read.asked.answer import Told
from slated.read.asked.verbatim import Verbatim
from slated.read.line import Line
from slated.read.when import Direction, TimeWords, ground
from slated.window import Window

_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A window and the words that give it; words alone where they cannot be dated."""

    when: Window | None = None
    words: str | None = None


def dated(found: Verbatim, index: int, told: Told) -> Dated | None:
    """The date of a claim whose quotation begins in sentence ``index``.

    None where the answer dates it by words that the article does not have: then the claim
    itself is not what the article says. A date without words is left out.
    """
    meant = _parsed(told.when)
    standing = next(_standing(found, index, told.when_text or ""), None)
    if standing is not None:
        return _read(found, *standing, told, meant)
    same = _same(found, found.page.line(index), told, meant)
    if same is not None:
        return same
    return None if told.when_text is not None else Dated()


def _standing(found: Verbatim, index: int, words: str) -> Iterator[tuple[Line, int, int]]:
    """Where date words stand in the sentences shown, that of the quotation first."""
    page, shown = found.page, found.question.shown
    spans = [(found.index(start), start, end) for start, end in found.words(words)]
    for at, start, end in sorted(spans, key=lambda span: abs(span[0] - index)):
        if at in shown:
            line = page.line(at)
            yield line, start - line.start, end - line.start


def _read(
    found: Verbatim, line: Line, start: int, end: int, told: Told, meant: Window | None
) -> Dated:
    """What the grammar makes of some words; the answer's date where it reads none."""
    here = [w for w in line.times if w.start < end and start < w.end]
    if not here:
        text = line.text[start:end]
        return Dated(meant if meant and _says_years(text, meant) else None, text)
    choices = [(c, _grounded(found, c, told)) for w in here for c in _sides(w)]
    for words, window in choices:
        if window is not None and window == meant:
            return Dated(window, words.text)
    words, window = choices[0]
    return Dated(window, words.text)


def _same(found: Verbatim, line: Line, told: Told, meant: Window | None) -> Dated | None:
    """Words of the quotation's own sentence that give the very date answered."""
    for words in line.times if meant else ():
        window = _grounded(found, words, told)
        if window is not None and window == meant:
            return Dated(window, words.text)
    return None


def _sides(words: TimeWords) -> Iterator[TimeWords]:
    """The words, and for "from 2004 to 2013" also either end."""
    yield words
    yield from (side for side in (words.low, words.high) if side is not None)


def _grounded(found: Verbatim, words: TimeWords, told: Told) -> Window | None:
    page = found.page
    direction: Direction = "past" if told.status is Status.HAPPENED else "future"
    return ground(words, page.article.published, direction, page.own_year)


def _says_years(words: str, window: Window) -> bool:
    """Whether every year of a window stands in the words."""
    return all(year in words for year in _YEAR.findall(window.edtf))


def _parsed(edtf: str | None) -> Window | None:
    try:
        return Window.parse(edtf) if edtf else None
    except ValueError:
        return None
