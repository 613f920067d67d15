"""The news of a rehearsal: who publishes what on which feed at which moment, and what is true.

Everything is drawn from a seed. The shows are made up; each has a date that is set on one day and
moved on later ones, told by one feed first and by others within the hour. The other articles
tell nothing of any date. Some are changed after they came out: their words, or their day.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from newsmade import titles
from slated import Article, read
from slated.window import Window

SEASON = 6
COPIES = 2
"""Feeds that tell of a change after the first."""
_NETWORKS = ("FX", "HBO", "NBC", "AMC")
_SPEAKERS = ("Ada Marsh", "Ben Okafor", "Cleo Quist", "Dev Ramos")
_PADDING = (
    "Nobody at the company would add to that when we asked, and the people who make the series "
    "were busy making it. Its viewers have had a long wait behind them and will talk about little "
    "else for weeks. ",
    "The room was warm, the coffee was cold, and the people on the stage had plainly been told to "
    "smile. Afterwards everybody went to the same bar and spoke of other things. ",
    "This paper has asked three people who work on it, and each of them pointed to another. The "
    "last one pointed to the first. ",
)


@dataclass(slots=True)
class Story:
    """An article. ``at``: when it comes out. ``updated``: when its words change, if ever.

    ``redated``: when its day changes, and to which. ``mark`` and ``added`` are words that no
    other article has, those of the second from the change on.
    """

    number: int
    feeds: tuple[int, ...]
    at: datetime
    title: str
    text: str
    mark: str
    updated: datetime | None = None
    redated: tuple[datetime, datetime | None] | None = None

    @property
    def added(self) -> str:
        """The words that its change adds."""
        return f"Corrected under {self.mark}X."

    def words(self, now: datetime) -> str:
        """Its text as it stands."""
        changed = self.updated is not None and self.updated <= now
        return f"{self.text} {self.added}" if changed else self.text

    def day(self, now: datetime) -> datetime | None:
        """The moment at which it says that it came out."""
        if self.redated and self.redated[0] <= now:
            return self.redated[1]
        return self.at


@dataclass(slots=True)
class Plan:
    """All that is published from ``start`` to ``end``; the dates of each show, in order."""

    start: datetime
    end: datetime
    feeds: int
    stories: list[Story] = field(default_factory=list)
    shows: dict[str, list[date]] = field(default_factory=dict)


def plan(feeds: int, shows: int, start: datetime, hours: float, per_day: float, seed: int) -> Plan:
    """News for so many feeds: ``per_day`` articles each, and every show's date once a day."""
    chosen = random.Random(seed)
    made = Plan(start, start + timedelta(hours=hours), feeds)
    names = readable(shows)
    for name in names:
        for at, day in _dates(chosen, made, name):
            _tell(chosen, made, name, at, day)
    missing = round(feeds * per_day * hours / 24) - len(made.stories)
    for _ in range(max(0, missing)):
        made.stories.append(_other(chosen, made))
    return made


def summaries(feed: int) -> bool:
    """Whether a feed has only summaries, which lead to pages: every fourth."""
    return feed % 4 == 3


def readable(number: int) -> list[str]:
    """Names of made-up shows whose news our reader reads: what it misses is not at test here."""
    found = []
    for name in titles(20 * number):
        texts = (sentence(name, 0, None, date(2027, 6, 5)), sentence(name, 0, date.min, _JUNE))
        if all(_read_as(name, text) for text in texts):
            found.append(name)
        if len(found) == number:
            return found
    raise AssertionError("the reader reads too few of the made-up shows")


def padding(chosen: random.Random, number: int) -> str:
    """So many sentences in a row that tell nothing."""
    return "".join(chosen.choice(_PADDING) for _ in range(number)).strip()


_JUNE = date(2027, 6, 5)


def _read_as(name: str, text: str) -> bool:
    article = Article(text, "News of the week", date(2027, 3, 1), outlet="The Wire")
    claims = [c for c in read(article) if c.event == "premiere"]
    told = {(c.title, c.season, c.part, c.when.edtf) for c in claims if c.when}
    return told == {(name, SEASON, None, Window.day(_JUNE).edtf)}


def _dates(chosen: random.Random, made: Plan, name: str) -> Iterator[tuple[datetime, date]]:
    """When this show's date is told anew: at most once on a day, so that the later one holds."""
    day = date(made.start.year, 6, 1) + timedelta(days=chosen.randrange(60))
    midnight = made.start.replace(hour=0, minute=0, second=0, microsecond=0)
    while midnight < made.end:
        # Copies come within the hour and must not fall on the next day.
        first = max(made.start, midnight)
        last = min(made.end, midnight + timedelta(days=1)) - timedelta(minutes=61)
        if last > first:
            yield first + chosen.random() * (last - first), day
            made.shows.setdefault(name, []).append(day)
            day += timedelta(days=chosen.choice((-14, 7, 21)))
        midnight += timedelta(days=1)


def _tell(chosen: random.Random, made: Plan, name: str, at: datetime, day: date) -> None:
    told = made.shows.get(name, [])
    before = told[-1] if told else None
    for number, feed in enumerate(chosen.sample(range(made.feeds), 1 + COPIES)):
        moment = at + timedelta(minutes=chosen.uniform(1, 60)) * bool(number)
        words = sentence(name, number, before, day)
        made.stories.append(_story(chosen, made, (feed,), moment, f"News of {name}", words))


def sentence(name: str, number: int, before: date | None, day: date) -> str:
    """What an article says of a show's date; ``number`` 0: the first that says so."""
    network = _NETWORKS[sum(map(ord, name)) % len(_NETWORKS)]
    says = f"{network} announced" if number == 0 else f"{network} has announced"
    when = f"{day:%B} {day.day}, {day.year}"
    if before is None:
        return f"Season {SEASON} of {name} premieres on {when}, {says}."
    return f"Season {SEASON} of {name} now premieres on {when} instead, {says}."


def _other(chosen: random.Random, made: Plan) -> Story:
    """An article on no date; some stand in two feeds, and some are changed later."""
    at = made.start + chosen.random() * (made.end - made.start)
    feeds = tuple(chosen.sample(range(made.feeds), 2 if chosen.random() < 0.05 else 1))
    words = f"{chosen.choice(_SPEAKERS)} has spoken at length about lunch."
    story = _story(chosen, made, feeds, at, "An evening with nothing to say", words)
    later = at + timedelta(minutes=chosen.uniform(20, 600))
    if later < made.end:
        draw = chosen.random()
        # Where a feed has only summaries, nobody can see that a page has changed.
        if draw < 0.08 and not any(map(summaries, feeds)):
            story.updated = later
        elif draw < 0.16:
            story.redated = (later, chosen.choice((None, at - timedelta(days=400), later)))
    return story


def _story(
    chosen: random.Random,
    made: Plan,
    feeds: tuple[int, ...],
    at: datetime,
    title: str,
    words: str,
) -> Story:
    number = len(made.stories)
    mark = f"reference R{number}Q{chosen.randrange(10**6):06d}"
    fill = "".join(chosen.sample(_PADDING, 3)) * 2
    text = f"{words} {fill}This report is kept under {mark}. {_PADDING[number % 3].strip()}"
    return Story(number, feeds, at, f"{title}, number {number}", text, mark)
