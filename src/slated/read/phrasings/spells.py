"""Spells on the air: how long a series ran, when it moves to, what a season of the year brings."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, MONTH, WHEN
from slated.read.phrasings.later import any_of

P = Event.PREMIERE
F = Event.FINALE
_YEAR = r"(?:19|20)\d\d"
_ON = rf"(?:(?:\d{{1,2}} )?{MONTH} (?:\d{{1,2}},? )?)?"
_RAN = (
    r"\b(?P<v>ran|aired|lasted|broadcast)\b(?! (?:out|into|away|off|over|afoul))"
    rf"(?=[^.;:!?]{{0,70}}?\b(?:from|between) {_ON}{_YEAR} ?(?:to|until|till|through|and|-|–) ?{_ON}(?:{_YEAR}|\d\d\b)"
    rf"|[^.;:!?]{{0,40}}? {_YEAR} ?(?:to|-|–) ?{_YEAR})"
)
_COMES = (
    r"(?:hit(?:s|ting)?|com(?:es?|ing) to|arriv(?:es?|ing)|debut(?:s|ing)?|premier(?:es?|ing)|launch(?:es|ing)?"
    r"|join(?:s|ing)?|land(?:s|ing)?|head(?:s|ing|ed) to|bow(?:s|ing)?|on the way|new)"
)
_SHOWN = r"(?:premiere|debut|return|air|be back|come back|arrive|launch|hit|drop|start|stream|be released|bow|begin)(?:ing)?"

FIRST = (
    phrasing(
        "finale.ran-until",
        F,
        any_of(
            rf"\b(?:ran|aired|broadcast)(?: (?:on|for|over) [^.;:!?,]{{1,50}}?)? (?:from|between) {_ON}{_YEAR}, (?P<v>to|until|till|through)(?= {_ON}{_YEAR})",
            rf"\b(?:premiered|debuted|began|started|launched)\b[^.;:!?]{{3,70}}? and (?P<v2>(?:ran|aired|continued|lasted) (?:through|until|till|to)|ended|concluded|finished|wrapped up)(?= (?:on |in )?{_ON}{_YEAR}| (?:on )?{MONTH} \d)",
        ),
        "ran from|ran on|ran for|ran between|aired|broadcast|premiered|debuted|began|started|launched",
        status=Status.HAPPENED,
        side="near",
        needs="noun title",
        examples=(
            (
                "The sitcom “Cheers” premiered on September 30, 1982, and ended on May 20, 1993.",
                "Cheers | | finale | happened | 1993-05-20;"
                " Cheers | | premiere | happened | 1982-09-30",
            ),
            (
                "The drama “Fargo” premiered on October 12, 2015, and concluded on December 14.",
                "Fargo | | finale | happened | 2015-12-14;"
                " Fargo | | premiere | happened | 2015-10-12",
            ),
            (
                "The series “Monk” aired on USA from July 12, 2002, to December 4, 2009.",
                "Monk | | finale | happened | 2009-12-04",
            ),
            ("The premiere of “Monk” began at noon in 2002.", ""),
        ),
    ),
    phrasing(
        "finale.conclusion-of",
        F,
        rf"\b(?:conclusion|end|ending) of (?=(?:the (?:show|series|sitcom|drama|comedy)|[“‘'\"]|(?-i:[A-Z]))[^.;:!?]{{0,50}}? (?:in|on) (?:early |late |mid-?)?{_ON}{_YEAR})",
        "conclusion of|end of|ending of",
        status=Status.HAPPENED,
        side="near",
        needs="title",
        examples=(
            (
                "After the end of the series “Medium” in early 2011, she took a year off.",
                "Medium | | finale | happened | 2011-01/2011-04",
            ),
            ("At the end of the day “Medium” was canceled in 2011.", ""),
        ),
    ),
    phrasing(
        "finale.chronicle",
        F,
        rf"\A\W*{_ON}{_YEAR} ?[:–—-] [^.;:!?]{{2,60}}?\b(?P<v>ends|concludes|goes off (?:the )?air|airs its (?:final|last) episode)(?=[.,;]|$| after| with)",
        "ends|concludes|off the air|off air|airs its",
        status=Status.HAPPENED,
        side="near",
        needs="noun title",
        examples=(
            ("2004: The sitcom “Friends” ends", "Friends | | finale | happened | 2004"),
            ("2004: The party of “Friends” fans is on", ""),
        ),
    ),
    phrasing(
        "finale.ran",
        F,
        _RAN,
        "ran for|ran on|ran from|ran between|aired|lasted|broadcast",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "The sitcom “The Middle” ran for nine years from 2009 to 2018.",
                "The Middle | | finale | happened | 2018",
            ),
            (
                "The series “The Wire” aired on HBO from 2002 to 2008.",
                "The Wire | | finale | happened | 2008",
            ),
            ("The actor of “The Wire” ran a school from 2002 to 2008.", ""),
        ),
    ),
    phrasing(
        "premiere.ran",
        P,
        _RAN,
        "ran for|ran on|ran from|ran between|aired|lasted|broadcast",
        status=Status.HAPPENED,
        side="subject",
        examples=(
            (
                "The sitcom “The Middle” ran for nine years from 2009 to 2018.",
                "The Middle | | premiere | happened | 2009",
            ),
            (
                "The drama “Magnum P.I.” ran on CBS from 1980-1988.",
                "Magnum P.I. | | premiere | happened | 1980",
            ),
            ("The “Hamilton” star ran for mayor from 2005 to 2014.", ""),
        ),
    ),
    phrasing(
        "premiere.not-until",
        P,
        rf"(?:\bnot|\b\w+n['’]t|\bnever)(?: (?:be|likely|now|actually|expected to|set to|due to|going to|\w+ly)){{0,3}} (?:{_SHOWN}|returning|coming back|back|out|ready|see the light of day)(?: (?:to|on|for|in|with) (?:[\w’'+-]+ ){{1,4}}?| )until(?= (?:at least |around |sometime |the )*(?:in |on )?(?:{WHEN}|{MONTH}|(?:first|second|early|late|mid)))",
        "until",
        status=Status.ANNOUNCED,
        side="subject",
        examples=(
            (
                "“Veep” will not be back until 2019.",
                "Veep |  | premiere | announced | 2019",
            ),
            (
                "The drama “Westworld” isn’t returning to HBO until 2020.",
                "Westworld |  | premiere | announced | 2020",
            ),
            ("The cast of “Veep” will not speak until 2019.", ""),
        ),
    ),
    phrasing(
        "premiere.moves",
        P,
        r"\b(?:push(?:es|ed|ing)?|delay(?:s|ed|ing)?|postpon(?:es|ed|ing)|mov(?:es|ed|ing)|bump(?:s|ed|ing)?|shift(?:s|ed|ing)?)(?: back| up)?"
        r" (?:the |its |their )?(?:[\w’'‘“”\"&-]+ ){0,5}?(?:premiere|release|return|launch|debut|start|season|series|show|drama|comedy|revival|reboot)"
        rf"\b(?! finale| of (?:an?|his|her|their|my|our) )[^.;:!?]{{0,60}}?(?: back| up)? (?:to|until|till)(?= (?:early |late |mid-?|the )?{WHEN}\b)",
        "push|delay|postpon|moves|moved|moving|bump|shift",
        status=Status.ANNOUNCED,
        side="near",
        examples=(
            (
                "HBO has pushed the premiere of “Westworld” to 2020.",
                "Westworld |  | premiere | announced | 2020",
            ),
            ("HBO moved the wedding of the “Westworld” stars to 2020.", ""),
        ),
    ),
    phrasing(
        "premiere.brings",
        P,
        rf"\b(?:shows|dramas|comedies|sitcoms|reboots|revivals|newcomers)\b[^.;:!?|]{{0,40}}?\b{_COMES}\b[^.;:!?|]{{0,50}}?"
        rf"\b(?:(?:this|next|in|for|on|the) (?:(?:coming|late|early) )?(?:{WHEN}|fall|spring|summer|winter|autumn|midseason|season|month))[^.;:!?|]{{0,20}}:",
        "new shows|shows hit|shows com|shows will|shows are|shows debut|shows premier|dramas|comedies|sitcoms|reboots|revivals|newcomers",
        status=Status.ANNOUNCED,
        side="object",
        examples=(
            (
                "Three new dramas hit broadcast networks this fall: “Manifest” on NBC,"
                " “Magnum P.I.” on CBS and “A Million Little Things” on ABC.",
                "Manifest | | premiere | announced | 2018-23;"
                " Magnum P.I. | | premiere | announced | 2018-23;"
                " A Million Little Things | | premiere | announced | 2018-23",
            ),
            ("Three dramas kept their heads this fall: “Manifest” had the best one.", ""),
        ),
    ),
)

LAST = (
    phrasing(
        "premiere.airs-on",
        P,
        rf"\b(?P<v>airs)(?= (?:on )?(?:(?:NBC|CBS|ABC|FOX|HBO|The CW|Netflix|Hulu|[A-Z]\w+) )?(?:on )?(?:{DAY},? )?(?:{MONTH} \d|\d{{1,2}} {MONTH}))",
        "airs",
        status=Status.ANNOUNCED,
        side="subject",
        firm=False,
        examples=(
            (
                "The special “The Wiz Live!” airs on December 3.",
                "The Wiz Live! | | premiere | announced | 2018-12-03",
            ),
        ),
    ),
    phrasing(
        "premiere.trailer-dated",
        P,
        any_of(
            rf"\b(?:trailer|teaser|promo)\b[^|\n]{{0,25}}\|[^|\n]{{0,25}}?(?=\b(?:{MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} {_YEAR}|{MONTH}))",
            rf"\b(?:coming|premieres|premiering|streaming|only on)\b[^|\n.]{{0,30}}?(?=\b{MONTH} \d)",
        ),
        "trailer|teaser|promo|coming|premier|streaming|only on",
        status=Status.ANNOUNCED,
        side="near",
        needs="headline",
        firm=False,
        examples=(
            (
                "“Pam & Tommy” | Teaser Trailer | February 2, 2022",
                "Pam & Tommy | | premiere | announced | 2022-02-02",
            ),
        ),
    ),
    phrasing(
        "premiere.guide",
        P,
        rf"\b(?:new|coming|arriving|releas(?:es|ing)|streaming|landing|watch|what['’]s on|everything)\b[^.;!?\n]{{0,60}}?\b(?:(?:on|to|in|for) [^.;:!?\n]{{0,30}}?{MONTH}|this (?:week(?:end)?|month)|tonight)\b",
        "new on|new to|new tv|new show|new series|new movie|coming to|arriving|releasing|streaming|landing|to watch|what's on|everything new|everything com|everything you can",
        status=Status.ANNOUNCED,
        side="near",
        needs="title",
        firm=False,
        examples=(
            (
                "What to watch this weekend: “Euphoria” season 2 and more",
                "Euphoria | 2 | premiere | announced | 2018-03-03/2018-03-04",
            ),
        ),
    ),
    phrasing(
        "premiere.spoken-of",
        P,
        any_of(
            r"\b(?:the|its|their|of) (?:[\w’'-]+ ){0,3}?(?:debut|premiere|return|launch|release|arrival|comeback)\b",
            r"\b(?:release|premiere|air|launch|streaming) dates?\b",
            r"\b(?:make|makes|made) (?:a|its|their) (?:comeback|return|debut)\b",
            r"\b(?:recently|just|finally|now) (?:returned|dropped|premiered|debuted|launched|landed|arrived|aired|released)\b",
            r"\b(?:debuts|premieres|airs|streams|will air|will stream|now streaming)\b",
        ),
        "debut|premiere|return|launch|release|arriv|comeback|air date|dropped|landed|aired|airs|streams|streaming|will air|will stream",
        status=Status.ANNOUNCED,
        side="near",
        needs="title",
        firm=False,
        examples=(
            (
                "It also marks the debut of “Station Eleven”.",
                "Station Eleven | | premiere | happened",
            ),
        ),
    ),
)
