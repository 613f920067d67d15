"""Rating cards in an article's text.

A title, then up to three parts with only space and separators between:

    Jessica Jones
    Sunday at on Netflix
    ComicBook Composite 86.36 #7 All-Time Comic TV Shows
    Average rating 4.07/5 from 1,414 users #7 All-Time Rated

Times, ranks, lists and whole parts are often missing; "NA" is a missing figure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from slated.card import Card
from slated.read.platforms import find_platforms

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Weekdays|Weeknights|Daily"
_ZONE = r"(?:[ECMP][SD]?T(?:/[ECMP][SD]?T|/\d{1,2}C)?|GMT|BST|UTC)"
_RANK = r"(?:#\s?\d{1,6}|#?\s?N/?A)\b"
_COMPOSITE = r"(?:ComicBook(?:\.com)?\s{1,8})?Composite\b"
_END = (
    rf"(?=\s{{0,40}}(?:$|[\n·•|/]|{_COMPOSITE}|Average\b|User Rank"
    r"|\d{1,3}(?:\.\d{1,4})?\s?/))"
)
_PARTS = re.compile(
    rf"\b(?P<day>{_DAY})\s{{1,4}}(?P<at>at)(?:\s{{1,4}}(?P<time>\d{{1,2}}(?::\d\d)?"
    rf"(?:/\d{{1,2}}c|\s?[ap]\.?m\b\.?)?(?:\s{{1,4}}{_ZONE}\b)?))?"
    rf"\s{{1,4}}on\s{{1,4}}(?P<network>[^\n·•|/]{{1,40}}?){_END}"
    rf"|\b{_COMPOSITE}(?:\s(?:Score|Rating))?[\s:]{{1,8}}"
    rf"(?P<composite>\d{{1,4}}(?:\.\d{{1,4}})?|N/?A)\b(?:\s{{1,8}}(?P<composite_rank>{_RANK}))?"
    rf"(?:\s{{1,8}}(?P<list>All-Time\s[A-Z][\w'’&+ -]{{1,40}}?){_END})?"
    r"|(?:\b(?:Average\srating|User\sRank(?:ing)?|User\sRating)[\s:]{1,8})?"
    r"(?<![\d.])(?P<average>\d{1,3}(?:\.\d{1,4})?|N/?A)\s?/\s?(?P<scale>\d{1,3})"
    r"\s{1,4}from\s{1,4}(?P<users>\d{1,3}(?:,\d{3}){1,3}|\d{1,9}|N/?A)\s{1,4}(?:users?|ratings?)\b"
    rf"(?:\s{{1,8}}(?P<rated_rank>{_RANK}))?(?:\s{{1,8}}(?:All-Time\sRated|User\sRanking))?",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s·•|/,;\u200b-]{0,40}")
_SEPARATORS = " \t\r\n\u00a0\u200b·•|/,;:-–—"
_TITLE_REACH = 160
_TITLE_LENGTH = 80
_SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bvs)[.!?…][\"”’)]?\s{1,4}(?=[\"“‘A-Z\d])"
)
_STUDIO = re.compile(r"(?:Marvel|DC|DC Comics|Disney)['’]s\s+(?=\S)")
_OWNED = re.compile(r"['’]s\s+(?=\S)")
_AIRS = re.compile(r"\s+(?:airs|returns|continues)$")
_HINT = re.compile(r"/\s?\d{1,3}\s{1,4}(?:from|FROM)\s")


def _kind(part: re.Match[str]) -> int:
    """0 for a slot, 1 for a composite, 2 for the users' rating."""
    if part["network"] is not None:
        return 0
    return 1 if part["composite"] is not None else 2


