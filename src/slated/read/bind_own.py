"""The titles of a sentence that are not there only to tell whose show another one is."""

from __future__ import annotations

import re
from dataclasses import replace

from slated.read.line import Line
from slated.read.mentions import TitleMention

# "Netflix cancels Breaking Bad creator's new show" says nothing of Breaking Bad.
_RELATED = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:universe |TV )?(?:spin-?offs?|prequels?|sequel series|creators?"
    r"|co-creators?|stars?|alums?|actor|actress|boss|showrunner|franchise|fame|writer|producer"
    r"|trio|duo|sister (?:series|show|soap|drama))\b",
    re.IGNORECASE,
)
# Not even where it is the only series named, as it may be in "Breaking Bad star on its end".
_ANOTHER = re.compile(
    r"[”’'\"]?(?:['’]s)? (?:TV )?(?:spin-?offs?|prequels?|sequel series|alum(?:n[ai]|nus|s)?"
    r"|fame)\b",
    re.IGNORECASE,
)
# "written by Malcolm Spellman (Empire)": what a person is known for.
_KNOWN_FOR = re.compile(r"(?-i:[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]*\.? )?[A-Z][\w’'-]+) \([^()]*\Z")


def _credit(line: Line, title: TitleMention) -> bool:
    return _KNOWN_FOR.search(line.text, 0, title.start - line.start) is not None


def own_titles(line: Line) -> Line:
    """The sentence without the titles that only tell whose show another one is."""
    if line.own is None:
        spoken = [t for t in line.titles if not _credit(line, t)]
        own = [t for t in spoken if not _RELATED.match(line.text, t.end - line.start)]
        own = own or [t for t in spoken if not _ANOTHER.match(line.text, t.end - line.start)]
        line.own = replace(line, titles=own) if len(own) < len(line.titles) else line
    return line.own
