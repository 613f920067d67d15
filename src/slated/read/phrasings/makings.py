"""Production: its start, its end and its delays."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END
D = Event.DELAY
_WORK = r"(?:film(?:ing)?|(?:pre-?)?production|shooting|principal photography|shoot)"
_ON = r"(?: (?:on|for|of|in) [^.,;|]{2,60}?)?"
_AUX = r"(?: (?:has|have|had|is|was|are|will|already|officially|now|recently|just|currently|finally|since|also|to|be|been|being|set|scheduled|expected|due|likely|should|may|could|might|temporarily|reportedly|not|yet|hasn['’]t|(?!never)[a-z]+ly))*"
_HALT = r"(?:halted|suspended|postponed|delayed|paused|stopped|interrupted|shut down|put on hold|on (?:indefinite )?(?:hold|pause|hiatus)|pushed back|stalled|brought to a halt)"

ROWS = (
    phrasing(
        "production-end.wrapped",
        E,
        rf"\b(?:(?P<v>wrapped|wraps|wrapping|finished|finishes|finishing|completed|completes|wrap|finish|ended) (?:up )?(?:on )?(?:principal )?(?:the )?{_WORK}\b(?! (?:the finale|his|her|their|a scene))|\b{_WORK}{_ON}{_AUX} (?P<v2>wrapped|wraps|wrap|finished|completed|concluded|complete|ended|end|(?:came|come|comes) to an end)\b)",
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
        r"\b(?:has (?:already |now |officially )?been wrapped\b(?! up)|(?:has|have) (?:already |now )?(?:been|finished being) (?:filmed|shot)\b(?! (?:in|at|on|to|by|with)\b)|(?:that['’]s|it['’]s) a (?:series |season )?wrap\b)",
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
        "production-end.loose",
        E,
        r"\b(?:wrapp(?:ed|ing)|wraps?|finished (?:film|shoot)ing|shot out|last day (?:of (?:film|shoot)ing|on set))\b(?! up)",
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
        "delay.forced",
        D,
        rf"\b(?:{_WORK}|season|series|soap|premiere)\b[^.;|,]{{0,60}}?(?:(?:(?:had|have|forced) to be|being|to be) (?P<v>{_HALT})|(?P<v2>shut(?:ting)? down production|(?:halting|suspending|pausing) (?:production|filming)|forced to (?:shut down|halt|pause|stop|suspend)|(?:ground|came|come|coming|brought) to an? (?:[a-z]+ )?halt))\b(?! (?:talk|rumou?rs|claims|reports|speculation))",
        "halt|suspend|postpone|delay|pause|paus|stop|interrupt|disrupt|shut|hold|hiatus|pushed back|stall",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "Production on the sixth season of “Line of Duty” had to be halted after four weeks.",
                "Line of Duty | 6 | delay | happened",
            ),
        ),
    ),
    phrasing(
        "delay.pushed-to",
        D,
        r"\b(?:(?P<v>(?:(?:premiere|release|return|launch|debut|start) (?:date )?(?:is |was |has been |gets |being )?)?(?:delayed|postponed|pushed|bumped))(?: back| again| yet again| further)?(?:,? (?:for a \w+ time))? (?:to|until|till|into|from [\w ]{3,25} to)\b(?= (?:(?:early|mid|late|next|the|spring|summer|fall|autumn|winter|20\d\d|later|midseason)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)))(?! the (?:side|limit|edge|brink|back|front|streaming|network)))",
        "delayed|postponed|pushed|moved|bumped",
        status=Status.HAPPENED,
        side="either",
        dated=False,
        examples=(
            (
                "“Blindspot” season 5 premiere pushed to May 7.",
                "Blindspot | 5 | delay | happened",
            ),
            ("The anime “Higurashi” has been delayed to July.", "Higurashi |  | delay | happened"),
            ("The album of the “Empire” star was pushed to June.", ""),
        ),
    ),
    phrasing(
        "delay.production",
        D,
        rf"\b{_WORK}{_ON}{_AUX} (?P<v>{_HALT}|shuts? down|hits pause|halts)\b(?! (?:talk|rumou?rs|claims))",
        "halt|suspend|postpone|delay|pause|stop|hold|hiatus|pushed|shut|stall|interrupt|disrupt",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "Production on “Riverdale” season 4 has been suspended.",
                "Riverdale | 4 | delay | happened",
            ),
            (
                "Filming on the final season of “House of Cards” was halted in October.",
                "House of Cards |  | delay | happened",
            ),
        ),
    ),
    phrasing(
        "delay.puts",
        D,
        r"\b(?<!-)(?P<v>delays|delayed|postpones|postponed|pushes back|pushed back|suspends|suspended|(?:puts|put|placed)(?=[^.;|]{2,60} on (?:hold|hiatus)\b))\b(?! (?:her|his|their|reaction|gratification|by)\b)(?=[^.;|]{0,40}[‘“\"']|[^.;|]{2,60} (?:series|season|on (?:hold|hiatus)))",
        "delay|postpon|push|suspend|put|placed",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Disney puts TV series “Rangers of the New Republic” on hold",
                "Rangers of the New Republic |  | delay | happened",
            ),
            ("AMC delays “The Walking Dead” series", "The Walking Dead |  | delay | happened"),
        ),
    ),
    phrasing(
        "delay.verb",
        D,
        r"\b(?<!-)(?P<v>delays|delayed|postpones|postponed|pushed back|put on hold|put on hiatus|gets delayed|taken off[- ]air|off the air temporarily)\b(?! (?:reaction|gratification|broadcast|action|until after|by \d+ (?:minutes|hours)|her|his|their (?:wedding|honeymoon|tour)|the (?:wedding|tour)))",
        "delay|postpon|pushed back|hold|hiatus|off",
        side="subject",
        examples=(
            ("“Fargo” season 4 postponed", "Fargo | 4 | delay | happened"),
            ("The star of “Riverdale” delayed her wedding.", ""),
        ),
    ),
    phrasing(
        "delay.halts",
        D,
        rf"\b(?P<v>delays|delayed|postpones|postponed|pushes back|halts|halted|suspends|suspended|pauses|paused|shuts down|shut down|stops|stopped)\b (?:all |its |the ){{0,2}}{_WORK}\b(?: (?:on|of|for))?(?! (?:talk|rumou?rs|claims))",
        "delay|postpon|pushes|halt|suspend|paus|shut|stop",
        status=Status.HAPPENED,
        needs="title season noun",
        examples=(
            (
                "Warner Bros. suspended filming on “Bachelor in Paradise” in June.",
                "Bachelor in Paradise |  | delay | happened",
            ),
            ("TV drama “Succession” halts production", "Succession |  | delay | happened"),
            ("The “Line of Duty” creator shuts down talk of a film.", ""),
        ),
    ),
    phrasing(
        "delay.noun",
        D,
        rf"\b(?:delays? (?:in|to|of) (?:the |its )?{_WORK}|(?:production|filming|coronavirus|covid(?:-19)?) delays?|production (?:shutdown|hiatus) (?:on|of|for)|(?:season|series) (?:\w+ )?delay\b)",
        "delay|shutdown|hiatus",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "The delay in filming “Outlander” season 6 worries its star.",
                "Outlander | 6 | delay | happened",
            ),
        ),
    ),
    phrasing(
        "delay.loose",
        D,
        r"\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing|ement)|push(?:es|ed|ing)? (?:back|to)|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)|paus(?:e|es|ed|ing)|shut(?:s|ting)? ?down|on (?:hold|hiatus|pause)|cut short|wait a little longer|hiatus|off[- ]air|stopped production|pushed)\b",
        "delay|postpon|push|halt|suspend|paus|shut|hold|hiatus|cut short|longer|off|stopped",
        side="near",
        firm=False,
        examples=(
            (
                "The fourth season of “The Good Fight” was cut short.",
                "The Good Fight | 4 | delay | happened",
            ),
        ),
    ),
    phrasing(
        "production-start.not-yet",
        S,
        rf"\b(?:yet to|not yet|hasn['’]t|has not|haven['’]t|have not|not) (?:yet |even )?(?:begun|begin|started?|resumed?|commenced?|entered?|been given the green light to)\b(?: {_WORK})?(?<=[a-z])",
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
        rf"\b(?:first\b[^.;|]{{0,50}}? to (?:resume|restart|return to|go back (?:in)?to|begin) {_WORK}|begun (?:its|the|their) [\w\s-]{{0,20}}?(?:return to )?{_WORK}|back (?:in|into) production\b(?! (?:in|next|on|this|by|later))|(?:heads?|headed|returned|returns|back) to [A-Z][\w ]{{2,20}} (?:to|for) (?:begin|start|resume|the start of) {_WORK})",
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
        rf"\b(?<!was due to )(?<!originally due to )(?<!was set to )(?<!were set to )(?<!supposed to )(?<!was scheduled to )(?<!before )(?P<v>begins?|began|begun|starts?|started|starting|beginning|resumes?|resumed|resuming|commences?|commenced|commencing|kicks? off|kicked off|kicking off|enters?|entered|return(?:s|ed|ing)? to|restart(?:s|ed|ing)?|(?:going|goes?|went) (?:back )?into)(?: work on)? (?:principal )?(?:the )?{_WORK}\b(?! (?:the finale|locations?|a spin|episodes|their|his|her|company|deal|studio|partner))",
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
        rf"\b(?<!before ){_WORK}{_ON}(?: process| schedule)?{_AUX} (?P<v>begins?|began|begun|starts?|started|under ?way|resumes?|resumed|commences?|commenced|commencing|kicks? off|kicked off|starting|beginning|resuming)\b|\b(?P<v2>start|begin|resume|started|began|begun|begins|starts|go(?:es|ing)?) (?:{_WORK} (?=(?:on|for|of) (?:the |its )?(?:\w+ ){{0,2}}?(?:season|series))|on floors?\b)",
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
        rf"\b(?:(?:is|are|['’]s|['’]re) (?:also )?(?:currently|now|already|busy|busily|still|presently|in the (?:midst|middle) of|halfway through) (?:being )?(?:in )?(?:film(?:ing|ed)|production|shooting|shot)\b(?! (?:a|an|his|her|in front|for the film)\b)|(?:is|are) (?:filming|shooting|in production)\b(?= (?:on |for |of )?(?:its |the |their )?(?:\w+ )?(?:season|series))|(?:is|are) in production\b|now (?:filming|shooting|in production)\b|(?:filming|shooting|production){_ON} is (?:currently |now |well )?(?:happening|taking place|under ?way)|cameras (?:are |have |finally |now )?(?:rolling|roll|started rolling)\b|(?:writers|writers['’]) room (?:is |has )?(?:now )?(?:open|opened|under ?way))",
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
        rf"\b(?:{_WORK}|film(?:s|ed)|filming|writers['’]? room|working on (?:season|the \w+ season)|cameras roll\w*|on (?:the )?set of|already (?:writing|working)|work(?:ing)? on the scripts|in the works)\b",
        "film|production|shoot|photography|writers|working on|cameras|set of|writing|scripts|in the works",
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
