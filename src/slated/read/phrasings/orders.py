"""Orders: a series, pilot, spin-off, reboot or revival ordered or in development."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

O = Event.ORDER
_KIND = r"(?:(?:TV|television|live-action|animated|anime|limited|original|scripted|unscripted|non-scripted|reality|comedy|drama|game|anthology|docu|documentary|event|prequel|sequel|web|adult|crime|Netflix|HBO|HBO Max|Hulu|Disney\+|Amazon|Apple|Peacock|Paramount\+)[- ])*"
_SHOW = r"(?:series|mini-?series|docu-?series|pilot|drama|comedy|sitcom|dramedy|multicam|anthology|adaptation|show|anime|procedural|competition)"
_AGAIN = r"(?:reboot|revival|remake|re-?imagining|continuation)"
_OFF = r"(?:spin-?off|offshoot|prequel|sequel)"
_PART = r"(?! (?:finales?|premieres?|returns?|trailers?|stars?|starring|creators?|dates?|seasons?|orders?|regulars?|recap|lead|director|writer|producer|reunion|cast|based|episodes?)\b)"
_CREDIT = r"(?:,? (?:from|by|starring|about|with|based on|set|of|for|following|adaptation)\b[^.;:|]{2,70}?)?"
_BUY = r"(?:orders|ordered|greenlights|greenlit|green-?lights|green-?lit|greenlighted|commissions|commissioned|picks up|picked up|picking up)"
_NEW = r"(?![^.;|]{0,80}\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|final|new|additional|more|its|returning|\w+th) (?:and final )?(?:seasons?|series on)|seasons? [\w&]|renew\w*|(?:more|new) episodes|returning)\b)"
_ORDER = r"(?:straight-to-series|direct-to-series|series|pilot|limited series|full[- ]season|put pilot|script-to-series|presentation)(?: (?:pilot|production|put))? (?:orders?|commitments?|pick-?ups?|greenlight|green light)\b"
_HEARD = r"(?:eyed|mulled|considered|being considered|(?:reportedly|rumou?red|said) to be [\w ]{0,20}?(?:in the works|in development|happening|coming)|in (?:early |preliminary )?(?:talks|discussions)|(?:could|may|might) (?:be|get|happen|come|soon)|possible)"

ROWS = (
    phrasing(
        "order.passed",
        O,
        r"\b(?:(?:did not|didn['’]t|won['’]t|will not|not|never) (?:\w+ )?(?:picked up|ordered|go(?:ing)?|went|make it)(?: ahead)?(?: to series| at (?:the )?[A-Z]| as a series|\b(?= with (?:the )?(?:pilot|reboot|revival|spin-?off)))|no plans (?:for|to (?:make|do|order)) an? [\w -]{0,20}?(?:reboot|revival|spin-?off)|(?:there )?(?:won['’]t|will not|will never) be an? (?:\w+ )?(?:reboot|revival|spin-?off)|passe[sd] on (?:the |its )?(?=[^.;|]{0,40}(?:pilot|series|reboot|spin-?off|[‘“\"'])))",
        "picked up|ordered|go|went|make it|no plans|won|will n|passe",
        status=Status.DENIED,
        side="either",
        examples=(
            (
                "The pilot “Hatfields & McCoys” was not picked up to series.",
                "Hatfields & McCoys |  | order | denied",
            ),
        ),
    ),
    phrasing(
        "order.rumoured",
        O,
        rf"\b(?P<v>{_KIND}(?:{_AGAIN}|adaptation|series)){_PART}{_CREDIT},? (?:is |are |was |being )?(?:now |also |currently )?{_HEARD}\b",
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
        "order.spin-off",
        O,
        rf"\b(?:{_BUY}|unveils|lands|nabs|developing|develops|gives|gave|given|(?:pickup|order) for|announces|announced the|getting (?:an?|their own|its own))\b[^.;|]{{0,60}}?\b(?P<v>{_OFF}(?: {_KIND}{_SHOW}\b)?){_PART}(?=[,:]? (?:called |titled |entitled )?(?-i:[‘“\"'A-Z])){_NEW}",
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
        O,
        rf"\b(?P<v>{_KIND}(?:{_SHOW}|{_AGAIN})){_PART}{_CREDIT} (?:lands|gets|nabs|scores|receives|earns|wins) [^.;|]{{0,30}}?(?:{_ORDER}|green-?light\b|green light\b|commitment\b)",
        "order|green|commitment|pickup|pick-up",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“Metropolis” TV adaptation from Sam Esmail lands series order at Apple",
                "Metropolis |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.given",
        O,
        rf"\b(?:gets?|got|getting|lands?|landed|received?|receives|scores?|scored|nabs?|nabbed|earn(?:s|ed)|been given|was given|were given|wins?|won|snags?|secures?)(?: (?:an?|the|its|two|\w+-episode|formal|CW|NBC|ABC|CBS|Fox|FX|Netflix|Hulu|Amazon|HBO|HBO Max|Peacock|Apple|Disney\+|AMC|BBC|Showtime|Starz|TNT|TBS|USA|Syfy|Freeform|MTV)){{0,3}} (?:{_ORDER}|green-?light\b|green light\b|put pilot|pilot order|go-ahead\b)(?! for (?:a |its )?(?:\w+ )?season)(?!,? for season)",
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
        "order.series-order",
        O,
        rf"\b(?:{_ORDER}(?! to the (?:project|show|series)\b)(?: (?:to|for|of))?(?: (?:the |its )?(?:\w+ )?(?:dramas?|comed(?:y|ies)|pilots?|series)\b)?:?(?! season)|straight[- ]to[- ]series\b(?! orders?))",
        "order|commitment|pickup|pick-up|straight-to-series|straight to series|greenlight|green light",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "Hulu has given a straight-to-series order to “Pam & Tommy.”",
                "Pam & Tommy |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.to-series",
        O,
        rf"\b(?:{_BUY}(?: [^.;|]{{2,40}}?)?|moving|goes|going|gone|went)(?: straight| directly)? to series\b:?(?! (?:star|regular|lead|creator|finale))",
        "to series",
        status=Status.HAPPENED,
        side="near",
        examples=(
            (
                "Fox’s comedies “Rel” and “The Cool Kids” were ordered to series.",
                "Rel |  | order | happened; The Cool Kids |  | order | happened",
            ),
        ),
    ),
    phrasing(
        "order.was-ordered",
        O,
        rf"\b(?:was|were|been|is|being)(?: \w+ly| originally| first| just)? (?P<v>ordered|commissioned|green-?lit|picked up)\b(?! (?:for|from|on|in front|after|again|to series)\b){_NEW}(?= (?:by|at|in|last|earlier|to|as|with|straight)\b)",
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
        O,
        rf"\b(?<!newly ){_BUY}\b(?! (?:yet )?an?(?:other)? (?:[\w-]+ )?{_OFF} of)(?! to\b){_NEW}(?=[^.;|]{{0,90}}\b(?:{_SHOW}|{_AGAIN})\b|[^.;|]{{0,40}}\b(?:shows|dramas|comedies|pilots)\b)(?:(?: [\w-]+){{1,5}}? (?:series|shows|comedies|dramas|pilots|projects)(?:,? including| for next season)?:?(?= ?(?-i:[A-Z‘“\"'])))?",
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
        O,
        r"\b(?:newly|recently|just|freshly)[- ](?:picked[- ]up|ordered|commissioned|greenlit)\b(?![^.;|]{0,40}\bseason)",
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
    phrasing(
        "order.in-development",
        O,
        r"\b(?:series|pilots?|comedies|dramas|originals|shows|projects?) (?:already |currently )?in (?:the works|development):?(?= ?(?-i:[‘“\"']))",
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
        O,
        rf"\b(?P<v>{_KIND}(?:{_SHOW}|{_AGAIN})){_PART}{_CREDIT},? (?:is |are |was |being |has been |be )?(?:officially |now |also |currently |already )*(?:(?:put )?in (?:the )?works|in (?:early |active )?(?:development|pre-?production)|being developed|ordered (?:by|at)|green-?lit|moving ahead|moving forward|lands at|set at|heads to|announced (?:by|at|from))\b(?! as)",
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
        O,
        r"\b(?<!already )(?<!now )(?<!finally )(?<!reportedly )(?<!season \d )(?<!season \w{3} )(?P<v>lands at|in (?:the )?works (?:at|for|from)|in development (?:at|for|from)|(?:ordered|greenlit|picked up) (?:by|at)(?! the\b)(?= (?-i:[A-Z])))\b(?![^.;|]{0,40}\bseason)",
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
        O,
        rf"\b(?P<v>{_KIND}{_AGAIN}){_PART}{_CREDIT} (?:is |are )?(?:officially |now |finally )?(?:on the way|happening|heading to|headed to|coming to|set (?:for|at)|announced|confirmed|ordered|picked up)\b",
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
        O,
        rf"\b(?:(?:is |are )?(?:getting|gets|to get) an? (?:new )?{_KIND}(?:{_SHOW}|{_AGAIN})\b|(?:to be|being|will be) (?:adapted|developed|turned|made) (?:in)?(?:to|as|for) (?:TV|television|an? [\w -]{{0,25}}?(?:series|show|drama))\b|becomes an? {_KIND}(?:series|show)\b|(?:is|are|to be|being|getting) (?:revived|rebooted)\b(?! (?:for|after)\b))(?! (?:order|finale|for season))",
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
        O,
        rf"\b(?:put (?:in|into) development\b|develops|to develop|reviving|revives|to revive|rebooting|to reboot|adapting|to adapt|resurrects|to produce|developing|adds|boards)\b{_NEW}(?=[^.;|]{{0,80}}\b(?:{_SHOW}|{_AGAIN})\b)(?![^.;|]{{0,60}}\b(?:films?|movies?|feature|{_OFF})\b)",
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
        O,
        rf"\b(?P<v>{_KIND}(?:{_SHOW}|{_AGAIN})){_PART} (?:has been |is |was |officially )*announced\b(?! (?:that|its|the|as|for|on|he|she|today|last)\b)(?! (?-i:[A-Z]))",
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
        O,
        rf"\b(?:orders|ordered|order|greenlights?|green-?lights?|greenlit|commission(?:s|ed)|pick(?:s|ed|ing)? up|developing|develops?|reviv(?:ing|es|ed?)|reboot(?:ing|s|ed)?|adapt(?:ing|ed|ation)|in (?:the )?works|in development|spin-?off|prequel|sequel|bring(?:s|ing)? back|unveil(?:s|ed)|in talks|go-ahead|pilot|sets?|teaming with|adds|to produce|new (?:{_KIND})(?:series|show|drama|comedy))\b",
        "order|green|commission|pick|develop|reviv|reboot|adapt|works|spin|prequel|sequel|bring|unveil|talks|go-ahead|pilot|set|teaming|adds|produce|new ",
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
