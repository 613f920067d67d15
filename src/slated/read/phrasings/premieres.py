"""Premieres: a season, part, series or special first becomes available."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

P = Event.PREMIERE
_WILL = (
    r"(?:(?:will|to|would|should|may|might|could|can|shall|won['’]t|not|['’]ll)"
    r"(?: (?:not|also|be|finally|officially|likely|now|first|then|probably|soon|make its))* )"
)
_NOT_SHOWN = (
    r"date|episode|week|night|in theat|party|season|album|single|at the (?:\w+ )*festival"
    r"|as (?:a |an |the )|her |his |their |of (?:the|its|a|season|his|her)|event|guide|trailer"
    r"|photos?|recap|ratings|screening|at no|to (?:the )?(?:\w+ )?(?:ratings|viewers|audience|numbers)|(?:his|her|a new) "
)
_SEASON = r"(?:seasons? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|(?:\w+ and )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|final|new|sophomore|debut|last|latest|upcoming) (?:\w+ )?(?:season|series|episodes|chapter|installment)|S\d+|new episodes)"

ROWS = (
    phrasing(
        "premiere.unknown",
        P,
        r"\b(?:(?:no|not|n['’]t|has yet to|have yet to|without|unclear|unknown)\b[^.;?]{0,60}?\b(?:(?:premiere|release|air|return|launch|start)(?: |-)(?:date|window)s?|(?:premiere|debut|return|air|released?|arrive|drop|come out|be back)\b(?= (?:date )?(?:yet|has been|has not|when)))|(?:when|what date)\b[^.;]{0,50}?\b(?:will|would|does|might|is|could) [^.;]{0,40}?\b(?:premiere|debut|return|air|be released|come out|arrive|drop|be back|start|stream|hit)|mum (?:on|about) when|(?:premiere|release|air|return) date[^.;]{0,40}?\b(?:has not|hasn['’]t|have not|haven['’]t|not|yet to|unknown|unclear|TBA|TBD|to be announced|is still|remains)|date (?:TBA|TBD)|(?:premiere|release|return) date (?:is )?(?:TBA|TBD|yet to|unknown))",
        "date|when|mum",
        status=Status.UNKNOWN,
        side="near",
        dated=False,
        examples=(
            (
                "There is no premiere date yet for season three of “Mindhunter”.",
                "Mindhunter | 3 | premiere | unknown",
            ),
        ),
    ),
    phrasing(
        "premiere.verb",
        P,
        rf"(?<!season )(?<!series )(?<!world )\b(?:(?P<v>premier(?:es|ed|ing)|debut(?:s|ed|ing)|bow(?:s|ed)(?= (?:on|in|at|this)))|{_WILL}(?P<v2>premiere|debut|bow))\b(?! (?:{_NOT_SHOWN}))",
        "premier|debut|bow",
        side="subject",
        examples=(
            (
                "“Ozark” season 2 premieres on Netflix on August 31.",
                "Ozark | 2 | premiere | announced",
            ),
            ("“Westworld” debuted on HBO in October 2016.", "Westworld | 1 | premiere | happened"),
            ("The film premiered at the Sundance festival.", ""),
        ),
    ),
    phrasing(
        "premiere.platform-shows",
        P,
        rf"\b(?:(?P<v>premier(?:es|ed|ing)|debut(?:s|ed|ing)|airs|aired|airing|launches|launched|launching|releases|released|releasing|drops|dropped|dropping|rolls out|rolled out|unveils|unveiled|brings back|streams|streaming|kicks off|kicked off|begins|opens|opened)|{_WILL}(?P<v2>premiere|debut|air|launch|release|drop|unveil|bring back|stream|roll out|kick off|begin|open))\b(?= (?:[^.,;:]{{0,40}} )?{_SEASON})",
        "premier|debut|air|launch|releas|drop|roll|unveil|bring|stream|kick|begin|open",
        side="object",
        examples=(
            (
                "HBO will debut the second season of “Barry” on March 31.",
                "Barry | 2 | premiere | announced",
            ),
        ),
    ),
    phrasing(
        "premiere.platform-premieres",
        P,
        rf"\b(?:(?P<v>premier(?:es|ed|ing)|debut(?:s|ed|ing)|launches|launched|brings back|brought back)|{_WILL}(?P<v2>premiere|debut|air|launch|release|drop|bring back))\b(?! (?:season|its|the|a|an) (?:\w+ )?(?:season|series))",
        "premier|debut|air|launch|releas|drop|bring|brought",
        side="object",
        needs="date",
        examples=(
            ("Starz will premiere “Outlander” on August 9.", "Outlander | | premiere | announced"),
        ),
    ),
    phrasing(
        "premiere.returns",
        P,
        r"\b(?P<v>return(?:s|ed|ing)?|comes back|came back|coming back|come back|be back|is back|are back)\b(?! (?:to (?:the (?:stage|ring|set|role|music|big|studio|past|franchise|fold|show)|work|his|her|their|school|filming|production|form)|of the|as (?:a|the)|from (?:the|a|his|her)|home|together|then|in the day|up|down|and forth|story|into|with a vengeance|at the|when|where|on (?:set|track|top)))",
        "return|back",
        needs="date",
        side="subject",
        examples=(
            ("“Stranger Things” returns July 4.", "Stranger Things |  | premiere | announced"),
        ),
    ),
    phrasing(
        "premiere.shown",
        P,
        rf"\b(?:(?P<v>airs|aired|airing|launche[sd]|launching|drops|dropped|dropping|arrives|arrived|arriving|hits|hitting|lands|landed|landing|streams|streaming|begins airing|started airing|starts|kicks off|kicked off|kicking off|comes? to|came out|coming (?:out|to|on|in|this|next|soon|back)|out (?:on|now)|now (?:streaming|available)|available|goes live|rolls? out|(?:was|were|been|being|is|are) released|released(?= (?:on|in|this|last))|releases|releasing|first aired|ran(?= (?:on|from|for)))|{_WILL}(?P<v2>air|launch|drop|arrive|hit|land|stream|start|begin|kick off|be released|release|come out|come to|be available|be out|be shown|be streaming|go live|run|roll out))\b(?! (?:teaser|trailer|poster|first look|production|filming|shooting|off|up|with a|the curtain|its (?:first )?(?:trailer|teaser)|an? (?:\w+ )?(?:trailer|teaser)|to (?:an end|a close|terms)|between|every|weekly|weeknights|(?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)days|nightly))",
        "air|launch|drop|arriv|hit|land|stream|releas|out|com|came|available|live|start|begin|kick|ran|run|roll|be shown",
        side="subject",
        needs="season date",
        examples=(
            (
                "Season 3 of “The Crown” arrives on November 17.",
                "The Crown | 3 | premiere | announced",
            ),
            (
                "“The Mandalorian” launched on Disney+ in November 2019.",
                "The Mandalorian |  | premiere | happened",
            ),
            ("“Frontline” airs on Tuesdays.", ""),
        ),
    ),
    phrasing(
        "premiere.date-set",
        P,
        r"\b(?:(?:premiere|release|return|launch|start|air|debut)[- ]?dates?\b(?! (?:has not|hasn|yet to|unknown|rumou?r|TBA|for the (?:film|movie)))|(?:gets?|sets?|reveals?|announces?|unveils?|confirms?|has|for) (?:an? |its |official |the )*(?:\w+ )?(?:premiere|release|return|launch|start|air|debut)[- ]dates?)",
        "date",
        status=Status.ANNOUNCED,
        side="near",
        examples=(
            (
                "‘The Handmaid’s Tale’ Season 3 Gets Premiere Date",
                "The Handmaid’s Tale | 3 | premiere | announced",
            ),
        ),
    ),
    phrasing(
        "premiere.set",
        P,
        r"\b(?:(?:is |are |was |been )?(?:set|slated|scheduled|due|eyed|planned|confirmed|dated) (?:for|in|on)\b)(?! (?:the|a|an|filming|production|shooting|his|her|their|it|off|up|with|by|out))",
        "set|slated|scheduled|due|eyed|planned|confirmed|dated",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(("“Loki” season 2 is slated for 2023.", "Loki | 2 | premiere | announced"),),
    ),
)
