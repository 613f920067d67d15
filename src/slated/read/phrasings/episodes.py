"""Finales, and premieres named as a noun: "the series finale", "the season three premiere"."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, WHEN

F = Event.FINALE
P = Event.PREMIERE
_LAST = (
    r"(?:finale|(?:final|last|closing|concluding)(?:-ever| ever)? (?:episode|instal?ment|chapter)"
    r"|(?:season|series) (?:ender|closer))"
)
_WILL = r"(?:will|to|would|may|might|could|should|['’]ll)(?: (?:now|also|finally|likely|be))?"
# A headline that looks ahead, or back from afar, or tells of the making of a finale.
_NOT_RECAP = (
    r"\A(?!.*\b(?:will|won['’]t|could|sets?|announce[sd]?|reveal date|ahead of|upcoming|before|preview|promos?"
    r"|teaser|trailer|sneak peek|first look|dates?|start time|predictions?|how to watch|when (?:is|does|will)"
    r"|shoots?|shooting|film(?:s|ed|ing)?|production|table read|years? (?:later|on|ago|after)|leaks?|viewership"
    r"|spotted|outfit|saree|dress|live updates|to (?:air|end|go|be|return|premiere|perform|feature)|needs to"
    r"|in store|plan(?:s|ned)?|pulled off|announced|confirmed|movie|alternate|deleted|original|nears|awaits?)\b)"
)

ROWS = (
    phrasing(
        "finale.airs",
        F,
        rf"\b{_LAST}\b(?:,? (?:of|on|for|titled|called|entitled) [^.;:!?]{{2,60}}?)?(?:,? (?:which|that))?(?: (?:is|was|has|had|have|all|now|currently|been))*"
        rf"(?: (?P<v>airs|aired|airing|telecast(?:ed)?|drops|dropped|premieres|premiered|hits|arrives|arrived|streams|debuts|debuted|takes place|took place|was (?:broadcast|shown)|screened|broadcasts?)|(?: (?:set|slated|scheduled|due|going|expected))? {_WILL} (?P<v2>air|be shown|be broadcast|drop|premiere|arrive|hit|stream|debut|take place|screen|run|release))\b(?! (?:as|an|a|the) )",
        "finale|episode|instal|chapter|ender|closer",
        side="near",
        needs="date",
        examples=(
            (
                "The season 4 finale of “Outlander” airs on January 27.",
                "Outlander | 4 | finale | announced | 2019-01-27",
            ),
            (
                "The final episode of “Lost” aired on May 23, 2010.",
                "Lost |  | finale | happened | 2010-05-23",
            ),
            ("The next episode of “Outlander” airs on January 27.", ""),
        ),
    ),
    phrasing(
        "finale.dated",
        F,
        rf"(?:\b(?:{WHEN}|{DAY}['’]s|tonight['’]s|last night['’]s|tomorrow['’]s) (?:[\w'’-]+ ){{0,5}}?{_LAST}\b|\b{_LAST}(?: (?:episode|special|event))?,? (?:of [^.;:!?,]{{2,50}}? )?(?:on |this |next |last |in |set for |slated for |scheduled for |due |back (?:in|on) )(?:{DAY}|{WHEN}))",
        "finale|episode|instal|chapter|ender|closer",
        side="near",
        needs="date",
        examples=(
            (
                "Viewers met a new villain in Tuesday’s season finale of “The Flash”.",
                "The Flash |  | finale | happened",
            ),
        ),
    ),
    phrasing(
        "finale.recap",
        F,
        rf"{_NOT_RECAP}[^\n]*?\b(?P<v>finale)\b(?!.*\bseason (?:\d|two|three|four|five|six|seven|eight|nine))(?! (?:four|five|showstopper))",
        "finale",
        status=Status.HAPPENED,
        side="near",
        needs="headline",
        dated=False,
        examples=(
            ("‘Succession’ Season Finale Recap: Who Lost?", "Succession |  | finale | happened"),
            ("‘Succession’ Season 1 Finale Trailer", ""),
        ),
    ),
    phrasing(
        "finale.ended",
        F,
        rf"\b(?:(?P<v>(?:aired|airs|airing|broadcast) (?:its|the|their) (?:[\w-]+ ){{0,2}}{_LAST}|(?:ended|ends|ending|concluded|concludes|finished|finishes|completed|wrapped|wraps|capped|closed|closes)(?: up| out| off)? (?:airing )?(?:its|their|the|an?) (?:[\w-]+ ){{0,4}}?(?:run|season|series)(?! of)|(?:came|comes|has come|is coming|drew) to (?:an?|its) (?:[\w-]+ )?(?:end|close|conclusion)|signed off|signs off|went off the air|(?:ended|concluded|wrapped)(?= (?:on|in|last|this|back) )|crowned its [\w-]+ (?:winner|champion))|{_WILL} (?P<v2>(?:air|broadcast) its (?:[\w-]+ )?{_LAST}|(?:wrap|end|conclude|finish)(?: up| out)? (?:its|their) (?:[\w-]+ ){{0,4}}?(?:run|season|series)(?! of)|sign off))\b",
        "air|broadcast|end|conclud|finish|complet|wrap|capped|close|conclusion|sign|crowned",
        side="subject",
        needs="date season",
        examples=(
            (
                "“The Office” ended its nine-season run in May 2013.",
                "The Office |  | finale | happened | 2013-05",
            ),
            (
                "“Mindhunter” wrapped filming on its second season in December.",
                "",
            ),
        ),
    ),
    phrasing(
        "premiere.noun",
        P,
        r"\b(?:season|series|winter|fall|midseason|mid-season|spring|summer|two-hour|two-part|\d+|one|two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth)[ -](?:season )?(?:premiere|debut|opener)\b(?![- ](?:dates?\b|of (?:the|a) (?:film|movie)|party|screening|event|in (?:los|new york|london|hollywood)|of his|as|her|his))(?<!world premiere)",
        "premiere|debut|opener",
        side="near",
        needs="date season",
        examples=(
            (
                "The season 2 premiere of “Big Little Lies” airs on June 9.",
                "Big Little Lies | 2 | premiere | announced | 2018-06-09",
            ),
        ),
    ),
    phrasing(
        "finale.loose",
        F,
        rf"\b(?:{_LAST}|finales|ended|ends|concluded|wrapped|signed off)\b",
        "finale|episode|instal|chapter|ender|closer|end|conclud|wrapped|signed off",
        status=Status.HAPPENED,
        side="near",
        firm=False,
        examples=(("Fans wept at the finale of “Lost”.", ""),),
    ),
    phrasing(
        "premiere.loose",
        P,
        r"\b(?:premier\w*|debut\w*|return\w*|airs?|aired|airing|launch\w*|drops?|arriv\w+|hits?|lands?|streams?|streaming|start\w*|begins?|kicks? off|coming|comes?|out|available|released?|back|opens?|bows?)\b",
        "premier|debut|return|air|launch|drop|arriv|hit|land|stream|start|begin|kick|com|out|available|releas|back|open|bow",
        status=Status.ANNOUNCED,
        side="near",
        needs="date season",
        firm=False,
        examples=(("The “Lost” reunion is out.", ""),),
    ),
)
