"""Cancellations (the end is decided for a release) and conclusions (it ends by choice)."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

C = Event.CANCELLATION
E = Event.CONCLUSION

ROWS = (
    phrasing(
        "cancellation.cancelled",
        C,
        r"\b(?P<v>cancell?ed|axed|scrapped|scuttled|nixed)\b(?! (?:or renewed|order|flight|concert|tour|wedding|trip|plan|appearance|deal|her |his |my |their |meeting|party|culture|celebrit|due to weather|because of weather|episode))(?<!renewed or cancelled)(?<!renewed or canceled)",
        "cancel|axed|scrapped|scuttled|nixed",
        side="either",
        dated=True,
        examples=(
            (
                "Fox has cancelled “Lucifer” after three seasons.",
                "Lucifer |  | cancellation | happened",
            ),
            ("“Sense8” was canceled by Netflix.", "Sense8 |  | cancellation | happened"),
        ),
    ),
    phrasing(
        "cancellation.cancels",
        C,
        r"\b(?:cancels|cancell?ing|axes|axing|scraps|pulls the plug on|pulled the plug on|pulling the plug on|(?:has |have |had )?drop(?:s|ped) (?=[“‘'\"])|gives? (?=\S+ (?:\S+ )?the axe?)|to cancel|decided to end)\b",
        "cancel|axes|axing|scraps|plug|drop|axe|decided to end",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("NBC Cancels ‘Timeless’ After Two Seasons", "Timeless |  | cancellation | happened"),
        ),
    ),
    phrasing(
        "cancellation.not-renewed",
        C,
        r"\b(?:(?:will|would|was|were|is|are|has|had|have)(?: not|n['’]t)(?: be| been)? (?:renewed|picked up|moving forward|returning|going forward)(?! yet)|won['’]t (?:be )?(?:renewed?|return(?:ing)? (?:for (?:a|another)|next)|get(?:ting)? a|be (?:back|returning|moving forward))|not (?:to )?(?:be )?(?:renew(?:ed|ing)?|return(?:ing)?) for|opted (?:not|against) to? ?renew(?:ing)?|decided (?:not to|against) renew(?:ing)?|got the axe?|gets the axe?|got the boot|ending (?:it|the (?:show|series)) after|passed on (?:a|the) (?:second|third))",
        "renew|picked up|forward|return|n't|n’t|axe|boot|ending|passed|the ax",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“Whiskey Cavalier” will not be renewed for a second season.",
                "Whiskey Cavalier | 2 | cancellation | happened",
            ),
        ),
    ),
    phrasing(
        "cancellation.noun",
        C,
        r"(?:(?:'s|’s|s['’]) (?:\w+ ){0,2}?cancell?ation|\b(?:after|following|despite|since|news of|of|about|to|over|announced|amid)(?: the| its| their)? (?:(?:show|series)(?:'s|’s) )?(?:\w+ ){0,1}?cancell?ation\b(?! (?:rumou?rs|fears|threat)))",
        "cancellation|cancelation",
        status=Status.HAPPENED,
        side="near",
        needs="title",
    ),
    phrasing(
        "conclusion.final-season",
        E,
        r"\b(?:(?:its|the|their|for|a|of|with|this|upcoming|and|\w+['’]s|\w+th|second|third|first|\W)? ?(?<!nba )(?:final|farewell|concluding) (?:\w+ )?(?:season|series|chapter|run|installment|episodes|outing)(?! (?:finale|of the season))|last[- ]ever season|(?:season|series) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: of [^,.]{2,30})? (?:will be|is|to be|would be|as|being) (?:(?:its|the|their|his|our) )?(?:final|last|the end)|(?:will be|is|be|was) (?:its|the|their|the show['’]s|the series['’]) last(?: one| season)?\b|(?:and|its|their|fifth|sixth|seventh|eighth|fourth|third) (?:and )?last season)",
        "final|farewell|concluding|last",
        status=Status.ANNOUNCED,
        side="near",
        dated=False,
        examples=(
            (
                "HBO will air the eighth and final season of “Game of Thrones” in 2019.",
                "Game of Thrones | 8 | conclusion | announced; Game of Thrones | 8 | premiere | announced | 2019",
            ),
        ),
    ),
    phrasing(
        "conclusion.ending",
        E,
        r"\b(?P<v>(?:will|to|would|is set to|is going to|set to) (?:officially )?(?:end|conclude|wrap up|wrap|finish|say goodbye|bow out|come to an end)|ending|ends|concludes|concluding|coming to (?:an end|a close)|comes to an end|drawing to a close|calling it quits|wrapping up|signing off|bowing out)\b(?= (?:with|after|its|on|in|at|following|this|next|later|their|the)|[.,;:!]|$| |['’”\"])(?! (?:up|explained|scene|on a cliffhanger|credits|of the episode|theory|theories))",
        "end|conclud|wrap|finish|goodbye|bow|close|quits|signing off",
        status=Status.ANNOUNCED,
        side="subject",
        needs="season noun",
        dated=True,
        examples=(("“Homeland” will end with season 8.", "Homeland | 8 | conclusion | announced"),),
    ),
)
