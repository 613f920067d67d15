"""Orders told otherwise: a reboot in the works, a series developed, adapted or rumoured."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import any_of
from slated.read.phrasings.showing import NETWORK
from slated.read.phrasings.shows import AGAIN, CREDIT, KIND, NEW, OFF, PART, SHOW

ORDER = Event.ORDER
_HEARD = (
    r"(?:eyed|mulled|considered|being considered|(?:reportedly|rumou?red|said) to be [\w ]{0,20}?"
    r"(?:in the works|in development|happening|coming)|in (?:early |preliminary )?(?:talks"
    r"|discussions)|(?:could|may|might) (?:be|get|happen|come|soon)|possible)"
)
# "announces series finale", "sets drama series return": news of another sort.
_NOT = (
    r"(?! (?:finales?|premieres?|returns?|trailers?|stars?|creators?|dates?|seasons?|orders?|regulars?|recap|lead|reunion|cast"
    r"|episodes?|film|movie|panel|slate|deal|return|debut|release)\b)"
)

ROWS = (
    phrasing(
        "order.announces",
        ORDER,
        rf"\b(?:announces?|announced|confirms|confirmed|unveils|unveiled|sets|has set|boards|lands){NEW}(?: an?| its)?"
        + any_of(
            rf"(?: (?:new|live-action|animated))?(?= [“‘'\"]?(?-i:[A-Z0-9])(?:[^.;|]|(?<=M[rs])\.|(?<=Dr)\.){{1,60}}?[”’'\"]? {KIND}(?:{SHOW}|shows|{AGAIN})\b{_NOT})",
            rf"(?: (?:new|next|\d+|two|three|four|five|several|[A-Z][a-z]+an))*? {KIND}(?:{SHOW}|shows|originals?|dramas|comedies|{AGAIN})\b{_NOT}[,:]?(?: called| titled)?(?= [“‘'\"]?(?-i:[A-Z]))",
            r"(?: (?:new|live-action|animated|limited|limited-series|TV|television|full))*? (?:reboot|revival|sequel series|prequel series) (?:of|to) (?:the )?"
            rf"(?:(?:{KIND})?{SHOW} )?(?=[“‘'\"]?(?-i:[A-Z]))",
        ),
        "announce|confirm|unveil|sets|has set|boards|lands",
        status=Status.HAPPENED,
        side="object",
        unless_dated=True,
        examples=(
            (
                "Disney+ confirms “Obi-Wan Kenobi” series with Ewan McGregor",
                "Obi-Wan Kenobi | | order | happened",
            ),
            (
                "Hulu announces limited series “Pam & Tommy” about a stolen tape",
                "Pam & Tommy | | order | happened",
            ),
            (
                "MTV announced a reboot of “The Hills” at the ceremony.",
                "The Hills | | order | happened",
            ),
            ("HBO confirms “Barry” season 3 premiere date", ""),
            ("HBO announces series finale of “Barry”", ""),
        ),
    ),
    phrasing(
        "order.none",
        ORDER,
        r"\b(?:no plans (?:for|to (?:make|do|order))|(?:there )?(?:won['’]t|will not|will never) be) an? [\w“”‘’'\" -]{2,40}?(?:reboot|revival|spin-?off)\b",
        "no plans|won|will n",
        status=Status.DENIED,
        side="near",
        needs="title",
        examples=(
            (
                "There are no plans for a “Friends” revival, Marta Kauffman says",
                "Friends | | order | denied",
            ),
            ("There are no plans for a reboot of the computer.", ""),
        ),
    ),
    phrasing(
        "order.of",
        ORDER,
        rf"\b{KIND}(?:{AGAIN}|adaptation|series version|TV version) of (?=[“‘'\"]?(?-i:[A-Z])[^.;|]{{2,60}}? (?:is |are )?"
        r"(?:officially |now |also )?(?:headed to|heading to|coming to|in (?:the )?works|in (?:active |early )?development|happening"
        r"|ordered|on the way|greenlit|green-lit|announced|confirmed|being developed|set (?:at|for))\b)",
        "reboot|revival|remake|imagining|continuation|adaptation|version",
        status=Status.HAPPENED,
        side="object",
        unless_dated=True,
        examples=(
            (
                "A revival of “Saved by the Bell” is headed to Peacock.",
                "Saved by the Bell | | order | happened",
            ),
            ("A film adaptation of “Wicked” is in the works.", ""),
        ),
    ),
    phrasing(
        "order.network-orders",
        ORDER,
        rf"(?<!\w){NETWORK} (?:(?:has|have|is|just|officially|also|reportedly) )*(?:orders|ordered|ordering|greenlights|greenlit|green-?lights|commissions|commissioned|reboots|rebooting|revives|reviving|resurrects|resurrecting|develops|developing)\b"
        rf"{NEW}(?! (?:more|back|up|another|additional|new seasons?)\b)(?![^.;|]{{0,40}}\b{OFF})(?![^.;|]{{0,60}}\b(?:episodes?|scripts?|films?|movies?|features?|specials?|seasons?|from|deal)\b)",
        "orders|ordered|ordering|green|commission|reboot|reviv|resurrect|develop",
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
        "order.eyed",
        ORDER,
        rf"\b(?:eyeing|eyes|mulling|mulls|weighing|considering|exploring|in (?:early |advanced |final )?talks (?:for|about|over|to (?:make|do|order|produce))|close to a deal for|near(?:s|ing) a deal for) (?:an? |the )?(?:possible |potential )?(?:[\w’'-]+ ){{0,3}}?{AGAIN}\b(?! (?:of (?:an?|his|her)\b|film|movie))",
        "eyeing|eyes|mull|weighing|considering|exploring|talks|deal for",
        status=Status.RUMOURED,
        side="near",
        needs="title",
        examples=(
            (
                "NBC is eyeing a revival of the sitcom “The Office,” TVLine says.",
                "The Office | | order | rumoured",
            ),
            ("NBC is eyeing a revival of its fortunes.", ""),
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
                "TV series “Jack Ryan” lands at Amazon",
                "Jack Ryan |  | order | happened",
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
                "“The Proud Family” reboot set at Disney+",
                "The Proud Family |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.bound-for",
        ORDER,
        rf"\b(?P<v>{KIND}{SHOW}){PART}{CREDIT},? (?:is |are )?(?:officially |now |finally )?"
        r"(?:headed (?:to|for)|heading to|bound for|coming to|lands at|set (?:for|at)|happening at)(?= (?-i:[A-Z]))",
        "headed|heading|bound for|coming to|lands at|set |happening at",
        status=Status.HAPPENED,
        side="subject",
        needs="platform",
        unless_dated=True,
        examples=(
            (
                "Live-action ‘Cowboy Bebop’ series coming to Netflix",
                "Cowboy Bebop | | order | happened",
            ),
            ("The “Riverdale” star is coming to Netflix.", ""),
        ),
    ),
    phrasing(
        "order.adapted",
        ORDER,
        rf"\b(?:(?:is |are )?(?:getting|gets|to get) (?:an? )?(?:new )?{KIND}(?:{SHOW}|{AGAIN})\b|"
        r"(?:to be|being|will be) (?:adapted|developed|turned|made) (?:in)?(?:to|as|for) (?:TV"
        rf"|television|an? [\w -]{{0,25}}?(?:series|show|drama))\b|becomes an? {KIND}(?:series"
        r"|show)\b|(?:is|are|to be|being|getting) (?:revived|rebooted)\b(?! (?:for|after)\b))"
        r"(?! (?:order|finale|for season))",
        "getting|gets|to get|adapted|developed|turned|made|becomes|revived|rebooted",
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
        r"\b(?:puts? (?:in|into) development\b|develops|to develop|reviving|revives|to revive"
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
