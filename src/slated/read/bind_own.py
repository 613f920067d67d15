"""The titles of a sentence that are not there only to tell whose show another one is."""

from __future__ import annotations

import re
from dataclasses import replace

from slated.read.line import Line
from slated.read.mentions import TitleMention
from slated.read.page import Page

# "Netflix cancels Breaking Bad creator's new show" says nothing of Breaking Bad.
_RELATED = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:universe |TV )?(?:spin-?offs?|prequels?|sequel series|creators?"
    r"|co-creators?|stars?|alums?|actor|actress|boss|showrunner|franchise|fame|writer|producer"
    r"|trio|duo|(?:sister|companion) (?:series|show|soap|drama))\b",
    re.IGNORECASE,
)
# Not even where it is the only series named, as it may be in "Breaking Bad star on its end".
_ANOTHER = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:TV )?(?:spin-?offs?|prequels?|sequel series|alum(?:n[ai]|nus|s)?"
    r"|fame|companion (?:show|series|drama))\b",
    re.IGNORECASE,
)
# "Mad Men actress Elisabeth Moss": in an article on another series.
_WORKED = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:co-?)?(?:stars?|actor|actress|creator|writer|showrunner|veteran)"
    r" [A-Z][\w’'.-]+ [A-Z]"
)
# "As she said during an appearance on The Daily Show": where it was said.
_GUEST = re.compile(
    r"\b(?:during|in) (?:an?|his|her|their|its) (?:[a-z]+ )?"
    r"(?:appearance|interview|visit|chat|sit-?down|stop) (?:on|with|to|at) [‘“\"']?\Z"
)
# "written by Malcolm Spellman (Empire)": what a person is known for.
_KNOWN_FOR = re.compile(r"(?-i:[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]*\.? )?[A-Z][\w’'-]+) \([^()]*\Z")


def _credit(line: Line, title: TitleMention) -> bool:
    return _KNOWN_FOR.search(line.text, 0, title.start - line.start) is not None


def _elsewhere(page: Page, line: Line, title: TitleMention) -> bool:
    """Whether a title tells only where its people work or speak, the article's being another."""
    main = page.main
    if line.headline or main is None or main.title == title.title or not page.headlined(main):
        return False
    start, end = title.start - line.start, title.end - line.start
    worked = _WORKED.match(line.text, end) is not None
    return worked or _GUEST.search(line.text, max(0, start - 60), start) is not None


def own_titles(page: Page, line: Line) -> Line:
    """The sentence without the titles that only tell whose show another one is."""
    if line.own is None:
        spoken = [t for t in line.titles if not _credit(line, t)]
        spoken = [t for t in spoken if not _elsewhere(page, line, t)]
        own = [t for t in spoken if not _RELATED.match(line.text, t.end - line.start)]
        own = own or [t for t in spoken if not _ANOTHER.match(line.text, t.end - line.start)]
        line.own = replace(line, titles=own) if len(own) < len(line.titles) else line
    return line.own
