"""Delays: a series pushed back, or its production halted."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import WHEN
from slated.read.phrasings.work import AUX, ON, WORK

D = Event.DELAY
_HALT = (
    r"(?:halted|suspended|postponed|delayed|cancell?ed|paused|stopped|interrupted|shut down|shuttered|put on hold|on "
    r"(?:indefinite )?(?:hold|pause|hiatus)|pushed back|stalled|brought to a halt)"
)
# "suspended its head of drama": a person stays away, and nothing is delayed.
_NOBODY = (
    r"(?! (?:its|the|an?|their|his|her) (?:[\w’'-]+ ){0,3}?(?:boss|head|chief|director|president"
    r"|chairman|chairwoman|star|host|producer|actor|actress|executive|creator|showrunner|anchor"
    r"|presenter|writer|judge|contestant|employee)s?\b(?!['’]))"
)

ROWS = (
    phrasing(
        "delay.finale",
        D,
        r"\b(?:season |series )?finale(?: of [^.;:!?]{2,40}?)? (?:(?:has|have|had|is|was|been|being|gets?|also|now) ){0,3}(?:delayed|postponed|pushed back)\b",
        "finale",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "The finale of “The Walking Dead” has been postponed.",
                "The Walking Dead | | delay | happened",
            ),
            ("The finale of “The Walking Dead” has been praised.", ""),
        ),
    ),
    phrasing(
        "delay.forced",
        D,
        rf"\b(?:{WORK}|season|series|soap|premiere)\b[^.;|,]{{0,60}}?(?:(?:(?:had|have"
        rf"|forced) to be|being|to be) (?P<v>{_HALT})|(?P<v2>shut(?:ting)? down production|"
        r"(?:halting|suspending|pausing) (?:production|filming)|forced to (?:shut down|halt"
        r"|pause|stop|suspend)|(?:ground|came|come|coming|brought) to an? (?:[a-z]+ )?halt))\b"
        r"(?! (?:talk|rumou?rs|claims|reports|speculation))",
        "halt|suspend|postpone|delay|pause|paus|stop|interrupt|disrupt|shut|hold|hiatus"
        "|pushed back|stall",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "Production on the sixth season of “Line of Duty” had to be halted after weeks.",
                "Line of Duty | 6 | delay | happened",
            ),
        ),
    ),
    phrasing(
        "delay.pushed-to",
        D,
        r"\b(?:(?P<v>(?:(?:premiere|release|return|launch|debut|start) (?:date )?(?:is |was "
        r"|has been |gets |being )?)?(?:delayed|postponed|pushed|bumped|(?:put|moved|held|knocked)(?= back)|slips|slipped))(?: back| again"
        r"| yet again| further)?(?:,? (?:for a \w+ time))? (?:to|until|till|into"
        r"|from [\w ]{3,25} to)\b(?= (?:(?:early|mid|late|next|the|spring|summer|fall|autumn"
        r"|winter|20\d\d|later|midseason)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
        r"|mon|tues|wednes|thurs|fri|satur|sun)))(?! the (?:side|limit|edge|brink|back|front"
        r"|streaming|network)))",
        "delayed|postponed|pushed|moved|bumped|put back|held back|knocked back|slip",
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
        "delay.pushes",
        D,
        r"\b(?P<v>push(?:es|ed|ing)|delay(?:s|ed|ing)|postpon(?:es|ed|ing)|bump(?:s|ed|ing))(?: back)?"
        r" (?:the |its |their )?(?:[\w’'‘“”\"&-]+ ){0,5}?(?:premiere|release|return|launch|debut|start|season|series|revival|reboot)"
        rf"\b(?! finale| of (?:an?|his|her|their|my|our) )[^.;:!?]{{0,60}}?(?: back)? (?:to|until|till)(?= (?:early |late |mid-?|the )?{WHEN}\b)",
        "push|delay|postpon|bump",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        dated=False,
        examples=(
            (
                "HBO has pushed the premiere of “Westworld” to 2020.",
                "Westworld | | delay | happened",
            ),
            ("The “Westworld” star pushed back the start of a tour to 2020.", ""),
        ),
    ),
    phrasing(
        "delay.production",
        D,
        rf"\b{WORK}{ON}{AUX} (?P<v>{_HALT}|shuts? down|hits pause|halts)\b(?! (?:talk|rumou?rs"
        r"|claims))",
        "halt|suspend|postpone|delay|pause|stop|hold|hiatus|pushed|shut|stall|interrupt|disrupt|cancel",
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
            (
                "Production on the sitcom “Roseanne” was shuttered in May 1997.",
                "Roseanne |  | delay | happened | 1997-05",
            ),
        ),
    ),
    phrasing(
        "delay.halts",
        D,
        r"\b(?P<v>delays|delayed|postpones|postponed|pushes back|halts|halted|suspends|suspended"
        rf"|pauses|paused|shuts down|shut down|stops|stopped|forced to (?:pause|halt|suspend|stop|shut down|postpone))\b (?:all |its |the |start of |(?:season|series) \w+ ){{0,5}}{WORK}\b"
        r"(?: (?:on|of|for))?(?! (?:talk|rumou?rs|claims))",
        "delay|postpon|pushes|halt|suspend|paus|shut|stop",
        status=Status.HAPPENED,
        needs="title season noun",
        examples=(
            (
                "Warner Bros. suspended filming on “Bachelor in Paradise” in June.",
                "Bachelor in Paradise |  | delay | happened",
            ),
            ("TV drama “Succession” halts production", "Succession |  | delay | happened"),
            ("The “Downton Abbey” writer shuts down rumours of a feud.", ""),
        ),
    ),
    phrasing(
        "delay.puts",
        D,
        r"\b(?<!-)(?P<v>delays|delayed|postpones|postponed|(?:decided|decides|opted|forced) to (?:delay|postpone|push back|suspend)|pushes(?: back)?|pushed back|bumps|holds back|suspends"
        rf"|suspended|(?:puts|put|placed)(?=[^.;|]{{2,60}} on (?:hold|hiatus)\b))\b{_NOBODY}(?! (?:her|his"
        r"|their|reaction|gratification|by)\b)(?=[^.;|]{0,40}[‘“\"']|[^.;|]{2,60} (?:series"
        r"|season|on (?:hold|hiatus)))",
        "delay|postpon|pushes|pushed back|bumps|holds back|suspend|put|placed",
        status=Status.HAPPENED,
        side="object",
        examples=(
            (
                "Disney puts TV series “Rangers of the New Republic” on hold",
                "Rangers of the New Republic |  | delay | happened",
            ),
            ("AMC delays “The Walking Dead” series", "The Walking Dead |  | delay | happened"),
            ("The BBC suspended its head of drama, who ordered the series “Luther.”", ""),
        ),
    ),
    phrasing(
        "delay.verb",
        D,
        r"\b(?<!-)(?P<v>delays|delayed|postpones|postponed|pushed back|put off(?= (?:to|until|till|because|indefinitely|for)\b)|put on hold|put on hiatus"
        r"|gets delayed|taken off[- ]air|off the air temporarily"
        r"|shuts? down(?: production)?(?= (?:for|after|due|because|amid|over|as|following|temporarily|again|until|indefinitely|last|on \w+day|in (?:early |mid-?|late )?(?-i:[A-Z]))\b))"
        r"\b(?! (?:reaction|gratification"
        r"|broadcast|action|until after|by (?:\d+|an?|half an|two|three) (?:minutes?|hours?)|(?:talk|rumou?rs|claims|reports)|her|his|their (?:wedding"
        r"|honeymoon|tour)|the (?:wedding|tour)))",
        "delay|postpon|pushed back|put on h|put off|taken off|off the air|shut down|shuts down",
        side="subject",
        examples=(
            (
                "The series “House of the Dragon” shut down for two days.",
                "House of the Dragon | | delay | happened",
            ),
            ("“Fargo” season 4 postponed", "Fargo | 4 | delay | happened"),
            (
                "The drama “Grey’s Anatomy” shut down on Thursday.",
                "Grey’s Anatomy | | delay | happened",
            ),
            (
                "The fifth season of “Fear the Walking Dead” was put off to June.",
                "Fear the Walking Dead | 5 | delay | happened",
            ),
            ("The star of “Riverdale” delayed her wedding.", ""),
        ),
    ),
    phrasing(
        "delay.on-hold",
        D,
        r"\b(?:on (?:indefinite )?(?:hold|pause)(?=[.,:;!?]|$| (?:as|until|amid|after|due|because|indefinitely|over|following|again|for)\b)"
        r"|on (?:an )?indefinite hiatus|on hiatus (?:until|as|after|due|because))\b",
        "on hold|on pause|on indefinite|indefinite hiatus|on hiatus",
        status=Status.HAPPENED,
        side="subject",
        needs="title season noun",
        examples=(
            (
                "“Peaky Blinders” season 6 on hold: cast and crew sent home",
                "Peaky Blinders | 6 | delay | happened",
            ),
            ("“Peaky Blinders” star puts his tour on hold", ""),
        ),
    ),
    phrasing(
        "delay.forces",
        D,
        r"\bforc(?:ed|es|ing) (?=[^.;:!?]{2,50}? to (?:pause|halt|suspend|stop|shut down|postpone|delay) (?:all |its )?"
        rf"{WORK}\b)",
        "forc",
        status=Status.HAPPENED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "A storm forced the series “The Wheel of Time” to pause production.",
                "The Wheel of Time | | delay | happened",
            ),
            ("A storm forced the “Lost” star to pause his tour.", ""),
        ),
    ),
    phrasing(
        "delay.noun",
        D,
        rf"\b(?:delays? (?:in|to|of) (?:the |its )?{WORK}|(?:production|filming|coronavirus|covid"
        r"(?:-19)?) delays?|production (?:shutdown|hiatus) (?:on|of|for)|(?:season|series) "
        r"(?:\w+ )?delay\b)",
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
        r"\b(?:delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing|ement)|push(?:es|ed|ing)? (?:back|to)"
        rf"|halt(?:s|ed|ing)?|suspend(?:s|ed|ing){_NOBODY}|paus(?:e|es|ed|ing)|shut(?:s|ting)? ?down|on "
        r"(?:hold|hiatus|pause)|cut short|wait a little longer|hiatus|off[- ]air"
        r"|stopped production|pushed)\b",
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
)
