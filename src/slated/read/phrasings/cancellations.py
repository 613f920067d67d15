"""Cancellations: a release is ended by those who pay for it, or nearly so."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import gone
from slated.read.phrasings.later import COUNT, NEXT, THE_SHOW, any_of

C = Event.CANCELLATION
_OTHER = (
    r"(?! or renewed| due to weather| because of weather| for the first time| (?:(?:the|its|an?|all|her|his|my|our|their) )?(?:[\w’'-]+ ){0,2}?"
    r"(?:orders?|flights?|concerts?|tours?|wedding|trip|plans?|appearances?|deal|culture|celebrit|episodes?|party|screenings?"
    r"|events?|premiere|tapings?|television tapings|shows|festival|meeting|script|films?|movie|upfronts|games?|filming"
    r"|production|shoot|interview|performances?|contract|debt|check)\b)"
)
# Papers quote the verb: "‘axed’ by Netflix".
_DROPPED = r"(?:(?<= )[‘'“\"])?\b(?:cancell?ed|axed|scrapped|scuttled|nixed|canned|ditched|shelved"
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
        "cancellation.refuted",
        C,
        any_of(
            r"\b(?:reports?|rumou?rs|claims|talk) (?:that|of|about) [^.;:!?]{2,60}?\b(?:cancell?ed|axed|cancell?ation|dropped|ending)(?: by [\w+ ]{2,15}?)? (?:are|were|is|was)(?: (?:completely|simply|just))? (?:wrong|false|untrue|not true|fake|premature|denied|unfounded)\b",
            r"\b(?:has|have|had)(?: not|n['’]t) (?:yet |officially |actually ){0,2}(?:cancell?ed|axed) ",
            r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|refut(?:es|ed)|sho(?:o|t)t?s? down)(?: (?:reports?|rumou?rs|claims|talk))?(?: that| of)? [^.;:!?]{0,50}?\b(?:(?:was|is|has been|had been|would be|will be|being|getting) (?:cancell?ed|axed)|cancell?ation)\b",
        ),
        "cancel|axed|dropped|ending",
        status=Status.DENIED,
        side="near",
        needs="noun title season platform",
        dated=False,
        examples=(
            (
                "Reports that the series “Doctor Who” will be axed are wrong.",
                "Doctor Who | | cancellation | denied",
            ),
            ("The network denies the actor of “Luther” was axed from a film.", ""),
        ),
    ),
    # A panel on a series, its premiere party, an actor's tour: no series ends.
    phrasing(
        "cancellation.other-thing",
        C,
        r"\b(?:panel|tour|screening|party|premiere|finale|event|concert|convention|wedding|flight|tickets?|taping|performance|appearance|films?|movie|album|single|reunion|episodes?|animations?|game|match|festival)s?\b"
        r"(?: (?:for|of|with|from|at|on|in) [^.;:!?,]{2,45}?)? (?:(?:was|were|is|are|be|being|has|have|had|been|gets?|got) ){0,3}(?:\w+ )?['‘\"“]?(?:cancell?ed|axed|scrapped|canned)\b",
        "cancel|axed|scrapped|canned",
        status=Status.HAPPENED,
        side="subject",
        firm=False,
        examples=(("The Comic-Con panel of the series “Lost” was cancelled.", ""),),
    ),
    phrasing(
        "cancellation.one-of",
        C,
        r"\b(?:another|one of (?:the|its|their|several|many)|among (?:the|its)) (?:[\w’'+-]+ ){0,3}?(?:cancell?ed|axed) (?:[\w’'+-]+ ){0,3}?(?:show|series|drama|comedy|sitcom|comedie|program)s?\b",
        "cancel|axed",
        status=Status.HAPPENED,
        side="either",
        examples=(
            (
                "“Mistresses,” another canceled ABC show, had four seasons.",
                "Mistresses | | cancellation | happened",
            ),
            ("“Mistresses” has one of the best casts of ABC’s shows.", ""),
        ),
    ),
    phrasing(
        "cancellation.latest",
        C,
        any_of(
            r"\b(?:first|second|latest|newest|most recent|last|among(?: the)?|one of(?: the)?)\b (?:[\w’'+-]+ ){0,6}?to (?:be|get) (?:cancell?ed|axed|dropped|canned|scrapped|the axe?)\b(?! from)",
            r"\b(?:latest|newest) (?:casualty|victim|show to fall|show to go)\b",
        ),
        "cancel|axed|dropped|canned|scrapped|the ax|casualty|victim|to fall|to go",
        status=Status.HAPPENED,
        side="subject",
        needs="noun season platform",
        examples=(
            (
                "“The Mayor” was one of the first shows of the season to be cancelled.",
                "The Mayor | | cancellation | happened",
            ),
            ("“Gotham” has a villain who is the first to be dropped from a roof.", ""),
        ),
    ),
    phrasing(
        "cancellation.cancelled-it",
        C,
        rf"\b(?:(?P<v>cancell?ed|cancels|cancell?ing|axed|axes|axing|scrapped|canned|(?:pulled|pulls|pulling) the plug on|(?:dropped|ditched|abandoned|gave up)(?= (?:the|its|this|that) (?:[\w’'-]+ ){{0,3}}(?:series|drama|comedy|sitcom|soap|thriller)\b)|decided to (?:cancel|axe?))|decision to (?:cancel|axe?))"
        rf" (?!their )(?:{THE_SHOW}|(?<=decision to cancel )(?:his|her) (?:sitcom|show|series))(?! (?:premiere|finale|party|tour|spin-?off))",
        "cancel|axed|axes|axing|axe the|axe it|scrapped|canned|plug|dropped the|dropped its|ditched|abandoned|gave up the",
        side="near",
        examples=(
            (
                "“Lucifer” fans protested. Fox had cancelled the series.",
                "Lucifer | | cancellation | happened",
            ),
            (
                "“The Expanse” fans protested. Syfy had dropped the space drama.",
                "The Expanse | | cancellation | happened",
            ),
            ("The singer cancelled the show in Paris.", ""),
        ),
    ),
    phrasing(
        "cancellation.cancelled",
        C,
        rf"(?<!renewed or )(?<!all but )(?<!would be )(?<!whose show is )(?<!shows to be )(?P<v>{_DROPPED}|given (?:the (?:axe?|chop|boot|heave-ho)|its marching orders)))\b{_PASSIVE}{_OTHER}",
        "cancel|axed|scrapped|scuttled|nixed|canned|ditched|shelved|given the|given its",
        side="subject",
        needs="noun season platform headline title",
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
            ("The series “Daredevil” ‘axed’ by Netflix", "Daredevil | | cancellation | happened"),
            ("Is “Riverdale” renewed or cancelled?", ""),
            ("He feared his show, “The Good Place,” would be cancelled.", ""),
        ),
    ),
    phrasing(
        "cancellation.has-cancelled",
        C,
        rf"(?P<v>{_DROPPED}))\b(?!{_PASSIVE}){_OTHER}",
        "cancel|axed|scrapped|scuttled|nixed|canned|ditched|shelved",
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
        rf"\b(?P<v>cancels|cancell?ing|axes|axing(?: of)?|scraps|scrapping|shelves|shelving|nix(?:es|ing)|(?:ditches|ditching|dropping|dumps|cans)(?= [“‘'\"](?![^.;:!?]{{2,60}}? reunion))|(?:pulls|pulled|pulling) (?:the )?plug on"
        rf"|(?:drops|dropped|swings|swung|wields) the axe? on|call(?:s|ed|ing)? (?:time on|off)|part(?:s|ed) ways with(?= [“‘'\"])"
        rf"|(?:decid(?:es|ed|ing)|decision) (?:not to (?:renew|commission|recommission|order|pick up|make)|against)(?: (?:renewing|ordering|picking up|making))?(?: (?:{NEXT}|another (?:season|series)) of)?"
        rf"|(?:will not|won['’]t) (?:be )?(?:renew|recommission|pick(?:ing)? up)(?:ing)?"
        rf"|(?:(?:opt(?:s|ed|ing)|decid(?:es|ed|ing)|chose|chosen|elect(?:s|ed)) not to|will not|(?:won|is|are)['’]t|(?:is|are) not) (?:mak(?:e|ing)|go(?:ing)? (?:ahead|forward) with|mov(?:e|ing) (?:ahead|forward) with|order(?:ing)?|commission(?:ing)?) {NEXT} of"
        rf"|(?:has|have|had) (?:also |already |since |now )?dropped(?= [“‘'\"])"
        rf"|(?:dropped|ditched|dumped)(?= [“‘'\"][^“”‘\"]{{2,50}}[”’'\"],? after (?:just |only )?(?:one|a|a single|{COUNT}) (?:seasons?|series))"
        rf"|(?:revers(?:es|ed|ing)|rescind(?:s|ed|ing)|revok(?:es|ed|ing)) (?:its |the |their )?(?:\w+ ){{0,2}}?renewals? (?:of|for)"
        rf"|(?:opt(?:s|ed|ing)|chose|chosen|decid(?:es|ed|ing)|elect(?:s|ed)) (?:not to|against) renew(?:ing)?"
        rf"|(?:passed|passes|passing) on {NEXT} of|(?:decided|opting|opted|prompted \w+|forced \w+) to (?:cancel|axe?)|decision to (?:cancel|axe?|drop))\b{_OTHER}",
        "cancel|axes|axing|to axe|scrap|shelv|plug on|drop|renew|pass|the ax|nix|ditch|dumps|cans|calls time|called time|calls off|called off|call off|ed ways with|s ways with|decid|decision|opted|opting|season of|series of|to recommission",
        status=Status.HAPPENED,
        side="object",
        examples=(
            ("ABC nixes series “Whiskey Cavalier”", "Whiskey Cavalier | | cancellation | happened"),
            (
                "NBC decided against a fourth season of “Hannibal.”",
                "Hannibal | | cancellation | happened",
            ),
            (
                "Showtime opted not to move forward with a second season of “Work in Progress.”",
                "Work in Progress | | cancellation | happened",
            ),
            ("The star calls off her wedding on the drama “Nashville.”", ""),
            (
                "Netflix dropped “GLOW” after three seasons.",
                "GLOW | | cancellation | happened",
            ),
            ("Netflix dropped “GLOW” after a trailer for two weeks.", ""),
            (
                "ABC has also dropped “The Crossing.”",
                "The Crossing | | cancellation | happened",
            ),
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
            rf"\bnot returning for {NEXT}",
            r"\b(?:was|were|been|being|got) (?:already |also |quietly |both |all )?dropped (?:by (?:the (?:network|streamer|channel|broadcaster)|(?-i:[A-Z]))|(?:in (?-i:[A-Z])\w+ )?after (?:just |only )?(?:one|two|three|four|five|six|seven|a single|\d+) seasons?)",
            r"\bha(?:s|ve) (?:already |also |both |all |since )?been dropped(?=[.;,]|$)",
            r"\bun-?renewed\b",
            r"\brenewals? (?:was |has been |were )?(?:reversed|rescinded|revoked|taken back|undone)\b",
            r"\b(?:gets?|got|given|getting) (?:the (?:axe?|chop|boot|heave-ho)|its marching orders)\b",
            rf"\b(?:(?:will|would) not|(?:wo|would)n['’]t) (?:be )?(?:get|getting|see|have|receive|receiving) (?:an? )?{NEXT}",
            rf"\bwon['’]t be back (?:for {NEXT}|on \w+|after)",
            rf"\b(?:fail(?:s|ed) to (?:get|land|win|score|earn)|los(?:es|t) (?:its|their)) {NEXT}",
            r"\bis(?: not|n['’]t) coming back(?= (?:to|on|for)\b)",
            rf"\bis (?:over|done|dead|finished)(?: at [\w+]+)? after (?:just |only )?(?:one|a single|{COUNT}) (?:seasons?|series)",
            r"\b(?:pulled|dropped|yanked|taken) (?:off(?: the)? air|from (?:the )?(?:schedule|air))\b",
            rf"\b(?:pulled|dropped|scrapped|ended|shelved) (?:by [\w+&’' ]{{2,24}}? )?after (?:just |only )?(?:one|a single|{COUNT}) (?:seasons?|series)",
            rf"\b(?:pulled|dropped|yanked) after (?:just |only )?(?:one|{COUNT}) episodes",
            r"\bended (?:its|the) run abruptly",
        ),
        "t renewed|t be renewed|unrenewed|un-renewed|renewal|t picked up|t be picked up|not moving|not going|not move|not go |forward|t return|t be return|t be back|t back|coming back|the axe|the ax|the chop|the boot|heave-ho|its marching|off air|off the air|from the air|from air|from schedule|from the schedule|pulled|dropped|scrapped|ended by|ended after|run abruptly|shelved|will not|would not|n't be |won't|fails to|failed to|lost its|loses its|lost their|over after|done after|dead after|over at|done at",
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
            ("The drama “Debris” has already been dropped.", "Debris | | cancellation | happened"),
            (
                "“Iron Fist” was dropped in October after two seasons.",
                "Iron Fist | | cancellation | happened",
            ),
            ("“Timeless” has not been renewed yet.", ""),
        ),
    ),
    *gone.ROWS,
)
