"""The learned reading of an article: propose, weigh, keep what is likely right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from slated.claim import Claim
from slated.read.bind_season import told_with
from slated.read.compose import Reading, compose, reading
from slated.read.events import Hit, hits, rows_by_sentence
from slated.read.learned.beside import Beside, Fact, answer, fact
from slated.read.learned.features import final_features, line_features, pair_features
from slated.read.learned.judge import numbers
from slated.read.learned.likeliest import Likely, dates, seasons
from slated.read.learned.linear import Linear
from slated.read.learned.propose import Pair, pairs
from slated.read.learned.trees import Forest
from slated.read.learned.trust import on_trust
from slated.read.page import Line, Page
from slated.read.screen import SHORT
from slated.read.support import televised
from slated.read.when import TimeWords

LEAST_PAIR, LEAST_PAIR_LONG = 0.08, 0.2
HOPELESS = 0.04
"""Probabilities under which a title (in short and long texts), or a whole reading, is not
looked at further."""


@dataclass(frozen=True, slots=True)
class Models:
    """The models and the least probability of a claim.

    ``pair``: is a hit about a title; ``time``: which date; ``season``: which season;
    ``final``: is all of it right, from words; ``forest``: the last word, from numbers.
    ``short`` and ``long`` are the least probabilities in texts up to and above
    ``screen.SHORT`` characters.
    """

    pair: Linear
    time: Linear
    season: Linear
    final: Linear
    forest: Forest
    short: float
    long: float


Dated = Likely[TimeWords | None]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A reading with all it was judged by.

    ``scores`` say how likely title, date and season are, the last two as shares of all that
    might be meant; ``alone`` how likely date and season are by themselves.
    """

    read: Reading
    features: list[str]
    scores: tuple[float, float, float]
    alone: tuple[float, float]
    bound: bool
    ruled: bool


def weigh(page: Page, models: Models) -> list[Weighed]:
    """Every proposed reading of a page, the likeliest season and date chosen for each."""
    found: list[Weighed] = []
    for index, rows in rows_by_sentence(page).items():
        line = page.line(index)
        here = hits(line, rows)
        for hit in here:
            found.extend(_weigh_hit(page, line, hit, here, models))
    return found


def _weigh_hit(
    page: Page, line: Line, hit: Hit, others: Sequence[Hit], models: Models
) -> list[Weighed]:
    shared = line_features(page, line, hit)
    least = LEAST_PAIR if len(page.low) <= SHORT else LEAST_PAIR_LONG
    base = models.pair.score(shared)
    dated: Dated | None = None
    found: list[Weighed] = []
    for pair in pairs(page, line, hit):
        own = pair_features(page, line, hit, pair.title, pair.bound)
        p = models.pair.probability_from(base, own)
        if p < least:
            continue
        if dated is None:
            dated = dates(page, line, hit, others, models.time)[0]
        found += _weigh_pair(page, line, pair, dated, p, [*shared, *own], models)
    return found


def _weigh_pair(
    page: Page,
    line: Line,
    pair: Pair,
    date: Dated,
    p: float,
    features: list[str],
    models: Models,
) -> list[Weighed]:
    """The readings of a hit with one title: its season, and those told with it."""
    hit, title = pair.hit, pair.title
    best = seasons(page, line, pair, models.season)[0]
    ruled = pair.bound and hit.row.firm and televised(page, line, title)
    scores, alone = (p, date.share, best.share), (date.alone, best.alone)
    return [
        Weighed(
            reading(page, line, hit, title, season, date.value),
            features,
            scores,
            alone,
            pair.bound,
            ruled,
        )
        for season in told_with(line, hit, best.value)
    ]


MOST_RIVALS = 12


def with_rivals(found: Sequence[Weighed]) -> list[tuple[Weighed, list[Reading]]]:
    """Each reading with the first few other readings of the same fact."""
    groups: dict[Fact, list[Reading]] = {}
    for weighed in found:
        group = groups.setdefault(fact(weighed.read), [])
        if len(group) < MOST_RIVALS:
            group.append(weighed.read)
    return [(w, [r for r in groups[fact(w.read)] if r is not w.read]) for w in found]


