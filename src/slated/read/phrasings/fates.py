"""Renewals not decided: open, hoped for, likely, or ruled out."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.later import NEXT, NO_PART, NUMBERED, SEASON, any_of

R = Event.RENEWAL
_HAVE = r"(?:has|have|had|is|was|are)(?: not|n['’]t| yet)"
_TAKEN = r"(?:renew(?:ed)?|pick(?:ed)? up|greenlit|greenlight|re-?up(?:ped)?)"
_MADE = r"(?:order(?:ed)?|commission(?:ed)?|announced?|confirm(?:ed)?)"
_DECIDE = r"(?:announce[d]?|confirm(?:ed)?|sa(?:y|id)|decide[d]?|order(?:ed)?|commission(?:ed)?|reveal(?:ed)?)"
_MORE = rf"(?:[^.;:]{{0,60}}\b(?:renew\w*|return\w*|back for|pick(?:ed)? up)\b|[^.;:]{{0,40}}?\b{NEXT}{NO_PART})"

ROWS = (
    phrasing(
        "renewal.denied",
        R,
        any_of(
            rf"\bthere (?:(?:will|would) not be|won['’]t be|isn['’]t going to be|will never be) (?:an? |any )?{NEXT}",
            rf"\b(?:will be|are|is|has|have) no (?!longer )(?:current |immediate )?(?:plans? (?:for|to (?:make|do|film|produce)) )?{NUMBERED}{NO_PART}",
            rf"\bthere (?:will|would) be no (?!longer )(?:further seasons?|more seasons|{NUMBERED}){NO_PART}",
            rf"\bno (?:current |immediate )?plans (?:for|to (?:make|do|film|produce)) {NEXT}{NO_PART}",
            rf"\b(?:ruled out|rules out|ruling out) (?:making )?{NEXT}{NO_PART}",
            rf"\b{SEASON}(?: of [^.;,]{{2,40}}?)? (?:has been|had been|is|was) (?:(?!not\b)\w+ ){{0,2}}ruled out\b(?! (?:of|by))",
            r"\b(?:season|series) \w+ (?:is|was)(?: [‘“'\"]?not|n['’]t) (?:happening|on the cards|in the works|planned)",
            rf"\b{SEASON} (?:is|was)(?: [‘“'\"]?not|n['’]t) (?:happening|on the cards|in the works|planned)",
        ),
        "no plans|be no |no season|no second|no third|no fourth|no fifth|no sixth|no current|no immediate|not be|n't be|never be|n't going to|ruled out|rules out|ruling out|not happening|n't happening|the cards|the works|planned",
        status=Status.DENIED,
        side="near",
        needs="season",
        dated=False,
        examples=(
            (
                "There won’t be a second season of “Chernobyl.”",
                "Chernobyl | 2 | renewal | denied",
            ),
            (
                "There would be no eighth season of “Ray Donovan,” Showtime said.",
                "Ray Donovan | 8 | renewal | denied",
            ),
            (
                "A second season of “Chernobyl” has been ruled out.",
                "Chernobyl | 2 | renewal | denied",
            ),
            ("A second season of “Chernobyl” has not been ruled out.", ""),
            (
                "HBO has no plans for a third season of “Big Little Lies.”",
                "Big Little Lies | 3 | renewal | denied",
            ),
        ),
    ),
    phrasing(
        "renewal.not-yet",
        R,
        any_of(
            rf"\byet to (?:be )?(?:officially )?{_TAKEN}\b",
            rf"\b(?:has|have|had|is|are)(?: not|n['’]t| yet)(?: yet| officially)*(?: been)?(?: yet| officially)* {_TAKEN}(?: for|[ ,]*yet| or cancell?ed)",
            rf"\b(?:hasn['’]t|haven['’]t|not) yet (?:been )?(?:officially )?{_TAKEN}\b",
        ),
        "yet|has not|hasn't|have not|haven't|is not|isn't|are not|aren't",
        status=Status.UNKNOWN,
        side="either",
        needs="season noun headline title",
        dated=False,
        examples=(
            (
                "“Counterpart” has yet to be renewed for a third season.",
                "Counterpart | 3 | renewal | unknown",
            ),
            ("NBC has not yet renewed its show “Timeless.”", "Timeless | | renewal | unknown"),
            ("“Timeless” has not been cancelled.", ""),
        ),
    ),
    phrasing(
        "renewal.open",
        R,
        any_of(
            rf"\byet to (?:officially )?{_DECIDE} (?:whether|if|{NEXT}|(?:the|its|any|a) renewal|(?:any )?plans for {NEXT})",
            rf"\b(?:if|whether) there will be {NEXT}",
            rf"\bwhether (?:or not )?[^.;?]{{2,90}}? (?:will|would|is|gets|be|was) (?:be )?"
            rf"(?:return(?:ing)?|get(?:ting)?|renewed|picked up|com(?:e|ing) back)(?: [\w+]+){{0,3}}? (?:for )?{NEXT}{NO_PART}",
            rf"\b{_HAVE}(?: yet| officially)* {_DECIDE} (?:whether|if|{NEXT}{NO_PART})(?:{_MORE})?",
            rf"\bno (?:official )?(?:word|news|decision|announcement|confirmation)(?: yet| just yet)*"
            rf"(?: has been made| from [\w+ ]{{1,20}})? (?:yet )?(?:on|about|of|regarding|as to) "
            rf"(?:(?:whether|if) {_MORE}|(?:[\w“”‘’'\"]+ ){{0,6}}?(?:renewal\b|{NEXT}{NO_PART}))",
            r"\bdecisions? (?:on|about) (?:the (?:future|fate) of )?[“‘'\"]?(?-i:[A-Z])[^.;]{1,60}? (?:(?:has|have) been (?:postponed|put off|delayed)|(?:is|are|remains?) (?:still |yet )?(?:expected|pending|due|to come|open))\b",
            r"\bno (?:official )?renewal (?:decision|announcement|news|word)\b",
            rf"\bdecisions? (?:on|about) (?:an? |its |the )?(?:possible |potential )?(?:{NUMBERED}|renewals?)(?: of [^.;,]{{2,40}}?)? (?:will be made|will come|(?:is|are|was) (?:still )?(?:expected|due|to come|pending)|to be made)\b",
            r"\brenewal decisions? (?:(?:is|are|was|will|still|yet) ){0,2}(?:(?:to )?be (?:made|taken)|come|expected|due|pending)\b",
            rf"\bno (?:new )?{NEXT}(?:,? [^,.;]{{2,40}})? (?:has|have|had) (?:yet |so far )?been (?:officially )?(?:announced|ordered|confirmed|commissioned|greenlit)",
            rf"\b(?:(?:has|have)(?: not|n['’]t)(?: yet)?|(?:has|have)? ?yet to) {_MADE} (?:{NUMBERED}{NO_PART}|an? (?:second|third|\w+th)(?=[.;,]|$)|more(?=[.;,]|$))",
            rf"(?<!\bfor )(?<!\bof )(?<!\bfor the )(?<!\bof the )\b{SEASON}(?: of [“‘'\"]?(?-i:[A-Z])[^.;,]{{1,40}}?)? (?:(?:has|have|is|was)(?: not|n['’]t)(?: yet)?(?: been)?|(?:has |have |is )?yet to be) {_MADE}\b",
            r"\bno (?:renewal|pick-?up) (?:has|had) (?:yet )?been (?:announced|ordered|confirmed|decided)\b",
            r"\b(?:fates?|future) (?:of (?:the (?:show|series)|[“‘'\"]?(?-i:[A-Z])[^.;]{1,90}?) )?"
            r"(?:is|are|remains?|was left|has been) (?:still |yet |currently |now )*"
            r"(?:uncertain|unknown|unclear|undecided|undetermined|murky|in (?:limbo|question|doubt|the air)|up in the air|to be determined)",
            r"\bto be determined (?:is|are) the fates? of",
            r"\b(?:is|are|remains?|remaining|sits?|still|currently) (?:all )?on the bubble\b",
            rf"\b(?:uncertainty|question marks?|doubts?) (?:surrounding|around|over|about|hangs? over) {NUMBERED}",
            rf"\b(?:weighs|weighing|mulls|mulling|undecided (?:on|about)|yet to decide on) (?:an? )?(?:possible |potential )?{NEXT}{NO_PART}",
            rf"\bremains to be seen (?:whether|if) {_MORE}",
            rf"\b(?:awaiting|waiting (?:to hear|for)) (?:(?:about|on|of|a|any|word|news) )*(?:(?:whether|if) {_MORE}|renewal\b)",
            rf"\b(?:will|could|might|is|can) there (?:ever )?(?:going to )?be (?:an? )?{NUMBERED}{NO_PART}",
        ),
        "whether|if there|yet|decision on|decisions on|decision about|renewal decision|has not|hasn't|have not|haven't|had not|hadn't|is not|isn't|was not|wasn't|are not|aren't|no word|no official|no news|no decision|no announcement|no confirmation|no renewal|fate|future|bubble|uncertain|question mark|doubt|weighs|weighing|mulls|mulling|undecided|remains to be|awaiting|waiting|determined|there be|there ever|there going|been announced|been ordered|been confirmed|been commissioned|been greenlit",
        status=Status.UNKNOWN,
        side="near",
        needs="season noun title",
        dated=False,
        examples=(
            (
                "ABC has not yet announced whether “Castle” will get a ninth season.",
                "Castle | 9 | renewal | unknown",
            ),
            (
                "There is no word yet on a second season of “Rise.”",
                "Rise | 2 | renewal | unknown",
            ),
            (
                "The fate of “Supergirl,” “Riverdale” and “Jane the Virgin” is still unknown.",
                "Supergirl | | renewal | unknown; Riverdale | | renewal | unknown;"
                " Jane the Virgin | | renewal | unknown",
            ),
            (
                "A fifth season of “The Sinner” has not been ordered.",
                "The Sinner | 5 | renewal | unknown",
            ),
            (
                "A decision on “Jane the Virgin” has been postponed.",
                "Jane the Virgin | | renewal | unknown",
            ),
            (
                "A decision on a third season of “Timeless” will be made later.",
                "Timeless | 3 | renewal | unknown",
            ),
            ("The premiere date of season 2 of “Rise” has not been announced.", ""),
            (
                "The fate of “Timeless” remains uncertain, NBC says of the series.",
                "Timeless | | renewal | unknown",
            ),
            ("There is no word yet on when “Westworld” returns.", ""),
            (
                "Netflix would not say whether “Mindhunter” is coming back for a third season.",
                "Mindhunter | 3 | renewal | unknown",
            ),
            ("The fate of the dragons is left open in the season 7 finale.", ""),
        ),
    ),
    phrasing(
        "renewal.likely",
        R,
        any_of(
            r"\b(?:likely|a lock|all but certain|expected|sure|poised|bound) to (?:be renewed|get renewed|be picked up)\b",
            rf"\b(?:likely|a lock|all but certain|expected|sure|poised|bound) (?:to )?(?:get|getting|score|land|receive|earn) {NEXT}",
            rf"\b{SEASON},? (?:seems?|is|looks|also)(?: like)? (?:now )?(?:an? )?(?:\w+ )?(?:likely|likelihood|given|inevitable|all but \w+|certainty)\b",
            rf"\b(?:good|great|strong|decent) (?:chance|odds|shot)['’”\"]* (?:of|for|at) {NUMBERED}",
            rf"\bplans (?:already )?(?:in place )?for {NUMBERED}{NO_PART}",
            rf"\b(?:inevitable|closer to (?:an? )?(?:yet )?)(?: \w+)? ?{NUMBERED}",
        ),
        "likely|lock|certain|expected|sure|poised|bound|given|inevitable|all but|chance|odds|shot|plans|likelihood|closer",
        status=Status.EXPECTED,
        side="near",
        needs="title season",
        dated=False,
        examples=(
            (
                "“Bodyguard” is likely to get a second season.",
                "Bodyguard | 2 | renewal | expected",
            ),
        ),
    ),
    phrasing(
        "renewal.talked-of",
        R,
        any_of(
            rf"\b(?:in |early |has had )*talks (?:for|about|over|on|to make) {NUMBERED}{NO_PART}",
            rf"\b(?:discuss(?:ing|ed)|considering(?! (?:that|how|the fact))|eyeing|exploring|hoping for|desperate for) (?:(?!(?:from|on|of|in|during)\b)[\w“‘’”]+ ){{0,4}}?(?:an? )?(?:possible |potential )?{NUMBERED}{NO_PART}",
            rf"\b{SEASON} (?:is|was|could be|may be|might be|of [^.,;]{{2,30}} (?:is|could be)) (?:quite |very |still |entirely )?(?:possible|a possibility|being (?:discussed|considered)|on the (?:cards|table)|under discussion)",
            rf"\b(?:could|may|might) (?:well |very well |still |also )?(?:return|come back|be back|be returning|be renewed|be picked up) (?:for|with) {NEXT}{NO_PART}",
            rf"\b(?:could|may|might) (?:well |very well |still |also )?(?:get|be getting|land|receive|see|earn) {NUMBERED}{NO_PART}",
            rf"\b(?:could|may|might) (?:well |very well |still |also )?(?:give|hand|grant|order) (?:[\w“‘’”'\"]+ ){{0,5}}?(?:an? )?{NUMBERED}{NO_PART}",
            rf"\b{SEASON} (?:is|was) (?:reportedly|allegedly|apparently|rumou?red to be|said to be|believed to be|reported to be) (?:now |already )?(?:in (?:the works|development|production)|happening|coming|planned|on the way|under way|underway)",
            r"\b(?:reportedly|rumou?red to be|said to be) (?:be )?(?:renewing|getting|renewed)\b",
        ),
        "talks|discuss|considering|reportedly|allegedly|apparently|reported|believed|eyeing|exploring|hoping|desperate|possib|cards|on the table|consider|could|may|might|reportedly|rumo|said to be",
        status=Status.RUMOURED,
        side="near",
        needs="season",
        dated=False,
        examples=(
            (
                "A third series of “Broadchurch” is quite possible, the writer said.",
                "Broadchurch | 3 | renewal | rumoured",
            ),
            (
                "“The Night Manager” could return for a second season.",
                "The Night Manager | 2 | renewal | rumoured",
            ),
            ("Fans hope on, hoping for Ben Higgins from season 20 of “The Bachelor.”", ""),
            ("Considering that season 3 of “Broadchurch” is sad, she laughs a lot.", ""),
        ),
    ),
)
