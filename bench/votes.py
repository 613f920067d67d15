"""Attack a made log of ratings and see how far the numbers move, with the rule and without.

    python bench/votes.py [--titles N] [--targets N]

Fake accounts, 1 to 20 in a hundred of all, give one title five stars (push: a title of the
middle) or half a star (nuke: one of the first ten), over 3, 30 or 180 days. All accounts are
old enough to count: what is measured is the burst test alone. Beside it the plain mean and
IMDb's formula, WR = v/(v+m) R + m/(v+m) C. Then the same with the days and votes of two real
review bombings, where the shared ratings are.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from statistics import fmean

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from bombing import Incident, incidents
from slated.rank import FAIR, Rated, Tally, Vote, by_composite, judge
from votelog import BEGIN, DAYS, Made, made_log

TODAY = BEGIN + timedelta(days=DAYS + 2_000)
LEAST = 25
"""Votes a title needs for any of the rankings compared."""
SHARES = (0.01, 0.02, 0.05, 0.10, 0.20)
VOTES_EACH = 30
"""Votes of one honest viewer: sets how many accounts the log stands for."""

Tallies = dict[int, Tally]
Scale = Callable[[Tallies], list[int]]


def aside(votes: list[Vote], opened: date) -> set[Hashable]:
    """The ids of the votes that do not count."""
    verdicts = judge(votes, today=TODAY, opened=opened, rule=FAIR)
    return {vote.id for vote, why in zip(votes, verdicts, strict=True) if not why.counted}


def tally_of(votes: list[Vote], without: Collection[Hashable] = ()) -> Tally:
    """The tally of the votes that count."""
    return Tally.of_steps(vote.step for vote in votes if vote.id not in without)


def plain(tallies: Tallies) -> list[int]:
    """Titles by plain mean, best first."""
    means = {t: tally.mean or 0 for t, tally in tallies.items() if tally.votes >= LEAST}
    return sorted(means, key=lambda t: -means[t])


def imdb(tallies: Tallies) -> list[int]:
    """Titles by IMDb's formula, m being the median number of votes."""
    m = sorted(tally.votes for tally in tallies.values())[len(tallies) // 2]
    middle = sum(t.steps for t in tallies.values()) / sum(t.votes for t in tallies.values()) / 2
    score = {
        t: (tally.steps / 2 + m * middle) / (tally.votes + m)
        for t, tally in tallies.items()
        if tally.votes >= LEAST
    }
    return sorted(score, key=lambda t: -score[t])


def slated(tallies: Tallies) -> list[int]:
    """Titles by our composite, without outside scores."""
    rated = (Rated(t, tally) for t, tally in tallies.items())
    return [int(p.title) for p in by_composite(rated, minimum=LEAST).places if p.rank]


@dataclass(slots=True)
class Moved:
    """What one attack moved: the average in stars, the rank, the titles swapped in the top 50."""

    stars: list[float]
    places: list[int]
    swapped: list[int]

    def row(self) -> list[str]:
        """Three cells."""
        return [
            f"{fmean(self.stars):+.2f}",
            f"{fmean(self.places):+.0f}",
            f"{fmean(self.swapped):.1f}",
        ]


def moved(before: Tallies, target: int, tally: Tally, order: Scale, into: Moved) -> None:
    """Put the attack's tally in and note what moved."""
    was, now = order(before), order(before | {target: tally})
    into.stars.append((tally.mean or 0) - (before[target].mean or 0))
    into.places.append(was.index(target) - now.index(target))
    into.swapped.append(len(set(now[:50]) - set(was[:50])))


def attack(title: Made, fakes: int, length: int, push: bool, seed: int) -> list[Vote]:
    """The title's votes with those of the fake accounts among them."""
    random = Random(seed)
    low = max((title.opened - BEGIN).days + 120, 120)
    start = BEGIN + timedelta(days=random.randint(low, max(low, DAYS - length)))
    fake = [
        Vote(f"fake {n}", 10 if push else 1, start + timedelta(days=random.randrange(length)))
        for n in range(fakes)
    ]
    return title.votes + fake


def simulated(log: list[Made], targets: int, console: Console) -> None:
    """The table of simulated attacks."""
    every = {t.number: tally_of(t.votes) for t in log}
    quiet = {t.number: aside(t.votes, t.opened) for t in log}
    fair = {t.number: tally_of(t.votes, quiet[t.number]) for t in log}
    total, out = sum(t.votes for t in every.values()), sum(map(len, quiet.values()))
    accounts = total // VOTES_EACH
    console.print(
        f"{len(log)} titles, {total:,} votes by {accounts:,} accounts; without any attack the "
        f"rule sets {out:,} votes aside ({out / total:.3%})"
    )
    table = Table("attack", "fakes", "kept out", "honest out", box=SIMPLE_HEAD)
    for name in ("plain mean", "IMDb formula", "composite, no rule", "composite, fair"):
        table.add_column(f"{name}:\nstars, places, swapped", justify="right")
    scales: list[tuple[Scale, Tallies]] = [(plain, every), (imdb, every), (slated, every)]
    scales.append((slated, fair))
    settled = BEGIN + timedelta(days=700)
    order = [t for t in slated(every) if every[t].votes >= 100 and log[t].opened < settled]
    for push, length in product((True, False), (3, 30, 180)):
        chosen = order[len(order) // 2 :][:targets] if push else order[:targets]
        for share in SHARES:
            fakes = round(accounts * share / (1 - share))
            results = [Moved([], [], []) for _ in scales]
            fake_out, honest_out = [], []
            for target in chosen:
                votes = attack(log[target], fakes, length, push, seed=target)
                gone = aside(votes, log[target].opened)
                fake_out.append(sum(isinstance(vote, str) for vote in gone) / fakes)
                honest = {vote for vote in gone if not isinstance(vote, str)}
                honest_out.append(len(honest - quiet[target]) / len(log[target].votes))
                for (scale, before), result in zip(scales, results, strict=True):
                    now = tally_of(votes, gone if before is fair else ())
                    moved(before, target, now, scale, result)
            kind = f"{'push' if push else 'nuke'}, {length} days"
            cells = ["  ".join(result.row()) for result in results]
            outs = f"{fmean(fake_out):.0%}", f"{fmean(honest_out):.1%}"
            table.add_row(kind, f"{share:.0%} ({fakes})", *outs, *cells)
    console.print(table)


def usual_votes(first: date, daily: int) -> list[Vote]:
    """260 days of ``daily`` votes of every kind."""
    random = Random(daily)
    return [
        Vote(
            ("usual", n), random.choice((4, 6, 6, 7, 8, 8, 8, 9, 10)), first + timedelta(n // daily)
        )
        for n in range(260 * daily)
    ]


def laid_over(incident: Incident, daily: int) -> list[str]:
    """The cells of one incident's votes among the usual ones of a title."""
    usual = usual_votes(incident.first - timedelta(days=200), daily)
    votes = usual + incident.votes
    gone = aside(votes, BEGIN - timedelta(days=2_000))
    every = {vote.id for vote in incident.votes}
    shares = [
        len(gone & ids) / len(ids) for ids in (every, incident.bombing, every - incident.bombing)
    ]
    means = [tally_of(usual).mean, tally_of(votes).mean, tally_of(votes, gone).mean]
    return [
        incident.name,
        str(daily),
        str(len(every)),
        *(f"{share:.0%}" for share in shares),
        "  ".join(f"{mean or 0:.2f}" for mean in means),
    ]


def real(console: Console) -> None:
    """The table of real incidents laid over titles of some usual votes a day."""
    table = Table("incident", "usual a day", "votes", box=SIMPLE_HEAD)
    for heading in ("set aside", "labelled bombing", "labelled not", "average before, with, fair"):
        table.add_column(heading, justify="right")
    for incident in incidents():
        for daily in (1, 5, 20):
            table.add_row(*laid_over(incident, daily))
    console.print(table)


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--titles", type=int, default=800)
    parser.add_argument("--targets", type=int, default=5, help="titles attacked in each row")
    chosen = parser.parse_args()
    console = Console(width=150)
    simulated(made_log(chosen.titles), chosen.targets, console)
    try:
        real(console)
    except FileNotFoundError as missing:
        console.print(f"No real incidents: {missing.filename} is not there.")


if __name__ == "__main__":
    main()
