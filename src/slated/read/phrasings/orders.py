"""Orders: a series, pilot, spin-off, reboot or revival ordered or in development."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

O = Event.ORDER
_SHOW = r"(?:series|mini-?series|limited series|event series|pilot|drama|comedy|sitcom|dramedy|thriller|docu-?series|anthology|spin-?off|reboot|revival|remake|prequel|sequel|adaptation|show|special|anime|project|procedural|series adaptation|TV movie|competition|dating show)"

ROWS = (
    phrasing(
        "order.series-order",
        O,
        r"\b(?:(?:straight-to-series|series|pilot|\w+-episode|\w+-part|direct-to-series|full-season|limited series|script-to-series)(?: \w+)? (?:order|commitment|pickup|pick-up)\b|ordered (?:straight )?to (?:series|pilot)|(?:picked up|pick(?:s|ed)? up|moving|greenlit|green-?lit|goes|going|gone) (?:straight |directly )?to[ -](?:series|pilot|air)|straight[- ]to[- ]series)",
        "order|commitment|pickup|pick-up|to series|to-series|to pilot|to-air",
        status=Status.HAPPENED,
        side="near",
        examples=(
            (
                "Hulu has given a straight-to-series order to “Pam & Tommy.”",
                "Pam & Tommy |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.orders",
        O,
        rf"\b(?P<v>orders|ordered|ordering|greenlights?|green-?lights?|greenlit|green-?lit|commissions|commissioned|picks up|picked up|has picked up|unveils|sets|announces|announced|lands|landed|nabs|buys|bought|acquires|acquired|developing|develops|to develop|reviving|revives|to revive|rebooting|reboots|to reboot|adapting|to adapt|teams? (?:\w+ )*(?:for|on))\b(?! (?:to|by|that)\b)(?:(?! (?:season|episode|trailer|date)s?\b)[^.,;:|]){{0,60}}?\b{_SHOW}\b(?!['’]?s? (?:finale|premiere|return|trailer|star|creator|date|season|order))",
        "order|green|commission|pick|unveil|sets|announce|land|nabs|buys|bought|acquire|develop|reviv|reboot|adapt|team",
        status=Status.HAPPENED,
        side="near",
        needs="platform",
        dated=False,
    ),
    phrasing(
        "order.works",
        O,
        rf"\b{_SHOW}\b[^.;]{{0,60}}?\b(?:(?:is |are |was |being )?(?:officially |reportedly |now |also |currently )*(?:in (?:the works|development|early development|pre-?production)|being developed|on the way|ordered|greenlit|green-?lit|happening|heading to|headed to|set at|coming to|set for|lands? at|eyed|planned))\b",
        "in the works|development|developed|on the way|ordered|green|happening|head|set |coming|land|eyed|planned|production",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        dated=False,
    ),
    phrasing(
        "order.in-the-works",
        O,
        r"\b(?:in the works|in development|series order|(?:being|to be) (?:adapted|developed|turned) (?:into|as|for) (?:a|an) [\w -]{0,30}?(?:series|show|mini-?series|drama))\b",
        "in the works|development|order|into a|as a|for a|into an",
        status=Status.HAPPENED,
        side="near",
        needs="noun",
        dated=False,
    ),
    phrasing(
        "order.reboot",
        O,
        r"\b(?:(?P<v>revived|rebooted|brought back)\b(?= (?:by|at|on|for|as)))",
        "reviv|reboot|brought back",
        side="subject",
        needs="title",
        dated=False,
    ),
)
