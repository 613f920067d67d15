"""What a text speaks of: television, or films and songs."""

from __future__ import annotations

import re
from functools import lru_cache

TELEVISION = re.compile(
    r"\b(?:series|shows?|seasons?|episodes?|TV|television|sitcom|dramedy|docu-?series|anime|spin-?off"
    r"|finale|showrunner|networks?|streamer|soap|reality|off the air|on the air)\b",
    re.IGNORECASE,
)
FILM = re.compile(
    r"\b(?:films?|movies?|feature|biopic|theat(?:er|re)s?|theatrical|box[- ]office|cinemas?|VOD"
    r"|filmmaker|album|single|song|novel|OTT release|directorial|blockbuster)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def of_television(text: str) -> bool:
    """Whether a sentence speaks of television; it is asked about for each of its titles."""
    return TELEVISION.search(text) is not None


@lru_cache(maxsize=64)
def of_film(text: str) -> bool:
    """Whether a sentence speaks of films, songs or books."""
    return FILM.search(text) is not None
