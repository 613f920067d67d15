"""What a text speaks of: television, or films and songs."""

from __future__ import annotations

import re

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
