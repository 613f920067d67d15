"""A confidence that is right as often as it says: Platt's scaling of the forest's word.

The forest is told of one reading at a time; a claim is the likeliest of several, and the
likeliest is a little less often right than it seems. J. Platt, "Probabilistic outputs for
support vector machines" (1999): log odds are stretched and shifted to fit what came out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from slated.read.learned.linear import squash
from slated.read.learned.trees import Forest

STEPS = 30
BINS = 10
ALMOST = 1e-6


@dataclass(frozen=True, slots=True)
class Outcome:
    """A claim by its probability, whether it is right, and the fold and length of its text."""

    p: float
    right: bool
    fold: int
    short: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """Log odds times ``slope`` plus ``shift``."""

    slope: float = 1.0
    shift: float = 0.0

    def __call__(self, p: float) -> float:
        """A probability, scaled."""
        return squash(self.slope * odds(p) + self.shift)

    def forest(self, forest: Forest) -> Forest:
        """The same trees, their log odds scaled: the shift is one more tree, all leaf."""
        trees = [
            (f, [*t[: len(f)], *(self.slope * leaf for leaf in t[len(f) :])], low, high)
            for f, t, low, high in forest.trees
        ]
        return Forest([*trees, ([], [self.shift], [], [])])


def odds(p: float) -> float:
    """The log odds of a probability, those of 0 and 1 being finite."""
    p = min(1 - ALMOST, max(ALMOST, p))
    return log(p / (1 - p))


def fitted(outcomes: Sequence[Outcome]) -> Scale:
    """The scale under which the outcomes are likeliest, by Newton's method.

    Raises ValueError where all are right, or all wrong, or none is there.
    """
    if len({o.right for o in outcomes}) < 2:
        raise ValueError("a scale needs right claims and wrong ones")
    scale = Scale()
    for _ in range(STEPS):
        scale = _step(scale, outcomes)
    return scale


def _step(scale: Scale, outcomes: Sequence[Outcome]) -> Scale:
    """One step of Newton's method, held near by a little weight on the scale of before."""
    a = b = 0.0
    aa = ab = bb = ALMOST
    for outcome in outcomes:
        x, p = odds(outcome.p), scale(outcome.p)
        off, w = p - outcome.right, p * (1 - p)
        a, b = a + off * x, b + off
        aa, ab, bb = aa + w * x * x, ab + w * x, bb + w
    size = aa * bb - ab * ab
    return Scale(
        scale.slope - (bb * a - ab * b) / size,
        scale.shift - (aa * b - ab * a) / size,
    )


def crossed(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Every outcome scaled as those of the other folds ask."""
    folds = {o.fold for o in outcomes}
    scales = {fold: fitted([o for o in outcomes if o.fold != fold]) for fold in folds}
    return [replace(o, p=scales[o.fold](o.p)) for o in outcomes]


@dataclass(frozen=True, slots=True)
class Bin:
    """Claims of like probability: the least of the bin, how many, said and true shares."""

    least: float
    claims: int
    said: float
    right: float


def curve(outcomes: Sequence[Outcome]) -> list[Bin]:
    """The reliability curve in bins a tenth wide, the empty ones left out."""
    bins: dict[int, list[Outcome]] = {}
    for outcome in outcomes:
        bins.setdefault(min(BINS - 1, int(outcome.p * BINS)), []).append(outcome)
    return [
        Bin(
            least=number / BINS,
            claims=len(among),
            said=sum(o.p for o in among) / len(among),
            right=sum(o.right for o in among) / len(among),
        )
        for number, among in sorted(bins.items())
    ]


def error(outcomes: Sequence[Outcome]) -> float:
    """The expected calibration error: how far bins are off, weighted by their claims."""
    off = sum(b.claims * abs(b.said - b.right) for b in curve(outcomes))
    return off / len(outcomes) if outcomes else 0.0
