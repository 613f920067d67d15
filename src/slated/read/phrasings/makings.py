"""Production: its start, after delays and its end."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import delays, wraps
from slated.read.phrasings.dates import WHEN
from slated.read.phrasings.later import any_of
from slated.read.phrasings.work import AUX, ON, WORK

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END

_SEASON = r"(?:the |its |their )?(?:[\w-]+ ){0,2}?(?:season|series)\b"

ROWS = (
    *delays.ROWS,
    *wraps.ROWS,
    phrasing(
        "production-start.not-yet",
        S,
        r"\b(?:yet to|not yet|hasn['’]t|has not|haven['’]t|have not|not) (?:yet |even )?(?:begun"
        r"|begin|start(?:ed)?|resumed?|commenced?|enter(?:ed)?|been given the green light to)\b"
        rf"(?: {WORK})?(?<=[a-z])",
        "yet|hasn|has not|have",
        status=Status.DENIED,
        side="either",
        firm=False,
        examples=(
            (
                "“EastEnders” is yet to resume filming.",
                "EastEnders |  | production_start | unknown",
            ),
        ),
    ),
    phrasing(
        "production-start.first-to",
        S,
        r"\b(?:first\b[^.;|]{0,50}? to (?:resume|restart|return to|go back (?:in)?to"
        rf"|begin) {WORK}|begun (?:its|the|their) [\w\s-]{{0,20}}?(?:return to )?{WORK}|back "
        r"(?:in|into) production\b(?! (?:in|next|on|this|by|later))|(?:heads?|headed|returned"
        r"|returns|back) to [A-Z][\w ]{2,20} (?:to|for) (?:begin|start|resume"
        rf"|the start of) {WORK})",
        "film|production|shoot",
        status=Status.HAPPENED,
        side="either",
        examples=(
            (
                "“Emmerdale” is the first soap to resume filming.",
                "Emmerdale |  | production_start | happened",
            ),
            (
                "The series “Homeland” is back in production.",
                "Homeland |  | production_start | happened",
            ),
        ),
    ),
    phrasing(
        "production-start.began",
        S,
        r"\b(?<!was due to )(?<!originally due to )(?<!was set to )(?<!were set to )"
        r"(?<!supposed to )(?<!was scheduled to )(?<!before )(?P<v>begins?|began|begun|starts?"
        r"|started|starting|beginning|resumes?|resumed|resuming|commences?|commenced|commencing"
        r"|kicks? off|kicked off|kicking off|enters?|entered|return(?:s|ed|ing)? to|restart(?:s"
        r"|ed|ing)?|(?:going|goes?|went|head(?:s|ed|ing)?) (?:back )?into)(?: work on)? (?:principal )?"
        rf"(?:the )?{WORK}\b(?! (?:the finale|locations?|a spin|episodes|their|his|her|company"
        r"|deal|studio|partner))",
        "film|production|shoot|photography|floor",
        side="either",
        examples=(
            (
                "Filming has already begun on the second season of “Luke Cage”.",
                "Luke Cage | 2 | production_start | happened",
            ),
            (
                "Production on the series “Hanna” will begin in May.",
                "Hanna |  | production_start | announced | 2018-05",
            ),
            (
                "“Stranger Things” season 3 plans to start filming in April.",
                "Stranger Things | 3 | production_start | expected | 2018-04",
            ),
            ("Katie Holmes left for Paris to start shooting a film.", ""),
        ),
    ),
    phrasing(
        "production-start.narrated",
        S,
        rf"\b{WORK}{ON} would (?:officially )?(?:begin|start|kick off|commence|get under ?way)"
        r"(?= (?:the (?:next|following) |later that |(?:a|two|three|\w+) (?:days?|weeks?|months?|years?) later))",
        "would",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        dated=False,
        examples=(
            (
                "Production on the first season of “Vikings” would start the next day.",
                "Vikings | 1 | production_start | happened",
            ),
            ("Production on “Vikings” would cost more the next day.", ""),
        ),
    ),
    phrasing(
        "production-start.set",
        S,
        rf"\b{WORK}{ON}(?: is| are| has been)?(?: (?:now|currently|also|already|tentatively))?"
        r" (?:set|slated|scheduled|due|planned) (?:for|in) (?=(?:the |this |next |early |late |mid-?)*"
        rf"(?:{WHEN}|spring|summer|fall|autumn|winter|year|month|week)\b)",
        "set for|slated for|scheduled for|scheduled in|due in|planned for|planned in",
        status=Status.ANNOUNCED,
        side="near",
        needs="date",
        examples=(
            (
                "Filming on season 3 of “Ozark” is scheduled for June.",
                "Ozark | 3 | production_start | announced | 2018-06",
            ),
            ("Filming on “Ozark” takes longer, and its return is set for June.", ""),
        ),
    ),
    phrasing(
        "production-start.work",
        S,
        any_of(
            rf"\bwork (?:has (?:already |now |officially )?(?:begun|started)|(?:is|was) (?:already |now |well )?under ?way|began|begins|started) on (?={_SEASON}|season \w|series \w|S\d)",
            r"\bwork on [^.;:!?]{2,50}? (?:has (?:already |now |officially )?(?:begun|started)|(?:is|was) (?:already |now |well )?under ?way)\b",
        ),
        "work has|work is|work was|work began|work begins|work started|work on",
        status=Status.HAPPENED,
        side="near",
        needs="season",
        examples=(
            (
                "Work on the sixth season of “Black Mirror” is under way.",
                "Black Mirror | 6 | production_start | happened",
            ),
            ("Work on the house of the “Black Mirror” star is under way.", ""),
        ),
    ),
    phrasing(
        "production-start.cameras",
        S,
        r"\b(?P<v>go(?:es|ing)?|went|heads?|headed) (?:back )?(?:before|in front of) (?:the )?cameras?\b",
        "cameras|camera",
        side="subject",
        needs="title season noun",
        examples=(
            (
                "The fifth season of “Fargo” will go before the cameras in the fall.",
                "Fargo | 5 | production_start | announced | 2018-23",
            ),
            ("He went in front of the cameras for the series “Luther.”", ""),
        ),
    ),
    phrasing(
        "production-start.to-film",
        S,
        rf"\b(?:to|will|set to) (?:shoot|film|be (?:shot|filmed))(?= (?:(?:in|from|this|later|early) ){{0,3}}(?:next (?:year|month|week|summer|spring|fall|autumn|winter)|{WHEN}))",
        "film|shoot|shot",
        status=Status.ANNOUNCED,
        side="subject",
        needs="season noun",
        examples=(
            (
                "The series “Obi-Wan Kenobi” is to shoot next year.",
                "Obi-Wan Kenobi | | production_start | announced | 2019",
            ),
            ("The series “Lost” drew a crowd to film next to a beach.", ""),
        ),
    ),
    phrasing(
        "production-start.cast",
        S,
        any_of(
            rf"\b(?:cast|crew|stars|team) (?:[\w’'-]+ ){{0,5}}?(?P<v>begins?|began|starts?|started|starting|resumes?|resumed) {WORK} (?:on |for |of )?(?={_SEASON}|S\d)",
            r"\b(?:spotted|seen|pictured|caught|snapped|photographed) (?:on set )?(?:filming|shooting) (?:on |for |of )?"
            rf"(?={_SEASON}|S\d|scenes for {_SEASON})",
        ),
        "film|production|shoot",
        side="near",
        needs="season",
        examples=(
            (
                "The cast of “Killing Eve” was seen filming season four in London.",
                "Killing Eve | 4 | production_start | happened",
            ),
            ("The cast of “Killing Eve” was seen filming in London.", ""),
        ),
    ),
    phrasing(
        "production-start.under-way",
        S,
        rf"\b(?<!before ){WORK}{ON}(?: process| schedule)?{AUX} (?<!was due to )(?<!was set to )(?<!was scheduled to )(?<!was supposed to )(?P<v>begins?|began|begun|starts?"
        r"|started|(?:gets? |got |getting )?under ?way|in full swing|continues|resumes?|resumed|commences?|commenced|commencing|kicks? off"
        r"|kicked off|starting|beginning|resuming)\b|\b(?P<v2>start|begin|resume|started|began"
        rf"|begun|begins|starts|go(?:es|ing)?) (?:{WORK} (?=(?:on|for|of) (?:the |its )?"
        r"(?:\w+ ){0,2}?(?:season|series))|on floors?\b)",
        "film|production|shoot|photography|floor",
        side="near",
        needs="title season noun",
        examples=(
            (
                "Filming for the fourth season of “Cobra Kai” is expected to start in May.",
                "Cobra Kai | 4 | production_start | expected | 2018-05",
            ),
            (
                "Production on “This Is Us” season 2 has begun.",
                "This Is Us | 2 | production_start | happened",
            ),
            (
                "HBO said production of “Barry” would resume in May.",
                "Barry |  | production_start | announced | 2018-05",
            ),
        ),
    ),
    phrasing(
        "production-start.now",
        S,
        r"\b(?:(?:is|are|['’]s|['’]re) (?:also )?(?:currently|now|already|busy|busily|still|officially|finally|both|all"
        r"|presently|nearly done|almost done|deep into|in the early (?:stages|days) of|in the (?:midst|middle) of|halfway through) (?:being )?(?:in )?(?:film"
        r"(?:ing|ed)|production|shooting|shot)\b(?! (?:a|an|his|her|in front|for the film)\b)|"
        r"(?:is|are) (?:filming|shooting|in production)\b(?= (?:on |for |of )?(?:its |the "
        r"|their )?(?:\w+ )?(?:season|series))|(?:is|are) (?:both |all )?in production\b|now (?:filming"
        rf"|shooting|in production)\b|(?:is|are) (?:filming|shooting) (?:right )?now\b|\b(?:first day|day (?:one|1)) (?:of (?:filming|shooting|production)|on (?:the )?set)\b|\b(?:early|deep|well|midway|halfway) (?:in|into|through) (?:the )?(?:filming|shooting|production)\b|(?<!post-)(?:filming|shooting|production){ON} is (?:currently |now "
        r"|well )?(?:happening|taking place|under ?way)|cameras (?:are |have |finally |now )?"
        r"(?:rolling|roll|(?:start(?:s|ed)?|began|begin) rolling)\b|(?:writers|writers['’]) room (?:(?:for|of|on) [^.,;:]{2,50}? )?(?:is |has )?(?:now )?"
        r"(?:open(?:s|ed)?|under ?way)\b(?! for [^.;]{0,50}?(?:film|movie)))",
        "film|production|shoot|shot|cameras|writers",
        status=Status.HAPPENED,
        needs="title season noun",
        examples=(
            (
                "The third season of “Billions” is currently filming in New York.",
                "Billions | 3 | production_start | happened",
            ),
            (
                "“Riverdale” season 3 is filming right now.",
                "Riverdale | 3 | production_start | happened",
            ),
            (
                "“Riverdale” is now in production on its third season.",
                "Riverdale | 3 | production_start | happened",
            ),
            ("Jennifer grew close to her costars while filming “Friends”.", ""),
        ),
    ),
    phrasing(
        "production-start.loose",
        S,
        rf"\b(?:{WORK}|film(?:s|ed)|filming|writers['’]? room|working on (?:season"
        r"|the \w+ season)|cameras roll\w*|on (?:the )?set of|already (?:writing|working)|work"
        r"(?:ing)? on the scripts|in the works)\b",
        "film|production|shoot|photography|writers|working on|cameras|set of|writing|scripts"
        "|in the works",
        status=Status.HAPPENED,
        side="near",
        firm=False,
        examples=(
            (
                "The writers are working on season 5 of “Money Heist”.",
                "Money Heist | 5 | production_start | happened",
            ),
        ),
    ),
)
