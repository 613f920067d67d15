"""The truth test: what was believed before a premiere, beside the day it came.

    python bench/truth.py [--news NAME]... [--reader learned|rules] [--cases]

Replays real news in order of publication (``tv-articles`` and ``tv-feed``), works out the belief
on each release 30, 90 and 180 days and one day before it came, and asks whether the day fell
inside the window believed. The truth is the catalogue's: season premieres by day (TMDB), first
seasons by day for what Netflix added whole, by month (epguides).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

from rich.console import Console
from rich.progress import track
from rich.table import Table

import corpus
from gold import shared
from slated.believe import Belief, Standing, Statement, believe
from slated.read import READERS, Method, read
from slated.site.catalogue.keys import key
from slated.window import Window

BEFORE = (1, 30, 90, 180)
Release = tuple[str, int]
out = Console(highlight=False, markup=False)


@dataclass(frozen=True, slots=True)
class Case:
    """The belief on a release some days before it came, and when that was."""

    release: Release
    days: int
    truth: Window
    belief: Belief

    @property
    def near(self) -> bool:
        """Whether it was inside, or a day off: catalogues differ by a day across time zones."""
        first, last = self.truth.first, self.truth.last
        assert first is not None
        assert last is not None
        day = timedelta(days=1)
        window = self.belief.window
        return window is not None and window.overlaps(Window.between(first - day, last + day))

    @property
    def dated(self) -> bool:
        """Whether a window was believed at all."""
        return self.belief.window is not None

    @property
    def right(self) -> bool:
        """Whether the premiere can have been inside the window: truth may be a whole month."""
        window = self.belief.window
        return window is not None and window.overlaps(self.truth)


def premieres() -> dict[Release, Window]:
    """Folded title and season -> when it came. The finer source wins."""
    found: dict[Release, Window] = {}
    folder = shared() / "catalogue"
    for row in csv.DictReader(_text(folder / "epguides_allshows.csv.gz", "latin-1")):
        if (month := _month(row["start date"])) is not None:
            found[key(row["title"]), 1] = month
    for row in csv.DictReader(_text(folder / "netflix_titles.csv.gz")):
        day = _added(row["date_added"])
        first = day is not None and str(day.year) == row["release_year"]
        if day and first and row["show_type"] == "TV Show" and row["duration"] == "1 Season":
            found[key(row["title"]), 1] = Window.day(day)
    with (folder / "tmdb_seasons.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if int(row["season"]) > 0 and row["air_date"]:
                day = date.fromisoformat(row["air_date"])
                found[key(row["show"]), int(row["season"])] = Window.day(day)
    return found


def _text(path: object, encoding: str = "utf-8") -> io.TextIOBase:
    return gzip.open(str(path), "rt", encoding=encoding, newline="")  # type: ignore[return-value]


def _month(text: str) -> Window | None:
    try:
        day = datetime.strptime(text, "%b %Y").date()
    except ValueError:
        return None
    return Window.month(day.year, day.month)


def _added(text: str) -> date | None:
    try:
        return datetime.strptime(text.strip(), "%B %d, %Y").date()
    except ValueError:
        return None


def statements(names: Iterable[str], reader: Method) -> dict[Release, list[Statement]]:
    """Every statement read in the news, by release; one that names no season is on the first."""
    found: dict[Release, list[Statement]] = defaultdict(list)
    for name in names:
        _, articles = corpus.articles(name)
        for article in track(articles, f"reading {name}", transient=True):
            if article.published is None:
                continue
            for at, claim in enumerate(read(article, reader=reader)):
                told = Statement(
                    claim,
                    article.published,
                    article.published,
                    id=f"{article.id}-{at}",
                    article=article.id,
                    outlet=article.outlet,
                )
                found[key(claim.title), claim.season or 1].append(told)
    return found


def cases(told: dict[Release, list[Statement]], truth: dict[Release, Window]) -> Iterator[Case]:
    """The beliefs before every premiere of which anything was said by then."""
    for release, known in told.items():
        window = truth.get(release)
        if window is None or window.first is None:
            continue
        for days in BEFORE:
            belief = believe(known, window.first - timedelta(days=days))
            if belief.standing not in (Standing.NOTHING, Standing.RELEASED):
                yield Case(release, days, window, belief)


def figures(found: list[Case]) -> Table:
    """A row for each number of days before the premiere."""
    table = Table(
        *("days before", "releases known", "with a window", "premiere inside"),
        *("share", "a day off at most", "median width, days", "in conflict"),
        title="What was believed before the premiere",
    )
    for days in BEFORE:
        known = [case for case in found if case.days == days]
        dated = [case for case in known if case.dated]
        right = sum(case.right for case in dated)
        widths = [w.days for c in dated if (w := c.belief.window) and w.days is not None]
        split = sum(case.belief.standing is Standing.CONFLICTING for case in known)
        table.add_row(
            *map(str, (days, len(known), len(dated), right)),
            f"{right / len(dated):.2f}" if dated else "–",
            f"{sum(case.near for case in dated) / len(dated):.2f}" if dated else "–",
            f"{median(widths):g}" if widths else "–",
            f"{split / len(known):.2f}" if known else "–",
        )
    return table


def main() -> int:
    """Print the figures and, where asked for, every case."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--news", action="append", help="a set of news [tv-articles, tv-feed]")
    ask.add_argument("--reader", choices=READERS, default="learned")
    ask.add_argument("--cases", action="store_true", help="print every case as well")
    args = ask.parse_args()
    names = args.news or ["tv-articles", "tv-feed"]
    try:
        truth = premieres()
    except FileNotFoundError:
        print("truth: no catalogue here (SLATED_SHARED names the folder), nothing measured")
        return 0
    told = statements(names, args.reader)
    found = list(cases(told, truth))
    total = sum(len(known) for known in told.values())
    covered = sum(release in truth for release in told)
    out.print(f"{total:,} claims on {len(told):,} releases; the truth is known of {covered:,}")
    out.print(figures(found))
    if args.cases:
        for case in sorted(found, key=lambda c: (c.release, c.days)):
            mark = "right" if case.right else "wrong" if case.dated else "no window"
            out.print(
                f"{case.release[0]} {case.release[1]}, {case.days} days before {case.truth.edtf}: "
                f"{mark}, {case.belief.standing}; {case.belief.why}"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
