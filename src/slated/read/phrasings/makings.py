"""Production: its start, its end and its delays."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

S = Event.PRODUCTION_START
E = Event.PRODUCTION_END
D = Event.DELAY
_WORK = r"(?:film(?:ing)?|production|shooting|principal photography|shoot)"

ROWS = (
    phrasing(
        "production-end.wrapped",
        E,
        rf"\b(?:(?P<v>wrapped|wraps|wrapping|finished|finishes|finishing|completed|wrap|finish|ended) (?:up )?(?:on )?(?:principal )?(?:the )?{_WORK}\b|{_WORK} (?:on [^.,;]{{2,50}}? |for [^.,;]{{2,50}}? |of [^.,;]{{2,50}}? )?(?:has |have |had |is |was |will |already |officially |now |recently |just )*(?P<v2>wrapped|wraps|wrap|finished|completed|concluded|complete|ended)\b|(?:season|series|it) (?:has |is |was |had |already |\w+ )*(?:been )?wrapped\b(?! up)|that['’]s a (?:series )?wrap)",
        "wrap|finish|complet|conclud|ended",
        side="near",
        examples=(
            (
                "Filming on season two of “The Witcher” has wrapped.",
                "The Witcher | 2 | production_end | happened",
            ),
        ),
    ),
    phrasing(
        "delay.production",
        D,
        rf"\b(?:{_WORK}|series|show|season|it|which|sets?|start|premiere)\b[^.;]{{0,50}}?\b(?:was |were |has |have |had |is |been |being |be |had to be |forced to )*(?P<v>halted|suspended|postponed|delayed|paused|on (?:hold|pause|hiatus)|put on hold|pushed (?:back|to)|shut(?:s|ting)? down|stalled|interrupted|cut short)\b",
        "halt|suspend|postpone|delay|pause|hold|hiatus|pushed|shut|stall|interrupt|cut short",
        side="near",
        examples=(
            (
                "Production on “Riverdale” season 4 has been suspended.",
                "Riverdale | 4 | delay | happened",
            ),
        ),
    ),
    phrasing(
        "delay.verb",
        D,
        r"\b(?P<v>delays|delayed|delaying|postpones|postponed|postponing|pushes back|pushed back|pushing back|halts|halted|suspends|suspended|pauses production|hits pause|shuts down|shut down|put on hold|pushes?|pushed)\b(?! (?:for|the envelope|boundaries|her|him|them|back against|forward|up))",
        "delay|postpon|push|halt|suspend|pause|shut|hold",
        side="near",
        needs="season title",
    ),
    phrasing(
        "delay.noun",
        D,
        r"\b(?:production (?:delays?|shutdown|hiatus|halt|pause)|(?:'s|’s) (?:delay|postponement)|delay (?:of|in|to) (?:the |its |production))",
        "delay|shutdown|hiatus|halt|pause|postponement",
        status=Status.HAPPENED,
        side="near",
        needs="title",
    ),
    phrasing(
        "production-start.began",
        S,
        rf"\b(?:(?P<v>begins?|began|begun|starts?|started|starting|beginning|resumes?|resumed|resuming|commences?|commenced|commencing|kicks? off|kicked off|kicking off|enters?|entered|back (?:to|at)|return(?:s|ed|ing)? to|set to|about to|going into|go into|goes into|went into|in the middle of|to start|restart(?:s|ed|ing)?) (?:principal )?(?:the )?{_WORK}\b(?! (?:the finale|locations?))|{_WORK}(?: (?:on|for|of|in) [^.,;]{{2,60}}?| process| schedule)? (?:has |have |had |is |was |will |are |already |officially |now |recently |just |currently |finally |to |set to |scheduled to |expected to |due to |likely to |should |may |could |been |be )*(?P<v2>begins?|began|begun|starts?|started|under ?way|resumes?|resumed|commences?|commenced|kicks? off|kicked off|rolling|starting|beginning|resuming|set to begin)\b)",
        "film|production|shoot|photography",
        side="near",
        examples=(
            (
                "Filming has already begun on the second season of “Luke Cage”.",
                "Luke Cage | 2 | production_start | happened",
            ),
            (
                "Production on “Hanna” will begin in March.",
                "Hanna |  | production_start | announced",
            ),
        ),
    ),
    phrasing(
        "production-start.now",
        S,
        rf"\b(?:(?:is|are|was|were|been|'s|’s|'re|’re)? ?(?:currently|now|already|busy|still|presently) (?:in )?(?:{_WORK}|in the writers['’]? room)\b|(?:is|are|'re|’re) (?:in (?:the middle of )?(?:production|filming)|film(?:ing)|shooting|writing) (?:on |for |of )?(?:the |its |their |a )?(?:new |upcoming |\w+ )?(?:season|series)|(?:is|are|'re|’re) in production\b|cameras (?:are )?(?:roll|start)|writers['’]? room (?:is |has )?(?:open|now|underway)|with filming commencing|on (?:the )?set of (?:the )?(?:\w+ )?season|film(?:s|ing) (?:the )?(?:\w+ )?season \w+|(?:shooting|filming) (?:for |on |of )?(?:the )?(?:\w+ )?season(?: \w+)?)",
        "film|production|shoot|cameras|writers|set of|writing",
        status=Status.HAPPENED,
        side="near",
        needs="season noun",
    ),
)
