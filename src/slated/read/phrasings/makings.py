"""Production: its start and its end."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import delays
from slated.read.phrasings.dates import WHEN
from slated.read.phrasings.later import any_of
from slated.read.phrasings.work import AUX, ON, WORK

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END

_PIECE = r"(?:episodes?|pilot|scenes?|block|finale|sequence|battle|half)"
_DONE = r"(?:wrapp?(?:ed|s|ing)?|finish(?:ed|es|ing)?|complet(?:ed|es|ing)|ended|done(?: with)?)"
_SEASON = r"(?:the |its |their )?(?:[\w-]+ ){0,2}?(?:season|series)\b"

ROWS = (
    *delays.ROWS,
    phrasing(
        "production-start.first-episodes",
        S,
        any_of(
            rf"\b{_DONE} (?:up )?{WORK} (?:on |of |for )?(?:the |its )?(?:first|second|third|opening|two|three) (?:[\w-]+ )?(?:episodes?|block)\b",
            rf"\b(?:first|second|third|opening) (?:[\w-]+ )?(?:episodes?|block) [^.;:!?]{{0,60}}?{_DONE} {WORK}\b",
        ),
        "film|production|shoot",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        dated=False,
        examples=(
            (
                "The first episode of “Andor” season 2 has finished filming, 11 more to go.",
                "Andor | 2 | production_start | happened",
            ),
            ("The first episode of “Andor” season 2 has a chase.", ""),
        ),
    ),
    # A pilot or a scene is done: the series is not.
    phrasing(
        "production-end.piece",
        E,
        any_of(
            rf"\b{_PIECE} (?:(?:of|for|on|from|in) [^.;:!?]{{2,50}}? )?(?:(?:has|have|had|was|were|just|now|already|recently|also) ){{0,3}}{_DONE} (?:up )?{WORK}\b",
            rf"\b{_DONE} (?:up )?{WORK} (?:on |of |for )?(?:the |its |a |an |his |her |their )?(?:(?!final |last )[\w-]+ ){{0,2}}?{_PIECE}\b",
        ),
        "film|production|shoot",
        status=Status.HAPPENED,
        firm=False,
        examples=(("The pilot of “House of the Dragon” has wrapped filming.", ""),),
    ),
    phrasing(
        "production-end.wrapped",
        E,
        r"\b(?:(?P<v>wrapped|wraps|wrapping|finished|finishes|finishing|completed|completes|wrap"
        rf"|finish|ended) (?:up )?(?:on )?(?:principal )?(?:the )?{WORK}\b(?! (?:the finale|his"
        rf"|her|their|a scene))|\b{WORK}{ON}{AUX} (?P<v2>wrapped|wraps|wrap|finished|completed"
        r"|concluded|complete|ended|ends|end|done|(?:came|come|comes) to an end)\b)",
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
        r"(?:that['’]s|it['’]s) a (?:series |season )?wrap\b"
        r"|(?:is|are) (?:now |already |all )?in the can\b"
        r"|\b(?:we|they|I)(?:['’]ve| have)? (?:just |officially |finally )?wrapped (?:on |up )?(?:season|series) \w+"
        r"|(?:has|have|had) (?:already |now |officially |finally |just )?wrapped(?=[.,;:!]|$| [“‘\"]| (?:season|series) \w))",
        "wrap|been filmed|been shot|being filmed|being shot|in the can",
        status=Status.HAPPENED,
        side="either",
        needs="season noun",
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
        "production-end.last-day",
        E,
        r"(?<!\bher )(?<!\bhis )(?<!\bmy )\b(?:final|last) day (?:of (?:filming|shooting|production)|on set)\b",
        "last day|final day",
        status=Status.HAPPENED,
        side="near",
        needs="title season",
        examples=(
            (
                "The last day of filming of the series “Supernatural” came on Thursday.",
                "Supernatural | | production_end | happened",
            ),
            ("It was her last day on set of the series “Supernatural.”", ""),
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
        rf"|shooting|in production)\b|\b(?:first day|day (?:one|1)) (?:of (?:filming|shooting|production)|on (?:the )?set)\b|\b(?:early|deep|well|midway|halfway) (?:in|into|through) (?:the )?(?:filming|shooting|production)\b|(?<!post-)(?:filming|shooting|production){ON} is (?:currently |now "
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