def _groups(text: str) -> Iterator[list[re.Match[str]]]:
    """Runs of parts that follow each other in a card's order with only a gap between."""
    group: list[re.Match[str]] = []
    for part in _PARTS.finditer(text):
        near = group and _GAP.fullmatch(text, group[-1].end(), part.start())
        if group and not (near and _kind(group[-1]) < _kind(part)):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _title_span(text: str, floor: int, group: list[re.Match[str]]) -> tuple[int, int] | None:
    """Where the title before a group of parts stands, at ``floor`` or later.

    It ends right before the group or on the line above, and begins with its line or
    after the last sentence on it.
    """
    start = group[0].start()
    before = text[max(floor, start - _TITLE_REACH) : start]
    head = before.rstrip(_SEPARATORS)
    line = head[head.rfind("\n") + 1 :]
    stops = [stop.end() for stop in _SENTENCE_END.finditer(line)]
    line = (line[stops[-1] :] if stops else line).lstrip(_SEPARATORS)
    end = start - len(before) + len(head)
    if not line or len(line) > _TITLE_LENGTH or (line[0].islower() and " " in line):
        return None
    if line.endswith((".", "…")) and "." not in line[line.rfind(" ") + 1 : -1]:
        return None
    if len(group) == 1 and "\n" not in before[len(head) :]:
        return None
    return end - len(line), end


def _title(written: str) -> str:
    """The title without quotes, brand ("CW's The Flash") and a trailing verb."""
    title = _AIRS.sub("", written).strip('"“”‘’ ')
    brand = _STUDIO.match(title)
    if brand is None:
        named = find_platforms(title[:40])
        if named and named[0].start == 0:
            brand = _OWNED.match(title, named[0].end)
    return title[brand.end() :] if brand else title


def _number(written: str | None, most: float) -> float | None:
    """A figure between 0 and ``most``, None where there is none."""
    if written is None or not written[0].isdigit():
        return None
    value = float(written)
    return value if value <= most else None


def _count(written: str | None) -> int | None:
    """A rank ("#7") or a count ("1,414"), None where there is none or it is not above 0."""
    digits = (written or "").replace(",", "").lstrip("# ")
    return int(digits) or None if digits.isdecimal() else None


def _words(written: str | None) -> str | None:
    """Words with single spaces between."""
    return " ".join(written.split()) if written else None


def _slot(part: re.Match[str]) -> str | None:
    """The slot as printed, without the network: "Sunday at 9PM EST"."""
    if _kind(part):
        return None
    return _words(part.string[part.start() : part.end("time" if part["time"] else "at")])


def _card(text: str, title: tuple[int, int], group: list[re.Match[str]]) -> Card | None:
    """The card of a group, None where no figure is left after the checks."""
    field: dict[str, str] = {}
    for part in group:
        field |= {name: value for name, value in part.groupdict().items() if value is not None}
    slot = _slot(group[0])
    scale = int(field.get("scale", 5)) or 5
    composite = _number(field.get("composite"), 100)
    average = _number(field.get("average"), scale)
    start, end = title[0], group[-1].end()
    name = _title(text[start : title[1]])
    if not name or (composite is None and average is None and slot is None):
        return None
    return Card(
        title=name,
        evidence=text[start:end],
        start=start,
        end=end,
        slot=slot,
        slot_day=field.get("day"),
        slot_time=_words(field.get("time")),
        network=_words(field.get("network")),
        composite=composite,
        composite_rank=_count(field.get("composite_rank")),
        list_name=_words(field.get("list")),
        average=average,
        scale=scale,
        users=_count(field.get("users")),
        rated_rank=_count(field.get("rated_rank")),
    )


def _telling(group: list[re.Match[str]]) -> bool:
    """Whether the parts make a card: two of them, or a labelled figure with a rank."""
    part = group[0]
    if len(group) > 1:
        return any(_kind(other) for other in group)
    ranked = part["composite_rank"] or part["rated_rank"]
    return _kind(part) > 0 and not part[0][0].isdigit() and bool(ranked)


def read_cards(text: str) -> list[Card]:
    """The rating cards in ``text``, in order, none overlapping. Never raises.

    Two parts below a title are a card; one is a card only with its label and a rank,
    on a line of its own. Figures out of range are None. Linear in ``len(text)``.
    """
    cards: list[Card] = []
    if "omposite" not in text and "OMPOSITE" not in text and not _HINT.search(text):
        return cards
    floor = 0
    for group in _groups(text):
        title = _title_span(text, floor, group) if _telling(group) else None
        card = _card(text, title, group) if title else None
        if card is not None:
            cards.append(card)
        floor = group[-1].end()
    return cards


def card_spans(text: str) -> list[tuple[int, int]]:
    """(start, end) of each card in ``text``, for readers of prose to skip."""
    return [(card.start, card.end) for card in read_cards(text)]