FINER = 0.5
"""Share of the best reading's probability at which a more exact one takes its place."""


def names_season(read: Reading) -> bool:
    """Whether the sentence of a reading names the season itself."""
    return any(s.number == read.season for s in read.line.seasons if s.number is not None)


def finest(judged: Sequence[tuple[float, Reading]]) -> tuple[float, Reading]:
    """The most likely reading of a fact, or a likely enough one that dates it more exactly."""
    best = max(judged, key=lambda j: j[0])
    for p, read in judged:
        if p < FINER * best[0] or read.when is None or read.status != best[1].status:
            continue
        held = best[1].when
        # A season taken from other sentences is less sure: what it is told with gives no other day.
        if held is None and names_season(read) != names_season(best[1]):
            continue
        if held is None or (held != read.when and held.contains(read.when)):
            best = max(p, best[0]), read
    return best


def first_word(weighed: Weighed, rivals: list[Reading], models: Models) -> float:
    """The linear models' probability that all of a reading is right."""
    features = final_features(weighed.read, weighed.scores, rivals)
    return models.final.probability([*weighed.features, *features])


@dataclass(frozen=True, slots=True)
class Told:
    """A weighed reading, the first word on it and, for the forest, its numbers."""

    weighed: Weighed
    first: float
    numbers: list[float]


def told(page: Page, models: Models, least: float = 0.0) -> list[Told]:
    """Every reading of a page that is ``least`` likely by the first word, or without numbers."""
    weighed = with_rivals(weigh(page, models))
    firsts = [first_word(w, rivals, models) for w, rivals in weighed]
    facts = [fact(w.read) for w, _ in weighed]
    beside = Beside(facts, [answer(w.read) for w, _ in weighed], firsts)
    found = []
    for index, ((w, rivals), first) in enumerate(zip(weighed, firsts, strict=True)):
        mine: list[float] = []
        if first >= least:
            mine = numbers(page, w.read, first, w.scores, rivals, w.ruled, w.bound)
            mine += [*beside.numbers(index), *w.alone]
        found.append(Told(w, first, mine))
    return found


def judged(page: Page, models: Models) -> list[tuple[float, Reading]]:
    """Every proposed reading with the probability that all of it is right.

    Where the labels are too few to judge a phrasing, a reading the rules would claim
    is as likely as a claim must be.
    """
    found = []
    least = enough(page, models)
    for one in told(page, models, HOPELESS):
        read = one.weighed.read
        p = models.forest.probability(one.numbers) if one.numbers else one.first
        trusted = one.weighed.ruled and on_trust(read.hit.row.name, read.status, p)
        found.append((max(p, least) if trusted else p, read))
    return found


def enough(page: Page, models: Models) -> float:
    """The least probability of a claim in a text of this length."""
    return models.short if len(page.low) <= SHORT else models.long


HEARD = 0.15
MOST_HEARD = 4
"""Probability from which another reading of a fact may say who told it, and how many may."""


def decide(page: Page, models: Models, threshold: float | None = None) -> list[Claim]:
    """The claims likely enough to be right, the best reading of each fact."""
    least = enough(page, models) if threshold is None else threshold
    facts: dict[Fact, list[tuple[float, Reading]]] = {}
    for p, read in judged(page, models):
        facts.setdefault(fact(read), []).append((p, read))
    chosen = [(finest(j), j) for j in facts.values() if max(p for p, _ in j) >= least]
    chosen.sort(key=lambda c: (c[0][1].line.start, c[0][1].hit.start))
    return [_told(page, best, among) for best, among in chosen]


def _told(page: Page, best: tuple[float, Reading], among: list[tuple[float, Reading]]) -> Claim:
    """The claim of the best reading; who told it may stand in another sentence."""
    claim = compose(page, best[1], best[0])
    others = [
        r for p, r in among if r.line is not best[1].line and p >= HEARD and r.when == best[1].when
    ][:MOST_HEARD]
    for other in others:
        if claim.speaker:
            break
        heard = compose(page, other)
        if heard.speaker:
            claim = replace(
                claim,
                speaker=heard.speaker,
                role=heard.role,
                venue=claim.venue or heard.venue,
                outlet=claim.outlet or heard.outlet,
            )
    return claim
