"""Premieres told by a verb: a season, part, series or special first becomes available."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, MONTH, WHEN

P = Event.PREMIERE
WILL = (
    r"(?:(?:will|to|would|should|may|might|could|can|shall|won['’]t|wouldn['’]t|doesn['’]t|didn['’]t"
    r"|['’]ll|expected|not|never)"
    r"(?: (?:not|also|be|finally|officially|likely|now|first|then|probably|soon|still|instead)){0,2} )"
)
# "premiere dates", "debuts as a director", "bows at the festival": no release of a series.
_NOT_RELEASE = (
    r"(?! (?:dates?|episode|week|night|in theat|party|album|single|song|at (?:the )?(?:\w+ )?(?:festival"
    r"|theat|comic)|as (?:a|an|the|her|his|\w+ in)\b|her |his |their (?!\w+ season)|of |event|(?:[\w'’]+ ){0,6}?(?:trailer|teaser|poster|first look|photos|clip)\b|guide|trailer"
    r"|teaser|photos?|recap|ratings|screening|at no|new (?:song|single|music|look|trailer)|a new (?:song"
    r"|single|look|hair|trailer)|and recap))"
)
_SLOT = (
    r"(?! (?:between|every|weekly|week(?:nights|days)|nightly|daily|(?:on )?(?:\w+ )?(?:sun|mon|tues|wednes"
    r"|thurs|fri|satur)day(?:s| nights)|new episodes (?:every|each|on)))"
)
# A weekday alone may be the next ordinary episode; a date or month is a start.
# A date stands close behind the verb. A weekday alone may be the next ordinary episode.
_DATED = (
    rf"(?=[^.;!?]{{0,70}}?\b(?:{WHEN}|{DAY}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|\d{{1,2}}/\d{{1,2}}|today"
    r"|tonight|tomorrow|yesterday|(?:this|next|last|earlier|later) (?:\w+ )?(?:weekend|week|month|year|season)"
    r"|(?:weeks?|months?|years?) (?:ago|later)))"
)
_MONTHLY = rf"(?=[^.;!?]{{0,50}}?\b(?:{WHEN}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH})\b)"
# "comes to an end" is a finale, if anything.
_COME = (
    r"(?:comes?|came|coming) (?:to(?! (?:an?|its|the)? ?(?:\w+ )?(?:end|close|conclusion|terms|light|life|blows"
    r"|head|halt))|out|on|in|this|next|soon|back)"
)
_NETWORK = (
    r"(?:netflix|hbo(?: max)?|hulu|amazon(?: prime)?(?: video)?|prime video|disney\+?(?: plus)?(?: hotstar)?"
    r"|apple tv\+|peacock|paramount\+|showtime|starz|fx|fxx|amc|abc|nbc|cbs|fox|the cw|bbc(?: one| two| three)?"
    r"|itv|channel [45]|e4|mtv|tbs|tnt|usa network|syfy|bravo|e!|tlc|vh1|lifetime|freeform|crunchyroll"
    r"|funimation|hotstar|voot|zee5|adult swim|cbs all access|quibi|roku|britbox|acorn tv|sky (?:one|atlantic)"
    r"|the (?:network|streamer|channel|streaming (?:service|giant|platform)|broadcaster|cabler|platform))"
)
_COUNTED = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+th|final"
    r"|new|last|sophomore|next|upcoming|entire|full)(?: \w+){0,2} (?:season|series|episodes|run|chapter)"
    r"|seasons? (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|all (?:\w+ ){0,2}episodes)"
)

ROWS = (
    # Something of a series is shown, not the series: later rows leave these words alone.
    phrasing(
        "premiere.other-thing",
        P,
        r"\b(?:finale|trailer|teaser|promo|clip|episode(?: \d+)?|taping|filming|production|shooting|tour|memoir|book"
        r"|album|single|song|movie|film|podcast|auditions?|interview|announcement|relationship|ending|recap"
        r"|poster|special episode|documentary film|tickets|soundtrack)\b[^.;:!?]{0,70}?\b(?:premier\w+|debut\w*|return\w*|airs?"
        r"|aired|airing|launch\w*|drops?|dropped|dropping|arriv\w+|hits?|lands?|landed|streams?|streaming|start\w*|begins?|began|kicks? off"
        r"|kicked off|coming|comes?|came|out|available|released?|back|opens?)\b",
        "finale|trailer|teaser|promo|clip|episode|taping|filming|production|shooting|tour|memoir|book|album|single"
        "|song|movie|film|podcast|audition|interview|announcement|relationship|ending|recap|poster|ticket|soundtrack",
        status=Status.HAPPENED,
        side="subject",
        firm=False,
        examples=(("The season 2 finale of “Atlanta” aired on May 10.", ""),),
    ),
    phrasing(
        "premiere.verb",
        P,
        rf"(?<!season )(?<!world )\b(?:(?P<v>premier(?:es|ed|ing|s(?= on))|debut(?:s|ed|ing)|bow(?:s|ed)(?= (?:on|in|this|to)\b))|{WILL}(?P<v2>premiere|debut|bow))\b{_NOT_RELEASE}{_SLOT}",
        "premier|debut|bow",
        side="either",
        examples=(
            (
                "“Ozark” season 2 premieres on Netflix on August 31.",
                "Ozark | 2 | premiere | announced | 2018-08-31",
            ),
            (
                "“Westworld” debuted on HBO in October 2016.",
                "Westworld |  | premiere | happened | 2016-10",
            ),
            (
                "HBO will debut the second season of “Barry” on March 31.",
                "Barry | 2 | premiere | announced | 2018-03-31",
            ),
            ("The film premiered at the Sundance festival.", ""),
            ("“Atlanta” could premiere as early as March 20.", "Atlanta |  | premiere | rumoured"),
        ),
    ),
    phrasing(
        "premiere.made",
        P,
        r"\b(?:(?P<v>ma(?:kes|de|king)|mark(?:s|ed))|(?:will|to|would|may|might|could|should|['’]ll)(?: (?:also|finally|officially|soon))? (?P<v2>make)) (?:a|an|its|their|the) (?:[\w-]+ ){0,3}(?:debut|premiere|return|comeback|bow)\b(?! (?:as|in the (?:film|movie|ring|episode)))",
        "debut|premiere|return|comeback|bow",
        side="subject",
        needs="date season platform",
        examples=(
            (
                "“Lost” made its debut on ABC on September 22, 2004.",
                "Lost |  | premiere | happened | 2004-09-22",
            ),
            ("The actress made her debut in a school play in 1999.", ""),
        ),
    ),
    phrasing(
        "premiere.returns",
        P,
        rf"\b(?:(?P<v>returns|returned|returning|comes back|came back|coming back|is (?:\w+ )?back|are (?:\w+ )?back|was back|resumes (?=its))|{WILL}(?P<v2>return|come back|be back|resume(?= its)))\b(?! (?:to (?:the (?:stage|ring|set|role|music|big|studio|past|franchise|fold|show|series|competition|ballroom|judging)|work|his|her|their|school|filming|production|form|shooting|host|star|judge|direct)|in (?:production|the studio|court)|of the|as (?:a|an|the|host|judge|\w+ing)|from (?:the dead|his|her)|home|together|then|in the day|up|down|and forth|story|into|at the|where|on (?:set|track|top))){_DATED}",
        "return|back|resum",
        side="subject",
        needs="date",
        examples=(
            (
                "“Stranger Things” returns July 4.",
                "Stranger Things |  | premiere | announced | 2018-07-04",
            ),
            (
                "“Veep” will not be back until 2019.",
                "Veep |  | premiere | denied",
            ),
            ("Ellen Pompeo returned to the set of “Grey’s Anatomy” on Monday.", ""),
        ),
    ),
    phrasing(
        "premiere.returns-with",
        P,
        rf"\b(?:(?P<v>returns|returned|comes back|came back|is (?:\w+ )?back|are (?:\w+ )?back)|{WILL}(?P<v2>return|be back)) (?:on|to) {_NETWORK}\b",
        "return|back",
        side="subject",
        needs="season platform",
        examples=(
            ("Season 3 of “Narcos” is back on Netflix.", "Narcos | 3 | premiere | announced"),
            ("Her brother returned to the Fox lot.", ""),
        ),
    ),
    phrasing(
        "premiere.back-for",
        P,
        r"\b(?P<v>(?:is|are) (?:finally|now|officially) (?:back|here)|has (?:finally |now )?returned) (?:for|with) (?:its |an? |the )?(?:season \w+|[\w-]+ (?:and final )?season)\b",
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
        "premiere.here",
        P,
        r"(?<=season )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?P<v>(?:is|are) (?:(?:finally|now|officially|almost) )?(?:here|out(?! of)|live|available|streaming|back))\b(?! (?:in production|to (?:work|film)))",
        "here|out|live|available|streaming|back",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            ("“Elite” season 3 is finally here.", "Elite | 3 | premiere | happened"),
            ("“Elite” season 3 is almost over.", ""),
        ),
    ),
    phrasing(
        "premiere.airs",
        P,
        rf"\b(?:(?P<v>(?:(?:first|originally) )?aired|airs|airing)|{WILL}(?P<v2>air|be aired|go on air|go to air))\b{_SLOT}{_MONTHLY}(?! (?:in (?:\d+ countries|syndication)|as|the|an?|its (?:last|final|\d+)|during|at the|opposite|out))",
        "air",
        side="subject",
        needs="date",
        examples=(
            (
                "“The Looming Tower” will air in the fall.",
                "The Looming Tower |  | premiere | announced | 2018-23",
            ),
            ("“Frontline” airs on Tuesdays.", ""),
            ("“The Good Doctor” airs Monday at 10 p.m.", ""),
        ),
    ),
    phrasing(
        "premiere.released",
        P,
        rf"\b(?:(?P<v>launche[sd]|launching|drops|dropped|dropping|arrives|arrived|arriving|hits|hitting|lands|landed|landing|streams|begins? (?:airing|streaming|its)|bega?n (?:airing|streaming)|start(?:s|ed|ing)?(?: (?:airing|streaming))?|kicks off|kicked off|kicking off|{_COME}|goes live|rolls? out|opens|begins(?= (?:on|in)?\s?\w+day|(?: on)? \w+ \d)|(?:was|were|been|being|is|are) (?:\w+ )?(?:released|unveiled)|released(?= (?:on|in|this|last))|releases|releasing|becomes? available|is out|are out|out(?= (?:on|now|in)\b)|available(?= (?:on|from|to stream|in|starting|beginning)))|{WILL}(?P<v2>launch|drop|arrive|hit|land|stream|start|begin|kick off|be released|be unveiled|release|come out|come to|be available|be out|be shown|be streaming|be telecast|go live|roll out|be released|return))\b(?! (?:teaser|trailer|poster|first look|production|filming|shooting|work|off (?!on|this|in)|up|with a|the curtain|its (?:first )?(?:trailer|teaser)|an? (?:\w+ )?(?:trailer|teaser)|to (?:an? (?:\w+ )?(?:end|close)|terms|light|life)|from her|on (?:the|his|her|their)|in (?:the|his|her|their) (?!fall|spring|summer|winter|autumn|us|uk|u|coming|first|second))){_SLOT}{_DATED}",
        "launch|drop|arriv|hit|land|stream|releas|out|com|came|available|live|start|begin|began|kick|roll|be shown|open|unveil|telecast",
        side="subject",
        needs="date",
        examples=(
            (
                "Season 3 of “The Crown” arrives on November 17.",
                "The Crown | 3 | premiere | announced | 2018-11-17",
            ),
            (
                "“The Looming Tower” launched on Hulu in February 2018.",
                "The Looming Tower |  | premiere | happened | 2018-02",
            ),
            ("“The Affair” came to an end in 2019.", ""),
        ),
    ),
    phrasing(
        "premiere.on",
        P,
        rf"\b(?:(?P<v>launche[sd]|drop(?:s|ped)|arrive[sd]|hits|lands|landed|comes?|came|coming|streams|now streaming|is streaming|(?:was|been|is) released|is out|out now|is (?:now )?available(?: to stream)?|starts|heads|heading)|{WILL}(?P<v2>launch|drop|arrive|hit|land|come|stream|be released|be streaming|be available|release)) (?:on |to |at )?{_NETWORK}\b(?! (?:headquarters|at the|movie|film))",
        "launch|drop|arriv|hit|land|com|came|stream|releas|out|available|start|head",
        side="subject",
        needs="season",
        examples=(
            ("Season two of “Dark” will drop on Netflix.", "Dark | 2 | premiere | announced"),
            ("The memoir will hit shelves.", ""),
        ),
    ),
    phrasing(
        "premiere.network",
        P,
        rf"(?<!\w){_NETWORK}(?:,? (?:has|is|also|just|finally|recently|quietly|on \w+day|previously)){{0,2}},? (?:(?P<v>(?:premier(?:es|ed|ing)|debut(?:s|ed|ing)|launch(?:es|ed|ing)|drop(?:s|ped|ping)|release[sd]|releasing|roll(?:s|ed) out|unveil(?:s|ed)|airs|aired|airing|streams|bring(?:s|ing) back|brought back))|{WILL}(?P<v2>premiere|debut|launch|drop|release|roll out|unveil|air|stream|bring back))(?= (?:(?!trailer|teaser|poster|finale|first look|photos|date|images|clip)[\w'’“”‘&,-]+ ){{0,9}}?{_COUNTED})(?! (?:\w+ ){{0,3}}(?:trailer|teaser|poster|photos|finale|date|clip))",
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
)
