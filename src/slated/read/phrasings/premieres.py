"""Premieres: a season, part, series or special first becomes available."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

P = Event.PREMIERE
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
        r"(?<!season )(?<!series )(?<!world )\b(?P<v>premier(?:es|ed|ing|e)|debut(?:s|ed|ing)?|bow(?:s|ed)(?= (?:on|in|at|this)))\b(?! (?:date|episode|week|night|in theat|party|season|album|single|at the (?:\w+ )*festival|as (?:a |an |the )|her |his |their |of (?:the|its|a|season|his|her)|event|guide|trailer|photos?|recap|ratings|screening|at no))",
        "premier|debut|bow",
        needs="",
        side="subject",
        examples=(
            (
                "“Ozark” season 2 premieres on Netflix on August 31.",
                "Ozark | 2 | premiere | announced",
            ),
            (
                "“Westworld” debuted on HBO in October 2016.",
                "Westworld |  | premiere | happened | 2016-10",
            ),
            ("The film premiered at the Sundance festival.", ""),
        ),
    ),
    phrasing(
        "premiere.returns",
        P,
        r"\b(?P<v>return(?:s|ed|ing)?|comes back|came back|coming back|come back|back)\b(?! (?:to (?:the (?:stage|ring|set|role|music|big|studio|past|franchise|fold|show)|work|his|her|their|school|filming|production|form)|of the|as (?:a|the)|from (?:the|a|his|her)|home|together|then|in the day|up|down|and forth|story|into|with a vengeance|at the|when|where|on (?:set|track|top)))",
        "return|back",
        needs="date season",
        side="subject",
        examples=(
            ("“Stranger Things” returns July 4.", "Stranger Things |  | premiere | announced"),
        ),
    ),
    phrasing(
        "premiere.airs",
        P,
        rf"\b{_SEASON}[^.;:]{{0,70}}?\b(?P<v>air(?:s|ed|ing)?|launch(?:es|ed|ing)?|drop(?:s|ped|ping)?|arriv(?:es|ed|ing|e)|hits?|hitting|land(?:s|ed|ing)?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|kick(?:s|ed|ing)? off|kick-?starts|stream(?:s|ed|ing)?|(?:be |was |been )?released?|releases|releasing|come(?:s)? out|came out|coming(?: out| to| on| in| this| next)|out|comes? to|available|goes live|rolls? out|set for|slated for|is here|due|unveiled)\b(?! (?:teaser|trailer|poster|first look|production|filming|shooting|of the|off|up|with a))",
        "air|launch|drop|arriv|hit|land|start|beg|kick|stream|releas|out|com|available|live|set for|slated|here|due|unveil",
        side="near",
        needs="season",
        examples=(
            (
                "Season 3 of “The Crown” arrives on November 17.",
                "The Crown | 3 | premiere | announced",
            ),
        ),
    ),
    phrasing(
        "premiere.launches",
        P,
        r"\b(?P<v>launch(?:es|ed|ing)?|drop(?:s|ped|ping)?|arriv(?:es|ed|ing|e)|hits? (?=Netflix|Hulu|HBO|Amazon|Prime|Disney|Apple|screens?|streaming|the (?:streamer|small|air)|TV|Peacock|Paramount)|hitting (?=Netflix|Hulu|screens)|land(?:s|ed|ing)?(?= on)|stream(?:s|ed|ing)(?= (?:on|exclusively|from|now|this))|(?:be |was |were |been |is )released|releases|to release|come(?:s)? out|came out|coming out|(?:is |are )?coming (?=to|on|in|this|next|soon)|comes? (?=to (?:Netflix|Hulu|HBO|Amazon|Disney))|(?:now |is |are |be |was )available(?: to stream)?|goes live|first air(?:s|ed)|air(?:s|ed)?(?= (?:on|in|this|next|from|at|tonight))|kick(?:s|ed)? off|begins?(?= (?:airing|streaming|on|this|next))|start(?:s|ed|ing)? (?:airing|streaming)|out (?=on|now)|ran (?=on|from|for))\b",
        "launch|drop|arriv|hit|land|stream|releas|com|came|available|live|air|kick|begin|start|out|ran",
        side="subject",
        needs="date",
        examples=(
            (
                "“The Mandalorian” launched on Disney+ in November 2019.",
                "The Mandalorian |  | premiere | happened | 2019-11",
            ),
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
        r"\b(?:(?:is |are |was )?(?:set|slated|scheduled|due|eyed|expected|planned|confirmed) (?:for|in|to hit|to air|to launch|to start|to begin|to drop|to land|to stream|to arrive|to be released|to come out|to kick off)\b|(?:will|would|to|should|may|could|might|won['’]t|not) (?:\w+ )?(?P<v>air|launch|drop|arrive|hit|land|start|begin|kick off|stream|be released|release|come out|be available|be out|be back|bow|be shown|be streaming|be airing|go live|run)\b)(?! (?:the|a|an|filming|production|shooting|his|her|their|it|off|up|with|by|out))",
        "set|slated|scheduled|due|eyed|expected|planned|confirmed|will|would|to |should|may|could|might|n't|n’t|not ",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
    ),
)
