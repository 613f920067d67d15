"""Premieres told by their date: set, moved, not yet known, "its March 27 debut"."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings import undated
from slated.read.phrasings.undated import START

P = Event.PREMIERE
MONTH = (
    r"(?:jan(?:uary|\.)|feb(?:ruary|\.)|march|april|may|june|july|aug(?:ust|\.)|sept?(?:ember|\.)"
    r"|oct(?:ober|\.)|nov(?:ember|\.)|dec(?:ember|\.))"
)
DAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)day(?: night)?"
WHEN = (
    rf"(?:(?:mid-?|early |late )?{MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|(?:19"
    rf"|20)\d\d"
    r"|(?:next |this |last |the )?(?:spring|summer|fall|autumn|winter|midseason)(?: \d{4})?"
    r"|(?:next |this |last )(?:week|month|year))"
)

ROWS = (
    *undated.ROWS,
    phrasing(
        "premiere.date-set",
        P,
        rf"\b(?:gets?|sets?|lands?|nabs?|scores?|reveals?|announce[sd]?|unveils?|confirm(?:s"
        rf"|ed)?|has|have|with|an?) (?:(?:an?|its|official|the|new|final|us|u\.s\."
        rf"|uk) )*(?:season \w+ |(?:\w+ )?season )?(?:{WHEN} )?{START}[- ]dates?\b(?! (?:for the"
        rf" (?:film|movie)|rumou?r|has not|hasn|yet))",
        "date",
        status=Status.ANNOUNCED,
        side="near",
        needs="headline date season",
        examples=(
            (
                "‘The Handmaid’s Tale’ Season 3 Gets Premiere Date",
                "The Handmaid’s Tale | 3 | premiere | announced",
            ),
            ("Everything about “Elite”: release date, cast, plot", ""),
        ),
    ),
    phrasing(
        "premiere.has-date",
        P,
        r"\b(?:has|have|gets?|got) an? (?:official |firm |new |release |premiere |launch )*date(?: at last)?(?::| [–—-]|,)",
        "date",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(
            (
                "“The Crown” season 3 has a date: November 17",
                "The Crown | 3 | premiere | announced | 2018-11-17",
            ),
            ("The star of “The Crown” has a date, a friend says.", ""),
        ),
    ),
    phrasing(
        "premiere.dates-for",
        P,
        rf"\b(?:dates|slates|slots|schedules|sets|books)(?= [“‘'\"]?(?-i:[A-Z0-9])[^.;:]{{2,60}}? (?:for|to) (?:{WHEN}\b|{DAY}\b))",
        "dates|slates|slots|schedules|sets|books",
        status=Status.ANNOUNCED,
        side="object",
        needs="platform",
        examples=(
            (
                "Amazon dates “The Wheel of Time” for November 19",
                "The Wheel of Time | | premiere | announced | 2018-11-19",
            ),
            ("Hulu sets the “Castle Rock” panel for Friday.", ""),
        ),
    ),
    phrasing(
        "premiere.eyed",
        P,
        rf"\b(?:eye(?:s|ing)|target(?:s|ing)|aim(?:s|ing) (?:for|at)|plan(?:s|ning)|look(?:s|ing) (?:at|to)) an? (?:possible )?{WHEN} (?:premiere|debut|launch|release|return|bow|start)\b",
        "eyes|eyeing|target|aims|aiming|plans|planning|looks|looking",
        status=Status.EXPECTED,
        side="near",
        needs="date",
        examples=(
            (
                "Netflix eyes a November launch for season 4 of “The Crown”",
                "The Crown | 4 | premiere | expected | 2018-11",
            ),
            ("Nasa eyes a November launch for Orion.", ""),
        ),
    ),
    phrasing(
        "premiere.date-told",
        P,
        rf"\b{START}[- ]dates? (?:(?:has|have|is|been|finally|officially"
        rf"|now) ){{0,3}}(?:announced|revealed|confirmed|set|unveiled)\b",
        "date",
        status=Status.ANNOUNCED,
        side="near",
        needs="season headline",
        examples=(
            (
                "‘Mindhunter’ Season 2 Release Date Announced",
                "Mindhunter | 2 | premiere | announced",
            ),
        ),
    ),
    phrasing(
        "premiere.date-is",
        P,
        rf"\b{START} date(?: (?:of|is|as|for|set (?:for|as)|announced(?: as| for)?"
        rf"|confirmed(?: as| for)?|revealed(?: as)?)|:"
        rf"| [–—-])(?= (?:[\w“”‘’'\"&]+ ){{0,8}}?(?:{WHEN}|\d{{1,2}} {MONTH}|{DAY}))",
        "date",
        status=Status.ANNOUNCED,
        side="near",
        needs="date",
        examples=(
            (
                "“Jessica Jones” season 2 has a release date of March 8.",
                "Jessica Jones | 2 | premiere | announced | 2018-03-08",
            ),
        ),
    ),
    phrasing(
        "premiere.set",
        P,
        r"(?<!finale )(?<!finale, )(?<!finale is )(?<!finale was )(?<!reunion is )(?<!\w\wing is )(?<!production is )"
        rf"\b(?:(?:is|are|was|been|officially|now|has been) )?(?:set(?! in)|slated|scheduled|due"
        rf"|eyed|planned|confirmed|dated|eyeing|pegged|locked in)(?: (?:for|in|on"
        rf"|out))+(?= (?:an? |the )?(?:{WHEN}|{DAY},? {MONTH})\b)(?! \w+ \d+ at )",
        "set|slated|scheduled|due|eye|planned|confirmed|dated|pegged|locked",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(
            (
                "“Castle Rock” season 2 is slated for 2019.",
                "Castle Rock | 2 | premiere | announced | 2019",
            ),
            ("“Fargo” season 4 is set in 1950.", ""),
            ("“Fargo” is on FX. The finale is set for May 20, a reunion for May 27.", ""),
            ("“Fargo” is on FX. Filming is scheduled for May 20.", ""),
        ),
    ),
    phrasing(
        "premiere.expected",
        P,
        rf"\b(?:is|are|was)(?: \w+)?(?: both| all)? (?:expected|anticipated)(?: back| out| to (?:be )?(?:return|be back|arrive|be ready))?(?: (?:on|to) (?-i:[A-Z])[\w+]+(?: [A-Z]\w+)?)?(?: in| for| on)?(?= (?:an? |the )?(?:(?:early |late |mid-?)?{WHEN}|later (?:this|in)|{DAY},? {MONTH})\b)",
        "expected|anticipated",
        status=Status.EXPECTED,
        side="subject",
        needs="date",
        examples=(
            (
                "“Castle Rock” season 2 is expected in 2019.",
                "Castle Rock | 2 | premiere | expected | 2019",
            ),
            (
                "“Castle Rock” season 2 is now expected in late 2019.",
                "Castle Rock | 2 | premiere | expected | 2019-09/2019-12",
            ),
            ("The star of “Castle Rock” is expected in Rome in May.", ""),
        ),
    ),
    phrasing(
        "premiere.due",
        P,
        rf"\b(?:is|are|was)(?: \w+)? due(?: out| back)?(?= (?:later (?:this|in)|(?:next|this) (?:year|month|week|spring|summer|fall|autumn|winter|{DAY}))\b)",
        " due ",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(
            (
                "The second season of “Castle Rock” is due next year.",
                "Castle Rock | 2 | premiere | announced | 2019",
            ),
            ("The rent of the “Castle Rock” star is due next week.", ""),
        ),
    ),
    phrasing(
        "premiere.moved",
        P,
        rf"\b(?:delayed|pushed(?: back)?|moved|bumped(?: up)?|postponed|shifted|moving(?: up)?"
        rf"|moves?|held|rescheduled|(?:put|knocked)(?= back)|slips|slipped)(?: (?:its|the) [^,.;]{{2,30}}?)?(?: (?:back|up|again|yet again|further|once more))?(?: for an? \w+ time)? (?:to"
        rf"|until|till)(?= (?:[\w'’&:]+ ){{0,3}}?{WHEN}\b)",
        "delayed|pushed|moved|bumped|postponed|shifted|moving|move|held|rescheduled|put back|knocked back|slip",
        status=Status.ANNOUNCED,
        side="subject",
        needs="date",
        examples=(
            (
                "The drama series “The Alienist” has been pushed back to 2019.",
                "The Alienist |  | premiere | announced | 2019",
            ),
        ),
    ),
    phrasing(
        "premiere.dated-noun",
        P,
        rf"\b(?:(?<!\bthe ){WHEN} (?:(?!(?:and|but|will|would|to|may|it)\b)[\w.-]+ ){{0,2}}?|(?:{DAY}['’]s"
        rf"|last night['’]s) (?:[\w-]+ ){{0,2}}?(?:season|series) )(?:premiere|debut|launch"
        rf"|return|bow)\b(?! (?:dates?|of (?:the|a) (?:film|movie)|party|album"
        rf"|to (?:the )?(?:stage|music|work|set)))",
        "premiere|debut|launch|return|bow",
        side="near",
        needs="date",
        firm=False,
        examples=(
            (
                "Ahead of its March 27 debut the “Roseanne” revival got a second season.",
                "Roseanne | 2 | premiere | announced | 2018-03-27",
            ),
        ),
    ),
    phrasing(
        "premiere.since",
        P,
        r"\b(?:since|after|following) (?:its|the|their|the (?:show"
        r"|series)['’]s?) (?:[\w-]+ ){0,2}?(?:premiere|debut|launch|release|return"
        r"|bow)(?: of (?:its|the) (?:\w+ )?season)? (?:back )?(?:on [A-Z]\w+ )?(?:in |on |this "
        r"|last |earlier )(?! (?:trailer|film|movie))",
        "premiere|debut|launch|release|return|bow",
        status=Status.HAPPENED,
        side="near",
        needs="date",
        examples=(
            (
                "“Breaking Bad” won fans all over the world after its debut in 2008.",
                "Breaking Bad |  | premiere | happened | 2008",
            ),
        ),
    ),
    phrasing(
        "premiere.for",
        P,
        r"\b(?:ahead of|before|for|until|eyeing|eyes|targets?|targeting|with|plans?|planned"
        r"|expected) (?:its|an?|the|their) (?:[\w-]+ ){0,2}?(?:premiere|debut|launch|release"
        r"|return|bow)(?: of (?:its|the) (?:\w+ )?season)?,? (?:(?:on|to) [A-Z]\w+ )?(?:in |on "
        r"|this |next |later )(?! (?:trailer|film|movie))",
        "premiere|debut|launch|release|return|bow",
        status=Status.ANNOUNCED,
        side="near",
        needs="date",
        examples=(
            (
                "The “Roseanne” sitcom revival heads for its debut on March 27.",
                "Roseanne |  | premiere | announced | 2018-03-27",
            ),
        ),
    ),
)
