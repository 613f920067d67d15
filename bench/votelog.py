"""A made log of ratings, as real ones come: few titles with many votes, rushes at new seasons."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from slated.rank import Vote

BEGIN = date(2015, 1, 1)
DAYS = 1_095


@dataclass(slots=True)
class Made:
    """One made title: its quality in stars, its first showing, its votes."""

    number: int
    quality: float
    opened: date
    votes: list[Vote] = field(default_factory=list)


def made_log(titles: int = 800, mean_votes: int = 400, seed: int = 7) -> list[Made]:
    """Titles with three years of votes; the same for the same seed.

    Votes a title: log-normal, from a handful to tens of thousands. Stars: the title's quality
    and a viewer's taste, one in twelve votes five stars and one in forty half a star whatever
    the title, whole stars liked better than halves. Days: many after the first showing, a rush
    of 3 to 8 times the usual at each new season, whose reception differs a little, more at
    weekends, some days up to twice the usual for no reason.
    """
    random = Random(seed)
    log = []
    for number in range(titles):
        quality = min(4.6, max(1.6, random.gauss(3.5, 0.45)))
        opened = BEGIN + timedelta(days=random.randint(-2_000, DAYS - 200))
        title = Made(number, quality, opened)
        count = int(mean_votes * random.lognormvariate(-0.85, 1.3))
        _fill(title, count, random)
        log.append(title)
    return log


def _fill(title: Made, count: int, random: Random) -> None:
    first = max(0, (title.opened - BEGIN).days)
    weights, moods = _days(first, title, random)
    for at in random.choices(range(first, DAYS), cum_weights=list(accumulate(weights)), k=count):
        day = BEGIN + timedelta(days=at)
        step = _step(title.quality + moods[at - first], random)
        title.votes.append(Vote(len(title.votes), step, day, day - timedelta(days=400)))


def _days(first: int, title: Made, random: Random) -> tuple[list[float], list[float]]:
    """Each day's share of the votes, and how much better or worse it finds the title."""
    since = (BEGIN - title.opened).days
    weights, moods = [], []
    season, mood = random.randint(200, 500), 0.0
    left, height = 0, 1.0
    for at in range(first, DAYS):
        age = since + at
        season -= 1
        if season <= 0:
            season, left, height = random.randint(250, 500), 21, random.uniform(3, 8)
            mood = random.gauss(0, 0.2)
        left -= 1
        weekend = 1.5 if (BEGIN + timedelta(days=at)).weekday() >= 5 else 1.0
        rush = height * 0.9 ** (21 - left) if left > 0 else 0.0
        weights.append((0.3 + 6 * 0.97**age + rush) * weekend * random.uniform(0.5, 2))
        moods.append(mood if left > 0 else mood / 2)
    return weights, moods


def _step(mean: float, random: Random) -> int:
    luck = random.random()
    if luck < 1 / 12:
        return 10
    if luck < 1 / 12 + 1 / 40:
        return 1
    drawn = random.gauss(mean, 0.9) * 2
    step = min(10, max(1, round(drawn)))
    return step + 1 if step % 2 and step < 9 and random.random() < 0.5 else step
