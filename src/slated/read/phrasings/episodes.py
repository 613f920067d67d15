"""Premieres and finales named as a noun: "the season three premiere", "the series finale"."""

from __future__ import annotations

from slated.claim import Event
from slated.read.phrasing import phrasing

F = Event.FINALE
P = Event.PREMIERE

ROWS = (
    phrasing(
        "finale.noun",
        F,
        r"(?:\b(?:season|series|winter|fall|midseason|mid-season|spring|summer|grand|two-part|two-hour|show['’]s|\d+|live|[\w]+['’]s|the|of|epic|explosive|shocking)[ -](?:\w+ )?)?\bfinal(?:e|es)\b(?! (?:four|five|ly|season|ists?))(?<!final)",
        "finale",
        side="near",
        needs="headline date season",
        examples=(
            (
                "The season 4 finale of “Outlander” airs on January 27.",
                "Outlander | 4 | finale | announced",
            ),
        ),
    ),
    phrasing(
        "finale.last-episode",
        F,
        r"\b(?:(?:final|last|closing)(?:-ever| ever)? (?:episode|instal?ment)s?|series ender|season ender|season closer|(?P<v>aired its (?:final|last) episode|ended its (?:run|\w+ season)|concluded its (?:run|\w+ season)|wrapped (?:up )?its (?:\w+ )?season|ended in|ended on|went off the air|signed off|came to an end))\b",
        "episode|ender|closer|ended|concluded|wrapped|went off|signed off|came to an|instal",
        side="near",
        needs="date season",
    ),
    phrasing(
        "premiere.noun",
        P,
        r"\b(?:(?:season|series|winter|fall|midseason|mid-season|spring|summer|two-hour|\d+|[\w]+['’]s|one|two|three|four|five|six|seven|eight|nine|ten|ahead of|before|for|its|the|after|following|upcoming|new|during)[ -])(?:(?:\w+ )?(?:(?:season|series) )?(?:\w+ )?)?(?:premieres?|debut|opener)\b(?![- ](?:dates?\b|of (?:the|a) (?:film|movie)|party|of his|at|album|as|to the|single|her|his|(?:on|in) (?:the|his|her)))(?<!world premiere)(?<!red carpet premiere)(?<!\w to premiere)(?<!to debut)(?<!will premiere)(?<!will debut)",
        "premiere|debut|opener",
        side="near",
        needs="season",
        examples=(
            (
                "The season 2 premiere of “Big Little Lies” airs on June 9.",
                "Big Little Lies | 2 | premiere | announced",
            ),
        ),
    ),
)
