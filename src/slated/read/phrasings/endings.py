"""Conclusions: a release comes to its planned end."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import cancellations
from slated.read.phrasings.dates import WHEN
from slated.read.phrasings.later import COUNT, NUMBERED, any_of

E = Event.CONCLUSION
_LAST = r"(?:final|last|concluding|farewell)"
_UNIT = r"(?:season|series|chapter|run|instal?lment|outing|cycle|year)"
# "Season 4 was announced last month": when, and no end.
_NO_TIME = (
    r"(?! (?:episode|finale|of|week|year|night|time|minute|month|spring|summer|fall|autumn|winter"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december))"
)
_RANK = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth"
    r"|\d+(?:st|nd|rd|th)|two|three|[4-9]|\d\d)"
)
_AFTER = rf"(?:with|after|following) (?:its |the |an? |season )?(?:upcoming |current )*(?:{NUMBERED}|{_RANK}(?=[.,;”]|$)|{COUNT}(?:-season| seasons?| years|$)|{_LAST} {_UNIT}|this season|next (?:season|series))"
_BE = r"(?:be|serve as|mark|become)"

ROWS = (
    *cancellations.ROWS,
    phrasing(
        "conclusion.denied",
        E,
        any_of(
            r"\b(?:no longer|isn['’]t|is not|won['’]t be|will not be|not be|wasn['’]t) (?:going to be )?(?:the|its|their) (?:last|final)(?: (?:season|one|series))?\b(?! (?:we|you|time|word|of them))",
            rf"\b(?:won['’]t|will not|not going to|isn['’]t|is not) (?:be )?(?:end|ending|conclud\w+|wrap\w*(?: up)?) {_AFTER}",
            r"\b(?:isn['’]t|is not|not) (?:coming to an end|ending any ?time soon)\b",
        ),
        "no longer|isn't|is not|won't|will not|not be|wasn't the|not going to|not coming|not ending",
        status=Status.DENIED,
        side="near",
        needs="season noun",
        dated=False,
        examples=(
            (
                "“Yellowstone” season 5 is no longer its final season.",
                "Yellowstone | 5 | conclusion | denied",
            ),
            ("‘Lucifer’ Won’t End With Season 5", "Lucifer | 5 | conclusion | denied"),
        ),
    ),
    phrasing(
        "conclusion.open",
        E,
        any_of(
            rf"\b(?:whether|if)\b [^.;:?]{{2,80}}? (?:will|would|is|was|could) {_BE} (?:the|its|their|the (?:show|series)['’]s) {_LAST}\b(?! (?:episode|finale))",
            r"\b(?:undecided|not decided|unclear|not (?:yet )?know\w*|no decision) (?:yet )?(?:on )?(?:whether|if|when)\b [^.;:?]{2,60}? (?:will|would|should) (?:end|conclude|wrap up)\b",
        ),
        "whether|if this|if the|if it|if season|undecided|not decided|unclear|no decision|not know|not yet know",
        status=Status.UNKNOWN,
        side="near",
        needs="season",
        dated=False,
        examples=(
            (
                "The writer would not say whether season 4 of “You” will be the last.",
                "You | 4 | conclusion | unknown",
            ),
            ("She asked whether season 4 would be her last on “You.”", ""),
        ),
    ),
    phrasing(
        "conclusion.likely",
        E,
        any_of(
            rf"\b(?:likely|probably|all but certainly) (?:to )?(?:{_BE} )?(?:the|its|their|the (?:show|series)['’]s) (?:\w+ and )?{_LAST}\b(?! (?:episode|finale))",
            rf"\b(?:expected|planned|likely) to {_BE} (?:the|its|their) (?:\w+ and )?{_LAST}\b(?! (?:episode|finale))",
            rf"\b(?:will (?:likely|probably)|is likely to|(?:hopes?|plans?|wants?|intends?|expects?|expected) to) (?:end|conclude|wrap up)(?: (?:the (?:show|series)|it|[“‘'\"][^.;:“”‘\"]{{2,40}}?[”’'\"]))? {_AFTER}",
        ),
        "likely|probably|certainly|expect|plan|hope|want|intend",
        status=Status.EXPECTED,
        side="near",
        needs="season",
        dated=False,
        examples=(
            (
                "Season 3 of “Dead to Me” will likely be its last.",
                "Dead to Me | 3 | conclusion | expected",
            ),
            ("Season 3 is likely her last on “Dead to Me.”", ""),
        ),
    ),
    phrasing(
        "conclusion.perhaps",
        E,
        any_of(
            rf"\b(?:could|may|might) (?:well |also |very well |possibly )?(?:be|serve as|mark|become) (?:the|its|their) (?:\w+ and )?{_LAST}\b(?! (?:episode|finale))",
            rf"\b(?:could|may|might) (?:well |also |very well )?(?:end|conclude|wrap up) {_AFTER}",
            rf"\b(?:possibly|perhaps|maybe) (?:be )?(?:its|the) {_LAST}(?: {_UNIT})?\b",
            r"\b(?:could|may|might) (?:well |also |very well )?(?:be|mark|spell) the end (?:of|for) (?:[“‘'\"]|(?-i:[A-Z])|the (?:show|series))",
        ),
        "could|may|might|possibly|perhaps|maybe",
        status=Status.RUMOURED,
        side="near",
        needs="season",
        dated=False,
        examples=(
            (
                "Season 7 could be the last for “Outlander.”",
                "Outlander | 7 | conclusion | rumoured",
            ),
        ),
    ),
    phrasing(
        "conclusion.over",
        E,
        any_of(
            r"\bfinal (?:season|series)(?: of [^.;,]{2,40}?)? (?:has (?:aired|arrived|ended|premiered|dropped|concluded)|is (?:now|currently) (?:streaming|available|on)|(?:ended|aired|wrapped|concluded|dropped|backlash|controversy)\b|was\b(?! (?:cut|delayed|postponed|announced|filmed|shot|supposed|to|set|slated)))",
            rf"\b(?:reeling from|wrapped|backlash (?:to|over)|reacts? to) (?:the |its )?(?:{_RANK} and )?final season\b",
            rf"\b(?:has reached its (?:conclusion|end)|bowed out|(?:ended|concluded|wrapped) (?:its run )?(?:after|with) (?:its )?(?:{_RANK}|{COUNT}|{_LAST}) (?:and {_LAST} )?(?:seasons?|series|years))\b",
        ),
        "final|reached|bowed|ended|concluded|wrapped",
        status=Status.HAPPENED,
        side="near",
        needs="title season",
        dated=False,
        examples=(
            (
                "The final season of “The Americans” has aired on FX.",
                "The Americans | | conclusion | happened",
            ),
        ),
    ),
    phrasing(
        "conclusion.numbered-final",
        E,
        any_of(
            rf"\b{_RANK}(?:,?[ -](?:and|&|yet)[ -](?:\w+ )?{_LAST} (?:\w+ )?{_UNIT}\b"
            r"| (?:season|series)(?:(?: of [^.;]{2,40}?)?,?[”’\"]? (?:which (?:will be|is) )?(?:its|the (?:show|series)['’]s) (?:last|final)\b(?! (?:episode|week))"
            r"|(?: of [^,.;]{2,40}?)?,? (?:will be|is|to be|would be|marks?|will mark|will serve as) (?:(?!her |his |my )[\w’']+ ){0,4}?(?:last|final|the end)\b"
            rf"{_NO_TIME}))",
            rf"\b{_LAST},? {_RANK} (?:season|series)\b",
            r"\bpart (?:[2-9]|two|three|four|five|six) (?:will be|is|to be|marks) (?:the|its) (?:last|final)\b(?! (?:episode|week))",
            rf"\b(?:season|series) {COUNT}(?: of [^,.;]{{2,40}}?)?,? (?:will be|is|(?:confirmed |announced |billed )?as|to be|would be|being|marks?|will mark|will serve as|was) (?:(?!her |his |my )[\w’']+ ){{0,4}}?(?:last|final|the end)\b{_NO_TIME}",
        ),
        "final|last|concluding|farewell|the end",
        status=Status.ANNOUNCED,
        side="near",
        dated=False,
        examples=(
            (
                "HBO will air the eighth and final season of “Game of Thrones” in 2019.",
                "Game of Thrones | 8 | conclusion | announced",
            ),
            (
                "ABC will air the seventh-and-final season of “Scandal” in the fall.",
                "Scandal | 7 | conclusion | announced",
            ),
            (
                "Netflix says season 6 will be the last for “House of Cards.”",
                "House of Cards | 6 | conclusion | announced",
            ),
            ("Season 4 of “Ozark” was announced last month.", ""),
            ("The third season of “Ozark” is a hit since last summer.", ""),
        ),
    ),
    phrasing(
        "conclusion.final-season",
        E,
        any_of(
            r"(?=(?:the|its|for|a|one|an) )(?<!\bin )(?<!through )(?<!during )(?<!joined )(?<!\bher )(?<!\bhis )(?<!\bmy )(?<!\bfrom )(?<!worked on )(?<!episodes of )(?<!\bafter )\b(?:the|its|for|a|one|an) (?:[\w’'-]+ )?(?:final|farewell|concluding|last-ever) (?:new )?(?:season|series|run)\b(?! (?:finale|of the season|arc|in (?:19|200)))",
            r"['’]s (?:upcoming )?(?:final|farewell) (?:season|series)\b(?! (?:finale|of the season|arc))",
            r"(?:^|[:–—-] |[”’'\"] )(?:(?:the|official) )?final season\b(?! (?:finale|arc))",
            r"(?<!\bher )(?<!\bhis )\bfinal season(?= (?:trailer|teaser|premiere|poster|release|returns|begins|starts|renewal))",
            r"\b(?:its|one) last (?:season|series)\b(?! (?:finale|premiere|ended|was))",
            r"\blast[- ]ever (?:season|series)\b",
            r"\b(?:next|this|the (?:upcoming|coming|new)) (?:season|series) (?:will be|is|would be) (?:the|its) last\b(?! (?:episode|week|time))",
            r"\b(?:that|says|said) (?:it|this) (?:will|would) be (?:the|its) (?:last|final one)\b(?! (?:episode|week|time|we|of|\w+ season))",
            r"\b(?:is|now|currently) in (?:its|the) (?:[\w-]+ )?(?:final|last) (?:season|series)\b",
            r"\b(?:it['’]s|this (?:is|will be)|it (?:is|will be)) (?:our|the show['’]s) (?:last|final) (?:season|series|one)\b",
            r"\b(?:is|be) (?:its|the (?:show|series)['’]s) last\b(?! (?:episode|season finale|week))",
        ),
        "final|farewell|concluding|last",
        status=Status.ANNOUNCED,
        side="near",
        needs="title season",
        dated=False,
        examples=(
            (
                "FX renewed “The Americans” for one last season.",
                "The Americans | | conclusion | announced",
            ),
            ("“Veep” returns for its final season.", "Veep | | conclusion | announced"),
            (
                "HBO has begun “Veep” season 7 and said it will be the last.",
                "Veep | 7 | conclusion | announced",
            ),
            ("She joined “ER” in its final season in 1999.", ""),
            ("“Riverdale” airs its season finale tonight.", ""),
            ("The show’s last season was watched by 3 million.", ""),
        ),
    ),
    phrasing(
        "conclusion.ends",
        E,
        rf"\b(?P<v>(?:will|to|would|is set to|is going to|set to|should) (?:officially |be )?(?:end|conclude|wrap up|finish|say goodbye|bow out|come to (?:an end|a close)|sign off)(?:ing)?"
        rf"|ending|ends|concludes|concluding|coming to an? (?:end|close)|comes to an end|drawing to a close|calling it quits|wrapping up|signing off|bowing out|(?:saying|says) (?:goodbye|farewell))"
        rf"(?: its (?:\w+ )?run)?(?: (?:on|at) [A-Z][\w+]{{1,12}})? {_AFTER}",
        " end|conclud|wrap|finish|goodbye|farewell| bow|close|quits|sign off|signing",
        status=Status.ANNOUNCED,
        side="subject",
        dated=False,
        examples=(
            ("“Homeland” will end with season 8.", "Homeland | 8 | conclusion | announced"),
            (
                "“The Leftovers” will come to a close with its third season.",
                "The Leftovers | 3 | conclusion | announced",
            ),
            (
                "CBS sitcom “The Big Bang Theory” is ending after 12 seasons.",
                "The Big Bang Theory | 12 | conclusion | announced",
            ),
            ("“Upload” ends with a cliffhanger.", ""),
            ("Season 2 of “Upload” ends with a kiss.", ""),
        ),
    ),
    phrasing(
        "conclusion.ends-when",
        E,
        rf"\b(?P<v>(?:will|to|is set to|is going to|set to) (?:officially )?(?:end|conclude|wrap up|finish|bow out|come to an end|sign off)|ending|ends|concludes)"
        rf"(?: its (?:\w+ )?run)?(?: (?:on|at) [A-Z][\w+]{{1,12}})?(?=,? (?:in |on |next |this |after )?(?:early |late |mid-?)?{WHEN}[\w ,]{{0,12}}? (?:{_AFTER}))",
        "end|conclud|wrap|finish|bow out|sign off",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(
            (
                "The reality show “Keeping Up With the Kardashians” will end in 2021 after 14 years.",
                "Keeping Up With the Kardashians | | conclusion | announced | 2021",
            ),
            ("“Chuck” star Zachary Levi will end in 2021 after a tour.", ""),
        ),
    ),
    phrasing(
        "conclusion.brings",
        E,
        r"\bbring(?:s|ing)?(?= [^.;:!?]{2,60}? to (?:an?|its) (?:end|close|conclusion)\b)",
        "bring",
        status=Status.ANNOUNCED,
        side="object",
        needs="noun season platform",
        dated=False,
        examples=(
            (
                "AMC is bringing its show “The Walking Dead” to a close.",
                "The Walking Dead | | conclusion | announced",
            ),
            ("The hero of the show “Gotham” brings a war to an end.", ""),
        ),
    ),
    phrasing(
        "conclusion.decided",
        E,
        r"\b(?:(?:decision|decided|chose|choosing|plans?|wants?|wanted|going|announced|why (?:he|she|they)(?:['’](?:s|re)| is| are)|(?:is|are|was|were)(?: officially)?) (?:(?:to )?end|ending)(?:ing)?)\b(?! (?:up|the (?:season|episode)|on|in|his|her|their|it))",
        " end",
        status=Status.ANNOUNCED,
        side="object",
        dated=False,
        examples=(
            (
                "Issa Rae on her decision to end “Insecure” with season 5",
                "Insecure | 5 | conclusion | announced",
            ),
        ),
    ),
    phrasing(
        "conclusion.spoken-of",
        E,
        r"\b(?:final (?:season|episodes|series|chapter|run)|last season|end(?:s|ing|ed)?|conclu(?:de[sd]?|ding|sion)|farewell|swan song|goodbye|bow(?:s|ing|ed)? out|wrap(?:s|ped|ping)? up|over)\b",
        "final|last season|end|conclu|farewell|swan song|goodbye|bow|wrap|over",
        status=Status.ANNOUNCED,
        side="near",
        needs="season noun",
        firm=False,
        examples=(
            ("It is a swan song for the series “Mad Men.”", "Mad Men | | conclusion | announced"),
        ),
    ),
)
