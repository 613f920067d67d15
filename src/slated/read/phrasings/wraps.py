"""Production: its end, and the parts of it that are no start and no end."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import any_of
from slated.read.phrasings.work import AUX, ON, WORK

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END

_PIECE = r"(?:episodes?|pilot|scenes?|block|finale|sequence|battle|half)"
_DONE = r"(?:wrapp?(?:ed|s|ing)?|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|ended|done(?: with)?)"

ROWS = (
    phrasing(
        "production-start.first-episodes",
        S,
        any_of(
            rf"\b{_DONE} (?:up )?{WORK} (?:on |of |for )?(?:the |its )?(?:first|second|third|opening|two|three) (?:[\w-]+ )?(?:episodes?|block)\b",
            rf"\b(?:first|second|third|opening) (?:[\w-]+ )?(?:episodes?|block) [^.;:!?]{{0,60}}?{_DONE} {WORK}\b",
        ),
        "film|production|shoot",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        dated=False,
        examples=(
            (
                "The first episode of “Andor” season 2 has finished filming, 11 more to go.",
                "Andor | 2 | production_start | happened",
            ),
            ("The first episode of “Andor” season 2 has a chase.", ""),
        ),
    ),
    # A pilot or a scene is done: the series is not.
    phrasing(
        "production-end.piece",
        E,
        any_of(
            rf"\b{_PIECE} (?:(?:of|for|on|from|in) [^.;:!?]{{2,50}}? )?(?:(?:has|have|had|was|were|just|now|already|recently|also) ){{0,3}}{_DONE} (?:up )?{WORK}\b",
            rf"\b{_DONE} (?:up )?{WORK} (?:on |of |for )?(?:the |its |a |an |his |her |their )?(?:(?!final |last )[\w-]+ ){{0,2}}?{_PIECE}\b",
        ),
        "film|production|shoot",
        status=Status.HAPPENED,
        firm=False,
        examples=(("The pilot of “House of the Dragon” has wrapped filming.", ""),),
    ),
    phrasing(
        "production-end.wrapped",
        E,
        r"(?<!\bthe )\b(?:(?P<v>wrapped|wraps|wrapping|finished|finishes|finishing|completed|completes|wrap"
        rf"|finish|ended) (?:up )?(?:on )?(?:principal )?(?:the )?{WORK}\b(?! (?:the finale|his"
        rf"|her|their|a scene))|\b{WORK}{ON}{AUX} (?P<v2>wrapped|wraps|wrap|finished|completed"
        r"|concluded|complete|ended|ends|end|done|(?:came|come|comes) to an end)\b)",
        "wrap|finish|complet|conclud|end",
        side="either",
        examples=(
            (
                "Filming on season two of “The Witcher” has wrapped.",
                "The Witcher | 2 | production_end | happened",
            ),
            (
                "“Killing Eve” has wrapped filming on its third season.",
                "Killing Eve | 3 | production_end | happened",
            ),
            (
                "Production on the soap “Neighbours” will end in June.",
                "Neighbours |  | production_end | announced | 2018-06",
            ),
            ("He was cut from the finished production of the drama “Girls.”", ""),
            ("“Girls” wrapped up its story in 2017.", ""),
        ),
    ),
    phrasing(
        "production-end.made",
        E,
        r"\b(?:has (?:already |now |officially )?been wrapped\b(?! up)|(?:has|have) (?:already "
        r"|now )?(?:been|finished being) (?:filmed|shot)\b(?! (?:in|at|on|to|by|with)\b)|"
        r"(?:that['’]s|it['’]s) a (?:series |season )?wrap\b"
        r"|(?:is|are) (?:now |already |all )?in the can\b"
        r"|\b(?:we|they|I)(?:['’]ve| have)? (?:just |officially |finally )?wrapped (?:on |up )?(?:season|series) \w+"
        r"|(?:has|have|had) (?:already |now |officially |finally |just )?wrapped(?=[.,;:!]|$| [“‘\"]| (?:season|series) \w))",
        "wrap|been filmed|been shot|being filmed|being shot|in the can",
        status=Status.HAPPENED,
        side="either",
        needs="season noun",
        examples=(
            (
                "Season 4 of “Atlanta”, which has already been shot, may air in 2019.",
                "Atlanta | 4 | production_end | happened",
            ),
        ),
    ),
    phrasing(
        "production-end.long-ago",
        E,
        r"\b(?P<v>wrapped)(?= (?:(?:quite |just )?(?:a|some|several|many|two|three|a few|a couple of) (?:\w+ ){0,2}"
        r"(?:while|time|weeks?|months?|days?|year) (?:ago|back|now)|already|earlier this|last (?:week|month|fall|summer|spring|winter|year)|long ago|months ago|weeks ago))",
        "wrapped",
        side="subject",
        examples=(
            (
                "The second season of “Iron Fist” wrapped a while ago.",
                "Iron Fist | 2 | production_end | happened",
            ),
            ("The party wrapped a while ago.", ""),
        ),
    ),
    phrasing(
        "production-end.last-day",
        E,
        r"(?<!\bher )(?<!\bhis )(?<!\bmy )\b(?:final|last) day (?:of (?:filming|shooting|production)|on set)\b",
        "last day|final day",
        status=Status.HAPPENED,
        side="near",
        needs="title season",
        examples=(
            (
                "The last day of filming of the series “Supernatural” came on Thursday.",
                "Supernatural | | production_end | happened",
            ),
            ("It was her last day on set of the series “Supernatural.”", ""),
        ),
    ),
    phrasing(
        "production-end.loose",
        E,
        r"\b(?:wrapp(?:ed|ing)|wraps?|finished (?:film|shoot)ing|shot out|last day (?:of (?:film"
        r"|shoot)ing|on set))\b(?! up)",
        "wrap|finished|shot out|last day",
        side="near",
        firm=False,
        examples=(
            (
                "The cast wrapped season four of “The Royals” in September.",
                "The Royals | 4 | production_end | happened",
            ),
        ),
    ),
)
