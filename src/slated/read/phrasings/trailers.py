"""Trailers, teasers, posters and first looks."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

T = Event.TRAILER
ROWS = (
    phrasing(
        "trailer.noun",
        T,
        r"\b(?:(?:first|new|official|full|final|red[- ]band|teaser|season|debut|extended|latest|brand new|\d+|the|a|an|of|[\w]+['’]s|[:|-]|\w+) )?(?:trailers?|teasers?|key art|teaser poster|first[- ]look(?! (?:deal|photo|image|pic|at (?:her|his|the wedding)))|(?:first|official|new|teaser|character) posters?|posters?|sizzle reel)\b(?! (?:park|home|for (?:the|his|her) (?:film|movie|new film|new movie)|deal|launch event))",
        "trailer|teaser|key art|first look|first-look|poster|sizzle",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "Netflix has released the first trailer for “Russian Doll” season 2.",
                "Russian Doll | 2 | trailer | happened",
            ),
        ),
    ),
)
