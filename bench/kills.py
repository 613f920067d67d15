"""Kill whoever adds news, with signal 9, at random moments; then look at what is there.

``python bench/kills.py [--rounds 300] [--on both]``. Each round a process adds articles, one by
one or many at once, some new, some changed, some seen before, until it is killed. After each,
every article must be there whole or not at all, nothing twice, and every belief as its claims
have it. Whoever comes after the last one finishes all of it.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import signal
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsmade import lines
from postgresql import Server
from slated.site.database import open_database
from slated.site.place import Place

ARTICLES, CHANGED = 30, 5
"""New articles in a round, and older ones whose text has changed."""


@dataclass
class Report:
    """What was seen: rounds in which the kill hit in the middle, and all that was wrong."""

    rounds: int = 0
    cut: int = 0
    articles: int = 0
    wrong: list[str] = field(default_factory=list)


def in_child(work: Callable[[], object]) -> int:
    """Run ``work`` in a process of its own; its id. No connection may be open here."""
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        work()
        status = 0
    finally:
        os._exit(status)


def add(place: Place, items: Sequence[object], *, many: bool) -> None:
    """Add articles that have been read, as ``slated add`` does, or as it does with --claims."""
    from slated.site.database import use
    from slated.site.news import adding
    from slated.site.slate import spans

    use(place)
    if many:
        for _ in adding.add_read(items):
            pass
        for _ in spans.settle():
            pass
        return
    claims = {item.article.text: item.claims for item in items}
    pairs = ((item.article, item.source) for item in items)
    for _ in adding.add(pairs, lambda article: claims[article.text], "made"):
        pass


def rounds(place: Place, number: int, seed: int = 1) -> Report:
    """Kill ``number`` adders of the database at ``place``, which is open and empty."""
    from django.db import connections

    chosen = random.Random(seed)
    news = News(number)
    report = Report(number)
    whole = 0.5
    for at in range(number):
        connections.close_all()
        items = news.of_round(at, chosen)
        begun = time.monotonic()
        pid = in_child(lambda items=items, at=at: add(place, items, many=at % 3 == 0))
        time.sleep(chosen.uniform(0, whole))
        os.kill(pid, signal.SIGKILL)
        killed = os.WIFSIGNALED(os.waitpid(pid, 0)[1])
        whole = whole * 1.02 if killed else min(whole, time.monotonic() - begun)
        report.cut += killed
        report.wrong += [f"round {at}: {wrong}" for wrong in news.check()]
    connections.close_all()
    for many in (True, False):
        pid = in_child(lambda many=many: add(place, news.everything(), many=many))
        if os.waitpid(pid, 0)[1]:
            report.wrong.append("what was left could not be added")
    report.wrong += [f"at the end: {wrong}" for wrong in news.check(all_there=True)]
    report.articles = len(news.newest)
    return report


class News:
    """Articles for each round, and what must be found of them."""

    def __init__(self, rounds: int) -> None:

        from slated.site.news.lines import items

        made = lines(random.Random(3), rounds * ARTICLES, 400, 3)
        data = "\n".join(json.dumps(one) for one in made).encode()
        self._items = list(items(io.BytesIO(data), "made", print))
        self.newest = {}
        self._claims = {}

    def of_round(self, at: int, chosen: random.Random) -> list[object]:
        """New articles, those of the round before once more, and a few that have changed."""
        first = max(0, at - 1) * ARTICLES
        items = self._items[first : (at + 1) * ARTICLES]
        for _ in range(CHANGED if at else 0):
            old = chosen.choice(list(self.newest.values()))
            text = f"{old.article.text} Changed in round {at}."
            items.append(
                replace(old, article=replace(old.article, text=text), claims=old.claims[1:])
            )
        items = [
            self.newest.get(item.article.url, item) if n < ARTICLES and at else item
            for n, item in enumerate(items)
        ]
        for item in items:
            self.newest[item.article.url] = item
            self._claims[item.article.text] = sorted(claim.evidence.text for claim in item.claims)
        return items

    def everything(self) -> list[object]:
        """Every article as it was given last."""
        return list(self.newest.values())

    def check(self, *, all_there: bool = False) -> list[str]:
        """What is wrong in the open database; waits for what a killed one had under way."""
        from slated.site.writing import writing

        with writing():
            pass
        return [*self._articles(all_there), *_beliefs(all_there), *_file()]

    def _articles(self, all_there: bool) -> list[str]:
        from slated.site.news.models import Article, ArticleVersion, Claim, Reading

        wrong = []
        standing = {}
        said = defaultdict(list)
        for pk, words in Claim.objects.values_list("reading", "evidence"):
            said[pk].append(words)
        for pk, text, url in Reading.objects.filter(superseded=None).values_list(
            "pk", "version__text", "version__article__url"
        ):
            if url in standing:
                wrong.append(f"{url}: counts twice")
            standing[url] = (text, said[pk])
        urls = list(Article.objects.values_list("url", flat=True))
        if len(urls) != len(set(urls)):
            wrong.append("an article is there twice")
        if set(urls) != set(standing):
            wrong.append("an article without a reading")
        if Reading.objects.count() != ArticleVersion.objects.count():
            wrong.append("a version without its reading")
        wrong += [
            f"{url}: not whole"
            for url, (text, words) in standing.items()
            if sorted(words) != self._claims.get(text)
        ]
        if all_there:
            wrong += [
                f"{url}: not there"
                for url, item in self.newest.items()
                if standing.get(url, ("",))[0] != item.article.text
            ]
        return wrong


def _beliefs(every: bool) -> list[str]:
    """Beliefs that are not as their claims have them, of releases that do not wait for it.

    ``every``: all of them, else those of the claims that were added last.
    """
    from slated.site.news.models import Claim
    from slated.site.slate.models import Span, Stale
    from slated.site.slate.spans import rebuild
    from slated.site.writing import writing

    waiting = set(Stale.objects.values_list("pk", flat=True))
    claims = Claim.objects.order_by("-pk").values_list("release", flat=True)
    told = set(claims if every else claims[:100]) - waiting
    spans = Span.objects.filter(release__in=told)
    before = set(spans.values_list("pk", flat=True))
    with writing():
        rebuild(told)
    # Rebuilding leaves alone what was right.
    changed = before ^ set(Span.objects.filter(release__in=told).values_list("pk", flat=True))
    return [f"{len(changed)} spans were not as their claims have them"] if changed else []


def _file() -> list[str]:
    from django.db import connection

    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check(1)")
        said = cursor.fetchone()[0]
    return [] if said == "ok" else [f"the file is damaged: {said}"]


def main() -> int:
    """Run the rounds and print what was seen; 1 where anything was wrong."""
    ask = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    ask.add_argument("--rounds", type=int, default=300)
    ask.add_argument("--on", choices=("sqlite", "postgresql", "both"), default="both")
    ask.add_argument("--seed", type=int, default=1)
    asked = ask.parse_args()
    bad = 0
    if asked.on != "postgresql":
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder) / "kills.sqlite3")
            bad += _told("SQLite", open_database(path, write=True), asked.rounds, asked.seed)
    if asked.on != "sqlite":
        server = Server(quick=False)
        try:
            place = open_database(server.create("kills"), write=True)
            bad += _told("PostgreSQL", place, asked.rounds, asked.seed)
        finally:
            server.stop()
    return 1 if bad else 0


def _told(name: str, place: Place, number: int, seed: int) -> int:
    begun = time.monotonic()
    report = rounds(place, number, seed)
    spent = time.monotonic() - begun
    print(
        f"{name}: {report.rounds} rounds, {report.cut} killed in the middle, "
        f"{report.articles:,} articles, {len(report.wrong)} things wrong ({spent:.0f} s)"
    )
    for wrong in report.wrong[:20]:
        print(f"  {wrong}")
    return len(report.wrong)


if __name__ == "__main__":
    raise SystemExit(main())
