"""Cancellations told by other words than a verb: no more seasons, a noun, an adjective."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import NEXT, any_of

C = Event.CANCELLATION

ROWS = (
    phrasing(
        "cancellation.no-more",
        C,
        rf"\b(?:(?:is|are|wo)n['’]t|(?:is|are|will) not|decid(?:es|ed) against|opt(?:s|ed) against) (?:be )?(?:picking up|making|ordering|commissioning|producing|(?:going|moving) (?:ahead|forward) with) {NEXT}(?! of)",
        "picking|making|ordering|commissioning|producing|going|moving",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "“Lovecraft Country” fans mourn: HBO will not be making a second season",
                "Lovecraft Country | | cancellation | happened",
            ),
            ("He is not making a film for the series “Luther.”", ""),
        ),
    ),
    # The verb holds the title between its two halves: "gave X the boot", "pulls X for good".
    phrasing(
        "cancellation.around",
        C,
        any_of(
            r"\b(?:gives?|gave|giving|has given|hand(?:s|ed))(?= [^.;:!?]{2,60}? (?:the (?:axe?|chop|boot|heave-ho|hook)|(?:its|their) marching orders)\b)",
            r"\b(?:pull(?:s|ed)|yank(?:s|ed)|tak(?:es|en)|took|drop(?:s|ped)|remov(?:es|ed))(?= [^.;:!?]{2,60}? (?:for good|(?:off|from) (?:of )?(?:the |its )?(?:air|schedule|line-?up))\b)",
            r"\b(?:stop(?:s|ped)|end(?:s|ed)) (?:making|producing)(?= [“‘'\"](?-i:[A-Z]))",
        ),
        "the ax|the chop|the boot|the heave|the hook|marching|for good|the air|schedule|lineup|line-up|making|producing",
        status=Status.HAPPENED,
        side="object",
        needs="noun season platform",
        examples=(
            ("Fox gave “Pitch” the boot after a season.", "Pitch | | cancellation | happened"),
            (
                "Paramount Network pulls “Cops” for good after 32 seasons",
                "Cops | | cancellation | happened",
            ),
            ("The judges of “The Voice” gave the show the boot camp treatment.", ""),
        ),
    ),
    phrasing(
        "cancellation.noun",
        C,
        any_of(
            r"['’‘”\"]s?(?:['’]s)? (?:\w+ ){0,2}?cancell?ations?\b(?! (?:rumou?rs?|fears|threat|reports?))",
            r"\b(?:after|following|despite|news of|of|about|to|over|announced|amid|reacts? to|blames? [^.;]{2,40}? for)"
            r"(?: the| its| their| that)?(?: (?:show|series)['’]s)? (?:\w+ )?cancell?ation\b(?! (?:rumou?rs?|fears|threat|reports?))",
            r"\bcancell?ation of (?=[“‘'\"]|(?-i:[A-Z]))",
            r"\b(?:is|was|are|were|became|becomes|as|marks|marked) (?:the |its |their )?(?:(?:network|year)['’]s )?(?:first|second|third|latest|only)"
            r" (?:(?:new|official|outright|broadcast|network|fall|freshman|series) )*cancell?ations?\b(?= (?:of|this|for|at|in)\b)",
        ),
        "cancellation|cancelation",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "Fans of the series mourn the cancellation of “Firefly.”",
                "Firefly | | cancellation | happened",
            ),
            (
                "“The Mayor” became the first cancellation of the fall season.",
                "The Mayor | | cancellation | happened",
            ),
            ("The cancellation of flights stranded the cast.", ""),
            ("“The Mayor” may be the first cancellation of the season.", ""),
        ),
    ),
    phrasing(
        "cancellation.adjective",
        C,
        r"\b(?:now|recently|since|already|long|the|of|newly|short-lived,?|the late,?)[ -](?:cancell?ed|axed)(?= (?:[\w-]+ ){0,4}?(?:series|show|drama|comedy|sitcom|[“‘\"(?-i:A-Z)]))",
        "cancel|axed",
        status=Status.HAPPENED,
        side="object",
        needs="noun season platform",
        examples=(
            (
                "She starred in the now-canceled series “The Catch.”",
                "The Catch | | cancellation | happened",
            ),
        ),
    ),
    phrasing(
        "cancellation.spoken-of",
        C,
        r"\b(?:cancel\w*|ax(?:ed?|ing)|scrapp\w+|dropp(?:ed|ing)|the axe?|pull(?:ed|s|ing)|not return\w*|shelved)\b",
        "cancel|axe|axing|scrap|dropp|the ax|pull|not return|shelved",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        firm=False,
        examples=(("Will the axe fall on “Whitney”?", "Whitney | | cancellation | unknown"),),
    ),
)
