"""What is written to a site's database while its pages are asked for.

    python bench/loadwrites.py DB SECONDS SHOW...

As often as SECONDS says, an article with three claims about shows of those given is kept, as
`slated work` keeps what it reads, and between two of them a viewer rates one; the first shows are
written about and rated most, as they are looked at most. A worker's heartbeat is written every
second. It goes on until its standard input ends, and then says how much was written.
"""

from __future__ import annotations

import random
import select
import sys
import time
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

from slated import Article, Claim, Event, Evidence, Status, Window

OUTLETS = ("The Evening Wire", "The Daily Herald", "The Coast Dispatch", "The Screen Trade")
REST = "Nobody at the company would add to that when we asked; those who make the series are busy."
BEAT = 1.0
"""Seconds between heartbeats."""
CLAIMS = 3


class Writes:
    """The three sorts of writes, and how many of each were done."""

    def __init__(self, shows: list[int]) -> None:
        from slated.site.catalogue.models import Title
        from slated.site.ratings.models import Viewer
        from slated.site.work.models import Worker

        self._chosen = random.Random()
        self._names = Title.objects.in_bulk(shows)
        self._shows = shows
        self._popular = list(accumulate(1 / place for place in range(1, len(shows) + 1)))
        now = datetime.now(UTC)
        self._viewer, _ = Viewer.objects.get_or_create(name="load: rates")
        self._worker = Worker.objects.create(
            token=f"load {now.timestamp()}",
            host="load",
            process=1,
            threads=1,
            started=now,
            beat=now,
        )
        self.articles = self.ratings = self.beats = 0

    def article(self) -> None:
        """Keep an article on some shows."""
        from slated.site.news.keep import Item, Keeper

        number, day = self._chosen.randrange(10**9), datetime.now(UTC).date()
        told = [self._claim(self._show(), day) for _ in range(CLAIMS)]
        text = "\n\n".join(f"{claim.evidence.text} {REST}" for claim in told)
        url = f"https://load.example/{number}"
        article = Article(text, f"News {number}", day, url=url, outlet=self._chosen.choice(OUTLETS))
        Keeper().keep([Item(article, told, "made")], datetime.now(UTC))
        self.articles += 1

    def rating(self) -> None:
        """Let somebody rate a show."""
        from slated.site.ratings.voting import rate

        rate(self._viewer, self._show(), self._chosen.randint(1, 10) / 2)
        self.ratings += 1

    def beat(self) -> None:
        """A worker says that it lives."""
        self._worker.beat = datetime.now(UTC)
        self._worker.save(update_fields=["beat"])
        self.beats += 1

    def _show(self) -> int:
        return self._chosen.choices(self._shows, cum_weights=self._popular)[0]

    def _claim(self, show: int, day: date) -> Claim:
        name, when = self._names[show].name, day + timedelta(days=self._chosen.randrange(20, 300))
        words = f"{name} season 2 is to be shown on {when} ({self._chosen.randrange(10**6)})."
        return Claim(
            title=name,
            event=Event.PREMIERE,
            status=Status.ANNOUNCED,
            evidence=Evidence(words, 0, len(words)),
            season=2,
            when=Window.parse(when.isoformat()),
            rule="made",
        )


def main() -> None:
    """Write until there is nobody to write for."""
    db, every, shows = sys.argv[1], float(sys.argv[2]), [int(show) for show in sys.argv[3:]]
    from slated.site.database import open_database

    open_database(db, write=True)
    writes = Writes(shows)
    print("ready", flush=True)
    due = {writes.beat: 0.0, writes.article: every / 2, writes.rating: every}
    begun = time.monotonic()
    while not select.select([sys.stdin], [], [], 0.1)[0]:
        for write, at in due.items():
            if time.monotonic() - begun >= at:
                write()
                due[write] = at + (BEAT if write == writes.beat else every)
    print(f"{writes.articles} articles, {writes.ratings} ratings, {writes.beats} heartbeats")


if __name__ == "__main__":
    main()
