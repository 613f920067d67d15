"""From a row of a list, in the context its headings carry, to claims."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from slated.claim import Claim, Event, Status
from slated.read.lists_entry import Entry
from slated.read.lists_rows import Fate, Row
from slated.read.page import Page
from slated.read.platforms import find_platforms
from slated.read.seasons import find_seasons
from slated.read.settle import folded
from slated.read.when import TimeWords, find_times, ground
from slated.window import Window

_FATES: dict[Fate, tuple[Event, Status]] = {
    Fate.RENEWED: (Event.RENEWAL, Status.HAPPENED),
    Fate.CANCELLED: (Event.CANCELLATION, Status.HAPPENED),
    Fate.ENDING: (Event.CONCLUSION, Status.ANNOUNCED),
    Fate.BUBBLE: (Event.RENEWAL, Status.UNKNOWN),
    Fate.ORDERED: (Event.ORDER, Status.HAPPENED),
}
_NOT_A_PREMIERE = re.compile(
    r"\b(?:film|movie|feature|documentary(?! series| limited)|new episodes?\b|time ?slot|telethon"
    r"|awards?|live special|live awards|concert|benefit|encore|repeat|rerun|marathon|panel"
    r"|public service)",
    re.IGNORECASE,
)
_NO_SERIES = re.compile(
    r"\b(?:Awards|Emmys?|Oscars|Grammys|Golden Globes?|NFL|NBA|MLB|Football|Super Bowl|Parade)\b"
)
_SPECIAL = re.compile(
    r": |\b(?:Special|Christmas|Holidays?|Live|Show|Countdown|with)\b", re.IGNORECASE
)
_PREMIERE = re.compile(
    r"\b(?:premieres?|finale|returns|debuts|new (?:[\w-]+ ){0,4}series|docuseries|miniseries)\b",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:(?<!for )(?:final|last|farewell) season|season will be (?:the (?:show|series)['’]s|its) (?:last|final))",
    re.IGNORECASE,
)
_RETURN = re.compile(
    r"\b(?:returns?|returning|premier(?:es|ing)|debut(?:s|ing)|back|launches|arrives) (?=in |on |this |next |[A-Z\d])"
)
_OVER = re.compile(r"\b(?:ended|concluded)\b", re.IGNORECASE)
_RESCUED = re.compile(
    r"\b(?:picked up by|saved by|rescued by|revived (?:by|at|on)|mov(?:ed|es|ing) to) ", re.I
)


@dataclass(slots=True)
class Context:
    """What the headings above a row say: its date, its fate, its network.

    ``comes`` is False below a heading that lists what leaves a service.
    """

    words: TimeWords | None = None
    when: Window | None = None
    comes: bool = True
    fate: Fate | None = None
    platform: str | None = None


class Dates:
    """Days of one list, which seldom give their year: near the one before, or the headline's."""

    def __init__(self, page: Page) -> None:
        self._published = page.article.published
        self._last: Window | None = None
        named = [w for w in find_times(page.article.title) if w.year is not None]
        self.year = named[0].year if named else None

    def window(self, text: str) -> tuple[TimeWords | None, Window | None]:
        """The words and the window of a date heading or of a row's own day."""
        found = find_times(text)
        if not found:
            return None, None
        words = found[0]
        when = self._ground(words)
        if words.year is not None and self._published is None and self.year is None:
            self.year = words.year
        if when and self._last and words.year is None and self._turned(when, self._last):
            when = ground(replace(words, year=_year(when) + 1), self._published) or when
        if when:
            self._last = when
        return words, when

    def _ground(self, words: TimeWords) -> Window | None:
        if self.year is not None and words.year is None and words.kind in ("day", "month"):
            return ground(replace(words, year=self.year), self._published)
        return ground(words, self._published)

    def _turned(self, when: Window, last: Window) -> bool:
        """Whether the list has run over the turn of the year."""
        if when.last is None or last.first is None or when.last >= last.first - timedelta(45):
            return False
        day = self._published
        return when.last < day - timedelta(60) if day else last.first.month - when.last.month > 5


