"""Premieres told by verbs that other things share: airs, launches, drops, comes to."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, MONTH
from slated.read.phrasings.showing import COME, DATED, MONTHLY, NETWORK, SLOT, WILL

P = Event.PREMIERE

ROWS = (
    phrasing(
        "premiere.soon",
        P,
        r"\b(?:(?P<v>(?:is|are) (?:all set to |set to |due to be )?(?:returning|return"
        r"|coming(?: back)?|arriving|released))|will (?P<v2>return|air|be back|premiere"
        r"|be released|start airing|drop|arrive))(?: (?:very|real|pretty|back|on \w+"
        r"|to \w+)){0,2} soon\b",
        "soon",
        side="subject",
        dated=False,
        examples=(
            ("Season 3 of “The Sinner” is coming soon.", "The Sinner | 3 | premiere | announced"),
            ("The cast will return soon.", ""),
        ),
    ),
    phrasing(
        "premiere.officially-airs",
        P,
        rf"\b(?P<v>(?:officially|finally) airs)(?= (?:on )?(?:{DAY},? )?(?:{MONTH} \d|\d{{1,2}} {MONTH}))",
        "officially airs|finally airs",
        status=Status.ANNOUNCED,
        side="subject",
        examples=(
            (
                "“The Masked Singer” officially airs on January 2.",
                "The Masked Singer | | premiere | announced | 2019-01-02",
            ),
            ("The finale of “Ozark” officially airs on December 3.", ""),
        ),
    ),
    phrasing(
        "premiere.first-episode",
        P,
        rf"\b(?:first|pilot|opening|debut) episode(?: of (?!the (?:two|three|four))[^.;:!?]{{2,50}}?)?"
        rf"(?:,? which)? (?:(?P<v>airs|aired|premieres|premiered|debuts|debuted|drops|dropped|streams)"
        rf"|{WILL}(?P<v2>air|premiere|debut|drop|stream|be shown|be broadcast))\b{SLOT}"
        r"(?! (?:as|an?|with|during)\b)",
        "first episode|pilot episode|opening episode|debut episode",
        side="near",
        needs="date",
        examples=(
            (
                "The first episode of “Cheers” aired on September 30, 1982.",
                "Cheers | | premiere | happened | 1982-09-30",
            ),
            (
                "The first episode of “Barry” season 2 will air on March 31.",
                "Barry | 2 | premiere | announced | 2018-03-31",
            ),
            ("The first episode aired as a special.", ""),
            ("The next episode of “Barry” airs on March 31.", ""),
        ),
    ),
    phrasing(
        "premiere.new-airs",
        P,
        rf"\bnew (?:(?!episodes?\b)[\w’'-]+ ){{0,4}}?(?:series|season|drama|comedy|sitcom|show"
        rf"|docu-?series|mini-?series)\b(?:(?!episode|finale|reunion)[^.;:!?]){{0,45}}? {WILL}"
        rf"(?P<v>air|be aired)\b{SLOT}{MONTHLY}(?! (?:in (?:\d+ countries|syndication)|as|the|an?"
        rf"|its|during|opposite|out))",
        " air",
        side="subject",
        needs="date",
        examples=(
            (
                "The new NBC drama “Rise” will air on March 13.",
                "Rise | | premiere | announced | 2018-03-13",
            ),
            (
                "The new season of “Bosch” is due to air in April 2018.",
                "Bosch | | premiere | announced | 2018-04",
            ),
            ("The new episode of the series “Rise” will air on March 20.", ""),
            ("The new series “Rise” will air its finale on May 15.", ""),
        ),
    ),
    phrasing(
        "premiere.airs",
        P,
        rf"\b(?:(?P<v>(?:first|originally) aired|aired(?= (?:on [\w ]{{2,20}}? )?(?:in|from"
        rf"|on) [^.;:!?]{{0,20}}?(?:19|20)\d\d)|airs(?= (?:in|next|this) )|(?:(?<=season \d )"
        rf"|(?<=season \d\d ))airs)|{WILL}(?P<v2>air|(?<=be )airing|be aired|go on air"
        rf"|go to air))\b{SLOT}{MONTHLY}(?! (?:in (?:\d+ countries|syndication)|as|the|an?"
        rf"|its (?:last|final|\d+)(?! season)|during|at the|opposite|out))",
        "air",
        side="subject",
        needs="date",
        firm=False,
        examples=(
            (
                "The drama series “The Looming Tower” will air in the fall.",
                "The Looming Tower |  | premiere | announced | 2018-23",
            ),
            (
                "HBO told reporters that the series “Watchmen” would be airing in 2019.",
                "Watchmen |  | premiere | announced | 2019",
            ),
        ),
    ),
    phrasing(
        "premiere.released",
        P,
        rf"\b(?:(?P<v>(?<=episodes )(?:land|drop|arrive|stream|launch|debut|premiere|hit|come)(?= (?:on|in|to|from|this|next|out|tonight|today))|launche[sd]|launching|drops|dropped(?! [“‘'\"][^“”‘\"]{{2,50}}[”’'\"],? after )|dropping|arrives|arrived|arriving|hits"
        rf"|hitting|lands|landed|landing|streams|begins? (?:airing|streaming|its)"
        rf"|began(?= (?:\w+ years ago|(?:on (?:[\w!&+]+ ){{1,3}})?in (?:\w+ )?(?:19|20)\d\d))"
        rf"|hit(?= (?:screens|(?:the )?(?:air|small screen|airwaves|streamer|network)\b|(?:tv|television) screens))"
        rf"|bega?n (?:airing|streaming)|start(?:s|ed|ing)?(?: (?:airing|streaming))?|kicks off"
        rf"|kicked off|kicking off|{COME}|goes live|rolls? out|opens|begins(?= (?:on"
        rf"|in)?\s?\w+day|(?: on)? \w+ \d)|(?:was|were|been|being|is|are) (?:\w+ )?(?:released"
        rf"|unveiled)|released(?= (?:on|in|this|last))|releases|releasing|becomes? available"
        rf"|is out|are out|out(?= (?:on|now|in)\b)|available(?= (?:on|from|to stream|in|starting"
        rf"|beginning)))|{WILL}(?P<v2>launch|drop|arrive|hit|land|stream|start|begin|kick off"
        rf"|be released|be unveiled|release|come out"
        rf"|come to(?! (?:an?|its|the)? ?(?:\w+ )?(?:end|close|conclusion|terms|light|life|blows|head|halt))|be available|be out|be shown"
        rf"|be streaming|be telecast|go live|roll out|be released|return))\b(?! (?:pause|a snag|the brakes|headlines|teaser"
        rf"|trailer|poster|first look|(?:pre-?)?production|principal|filming|shooting|casting|writing"
        rf"|work|off (?!on|this|in)|up"
        rf"|with a|the curtain|its (?:first )?(?:trailer|teaser)|an? (?:\w+ )?(?:trailer|teaser)"
        rf"|to (?:an? (?:\w+ )?(?:end|close)|terms|light|life)|from her|on (?:the|his|her|their)"
        rf"|in (?:the|his|her|their) (?!fall|spring|summer|winter|autumn|us|uk|u|coming|first"
        rf"|second))){SLOT}{DATED}",
        "launch|drop|arriv|hits|hit | land|stream|releas|began|episodes debut|episodes premier| out|coming|comes|come |came|available|live|start|begin|began"
        "|kick|roll|be shown|open|unveil|telecast",
        side="subject",
        needs="date",
        examples=(
            (
                "Season 3 of “The Crown” arrives on November 17.",
                "The Crown | 3 | premiere | announced | 2018-11-17",
            ),
            (
                "The series “The Looming Tower” launched on Hulu in February 2018.",
                "The Looming Tower |  | premiere | happened | 2018-02",
            ),
            ("“The Affair” came to an end in 2019.", ""),
            ("Strikes forced “The Affair” to hit pause until Memorial Day.", ""),
            ("“The Boys” will start casting in June 2018.", ""),
        ),
    ),
    phrasing(
        "premiere.on",
        P,
        rf"\b(?:(?P<v>launche[sd]|drop(?:s|ped)|arrive[sd]|hits|lands|landed|comes?|came|coming"
        rf"|streams|now streaming|is streaming|(?:was|been|is) released|is out|out now"
        rf"|is (?:now )?available(?: to stream)?|starts|heads|heading)|{WILL}(?P<v2>launch|drop"
        rf"|arrive|hit|land|come|stream|be released|be streaming|be available|release)) (?:on "
        rf"|to |at )?{NETWORK}\b(?! (?:headquarters|at the|movie|film))",
        "launch|drop|arriv|hits| hit | land|coming|comes|come |came|stream|releas| out|available|start|heads|heading",
        side="subject",
        needs="season",
        examples=(
            ("Season two of “Dark” will drop on Netflix.", "Dark | 2 | premiere | announced"),
            ("The memoir will hit shelves.", ""),
        ),
    ),
)
