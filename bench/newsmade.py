"""News made by the million: articles that have been read already, on series that do not exist.

Each release has a day on which it comes out. The news of it are spread over the three years
before: first an order or a renewal, then a year, a month, the day, by various voices; some dates
are moved. An article tells five things about releases that come out about the same time, in
words of its own, and ends with what its outlet prints under everything. One in fifty is another
outlet's copy of the one before it.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, TextIO

PLATFORMS = ("Netflix", "HBO", "NBC", "FX", "Hulu", "ABC", "CBS", "AMC", "BBC One", "Apple TV+")
OUTLETS = tuple(
    f"The {word} {kind}"
    for word in ("Evening", "Daily", "Coast", "Screen", "City", "Signal", "Harbour", "Northern")
    for kind in ("Wire", "Herald", "Dispatch", "Trade", "Post")
)
SPEAKERS = tuple(
    f"{first} {last}"
    for first in ("Ada", "Ben", "Cleo", "Dev", "Eve", "Finn", "Gus", "Hana", "Ivo", "June")
    for last in ("Marsh", "Okafor", "Quist", "Ramos", "Stone", "Tanaka")
)
WORDS = tuple(
    """amber anchor autumn basin beacon border bright candle canyon carbon cedar cinder
    cobalt copper coral crescent crown delta desert distant double dragon drift echo ember empty
    falcon fathom field final frozen garden gentle ghost glass golden granite harbor hidden hollow
    island ivory juniper kingdom lantern last long lost lunar marble meadow midnight mirror narrow
    north ocean orchard painted paper pilot quiet raven river royal salt second secret shadow silent
    silver simple slow small southern stone summer thunder timber twin velvet violet wander winter
    witness yellow zero""".split()
)
AROUND = 35
"""Words of its own that an article puts after each thing it tells."""
COPIED = 50
"""Of so many articles one is a copy."""
STANDING = (
    "{0} writes about series every day. Tell the desk of {0} what you know, and follow {0} "
    "wherever you read, watch or listen."
)
"""What an outlet prints under everything."""
FROM, TO = date(2016, 1, 1), date(2026, 12, 31)
"""Between these days the releases come out."""
LEAD = 1000
"""Days before it comes out in which a release is spoken of."""


def titles(number: int) -> list[str]:
    """That many names of two or three words."""
    chosen = random.Random(7)
    found: dict[str, None] = {}
    while len(found) < number:
        words = chosen.sample(WORDS, chosen.choice((2, 3, 3, 3)))
        found[" ".join(words).title()] = None
    return list(found)


def write(out: TextIO, claims: int, releases: int, *, each: int = 5, seed: int = 1) -> int:
    """Write articles with ``claims`` claims, ``each`` of them in one; the number of articles."""
    chosen = random.Random(seed)
    number = claims // each
    for line in lines(chosen, number, releases, each):
        out.write(json.dumps(line))
        out.write("\n")
    return number


def lines(
    chosen: random.Random, articles: int, releases: int, each: int
) -> Iterator[dict[str, Any]]:
    """One article after the other, in order of publication."""
    names = titles((releases + 1) // 2)
    days = (TO - FROM).days
    out = sorted((chosen.randrange(days), name, season) for name in names for season in (1, 2))[
        :releases
    ]
    before: dict[str, Any] = {}
    for number in range(articles):
        # The window of releases that are spoken of moves through the years with the articles.
        middle = int(number / articles * len(out))
        published = FROM + timedelta(days=out[middle][0] - chosen.randrange(30, 60))
        told = [
            _claim(chosen, *out[_near(chosen, middle, len(out))], published) for _ in range(each)
        ]
        one = _article(chosen, number, published, told)
        if number % COPIED == COPIED - 1:
            one = _copy(chosen, number, before)
        before = one
        yield one


def _near(chosen: random.Random, middle: int, most: int) -> int:
    """A release that comes out at most three years later, more likely soon."""
    ahead = int(chosen.expovariate(4) * most * LEAD / (TO - FROM).days)
    return (middle + ahead) % most


def _claim(
    chosen: random.Random, day: int, name: str, season: int, published: date
) -> dict[str, Any]:
    premiere = FROM + timedelta(days=day)
    ahead = (premiere - published).days
    event, status, when = "premiere", "announced", premiere.isoformat()
    if ahead < 0:
        status = "happened"
    elif ahead > 500:
        event, status, when = chosen.choice(("renewal", "order")), "happened", None
    elif ahead > 200 or chosen.random() < 0.15:
        status, when = chosen.choice(("announced", "expected", "rumoured")), str(premiere.year)
    elif chosen.random() < 0.2:
        event, status, when = chosen.choice(("trailer", "production_end")), "happened", None
    elif chosen.random() < 0.3:
        when = premiere.isoformat()[:7]
    elif chosen.random() < 0.05:
        when = (premiere + timedelta(days=chosen.randrange(7, 90))).isoformat()
    speaker = chosen.choice(SPEAKERS) if chosen.random() < 0.4 else None
    platform = PLATFORMS[hash_of(name) % len(PLATFORMS)]
    return {
        "title": name,
        "season": season,
        "part": None,
        "event": event,
        "status": status,
        "when": when,
        "when_text": when,
        "platform": platform,
        "speaker": speaker,
        "evidence": f"{name} season {season}: {event} {status}, {when or 'no day given'}, "
        f"on {platform}{', ' + speaker + ' says' if speaker else ''} ({chosen.randrange(10**6)}).",
        "rule": "made",
        "confidence": round(chosen.uniform(0.5, 1), 3),
    }


def hash_of(name: str) -> int:
    """A number that is the same in every run."""
    return sum(map(ord, name))


def _article(
    chosen: random.Random, number: int, published: date, told: list[dict[str, Any]]
) -> dict[str, Any]:
    # Of their own, so that the claims are the same whatever stands around them.
    words = random.Random(told[0]["evidence"])
    sentences = [f"{claim['evidence']} {_around(words)}" for claim in told]
    return _printed(chosen.choice(OUTLETS), number, published, "\n\n".join(sentences), told)


def _around(words: random.Random) -> str:
    return f"{' '.join(words.choices(WORDS, k=AROUND)).capitalize()}."


def _copy(chosen: random.Random, number: int, one: dict[str, Any]) -> dict[str, Any]:
    """The same in another outlet."""
    outlet = chosen.choice([name for name in OUTLETS if name != one["outlet"]])
    text = one["text"].rpartition("\n\n")[0]
    return _printed(outlet, number, date.fromisoformat(one["published"]), text, one["claims"])


def _printed(
    outlet: str, number: int, published: date, text: str, told: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "id": f"made-{number}",
        "url": f"https://{outlet.lower().replace(' ', '-')}.example/{published:%Y/%m/%d}/{number}",
        "outlet": outlet,
        "published": published.isoformat(),
        "title": f"{told[0]['title']} and {len(told) - 1} more, number {number}",
        "text": f"{text}\n\n{STANDING.format(outlet)}",
        "reader": "made",
        "claims": told,
    }
