"""The date of an answered claim: by words of the article, read by our own grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from slated.claim import Status
from slated.read.asked.answer import Told
from slated.read.asked.verbatim import Verbatim
from slated.read.line import Line
from slated.read.when import Direction, TimeWords, find_times, ground
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
    same = _same(found, found.page.line(index).times, told, meant)
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
    """What the grammar makes of some words, of several readings the one answered.

    Where it reads none, the answer's date is taken if the words name its year.
    """
    text = line.text[start:end]
    here = [side for w in line.times if w.start < end and start < w.end for side in _sides(w)]
    alone = [replace(w, text=text) for w in find_times(f"in {text}")]
    same = _same(found, [*here, *alone], told, meant)
    if same is not None:
        return same
    if here:
        return Dated(_grounded(found, here[0], told, found.page.own_year), here[0].text)
    return Dated(meant if meant and _says_years(text, meant) else None, text)


def _same(
    found: Verbatim, times: Sequence[TimeWords], told: Told, meant: Window | None
) -> Dated | None:
    """The first words that give the very date answered."""
    if meant is None:
        return None
    for near in (found.page.own_year, _year_named(found, meant)):
        for words in times:
            if _grounded(found, words, told, near) == meant:
                return Dated(meant.saying(words.text), words.text)
    return None


def _sides(words: TimeWords) -> Iterator[TimeWords]:
    """The words, and for "from 2004 to 2013" also either end."""
    yield words
    yield from (side for side in (words.low, words.high) if side is not None)


def _grounded(found: Verbatim, words: TimeWords, told: Told, near: Window | None) -> Window | None:
    direction: Direction = "past" if told.status is Status.HAPPENED else "future"
    return ground(words, found.page.article.published, direction, near)


def _year_named(found: Verbatim, meant: Window) -> Window | None:
    """The year answered, where an article without a day names it anywhere."""
    year = meant.first or meant.last
    if found.page.article.published is not None or year is None:
        return None
    return Window.year(year.year) if found.form(str(year.year)) else None


def _says_years(words: str, window: Window) -> bool:
    """Whether every year of a window stands in the words."""
    return all(year in words for year in _YEAR.findall(window.edtf))


def _parsed(edtf: str | None) -> Window | None:
    try:
        return Window.parse(edtf) if edtf else None
    except ValueError:
        return None
