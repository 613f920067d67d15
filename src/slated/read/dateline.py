"""The day that an article without one bears in a line of its own: "Oct 12, 2017"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from slated.article import Article
from slated.read.when.names import MONTHS

_HEAD = 400
"""Characters at a text's beginning in which its day is looked for."""
_MONTH = (
    r"(?P<m{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_LINE = re.compile(
    r"^\W{0,3}(?P<told>(?:first |last )?(?:published|posted|updated)(?: on)?:? )?"
    r"(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\.?,? )?"
    rf"(?:{_MONTH.format(1)} (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y1>20\d\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH.format(2)},? (?P<y2>20\d\d))"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d[^\n]{0,12})?\W{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)


def dated(article: Article) -> Article:
    """The article, with the day of its own dateline where it comes without one.

    A day that stands above what is on that day is no dateline: such a list has more of them.
    """
    if article.published is not None or "20" not in article.text[:_HEAD]:
        return article
    # A line that the cut runs through is none.
    match = _LINE.search(article.text[:_HEAD].rpartition("\n")[0])
    day = _day(match) if match and not _heads_list(match, article.text) else None
    return replace(article, published=day) if day else article


def _heads_list(first: re.Match[str], text: str) -> bool:
    if first["told"]:
        return False
    return any(not line["told"] for line in _LINE.finditer(text, first.end()))


def _day(match: re.Match[str]) -> date | None:
    month, day, year = match["m1"] or match["m2"], match["d1"], match["y1"]
    try:
        return date(int(year or match["y2"]), MONTHS[month[:3].lower()], int(day or match["d2"]))
    except ValueError:
        return None
