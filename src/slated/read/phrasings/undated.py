"""Premieres without a date: once planned, kept secret, not known yet."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing

P = Event.PREMIERE
START = r"(?:premiere|release|return|launch|start|air|debut|streaming)"
_UNSAID = (
    r"(?:(?:won['’]t|will not|would not|wouldn['’]t|has yet to|have yet to|hasn['’]t|has not|haven['’]t"
    r"|have not|isn['’]t|is not|refuses? to|refused to|declin(?:es?|ed) to) (?:yet |been )?"
    r"(?:say|saying|said|reveal(?:ed|ing)?|announced?|announcing|disclosed?|confirm(?:ed)?|tell|told|shared?)"
    r" (?:exactly |precisely |yet )?when\b|(?:mum|silent|quiet|tight-lipped|coy|cagey) (?:on|about|as to) (?:exactly )?when\b"
    r"|keep(?:s|ing)? (?:\w+ ){0,3}to (?:itself|themselves) (?:\w+ )?when\b|keep(?:s|ing)? (?:it )?(?:a )?secret when\b)"
)

ROWS = (
    # What was once planned: later rows leave these words alone.
    phrasing(
        "premiere.once-planned",
        P,
        r"\b(?:(?:was|were|had been|originally|initially) (?:originally |initially |first |previously |once )?(?:supposed|scheduled|slated|set|due|meant|expected) to (?:have )?"
        r"|(?:was|were) to have (?:been )?)(?:premiered?|debut(?:ed)?|return(?:ed)?|air(?:ed)?|launch(?:ed)?|arrived?|released?|be (?:released|back)|start(?:ed)?|beg[iu]n|drop(?:ped)?|hit|opened|open|come back)\b(?! (?:production|filming|shooting|work))",
        "supposed to|scheduled to|slated to|set to|due to|meant to|expected to|to have",
        status=Status.DENIED,
        side="subject",
        needs="date",
        firm=False,
        examples=(("“Fargo” season 4 was supposed to premiere on April 19.", ""),),
    ),
    phrasing(
        "premiere.pointed",
        P,
        r"^(?:that|this) (?:[\w’'-]+ ){0,2}(?:mini-?series|series|show|drama|comedy|sitcom|special|reboot|revival"
        r"|spin-?off)\b[^.;:]{0,160}?\b(?P<v>premiered|debuted|launched|bowed)\b(?! (?:at|to|as)\b)",
        "premier|debut|launch|bow",
        side="subject",
        needs="date",
        examples=(
            (
                "“Sherlock” was first. That series, made in Wales, debuted in July 2010.",
                "Sherlock |  | premiere | happened | 2010-07",
            ),
        ),
    ),
    phrasing(
        "premiere.history",
        P,
        r"\b(?:after|since|when|before|until|because) (?:it|the (?:original |first |flagship )?(?:series|show|sitcom|drama"
        r"|comedy|program|programme)) (?:first |originally |initially )?(?P<v>premiered|debuted|launched|aired|bowed)\b"
        r"(?= (?:on [^,.;]{2,25} )?(?:back )?in (?!the (?!fall|spring"
        r"|summer|autumn|winter|late|early|mid|year|\d)))(?! at)",
        "premier|debut|launch|aired|bow",
        side="subject",
        needs="date",
        examples=(
            (
                "“The X-Files” was a hit soon after it debuted in September 1993.",
                "The X-Files |  | premiere | happened | 1993-09",
            ),
            ("“Scorpion” did well when it first launched in a slot at 9 PM.", ""),
        ),
    ),
    phrasing(
        "premiere.withheld",
        P,
        rf"\b{_UNSAID}",
        "when",
        status=Status.UNKNOWN,
        side="near",
        dated=False,
        examples=(
            ("Netflix won't say when “The OA” is coming back.", "The OA |  | premiere | unknown"),
            (
                "HBO is staying mum on when its comedy series “Barry” will return.",
                "Barry |  | premiere | unknown",
            ),
            ("She would not say when the wedding is.", ""),
        ),
    ),
    phrasing(
        "premiere.unknown",
        P,
        rf"\b(?:(?:has|have)(?: not|n['’]t)(?: yet)? (?:set|announced|given|fixed|confirmed|revealed) an? (?:official |firm |exact )?(?:\w+ )?date\b|(?:gave|given|giving|set|fixed|named|has|have|with|is|was) (?:still |as yet )?no (?:official |firm |exact |new |return |start )?date\b(?! (?:night|with))|(?:neither|none of them) (?:yet )?has an? (?:\w+ )?date\b|an? (?:new|official|exact|firm|return|broadcast|transmission|specific)(?: \w+)? date\b[^.;]{{0,45}}?\b(?:has not|hasn['’]t|yet to|not been|under wraps|unknown)\b|never (?:set|announced|gave) an? (?:\w+ )?date\b|(?:no|n['’]t|not|has yet to|have yet to|yet to|without|unclear"
        rf"|unknown)\b[^.;?]{{0,60}}?\b(?:{START}[ -](?:date|window)s?|(?:when"
        rf"|how soon)\b[^.;?]{{0,60}}?\b(?:premieres?|debuts?|returns?|airs?|be released|arrives?|drops?"
        rf"|comes? (?:out|back)|(?:be|is) back|streams?|hits?)\b)|mum (?:on|about) when"
        rf"|{START} date[^.;]{{0,40}}?\b(?:has not|hasn['’]t|have not|haven['’]t|not (?:been"
        rf"|yet)|yet to|unknown|unclear|TBA\b|TBD\b|to be announced|under wraps))",
        "date|when|mum|window|how soon",
        status=Status.UNKNOWN,
        side="near",
        dated=False,
        examples=(
            (
                "There is no premiere date yet for season three of “Mindhunter”.",
                "Mindhunter | 3 | premiere | unknown",
            ),
            (
                "Netflix has not said when “Mindhunter” will return.",
                "Mindhunter |  | premiere | unknown",
            ),
            (
                "HBO has given no date for season 3 of “Euphoria.”",
                "Euphoria | 3 | premiere | unknown",
            ),
            (
                "A new date for “Fargo” season 4 has yet to be found.",
                "Fargo | 4 | premiere | unknown",
            ),
        ),
    ),
)
