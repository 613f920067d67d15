"""How unlikely a count is: Chernoff's bounds, in closed form.

Each is an upper bound of the tail, so a small value can be trusted and a borderline one
passes. Source: Chernoff (1952); Mitzenmacher and Upfal, Probability and Computing, ch. 4.
"""

from __future__ import annotations

from math import exp, log


def poisson_tail(count: float, mean: float) -> float:
    """Bound on the chance of ``count`` or more where ``mean`` are expected, 0 to 1."""
    if count <= mean:
        return 1.0
    if mean <= 0:
        return 0.0
    return exp(count - mean - count * log(count / mean))


def binomial_tail(hits: float, trials: float, share: float) -> float:
    """Bound on the chance of ``hits`` or more in ``trials`` that each hit with ``share``."""
    if trials <= 0 or hits <= share * trials:
        return 1.0
    if share <= 0:
        return 0.0
    seen = min(hits / trials, 1.0)
    distance = seen * log(seen / share)
    if seen < 1:
        distance += (1 - seen) * log((1 - seen) / (1 - share))
    return exp(-trials * distance)
