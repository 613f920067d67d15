"""The tables of phrasings, in the order they are tried."""

from __future__ import annotations

from slated.read.phrasing import Phrasing
from slated.read.phrasings import (
    dates,
    endings,
    episodes,
    makings,
    orders,
    premieres,
    releases,
    renewals,
    spells,
    trailers,
)

TABLE: tuple[Phrasing, ...] = (
    *renewals.ROWS,
    *endings.ROWS,
    *orders.ROWS,
    *makings.ROWS,
    *spells.FIRST,
    *dates.ROWS,
    *premieres.ROWS,
    *releases.ROWS,
    *episodes.ROWS,
    *spells.LAST,
    *trailers.ROWS,
)
