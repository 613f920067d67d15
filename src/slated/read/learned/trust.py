"""Phrasings the labels hold too few of to judge; there the rules' word is taken.

Chosen by cross-validation on the training labels: of the readings of these rows that the
rules would claim and the models doubted, at least seven in ten were right. Of rumours there
are too few of any row; of all that the rules claim, seven in ten are right as well.
"""

from slated.claim import Status

TRUSTED = frozenset(
    {
        "conclusion.perhaps",
        "delay.noun",
        "finale.airs",
        "order.in-development",
        "order.passed",
        "order.series-order",
        "order.to-series",
        "order.was-ordered",
        "premiere.brings",
        "premiere.history",
        "premiere.moved",
        "premiere.moves",
        "premiere.not-until",
        "premiere.officially-airs",
        "premiere.pointed",
        "premiere.withheld",
        "production-end.long-ago",
        "production-end.made",
        "renewal.new-seasons",
        "renewal.will-get",
    }
)
LEAST = 0.1
"""Probability below which even a trusted row is not believed."""
LEAST_RUMOUR = 0.3
"""The same for rumours of other rows."""
_PLAIN = ("delay.", "production-")
"""Rumours beside a shoot are mostly of why it stopped, not of whether it did."""


def on_trust(rule: str, status: Status, p: float) -> bool:
    """Whether a reading of the rules, ``p`` likely by the models, is taken on their word."""
    rumour = status is Status.RUMOURED and not rule.startswith(_PLAIN)
    return p >= LEAST and (rule in TRUSTED or (rumour and p >= LEAST_RUMOUR))
