"""Cancellations: a release is ended by those who pay for it, or nearly so."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import COUNT, NEXT, THE_SHOW, any_of

C = Event.CANCELLATION
_OTHER = (
    r"(?! or renewed| due to weather| because of weather| for the first time| (?:(?:the|its|an?|all|her|his|my|our|their) )?(?:[\w’'-]+ ){0,2}?"
    r"(?:orders?|flights?|concerts?|tours?|wedding|trip|plans?|appearances?|deal|culture|celebrit|episodes?|party|screenings?"
    r"|events?|premiere|tapings?|television tapings|shows|festival|meeting|script|films?|movie|upfronts|games?|filming"
    r"|production|shoot|interview|performances?|contract|debt|check)\b)"
)
_PASSIVE = (
    r"(?= (?:after|by|at|amid|following|due|despite|in|on|because|over|for|before|from|with|without|and|or|but|as|this"
    r"|last|ahead|mid|early|when|while|just|until|between|during|again|too|since|so|altogether|[—–|(-])"
    r"|[.,;:!?…'’”\"]|$)"
)

ROWS = (
    phrasing(
        "cancellation.doubted",
        C,
        any_of(
            r"\b(?:in (?:jeopardy|danger) of (?:being|getting)|up for(?: a)?(?: possible)?|possible|facing|threatened with|on the verge of(?: being)?) (?:cancell?ed|cancell?ation|axed)\b",
            r"\bcancell?ation (?:rumou?rs?|fears|threat|reports?)\b",
            r"\brumou?rs? (?:of|about) (?:[\w’'“”‘]+ ){0,4}?(?:cancell?ation|being (?:cancell?ed|axed))",
            r"\b(?:may|might|could)(?: very well| well)? (?:be|get) (?:cancell?ed|axed|dropped)\b",
        ),
        "cancel|axed|dropped",
        status=Status.RUMOURED,
        side="near",
        needs="noun title",
        dated=False,
        examples=(
            (
                "The network’s comedy “Community” is in danger of being cancelled.",
                "Community | | cancellation | rumoured",
            ),
        ),
    ),
    phrasing(
        "cancellation.cancelled-it",
        C,
        rf"\b(?P<v>cancell?ed|cancels|cancell?ing|axed|axes|axing|scrapped|pulled the plug on) (?!their ){THE_SHOW}(?! (?:premiere|finale|party|tour|spin-?off))",
        "cancel|axed|axes|axing|scrapped|plug",
        side="near",
        examples=(
            (
                "“Lucifer” fans protested. Fox had cancelled the series.",
                "Lucifer | | cancellation | happened",
            ),
            ("The singer cancelled the show in Paris.", ""),
        ),
    ),
    phrasing(
        "cancellation.cancelled",
        C,
        rf"\b(?<!renewed or )(?P<v>cancell?ed|axed|scrapped|scuttled|nixed|given the (?:axe?|chop|boot))\b{_PASSIVE}{_OTHER}",
        "cancel|axed|scrapped|scuttled|nixed|given the",
        side="subject",
        needs="noun season platform headline",
        examples=(
            ("“Sense8” was canceled by Netflix.", "Sense8 |  | cancellation | happened"),
            (
                "The network insists the series “Lucifer” has not been cancelled.",
                "Lucifer | | cancellation | denied",
            ),
            (
                "The series joins Luke Cage and Iron Fist, which Netflix cancelled in October.",
                "Luke Cage | | cancellation | happened; Iron Fist | | cancellation | happened",
            ),
            ("Is “Riverdale” renewed or cancelled?", ""),
        ),
    ),
    phrasing(
        "cancellation.has-cancelled",
        C,
        rf"\b(?P<v>cancell?ed|axed|scrapped|scuttled|nixed)\b(?!{_PASSIVE}){_OTHER}",
        "cancel|axed|scrapped|scuttled|nixed",
        side="object",
        needs="noun season platform headline",
        examples=(
            (
                "Fox has cancelled “Lucifer” after three seasons.",
                "Lucifer |  | cancellation | happened",
            ),
            ("The star of “Glee” cancelled her tour of Europe.", ""),
        ),
    ),
    phrasing(
        "cancellation.cancels",
        C,
        rf"\b(?P<v>cancels|cancell?ing|axes|axing|scraps|scrapping|(?:pulls|pulled|pulling) the plug on"
        rf"|(?:has|have|had|to) (?:drop|cancel|axe?)(?:ped)? (?=[“‘'\"])|cancel (?=[“‘'\"])"
        rf"|(?:revers(?:es|ed|ing)|rescind(?:s|ed|ing)|revok(?:es|ed|ing)) (?:its |the |their )?(?:\w+ ){{0,2}}?renewals? (?:of|for)"
        rf"|(?:opt(?:s|ed|ing)|chose|chosen|decid(?:es|ed|ing)|elect(?:s|ed)) (?:not to|against) renew(?:ing)?"
        rf"|(?:passed|passes|passing) on {NEXT} of|(?:decided|opting|opted|prompted \w+|forced \w+) to (?:cancel|axe?)|decision to (?:cancel|axe?|drop))\b{_OTHER}",
        "cancel|axes|axing|axe|scrap|plug|drop|renew|pass|the ax",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("NBC Cancels ‘Timeless’ After Two Seasons", "Timeless |  | cancellation | happened"),
            (
                "ABC opted not to renew “Whiskey Cavalier.”",
                "Whiskey Cavalier | | cancellation | happened",
            ),
            ("The show cancels flights for the winners.", ""),
        ),
    ),
    phrasing(
        "cancellation.not-renewed",
        C,
        any_of(
            r"\b(?:was|were)(?: not|n['’]t) (?:renewed|picked up)\b(?! (?:yet|to (?:series|pilot)))",
            r"\b(?:(?:will|would) not|(?:wo|would)n['’]t) be (?:renewed|picked up|moving forward|going forward)\b",
            r"\b(?:is|are|will|would)(?: not|n['’]t)? (?:be )?(?:not )?(?<=not )(?:moving|going|move|go) forward\b",
            r"\bnot (?:moving|going) forward\b",
            rf"\b(?:(?:will|would) not|(?:wo|would)n['’]t) (?:be )?(?:return|returning|back|be back) for {NEXT}",
            r"\b(?:will not|won['’]t) (?:be )?return(?:ing)?(?=[.;:!”\"]|$)",
            r"\bun-?renewed\b",
            r"\brenewals? (?:was |has been |were )?(?:reversed|rescinded|revoked|taken back|undone)\b",
            r"\b(?:gets?|got|given|getting) the (?:axe?|chop|boot|heave-ho)\b",
            r"\b(?:pulled|dropped|yanked|taken) (?:off(?: the)? air|from (?:the )?(?:schedule|air))\b",
            rf"\b(?:pulled|dropped|scrapped|ended|shelved) (?:by [\w+&’' ]{{2,24}}? )?after (?:just |only )?(?:one|a single|{COUNT}) (?:seasons?|series)",
            r"\bended (?:its|the) run abruptly",
        ),
        "renewed|renewal|picked up|forward|return|back|axe|the ax|chop|boot|heave|air|schedule|pulled|dropped|scrapped|ended|shelved",
        status=Status.HAPPENED,
        side="subject",
        needs="title noun season",
        examples=(
            (
                "“Whiskey Cavalier” will not be renewed for a second season.",
                "Whiskey Cavalier | | cancellation | happened",
            ),
            (
                "“Whiskey Cavalier” won’t be renewed for a second season.",
                "Whiskey Cavalier | | cancellation | happened",
            ),
            (
                "“The Mick” was not renewed by the network.",
                "The Mick | | cancellation | happened",
            ),
            (
                "The series “GLOW” has been un-renewed by Netflix.",
                "GLOW | | cancellation | happened",
            ),
            ("“Pitch” got the axe after one season.", "Pitch | | cancellation | happened"),
            ("“Timeless” has not been renewed yet.", ""),
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
            ("The cancellation of flights stranded the cast.", ""),
        ),
    ),
    phrasing(
        "cancellation.adjective",
        C,
        r"\b(?:now|recently|since|already|long|the|of|newly|short-lived,?)[ -]cancell?ed(?= (?:[\w-]+ ){0,4}?(?:series|show|drama|comedy|sitcom|[“‘\"(?-i:A-Z)]))",
        "cancel",
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
