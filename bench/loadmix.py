"""What visitors ask the site for, and how often."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

GOALS = ("home", "show", "list")
"""The kinds whose times have a goal."""
SIGNED_IN = 0.1
"""The share of requests with the cookie of somebody signed in."""
STANDINGS = ("dated", "windowed", "rumoured")
NETWORKS = ("HBO", "Netflix", "FX", "AMC", "Hulu")
WORDS = ("amber", "ghost", "silent river", "kngdom", "Netflix", "Ada Marsh", "zzzz")


@dataclass(frozen=True, slots=True)
class Asked:
    """A page to ask for: its kind, its address, and a cookie to send."""

    kind: str
    path: str
    cookie: str = ""


Ask = Callable[[], Asked]


def asked_bare() -> Asked:
    """The bare view."""
    return Asked("bare", "/")


def mixed(shows: list[int], session: str, *, uncached: bool, only: Sequence[str] = ()) -> Ask:
    """Pages as visitors ask for them; ``uncached``: with a cookie, so that memory has none.

    ``only``: these kinds, in the shares they have of each other. A show is asked for in inverse
    proportion to its place among all, as visits commonly fall off (Zipf's law).
    """
    chosen = random.Random(3)
    popular = list(accumulate(1 / place for place in range(1, len(shows) + 1)))

    def show() -> str:
        return f"/show/{chosen.choices(shows, cum_weights=popular)[0]}"

    def day() -> date:
        return date(2018, 1, 1) + timedelta(days=chosen.randrange(8 * 365))

    kinds: dict[str, tuple[int, Callable[[], str]]] = {
        "home": (25, lambda: "/"),
        "show": (35, show),
        "list": (8, lambda: f"/lists/all?by={chosen.choice(('composite', 'rating'))}"),
        "home, filtered": (8, lambda: _filtered(chosen)),
        "search": (6, lambda: f"/search?q={chosen.choice(WORDS).replace(' ', '+')}"),
        "calendar": (4, lambda: f"/calendar/{day():%Y-%m}"),
        "scorecard": (4, lambda: f"/scorecard?network={chosen.choice(NETWORKS)}"),
        "home, a past day": (3, lambda: f"/?as_of={day()}"),
        "show, a past day": (3, lambda: f"{show()}?as_of={day()}"),
        "scorecard, a past day": (1, lambda: f"/scorecard?as_of={day()}"),
        "sources, about, lists": (3, lambda: chosen.choice(("/sources", "/about", "/lists"))),
    }
    names = [name for name in kinds if not only or name in only]
    weights = [kinds[name][0] for name in names]

    def ask() -> Asked:
        [name] = chosen.choices(names, weights)
        path = kinds[name][1]()
        if session and chosen.random() < SIGNED_IN:
            return Asked(f"{name}, signed in" if name in GOALS else name, path, session)
        return Asked(name, path, "seen=1" if uncached else "")

    return ask


def _filtered(chosen: random.Random) -> str:
    network, standing = chosen.choice(NETWORKS), chosen.choice(STANDINGS)
    return chosen.choice((f"/?network={network}", f"/?standing={standing}", "/?page=2"))
