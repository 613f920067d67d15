"""Production: its start and its end."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import delays
from slated.read.phrasings.work import AUX, ON, WORK

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END

ROWS = (
    *delays.ROWS,
    phrasing(
        "production-end.wrapped",
        E,
        r"\b(?:(?P<v>wrapped|wraps|wrapping|finished|finishes|finishing|completed|completes|wrap"
        rf"|finish|ended) (?:up )?(?:on )?(?:principal )?(?:the )?{WORK}\b(?! (?:the finale|his"
        rf"|her|their|a scene))|\b{WORK}{ON}{AUX} (?P<v2>wrapped|wraps|wrap|finished|completed"
        r"|concluded|complete|ended|end|(?:came|come|comes) to an end)\b)",
        "wrap|finish|complet|conclud|end",
        side="either",
        examples=(
            (
                "Filming on season two of “The Witcher” has wrapped.",
                "The Witcher | 2 | production_end | happened",
            ),
            (
                "“Killing Eve” has wrapped filming on its third season.",
                "Killing Eve | 3 | production_end | happened",
            ),
            (
                "Production on the soap “Neighbours” will end in June.",
                "Neighbours |  | production_end | announced | 2018-06",
            ),
            ("“Girls” wrapped up its story in 2017.", ""),
        ),
    ),
    phrasing(
        "production-end.made",
        E,
        r"\b(?:has (?:already |now |officially )?been wrapped\b(?! up)|(?:has|have) (?:already "
        r"|now )?(?:been|finished being) (?:filmed|shot)\b(?! (?:in|at|on|to|by|with)\b)|"
        r"(?:that['’]s|it['’]s) a (?:series |season )?wrap\b)",
        "wrap|been filmed|been shot|being filmed|being shot",
        status=Status.HAPPENED,
        side="either",
        examples=(
            (
                "Season 4 of “Atlanta”, which has already been shot, may air in 2019.",
                "Atlanta | 4 | production_end | happened",
            ),
        ),
    ),
    phrasing(
        "production-end.long-ago",
        E,
        r"\b(?P<v>wrapped)(?= (?:(?:quite |just )?(?:a|some|several|many|two|three|a few|a couple of) (?:\w+ ){0,2}"
        r"(?:while|time|weeks?|months?|days?|year) (?:ago|back|now)|already|earlier this|last (?:week|month|fall|summer|spring|winter|year)|long ago|months ago|weeks ago))",
        "wrapped",
        side="subject",
        examples=(
            (
                "The second season of “Iron Fist” wrapped a while ago.",
                "Iron Fist | 2 | production_end | happened",
            ),
            ("The party wrapped a while ago.", ""),
        ),
    ),
    phrasing(
        "production-end.loose",
        E,
        r"\b(?:wrapp(?:ed|ing)|wraps?|finished (?:film|shoot)ing|shot out|last day (?:of (?:film"
        r"|shoot)ing|on set))\b(?! up)",
        "wrap|finished|shot out|last day",
        side="near",
        firm=False,
        examples=(
            (
                "The cast wrapped season four of “The Royals” in September.",
                "The Royals | 4 | production_end | happened",
            ),
        ),
    ),
    phrasing(
        "production-start.not-yet",
        S,
        r"\b(?:yet to|not yet|hasn['’]t|has not|haven['’]t|have not|not) (?:yet |even )?(?:begun"
        r"|begin|started?|resumed?|commenced?|entered?|been given the green light to)\b"
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
        r"|ed|ing)?|(?:going|goes?|went) (?:back )?into)(?: work on)? (?:principal )?"
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
        "production-start.under-way",
        S,
        rf"\b(?<!before ){WORK}{ON}(?: process| schedule)?{AUX} (?P<v>begins?|began|begun|starts?"
        r"|started|under ?way|resumes?|resumed|commences?|commenced|commencing|kicks? off"
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
        ),
    ),
    phrasing(
        "production-start.now",
        S,
        r"\b(?:(?:is|are|['’]s|['’]re) (?:also )?(?:currently|now|already|busy|busily|still"
        r"|presently|in the (?:midst|middle) of|halfway through) (?:being )?(?:in )?(?:film"
        r"(?:ing|ed)|production|shooting|shot)\b(?! (?:a|an|his|her|in front|for the film)\b)|"
        r"(?:is|are) (?:filming|shooting|in production)\b(?= (?:on |for |of )?(?:its |the "
        r"|their )?(?:\w+ )?(?:season|series))|(?:is|are) in production\b|now (?:filming"
        rf"|shooting|in production)\b|(?:filming|shooting|production){ON} is (?:currently |now "
        r"|well )?(?:happening|taking place|under ?way)|cameras (?:are |have |finally |now )?"
        r"(?:rolling|roll|started rolling)\b|(?:writers|writers['’]) room (?:is |has )?(?:now )?"
        r"(?:open|opened|under ?way))",
        "film|production|shoot|shot|cameras|writers",
        status=Status.HAPPENED,
        needs="title season noun",
        examples=(
            (
                "The third season of “Billions” is currently filming in New York.",
                "Billions | 3 | production_start | happened",
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