def _year(when: Window) -> int:
    return when.first.year if when.first else 0


def arrivals(page: Page, row: Row, entry: Entry, context: Context, rule: str) -> list[Claim]:
    """The premieres (or finales) a dated row of a schedule tells of."""
    if _NOT_A_PREMIERE.search(entry.note) or _NO_SERIES.search(entry.title):
        return []
    ends = "finale" in entry.note.lower()
    base = replace(
        _base(page, row, entry, context, rule),
        event=Event.FINALE if ends else Event.PREMIERE,
        status=_status(page, context.when),
        part=entry.part,
        when=context.when,
        when_text=context.words.text if context.words else None,
    )
    claims = [replace(base, season=n) for n in entry.seasons or (None,)]
    return claims + ([] if ends else _last_season(base, entry))


def _status(page: Page, when: Window | None) -> Status:
    day = page.article.published
    over = day and when and when.last and when.last < day - timedelta(days=1)
    return Status.HAPPENED if over else Status.ANNOUNCED


def _base(page: Page, row: Row, entry: Entry, context: Context, rule: str) -> Claim:
    return Claim(
        title=entry.title,
        event=Event.PREMIERE,
        status=Status.ANNOUNCED,
        evidence=page.evidence(row.start, min(row.end, row.start + 300)),
        season=entry.seasons[0] if len(entry.seasons) == 1 else None,
        platform=entry.platform or context.platform,
        rule=rule,
    )


def _last_season(base: Claim, entry: Entry) -> list[Claim]:
    if not _LAST.search(entry.note):
        return []
    return [
        replace(base, event=Event.CONCLUSION, status=Status.ANNOUNCED, when=None, when_text=None)
    ]


def fates(page: Page, row: Row, entry: Entry, context: Context, fate: Fate) -> list[Claim]:
    """What a scorecard says of one series: its fate, and what its note adds."""
    event, status = _FATES[fate]
    if fate is Fate.ENDING and _OVER.search(entry.note):
        status = Status.HAPPENED
    base = replace(_base(page, row, entry, context, "list.scorecard"), event=event, status=status)
    numbers = [s.number for s in find_seasons(entry.note) if s.number is not None]
    if numbers and base.season is None and event in (Event.RENEWAL, Event.CONCLUSION):
        base = replace(base, season=max(numbers))
    claims = [base]
    if fate is Fate.RENEWED:
        claims += _last_season(base, entry)
        claims += _return(page, base, entry)
    if fate is Fate.CANCELLED and (saved := _RESCUED.search(entry.note)):
        networks = find_platforms(entry.note[saved.start() :])
        claims.append(
            replace(
                base,
                event=Event.RENEWAL,
                season=max(numbers, default=None),
                platform=networks[0].written if networks else None,
            )
        )
    return claims


def _return(page: Page, base: Claim, entry: Entry) -> list[Claim]:
    """The premiere a note dates: "returns in summer"."""
    verb = _RETURN.search(entry.note)
    found = find_times(entry.note[verb.end() :]) if verb else []
    if not found or found[0].start > 12:
        return []
    when = ground(found[0], page.article.published, "future")
    return [
        replace(
            base,
            event=Event.PREMIERE,
            status=Status.ANNOUNCED,
            when=when,
            when_text=found[0].text,
        )
    ]


def arriving(entry: Entry, known: frozenset[str], calendar: bool) -> bool:
    """Whether a dated row is plainly a series or special, and its date a premiere.

    Films share the layout, so a part alone ("The Descent: Part 2") or the mark of an
    original alone is not enough.
    """
    listed = folded(entry.title) in known
    marked = "original" in entry.note.lower()
    special = _SPECIAL.search(entry.title) is not None
    if entry.shape == "season":
        return True
    if entry.shape == "part":
        return marked or listed or special or (entry.part or "").isalpha()
    if entry.shape == "original":
        return listed or special
    if entry.shape == "bare":
        return False
    premiere = _PREMIERE.search(entry.note) is not None
    return premiere or (calendar and (listed or entry.platform is not None))
