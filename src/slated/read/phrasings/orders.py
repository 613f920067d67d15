"""Orders: a series, pilot or spin-off ordered, picked up or passed on."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import developments
from slated.read.phrasings.shows import AGAIN, CREDIT, KIND, NEW, OFF, PART, SHOW

ORDER = Event.ORDER
_BUY = (
    r"(?:orders|ordered|greenlights|greenlit|green-?lights|green-?lit|greenlighted|commissions"
    r"|commissioned|picks up|picked up|picking up)"
)
_ORDER = (
    r"(?:straight-to-series|direct-to-series|series|pilot|limited series|full[- ]season|put pilot"
    r"|script-to-series|presentation|(?<!season, )\w+-episode(?! order for [^.;|]{0,20}season))"
    r"(?: (?:pilot|production|put))? (?:orders?|commitments?"
    r"|pick-?ups?|greenlight|green light)\b"
)

ROWS = (
    phrasing(
        "order.passed",
        ORDER,
        r"\b(?:(?:did not|didn['’]t|won['’]t|will not|not|never) (?:\w+ )?(?:picked up|ordered|go"
        r"(?:ing)?|went|make it)(?: ahead)?(?: to series| at (?:the )?[A-Z]| as a series|\b"
        r"(?= with (?:the )?(?:pilot|reboot|revival|spin-?off)))|passe[sd] on(?: the| its)?\b(?![^.;|]{0,30}\bseason)"
        r"(?=[^.;|]{0,40}(?:pilot|series|reboot|spin-?off|[‘“\"']))"
        r"|(?:(?:chose|opted|decided|elected) not|declined|refused) to (?:pick up|order|greenlight|(?:move|go) (?:forward|ahead) with|proceed with)"
        r"(?: the| its| an?)?(?=[^.;|]{0,50}\b(?:pilot|to series|as a series|reboot|revival|spin-?off)\b)"
        r"(?![^.;|]{0,30}\bseason))",
        "pick up|not to|declined to|refused to|picked up|ordered|t go|t went|never go|never went|make it|passe",
        status=Status.DENIED,
        side="either",
        examples=(
            (
                "The pilot “Hatfields & McCoys” was not picked up to series.",
                "Hatfields & McCoys |  | order | denied",
            ),
            ("Fox passed on the drama series “Mixtape.”", "Mixtape | | order | denied"),
            (
                "Fox chose not to move forward with the series pilot “Mixtape.”",
                "Mixtape | | order | denied",
            ),
            ("Fox decided not to order a second season of the revival “Prison Break.”", ""),
            ("HBO passed on a second season of the series “Lovecraft Country.”", ""),
        ),
    ),
    phrasing(
        "order.spin-off",
        ORDER,
        rf"\b(?:{_BUY}|unveils|lands|nabs|developing|develops|gives|gave|given|(?:pickup"
        r"|order) for|announces|announced the|getting (?:an?|their own"
        rf"|its own))\b[^.;|]{{0,60}}?\b(?P<v>{OFF}(?: {KIND}{SHOW}\b)?){PART}"
        r"(?! (?:from|series|with|at|in|by|starring|order|set|on|for|based|ordered|coming|gets|show)\b)(?=[,:]? (?:called "
        rf"|titled |entitled )?(?-i:[‘“\"'A-Z])){NEW}",
        "spin-off|spinoff|offshoot|prequel|sequel",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Starz orders “Outlander” travel spin-off “Men in Kilts.”",
                "Men in Kilts |  | order | happened",
            ),
            (
                "USA Network greenlit a spinoff, “Growing Up Chrisley.”",
                "Growing Up Chrisley |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.lands",
        ORDER,
        rf"\b(?P<v>{KIND}(?:{SHOW}|{AGAIN})){PART}{CREDIT} (?:lands|gets|nabs|scores|receives"
        rf"|earns|wins) [^.;|]{{0,30}}?(?:{_ORDER}|green-?light\b|green light\b|commitment\b)",
        "order|green|commitment|pickup|pick-up",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“Foundation” TV adaptation from Josh Friedman lands series order at Apple",
                "Foundation |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.given",
        ORDER,
        r"\b(?:gets?|got|getting|lands?|landed|received?|receives|scores?|scored|nabs?|nabbed"
        r"|earn(?:s|ed)|been given|was given|were given|wins?|won|snags?|secures?)(?: (?:an?|the"
        r"|its|two|\w+-episode|formal|CW|NBC|ABC|CBS|Fox|FX|Netflix|Hulu|Amazon|HBO|HBO Max"
        r"|Peacock|Apple|Disney\+|AMC|BBC|Showtime|Starz|TNT|TBS|USA|Syfy|Freeform|MTV)){0,3} "
        rf"(?:{_ORDER}|green-?light\b|green light\b|put pilot|pilot order|go-ahead\b)(?! for "
        r"(?:a |its )?(?:\w+ )?season)(?!,? for season)",
        "order|commitment|pickup|pick-up|greenlight|green-light|green light|go-ahead|put pilot",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“Kung Fu” gets a series order at The CW.",
                "Kung Fu |  | order | happened",
            ),
            ("“Botched” gets a go-ahead for season five", ""),
        ),
    ),
    phrasing(
        "order.gave",
        ORDER,
        r"\b(?:gave|gives|given|giving|handed|hands|handing) (?:the|this|its)(?: [\w’'&-]+){0,3}?"
        rf" (?:{SHOW}|{AGAIN}|{OFF}|project|production|title) (?:an? |the )?(?:[\w-]+ )?{_ORDER}"
        r"(?! (?:for |of )?(?:an? |its )?(?:\w+ )?season)",
        "order|commitment|pickup|pick-up|greenlight|green light",
        status=Status.HAPPENED,
        side="near",
        examples=(
            (
                "“Ozark” stars Jason Bateman. Netflix gave the drama a straight-to-series order.",
                "Ozark | | order | happened",
            ),
            ("“Ozark” is back. Netflix gave the show a ten-episode order for a third season.", ""),
        ),
    ),
    phrasing(
        "order.series-order",
        ORDER,
        rf"\b(?:{_ORDER}(?! to the (?:project|show|series)\b)(?: (?:to|for|of))?(?: (?:the "
        r"|its )?(?:\w+ )?(?:dramas?|comed(?:y|ies)|pilots?|series)\b)?:?(?! season)"
        r"|straight[- ]to[- ]series\b(?! orders?))",
        "order|commitment|pickup|pick-up|straight-to-series|straight to series|greenlight"
        "|green light",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "Hulu has given a straight-to-series order to “Pam & Tommy.”",
                "Pam & Tommy |  | order | happened",
            ),
            (
                "“Lovecraft Country” has been ordered straight to series, to start after “Veep.”",
                "Lovecraft Country |  | order | happened",
            ),
            ("Fox has given “Rel” a 12-episode order.", "Rel |  | order | happened"),
            ("Showtime has a 14-episode order for season nine of “Shameless.”", ""),
        ),
    ),
    phrasing(
        "order.to-series",
        ORDER,
        rf"\b(?:{_BUY}(?: (?:[^.;|]|(?<=\b\w)\.){{2,40}}?)?|moving|goes|going|gone|went)(?: straight"
        r"| directly)? to series\b:?(?! (?:star|regular|lead|creator|finale))",
        "to series",
        status=Status.HAPPENED,
        side="near",
        examples=(
            (
                "CBS has ordered its Magnum P.I. reboot to series.",
                "Magnum P.I. |  | order | happened",
            ),
            (
                "Fox’s comedies “Rel” and “The Cool Kids” were ordered to series.",
                "Rel |  | order | happened; The Cool Kids |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.was-ordered",
        ORDER,
        r"\b(?:was|were|been|is|being)(?: \w+ly| originally| first| just)? (?P<v>ordered"
        r"|commissioned|green-?lit|picked up)\b(?! (?:for|from|on|in front|after|again"
        rf"|to series)\b){NEW}(?= (?:by|at|in|last|earlier|to|as|with|straight)\b)",
        "ordered|commissioned|greenlit|green-lit|picked up",
        side="subject",
        examples=(
            (
                "“The Good Place” was commissioned as a series by NBC.",
                "The Good Place |  | order | happened",
            ),
            ("“Insecure” was picked up by HBO for another season.", ""),
        ),
    ),
    phrasing(
        "order.orders",
        ORDER,
        rf"\b(?<!newly ){_BUY}\b(?! (?:yet )?an?(?:other)? (?:[\w-]+ )?{OFF} of)(?! to\b){NEW}"
        rf"(?=[^.;|]{{0,90}}\b(?:{SHOW}|{AGAIN})\b|[^.;|]{{0,40}}\b(?:shows|dramas|comedies"
        r"|pilots)\b)(?:(?: [\w-]+){1,5}? (?:series|shows|comedies|dramas|pilots|projects)"
        r"(?:,? including| for next season)?:?(?= ?(?-i:[A-Z‘“\"'])))?",
        "order|green|commission|pick",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Netflix orders mystery drama series “Manifest West.”",
                "Manifest West |  | order | happened",
            ),
            ("HBO picked up the comedy “Barry” for a second season.", ""),
            (
                "E! greenlights three new series: “Celebrity Call Center” comes first.",
                "Celebrity Call Center |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.newly",
        ORDER,
        r"\b(?:newly|recently|just|freshly)[- ](?:picked[- ]up|ordered|commissioned|greenlit)\b"
        r"(?![^.;|]{0,40}\bseason)",
        "picked|ordered|commissioned|greenlit",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "NBC has the newly picked up comedy series “Abby’s”.",
                "Abby’s |  | order | happened",
            ),
        ),
    ),
    *developments.ROWS,
)
