"""How well copies of one report are found, and what that costs.

    python bench/samestory.py [--set NAME]... [--articles N] [--show N]

Clusters: the stories in a set of news by text alone, and those that are kept, which have a
title in common too. Sentences: the claims of two articles that count as one because their
words are the same, or nearly. Recall: copies made of N articles by changing words, cutting,
and framing them with words of other articles. Time: of hashing alone, and of the part of
stories in keeping articles with claims on an empty SQLite database.

The news is looked for in SLATED_SHARED, else in a folder "shared" beside the checkout.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import combinations
from pathlib import Path
from urllib.parse import urlsplit

from rich.console import Console
from rich.table import Table

import gold
from corpus import spread
from gold import shared as shared_folder
from slated.article import Article
from slated.believe.alike import DAYS, LEAST, SAME, SAME_OUTLET, runs, shared, traces
from slated.believe.copies import copies_marked
from slated.believe.statement import Statement
from slated.claim import Claim
from slated.read import read

out = Console(highlight=False, markup=False, width=None if sys.stdout.isatty() else 110)
FEWEST = 2
SETS = ("mixed-feed", "tv-feed", "mixed-articles", "tv-articles")
Copying = Callable[[list[str], random.Random, Sequence[str]], list[str]]


def news(name: str) -> list[Article]:
    """The articles of a set, the host of each as its outlet: the sets name none."""
    found = []
    with gzip.open(shared_folder() / "news" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            host = urlsplit(document.get("url") or "").hostname
            found.append(replace(gold.article(document), outlet=host))
    return found


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--set", action="append", help="sets to look for stories in")
    parser.add_argument("--articles", type=int, default=300, help="articles to make copies of")
    parser.add_argument("--show", type=int, default=0, help="pairs to print, to judge by eye")
    args = parser.parse_args()
    for name in args.set or SETS:
        articles = news(name)
        claims = [read(article) for article in articles]
        clusters(name, articles, claims, args.show)
        sentences(articles, claims, args.show)
    long = [a for a in news("mixed-articles") if len(runs(a.text)) >= 4 * LEAST]
    recall(spread(long, args.articles))
    cost(long[:1000], news("tv-articles"))


def clusters(name: str, articles: list[Article], claims: list[list[Claim]], show: int) -> None:
    """How many stories there are, and pairs of them to look at."""
    found = [runs(article.text) for article in articles]
    titles = [{claim.title for claim in those} for those in claims]
    table = Table(title=f"{name}: {len(articles):,} articles")
    for head in ("", "pairs", "stories", "articles in them", "largest"):
        table.add_column(head, justify="left" if not head else "right")
    near = list(pairs(articles, found))
    bands = Counter(int(10 * part) / 10 for part, other, *_ in near if other)
    told = [one for one in near if titles[one[2]] & titles[one[3]]]
    for label, those in (("by text alone", near), ("with a title in common", told)):
        same = [(a, b) for part, other, a, b in those if part >= (SAME if other else SAME_OUTLET)]
        sizes = stories(same)
        largest = max(sizes, default=0)
        table.add_row(label, *(f"{n:,}" for n in (len(same), len(sizes), sum(sizes), largest)))
    out.print(table)
    bands_told = ", ".join(f"{part:.1f}: {number}" for part, number in sorted(bands.items()))
    out.print(f"share of the shorter text in common, of two outlets: {bands_told or 'no pair'}")
    out.print(f"long enough: {sum(len(one) >= LEAST for one in found):,}; with claims:", end=" ")
    out.print(f"{sum(map(bool, titles)):,}; both:", end=" ")
    out.print(f"{sum(bool(t) and len(f) >= LEAST for t, f in zip(titles, found, strict=True)):,}")
    of = {"by text alone": near, "with a title in common": told}
    for label, those in of.items():
        alike = [one for one in those if one[0] >= (SAME if one[1] else SAME_OUTLET)]
        for part, _, *two in random.Random(1).sample(alike, min(show, len(alike))):
            out.print(f"\n{label}, {part:.2f}")
            for one in (articles[at] for at in two):
                out.print(f"  {one.outlet}, {one.published}: {one.title[:100]}")
                out.print(f"    {' '.join(one.text.split())[:200]}")


def sentences(articles: list[Article], claims: list[list[Claim]], show: int) -> None:
    """How many claims count as one with another article's for their words."""
    by_release: dict[tuple[str, int | None], list[Statement]] = defaultdict(list)
    for at, (article, those) in enumerate(zip(articles, claims, strict=True)):
        for number, claim in enumerate(those):
            day = article.published or date(2000, 1, 1)
            name = str(1000 * at + number)
            statement = Statement(claim, day, day, name, str(at), "", article.outlet)
            by_release[claim.title, claim.season].append(statement)
    marked = [one for those in by_release.values() for one in copies_marked(those)]
    copied = [one for one in marked if one.story]
    several = sum(len({one.article for one in those}) > 1 for those in by_release.values())
    out.print(
        f"{len(marked):,} claims on {len(by_release):,} releases, {several:,} of them in several"
        f" articles; {len(copied):,} claims in words that another article had"
    )
    for one in random.Random(1).sample(copied, min(show, len(copied))):
        out.print(f"\n  {one.outlet}: {one.claim.evidence.text}")
        for other in marked:
            same = (one.claim.title, one.claim.season) == (other.claim.title, other.claim.season)
            if other.article == one.story and same:
                out.print(f"  {other.outlet}: {other.claim.evidence.text}")


