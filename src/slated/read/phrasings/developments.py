"""Orders told otherwise: a reboot in the works, a series developed, adapted or rumoured."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.showing import NETWORK
from slated.read.phrasings.shows import AGAIN, CREDIT, KIND, NEW, OFF, PART, SHOW

ORDER = Event.ORDER
_HEARD = (
    r"(?:eyed|mulled|considered|being considered|(?:reportedly|rumou?red|said) to be [\w ]{0,20}?"
    r"(?:in the works|in development|happening|coming)|in (?:early |preliminary )?(?:talks"
    r"|discussions)|(?:could|may|might) (?:be|get|happen|come|soon)|possible)"
)

ROWS = (
    phrasing(
        "order.network-orders",
        ORDER,
        rf"(?<!\w){NETWORK} (?:(?:has|have|is|just|officially|also|reportedly) )*(?:orders|ordered|ordering|greenlights|greenlit|green-?lights|commissions|commissioned)\b"
        rf"{NEW}(?! (?:more|back|up|another|additional|new seasons?)\b)(?![^.;|]{{0,40}}\b{OFF})(?![^.;|]{{0,60}}\b(?:episodes?|film|movie|specials?|seasons?|from|deal)\b)",
        "orders|ordered|ordering|green|commission",
        status=Status.HAPPENED,
        side="object",
        needs="platform",
        examples=(
            ("Disney+ orders “The Mandalorian.”", "The Mandalorian |  | order | happened"),
            ("Netflix orders more of “The Crown.”", ""),
        ),
    ),
    phrasing(
        "order.rumoured",
        ORDER,
        rf"\b(?P<v>{KIND}(?:{AGAIN}|adaptation|series)){PART}{CREDIT},? (?:is |are |was |being )?"
        rf"(?:now |also |currently )?{_HEARD}\b",
        "reboot|revival|remake|imagining|continuation|adaptation|series",
        status=Status.RUMOURED,
        side="subject",
        examples=(
            ("“Teen Wolf” reboot eyed at MTV", "Teen Wolf |  | order | rumoured"),
            (
                "A “Frasier” revival series is in early talks at Paramount.",
                "Frasier |  | order | rumoured",
            ),
        ),
    ),
    phrasing(
        "order.in-development",
        ORDER,
        r"\b(?:series|pilots?|comedies|dramas|originals|shows|projects?) (?:already "
        r"|currently )?in (?:the works|development):?(?= ?(?-i:[‘“\"']))",
        "in the works|in development",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "FXX has several series in development: “Deadpool” season 1 is one.",
                "Deadpool | 1 | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.works",
        ORDER,
        rf"\b(?P<v>{KIND}(?:{SHOW}|{AGAIN})){PART}{CREDIT},? (?:is |are |was |being |has been "
        r"|be )?(?:officially |now |also |currently |already )*(?:(?:put )?in (?:the )?works|in "
        r"(?:early |active )?(?:development|pre-?production)|being developed|ordered (?:by|at)"
        r"|green-?lit|moving ahead|moving forward|lands at|set at|heads to|announced (?:by|at"
        r"|from))\b(?! as)",
        "works|development|production|developed|ordered|green|moving|lands|set at|heads|announced",
        status=Status.HAPPENED,
        side="subject",
        needs="title",
        examples=(
            (
                "“The Wonder Years” TV reboot is in the works at ABC.",
                "The Wonder Years |  | order | happened",
            ),
            (
                "“Disco Elysium” TV series in development at Amazon",
                "Disco Elysium |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.at",
        ORDER,
        r"\b(?<!already )(?<!\bnow )(?<!finally )(?<!reportedly )(?<!season \d )(?<!season \w{3} )"
        r"(?P<v>lands at|in (?:the )?works (?:at|for|from)|in development (?:at|for|from)|"
        r"(?:ordered|greenlit|picked up) (?:by|at)(?! the\b)(?= (?-i:[A-Z])))\b"
        r"(?![^.;|]{0,40}\bseason)",
        "lands at|works|development|ordered|greenlit|picked up",
        status=Status.HAPPENED,
        side="subject",
        needs="noun",
        unless_dated=True,
        examples=(
            (
                "TV series “The Terminal List” lands at Amazon",
                "The Terminal List |  | order | happened",
            ),
            ("“The Mandalorian” season 3 in the works at Disney Plus", ""),
        ),
    ),
    phrasing(
        "order.reboot-due",
        ORDER,
        rf"\b(?P<v>{KIND}{AGAIN}){PART}{CREDIT} (?:is |are )?(?:officially |now |finally )?"
        r"(?:on the way|happening|heading to|headed to|coming to|set (?:for|at)|announced"
        r"|confirmed|ordered|picked up)\b",
        "reboot|revival|remake|imagining|continuation",
        status=Status.HAPPENED,
        side="subject",
        unless_dated=True,
        examples=(
            (
                "“Beavis and Butt-Head” reboot set at Comedy Central",
                "Beavis and Butt-Head |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.adapted",
        ORDER,
        rf"\b(?:(?:is |are )?(?:getting|gets|to get) an? (?:new )?{KIND}(?:{SHOW}|{AGAIN})\b|"
        r"(?:to be|being|will be) (?:adapted|developed|turned|made) (?:in)?(?:to|as|for) (?:TV"
        rf"|television|an? [\w -]{{0,25}}?(?:series|show|drama))\b|becomes an? {KIND}(?:series"
        r"|show)\b|(?:is|are|to be|being|getting) (?:revived|rebooted)\b(?! (?:for|after)\b))"
        r"(?! (?:order|finale|for season))",
        "get|adapted|developed|turned|made|becomes|revived|rebooted",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“The Wonder Years” is getting a TV reboot with a Black family.",
                "The Wonder Years |  | order | happened",
            ),
            ("“Empire” is getting a new showrunner.", ""),
        ),
    ),
    phrasing(
        "order.develops",
        ORDER,
        r"\b(?:put (?:in|into) development\b|develops|to develop|reviving|revives|to revive"
        r"|rebooting|to reboot|adapting|to adapt|resurrects|to produce|developing|adds"
        rf"|boards)\b{NEW}(?=[^.;|]{{0,80}}\b(?:{SHOW}|{AGAIN})\b)(?![^.;|]{{0,60}}\b(?:films?"
        rf"|movies?|feature|{OFF})\b)",
        "develop|reviv|reboot|adapting|adapt|resurrects|produce|adds|boards",
        status=Status.HAPPENED,
        side="object",
        needs="platform noun",
        examples=(
            (
                "HBO Max and A24 to develop comedy series “Church Girls.”",
                "Church Girls |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.announced",
        ORDER,
        rf"\b(?P<v>{KIND}(?:{SHOW}|{AGAIN})){PART} (?:has been |is |was |officially )*announced\b"
        r"(?! (?:that|its|the|as|for|on|he|she|today|last)\b)(?! (?-i:[A-Z]))",
        "announced",
        status=Status.HAPPENED,
        side="subject",
        unless_dated=True,
        examples=(
            (
                "“The Boys: Diabolical” animated anthology series announced",
                "The Boys: Diabolical |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.loose",
        ORDER,
        r"\b(?:orders|ordered|order|announced|on the way|greenlights?|green-?lights?|greenlit|commission(?:s|ed)|pick"
        r"(?:s|ed|ing)? up|developing|develops?|reviv(?:ing|es|ed?)|reboot(?:ing|s|ed)?|adapt"
        r"(?:ing|ed|ation)|in (?:the )?works|in development|spin-?off|prequel|sequel|bring(?:s"
        r"|ing)? back|unveil(?:s|ed)|in talks|go-ahead|pilot|sets?|teaming with|adds|to produce"
        rf"|new (?:{KIND})(?:series|show|drama|comedy))\b",
        "order|announced|on the way|green|commission|pick|develop|reviv|reboot|adapt|works|spin|prequel|sequel|bring"
        "|unveil|talks|go-ahead|pilot|set|teaming|adds|produce|new ",
        status=Status.HAPPENED,
        firm=False,
        examples=(
            (
                "Netflix is teaming with Duffer Brothers on “Death Note”.",
                "Death Note |  | order | happened",
            ),
        ),
    ),
)
