"""Premieres told by a verb of their own: premieres, debuts, returns, is here."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, MONTH
from slated.read.phrasings.later import SEASON
from slated.read.phrasings.showing import COUNTED, DATED, NETWORK, NOT_RELEASE, SLOT, WILL

P = Event.PREMIERE

ROWS = (
    # Something of a series is shown, not the series: later rows leave these words alone.
    phrasing(
        "premiere.other-thing",
        P,
        r"(?<![\w-])(?:finale|trailer|teaser|promo|clip|(?<!first )episode(?: \d+)?|taping|filming|production"
        r"|shooting|tour|memoir|book"
        r"|album|single|song|movie|film|podcast|auditions?|interview|announcement|relationship"
        r"|ending|recap|news (?:of|that|about)|renewal|cancell?ation|decision|statement|departure|firing"
        r"|poster|footage|special episode|documentary film|tickets|soundtrack)\b(?!-)(?:(?! and (?:will|is|are|could|should|may|might|it)\b| that (?:the|it|its|she|he|they|season|[“‘])\b)[^.;:!?"
        r"|,–—]){0,45}?(?:, which (?=dropped|was |arrived|landed|hit ))?\b(?:premier\w+|debut\w*|return\w*|airs?"
        r"|aired|airing|launch\w*|drops?|dropped|dropping|arriv\w+|hits?|lands?|landed|streams?"
        r"|streaming|start\w*|begins?|began|kicks? off"
        r"|kicked off|coming|comes?|came|out|available|released?|back|opens?)\b",
        "finale|trailer|teaser|promo|clip|episode|taping|filming|production|shooting|tour|memoir"
        "|book|album|single"
        "|song|movie|film|podcast|audition|interview|announcement|relationship|ending|recap"
        "|news |renewal|cancel|decision|statement|departure|firing"
        "|poster|footage|ticket|soundtrack",
        status=Status.HAPPENED,
        side="subject",
        firm=False,
        examples=(
            ("The season 2 finale of “Atlanta” aired on May 10.", ""),
            (
                "News of the cancellation of “Timeless” came on Friday.",
                "Timeless | | cancellation | happened",
            ),
        ),
    ),
    phrasing(
        "premiere.network",
        P,
        rf"(?<!\w){NETWORK}(?:,? (?:has|is|also|just|finally|recently|quietly|on \w+day"
        rf"|previously)){{0,2}},? (?:(?P<v>(?:premier(?:es|ed|ing)|debut(?:s|ed|ing)|launch(?:es"
        rf"|ed|ing)|drop(?:s|ped|ping)|release[sd]|releasing|roll(?:s|ed) out|unveil(?:s|ed)"
        rf"|airs|aired|airing|streams|bring(?:s|ing) back|brought back))|{WILL}(?P<v2>premiere"
        rf"|debut|launch|drop|release|roll out|unveil|air|stream|bring back))(?= (?:(?!trailer"
        rf"|teaser|poster|finale|first look|photos|date|images"
        rf"|clip)[\w'’“”‘&,-]+ ){{0,9}}?{COUNTED})(?! (?:\w+ ){{0,3}}(?:trailer|teaser|poster"
        rf"|photos|finale|date|clip))",
        "premier|debut|launch|drop|releas|roll|unveil|air|stream|bring|brought",
        side="near",
        needs="date",
        examples=(
            (
                "Netflix will launch the third season of “The Crown” on November 17.",
                "The Crown | 3 | premiere | announced | 2018-11-17",
            ),
            ("Netflix drops trailer for the third season of “The Crown”.", ""),
        ),
    ),
    phrasing(
        "premiere.verb",
        P,
        rf"(?<!world )\b(?:(?P<v>premier(?:es(?! (?:of|are|were|have|was|and)\b)|ed|ing"
        rf"|s(?= on))|debut(?:s|ed|ing)|bow(?:s|ed)(?= (?:on|in|this|to|tonight|\w+day)\b))"
        rf"|{WILL}(?P<v2>premiere|debut|bow))\b{NOT_RELEASE}{SLOT}",
        "premier|debut|bow",
        side="either",
        needs="date headline",
        examples=(
            (
                "“Ozark” season 2 premieres on Netflix on August 31.",
                "Ozark | 2 | premiere | announced | 2018-08-31",
            ),
            (
                "“Westworld” debuted on HBO in October 2016.",
                "Westworld |  | premiere | happened | 2016-10",
            ),
            ("The film premiered at the Sundance festival.", ""),
            (
                "“Stranger Things” could premiere in July.",
                "Stranger Things |  | premiere | rumoured",
            ),
        ),
    ),
    phrasing(
        "premiere.made",
        P,
        r"\b(?:(?P<v>ma(?:kes|de|king)|mark(?:s|ed))|(?:will|to|would|may|might|could|should"
        r"|['’]ll)(?: (?:also|finally|officially|soon))? (?P<v2>make)) (?:a|an|its|their"
        r"|the) (?:[\w-]+ ){0,3}(?:debut|premiere|return|comeback|bow)\b(?! (?:as|in the (?:film"
        r"|movie|ring|episode)))",
        "debut|premiere|return|comeback|bow",
        side="subject",
        needs="date season platform",
        examples=(
            (
                "The series “Lost” made its debut on ABC on September 22, 2004.",
                "Lost |  | premiere | happened | 2004-09-22",
            ),
            ("The actress made her debut in a school play in 1999.", ""),
        ),
    ),
    phrasing(
        "premiere.returns",
        P,
        rf"\b(?:(?P<v>returns|returned|returning|comes back|came back|coming back"
        rf"|is (?:\w+ )?back|are (?:\w+ )?back|was back|resumes (?=its))|{WILL}(?P<v2>return"
        rf"|come back|be back|resume(?= its)))\b(?! (?:to (?:the (?:stage|ring|set|role|music"
        rf"|big|studio|past|franchise|fold|show|series|competition|ballroom|judging)|work|his"
        rf"|her|their|school|filming|production|form|shooting|host|star|judge|direct)"
        rf"|in (?:production|the studio|court)|of the|as (?:a|an|the|host|judge|\w+ing)"
        rf"|from (?:the dead|his|her)|to (?:the )?(?:top|no)\b|home|together|then|in the day|up|down|and forth|story|into"
        rf"|at the|where|on (?:set|track|top))){DATED}",
        "return|back|resum",
        side="subject",
        needs="date",
        examples=(
            (
                "Glover said in an interview that “Atlanta” would return in May.",
                "Atlanta |  | premiere | announced | 2018-05",
            ),
            (
                "“Stranger Things” returns July 4.",
                "Stranger Things |  | premiere | announced | 2018-07-04",
            ),
            ("The sitcom “Veep” returns in two weeks.", "Veep | | premiere | announced"),
            (
                "The drama “The Crown” returns on Christmas Day.",
                "The Crown | | premiere | announced | 2018-12-25",
            ),
            ("She is back in two films after “Veep.”", ""),
            (
                "“Veep” will not return in 2018.",
                "Veep |  | premiere | denied",
            ),
            ("Ellen Pompeo returned to the set of “Grey’s Anatomy” on Monday.", ""),
        ),
    ),
    phrasing(
        "premiere.back-for",
        P,
        r"\b(?P<v>(?:is|are) (?:finally|now|officially) (?:back|here)|has (?:finally "
        r"|now )?returned) (?:for|with) (?:its |an? |the )?(?:season \w+"
        r"|[\w-]+ (?:and final )?season)\b",
        "back|here|returned",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "“Search Party” is finally back for season 2.",
                "Search Party | 2 | premiere | happened",
            ),
        ),
    ),
    phrasing(
        "premiere.ratings",
        P,
        r"\b(?:opened|debuted|returned|premiered|launched|bowed|kicked off|came back) (?:to|with|at) (?:an? )?(?:[\w-]+ ){0,3}?[\d.]+ ?(?:million|m) (?:[\w-]+ ){0,2}?(?:viewers|people|households)\b",
        "viewers|people|households",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "The ‘Roseanne’ revival opened to 18.2 million viewers in March",
                "Roseanne | | premiere | happened",
            ),
            ("The film opened to 20 million dollars.", ""),
        ),
    ),
    phrasing(
        "premiere.season-airs",
        P,
        rf"\b{SEASON} {WILL}(?P<v2>air|be aired|be broadcast|be telecast|go on air)\b{SLOT}{DATED}",
        "air|broadcast|telecast",
        side="near",
        needs="date",
        examples=(
            (
                "“Peaky Blinders” season 5 could air as early as August",
                "Peaky Blinders | 5 | premiere | rumoured",
            ),
            ("The finale of “Peaky Blinders” season 5 will air in August.", ""),
        ),
    ),
    phrasing(
        "premiere.followed",
        P,
        rf"\b{SEASON}(?: of [^.,;:!?]{{2,30}}?)? (?P<v>followed)(?= (?:in|on|this|last) (?:{DAY}|{MONTH}|\d|(?:the )?(?:spring|summer|fall|autumn|winter)))",
        "followed",
        side="near",
        needs="date",
        examples=(
            (
                "“Skins” was a hit. Season 2 followed in February 2008.",
                "Skins | 2 | premiere | happened | 2008-02",
            ),
            ("A film of “Skins” season 2 fame followed in February 2008.", ""),
        ),
    ),
    phrasing(
        "premiere.brought-back-on",
        P,
        rf"\b(?P<v>brings back|bringing back|will bring back|brought back)(?= [“‘'\"](?-i:[A-Z0-9])[^.;:“”]{{1,50}}?[”’'\"] (?:on|in|this) (?:{DAY}|{MONTH}|\d|spring|summer|fall|autumn|winter))",
        "back",
        side="object",
        needs="platform",
        examples=(
            (
                "CBS brings back “Murphy Brown” on September 27.",
                "Murphy Brown | | premiere | announced | 2018-09-27",
            ),
            ("CBS brings back “Murphy Brown” star Candice Bergen on September 27.", ""),
        ),
    ),
    phrasing(
        "premiere.its-day",
        P,
        rf"\b(?:its|their) (?:two-hour )?(?:{DAY}|last night['’]s|{MONTH} \d{{1,2}}) (?:[\w-]+ ){{0,2}}?(?:season )?(?:premiere|debut|launch|return|bow|opener)\b(?! (?:party|album|to ))",
        "premiere|debut|launch|return|bow|opener",
        side="near",
        needs="date",
        examples=(
            (
                "The CW’s “The Flash” raced to 4.8 million viewers with its Tuesday debut.",
                "The Flash | | premiere | happened",
            ),
            ("The band raced up the charts with its Tuesday album.", ""),
        ),
    ),
    phrasing(
        "premiere.now-on",
        P,
        rf"\b(?:all (?:[\w-]+ ){{0,3}}episodes(?: of [^.;:]{{2,50}}?)?|every episode|{SEASON}(?:,? (?:Part|Volume|Vol\.) \w+)?|the (?:full|entire|whole|complete) season) (?:is|are) (?:now |all |finally |already |currently )+(?:on {NETWORK}|streaming|available|out\b|live\b)",
        "now |all |finally|already|currently",
        status=Status.HAPPENED,
        side="near",
        needs="season platform",
        dated=False,
        unless_dated=True,
        examples=(
            (
                "“Ozark” season 3: all ten episodes are now on Netflix",
                "Ozark | 3 | premiere | happened",
            ),
            ("All episodes of the podcast are now out.", ""),
        ),
    ),
    phrasing(
        "premiere.here",
        P,
        r"(?<=season )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?P<v>(?:is"
        r"|are) (?:(?:finally|now|officially|almost) )?(?:here|out(?! of)|live|available"
        r"|streaming|back)|has (?:(?:finally|now|officially|just|already) )?(?:been released"
        r"|premiered|arrived|landed|dropped|aired on))\b(?! (?:in production|to (?:work|film)))",
        "here|out|live|available|streaming|back|released|premiered|arrived|landed|dropped|aired",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            ("“Elite” season 3 is finally here.", "Elite | 3 | premiere | happened"),
            ("“Elite” season 3 is almost over.", ""),
        ),
    ),
)