def pairs(
    articles: list[Article], found: list[frozenset[int]]
) -> Iterator[tuple[float, bool, int, int]]:
    """What each two articles have in common, whether of two outlets, and which they are."""
    by_trace: dict[int, list[int]] = defaultdict(list)
    for at, one in enumerate(found):
        for number in traces(one):
            by_trace[number].append(at)
    common = Counter(pair for those in by_trace.values() for pair in combinations(those, 2))
    for (a, b), number in common.items():
        if number < FEWEST or apart(articles[a].published, articles[b].published) > DAYS:
            continue
        yield shared(found[a], found[b]), articles[a].outlet != articles[b].outlet, a, b


def apart(one: date | None, other: date | None) -> int:
    """Days between two articles, 0 where one has none."""
    return abs((one - other).days) if one and other else 0


def stories(same: list[tuple[int, int]]) -> list[int]:
    """The sizes of what hangs together."""
    parent: dict[int, int] = {}

    def root(at: int) -> int:
        while parent.setdefault(at, at) != at:
            at = parent[at]
        return at

    for a, b in same:
        parent[root(a)] = root(b)
    return list(Counter(root(at) for at in parent).values())


def changing(share: float) -> Copying:
    """So many words become others of the same set."""
    return lambda words, chance, others: [
        chance.choice(others) if chance.random() < share else word for word in words
    ]


def cutting(share: float) -> Copying:
    """Only the beginning is kept."""
    return lambda words, _chance, _others: words[: int(share * len(words))]


def framing(share: float) -> Copying:
    """Words of another article before and after, so many for each of its own."""

    def framed(words: list[str], chance: random.Random, others: Sequence[str]) -> list[str]:
        size = int(share * len(words) / 2)
        at = chance.randrange(max(1, len(others) - 2 * size))
        return [*others[at : at + size], *words, *others[at + size : at + 2 * size]]

    return framed


def both(first: Copying, then: Copying) -> Copying:
    """One after the other."""
    return lambda words, chance, others: then(first(words, chance, others), chance, others)


COPIES: dict[str, Copying] = {
    "5 % of the words changed": changing(0.05),
    "10 % of the words changed": changing(0.1),
    "15 % of the words changed": changing(0.15),
    "20 % of the words changed": changing(0.2),
    "30 % of the words changed": changing(0.3),
    "cut to 70 %": cutting(0.7),
    "cut to 50 %": cutting(0.5),
    "cut to 30 %": cutting(0.3),
    "cut to 20 %": cutting(0.2),
    "as many foreign words around it": framing(1.0),
    "twice as many foreign words around it": framing(2.0),
    "10 % changed, cut to 50 %": both(changing(0.1), cutting(0.5)),
    "10 % changed, cut to 50 %, as many foreign": both(
        both(changing(0.1), cutting(0.5)), framing(1.0)
    ),
}


def recall(articles: list[Article]) -> None:
    """How many made copies are found, and how many would be if all were compared."""
    table = Table(title=f"copies made of {len(articles):,} articles")
    for head in ("", "found", "would be, were all compared"):
        table.add_column(head, justify="left" if not head else "right")
    chance = random.Random(7)
    others = [word for article in articles for word in article.text.split()]
    for name, copying in COPIES.items():
        found = alike = 0
        for article in articles:
            whole = runs(article.text)
            copy = runs(" ".join(copying(article.text.split(), chance, others)))
            if shared(whole, copy) >= SAME:
                alike += 1
                found += len(set(traces(whole)) & set(traces(copy))) >= FEWEST
        table.add_row(name, *(f"{number / len(articles):.1%}" for number in (found, alike)))
    out.print(table)


def cost(articles: list[Article], of_series: list[Article]) -> None:
    """Time per 1,000 articles."""
    begun = time.process_time()
    for article in articles:
        traces(runs(article.text))
    spent = (time.process_time() - begun) / len(articles) * 1000
    size = sum(len(article.text) for article in articles) / len(articles)
    out.print(f"hashing: {spent:.2f} s per 1,000 articles of {size:,.0f} characters on average")
    with_claims = [(article, claims) for article in of_series if (claims := read(article))]
    keeping(with_claims[:20])  # What is loaded and prepared once is no article's cost.
    total, part = keeping(with_claims)
    out.print(
        f"keeping {len(with_claims):,} articles with claims, one by one: {1000 * total:.2f} ms"
        f" each, of which {1000 * part:.2f} ms for their stories"
    )


def keeping(items: list[tuple[Article, list[Claim]]]) -> tuple[float, float]:
    """CPU seconds for an article, and for its story within that, on a new SQLite database."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "slated.site.settings")
    from slated.site.database import open_database

    with tempfile.TemporaryDirectory() as folder:
        open_database(str(Path(folder) / "stories.sqlite3"), write=True)
        from slated.site.news import keep
        from slated.site.news.stories import Fresh, tell

        spent = [0.0]

        def timed(fresh: list[Fresh]) -> set[int]:
            begun = time.process_time()
            try:
                return tell(fresh)
            finally:
                spent[0] += time.process_time() - begun

        vars(keep)["tell"] = timed
        keeper = keep.Keeper(later=True)
        begun = time.process_time()
        for article, claims in items:
            keeper.keep([keep.Item(article, claims, "bench")], datetime.now(UTC))
        total = time.process_time() - begun
        vars(keep)["tell"] = tell
    return total / len(items), spent[0] / len(items)


if __name__ == "__main__":
    main()
