"""Finales, and premieres named as a noun: "the series finale", "the season three premiere"."""

from __future__ import annotations

from slated.claim import Event, Status
from slated.read.phrasing import phrasing
from slated.read.phrasings.dates import DAY, WHEN
from slated.read.phrasings.later import COUNT, any_of

F = Event.FINALE
P = Event.PREMIERE
_LAST = (
    r"(?:finale|(?:final|last|closing|concluding)(?:-ever| ever)? (?:episode|instal?ment|chapter)(?: ever)?"
    r"|(?:season|series) (?:ender|closer))"
)
_WILL = r"(?:will|to|would|may|might|could|should|['’]ll)(?: (?:now|also|finally|likely|be))?"
# A headline that looks ahead, or back from afar, or tells of the making of a finale.
_NOT_RECAP = (
    r"\A(?!.*\b(?:will|won['’]t|could|sets?|announce[sd]?|reveal date|ahead of|upcoming|before"
    r"|preview|promos?|delay(?:s|ed)?|postponed|pushed"
    r"|teaser|trailer|sneak peek|first look|dates?|start time|predictions?|how to watch"
    r"|when (?:is|does|will)"
    r"|shoots?|shooting|film(?:s|ed|ing)?|production|table read|years? (?:later|on|ago|after)"
    r"|leaks?|viewership|casts|role"
    r"|spotted|outfit|saree|dress|live updates|to (?:air|end|go|be|return|premiere|perform"
    r"|feature)|needs to"
    r"|in store|plan(?:s|ned)?|pulled off|announced|confirmed|movie|alternate|deleted|original"
    r"|nears|awaits?|after the finale|revisited|makes it to|changes|teas(?:es"
    r"|ing) (?!.*recap))\b)"
)

ROWS = (
    phrasing(
        "finale.airs",
        F,
        rf"\b{_LAST}\b(?: episode)?(?:,? (?:of|on|for|titled|called"
        rf"|entitled) [^.;:!?]{{2,60}}?)?(?:,? (?:which|that)|,(?= airing\b))?(?: (?:is|was|has|had|have|all"
        rf"|now|currently|been))*"
        rf"(?: (?P<v>airs|aired|airing|telecast(?:ed)?|drops|dropped|premieres|premiered|hits"
        rf"|arrives|arrived|streams|debuts|debuted|takes place|took place|was (?:broadcast"
        rf"|shown)|screened|broadcasts?)|(?:(?:,| [–—-])? (?:set|slated|scheduled|due|going"
        rf"|expected))? {_WILL} (?P<v2>air|be shown|be broadcast|drop|premiere|arrive|hit|stream"
        rf"|debut|take place|screen|run|release))\b(?! (?:as|an|a|the) )",
        "finale|episode|instal|chapter|ender|closer",
        side="near",
        needs="date",
        examples=(
            (
                "The season 4 finale of “Outlander” airs on January 27.",
                "Outlander | 4 | finale | announced | 2019-01-27",
            ),
            (
                "The final episode of “Lost” aired on May 23, 2010.",
                "Lost |  | finale | happened | 2010-05-23",
            ),
            (
                "He is back for the series finale of “Veep,” scheduled to air on May 12, 2019.",
                "Veep |  | finale | announced | 2019-05-12",
            ),
            (
                "“Outlander” is on Starz. The season finale, airing April 15, runs two hours.",
                "Outlander |  | finale | announced | 2018-04-15",
            ),
            ("The next episode of “Outlander” airs on January 27.", ""),
        ),
    ),
    phrasing(
        "finale.dated",
        F,
        rf"(?:\b(?:{WHEN}|{DAY}['’]s|tonight['’]s|last night['’]s"
        rf"|tomorrow['’]s) (?:[\w'’-]+ ){{0,5}}?{_LAST}\b(?! (?:on |this |next |last |in )(?:{DAY}|{WHEN}))|\b{_LAST}(?: (?:episode|special"
        rf"|event))?,? (?:of [^.;:!?,]{{2,50}}? )?(?:(?:is |are |has been )(?:now |currently )?(?=\w+ for ))?(?:on |this |next |last |in |set for "
        rf"|slated for |scheduled for |due |back (?:in|on) )(?:{DAY}|{WHEN})"
        rf"|\bfinale date (?:of|is|set for) (?:{DAY},? )?{WHEN})",
        "finale|episode|instal|chapter|ender|closer",
        side="near",
        needs="date",
        examples=(
            (
                "Viewers met a new villain in Tuesday’s season finale of “The Flash”.",
                "The Flash |  | finale | happened",
            ),
            (
                "“The Flash” goes on. The season finale is set for May 22.",
                "The Flash |  | finale | announced | 2018-05-22",
            ),
            (
                "“The Flash” has a finale date of May 22.",
                "The Flash |  | finale | announced | 2018-05-22",
            ),
        ),
    ),
    phrasing(
        "finale.recap",
        F,
        rf"{_NOT_RECAP}[^\n]*?\b(?P<v>finale)\b(?!.*\bseason (?:\d|two|three|four|five|six|seven"
        rf"|eight|nine))(?! (?:four|five|showstopper))",
        "finale",
        status=Status.HAPPENED,
        side="near",
        needs="headline",
        dated=False,
        examples=(("‘Succession’ Season 1 Finale Trailer", ""),),
    ),
    phrasing(
        "finale.weeks-away",
        F,
        any_of(
            rf"\b(?:one|two|three|four|an?|a few|\d+|mere|just) (?:more )?(?:weeks?|days?|hours?|episodes?) (?:away from|(?:to go|left) (?:until|till?|before)) (?:the |its |their )?(?:[\w-]+ ){{0,3}}?{_LAST}\b",
            rf"\b(?:just around the corner|right around the corner|fast approaching|looming|approaches|is near|nears) (?:its |the )?(?:[\w-]+ ){{0,3}}?{_LAST}\b",
            rf"\b{_LAST} (?:is )?(?:just |only |right )?(?:(?:one|two|three|a|a few|\d+) (?:weeks?|days?|hours?|episodes?) away|around the corner|fast approaching|looming)\b",
        ),
        " away|to go |left until|left before|around the corner|approach|looming|nears|is near",
        status=Status.ANNOUNCED,
        side="near",
        needs="title season noun",
        examples=(
            (
                "“The Voice” is one week away from its season finale.",
                "The Voice | | finale | announced",
            ),
            ("The parade is one week away from its grand finale.", ""),
        ),
    ),
    phrasing(
        "finale.dropped",
        F,
        rf"\b{_LAST}\b(?: (?:of|on|for) [^.;:!?]{{2,50}}?)? (?:has |just |has just |have )*(?:aired|dropped|landed|arrived)\b(?! (?:as|an|a|the|before|ahead) )",
        "finale|episode|instal|chapter|ender|closer",
        status=Status.HAPPENED,
        side="near",
        needs="season",
        unless_dated=True,
        examples=(
            (
                "The second season finale of “Barry” has landed on HBO",
                "Barry | 2 | finale | happened",
            ),
            ("The finale of the tour was in Rome.", ""),
        ),
    ),
    phrasing(
        "finale.crowned",
        F,
        any_of(
            r"\b(?:crown(?:s|ed)|nam(?:es|ed)) (?:[\w’'.-]+ ){0,4}?(?:its|the|as) (?:[\w-]+ )?(?:season \w+ )?(?:winner|champion|champ)\b",
            r"\b(?:wins|crowned (?:the )?(?:winner|champion) of) (?:the )?(?:season \w+|\w+ season) (?:of|on) (?=[“‘'\"]?(?-i:[A-Z]))",
            r"\bseason \w+ (?:winner|champion) (?:is|was|revealed|crowned|announced)\b",
        ),
        "crown|named|names|wins|winner|champion",
        status=Status.HAPPENED,
        side="near",
        needs="season",
        examples=(
            (
                "The Voice has crowned the champion of season 15",
                "The Voice | 15 | finale | happened",
            ),
            ("She won season tickets.", ""),
        ),
    ),
    phrasing(
        "finale.came-to-an-end",
        F,
        r"\b(?:(?:(?:has|have) (?:come|drawn)|came|drew) to (?:an?|its) (?:[\w-]+ )?(?:end|close|conclusion)|(?:signed|bowed) off|wrapped up)\b",
        "to an end|to a close|to its|conclusion|signed off|bowed off|wrapped up",
        status=Status.HAPPENED,
        side="subject",
        needs="season",
        examples=(
            (
                "“Lucifer” season 6 has drawn to its close",
                "Lucifer | 6 | finale | happened",
            ),
            ("Season 4 of their marriage has come to an end.", ""),
        ),
    ),
    # The making of a series ends, or a love: no finale.
    phrasing(
        "finale.other-thing",
        F,
        r"\b(?:production|filming|shooting|taping|relationship|marriage|romance|engagement|friendship|contract|deal|feud|career|tour)\b"
        r"[^.;:!?,–—]{0,90}?\b(?:ended|ends|concluded|concludes|finished|wrap(?:s|ped)|came to an? \w+)\b",
        "ended|ends|conclude|finished|wrap|came to a",
        status=Status.HAPPENED,
        side="subject",
        firm=False,
        examples=(("Production on the sitcom “Cheers” ended in April 1993.", ""),),
    ),
    phrasing(
        "finale.ended",
        F,
        rf"\b(?:(?P<v>(?:aired|airs|airing|broadcast) (?:its|the"
        rf"|their) (?:[\w-]+ ){{0,2}}{_LAST}|(?:ended|concluded|finished"
        rf"|completed|wrapped|capped|closed)(?: up| out| off)? (?:airing )?(?:its|their"
        rf"|the|an?) (?:[\w-]+ ){{0,6}}?(?:run|season|series)(?! of)|(?:came(?: down)?|has come"
        rf"|drew|built) to (?:an?|its) (?:[\w-]+ )?(?:end|close|conclusion|climax|finale)|reached its (?:end|climax|conclusion)|took (?:a|its) (?:(?:final|last) )?bow|bid (?:us |fans |viewers )?(?:a )?(?:final |fond )?(?:farewell|goodbye|adieu)|said (?:its )?(?:goodbye|farewell)|signed off"
        rf"|(?:ended|concluded|wrapped) after (?:\d+|{COUNT}) (?:seasons?|series|episodes|years)(?= (?:on|in|last) )"
        rf"|(?:wrap(?:s|ped)|cap(?:s|ped)|close[sd]|end(?:s|ed)|conclude[sd]|finishe[sd])(?: up| out| off)? (?:season|series) {COUNT}"
        rf"|went off(?: the)? air|(?:ended|concluded)(?: for good)?(?= (?:in|last|this|back|that (?=\w+(?:ary|ch|il|ay|ne|ly|st|er))|on(?! (?:an?|the|such|its)\b)) )"
        rf"|(?:ends|concludes|finishes|wraps|closes)(?: up| out| off)? (?:its|their|the) (?:[\w-]+ ){{0,4}}?(?:run|season|series)(?! of)"
        rf"|(?:concludes|wraps(?: up)?|ends|finishes|closes(?: out)?|signs off|bows out|comes to an end)(?= (?:tonight|tomorrow|(?:on |this |next )?(?:{DAY}|{WHEN})))"
        rf"|wrapp?(?:ed|s) up(?= (?:last night|tonight|yesterday|(?:on |last |this (?:past )?)?(?:{DAY}|{WHEN})))|wrapped(?= (?:last night|tonight|yesterday))"
        rf"|crowned its [\w-]+ (?:winner|champion))|{_WILL} (?P<v2>(?:air"
        rf"|broadcast) its (?:[\w-]+ )?{_LAST}|(?:wrap|end|conclude|finish)(?: up| out)? (?:its"
        rf"|their) (?:[\w-]+ ){{0,4}}?(?:run|season|series)(?! of)|sign off))\b",
        "air|broadcast|end|conclud|finish|complet|wrap|capped|caps|close|conclusion|climax|sign|crowned|bows| bow|farewell|goodbye|adieu",
        side="subject",
        needs="date",
        examples=(
            (
                "“The Office” ended its nine-season run in May 2013.",
                "The Office |  | finale | happened | 2013-05",
            ),
            (
                "A lot has changed since the sitcom “Roseanne” went off the air in 1997.",
                "Roseanne |  | finale | happened | 1997",
            ),
            ("Season 8 of “Homeland” wrapped up last night.", "Homeland | 8 | finale | happened"),
            (
                "The third season of “The Sinner” ended on April 2, 2017.",
                "The Sinner | 3 | finale | happened | 2017-04-02",
            ),
            (
                "“Mindhunter” wrapped filming on its second season in December.",
                "",
            ),
        ),
    ),
    phrasing(
        "premiere.noun",
        P,
        r"\b(?:season|series|winter|fall|midseason|mid-season|spring|summer|two-hour|two-part"
        r"|\d+|one|two|three|four|five|six|seven|eight|nine|ten|second|third|fourth"
        r"|fifth)[ -](?:season )?(?:premiere|debut|opener)\b(?![- ](?:dates?\b|of (?:the"
        r"|a) (?:film|movie)|party|screening|event|in (?:los|new york|london|hollywood)|of his"
        r"|as|her|his))(?<!world premiere)",
        "premiere|debut|opener",
        side="near",
        needs="date headline",
        examples=(
            (
                "The season 2 premiere of “Big Little Lies” airs on June 9.",
                "Big Little Lies | 2 | premiere | announced | 2018-06-09",
            ),
        ),
    ),
    phrasing(
        "finale.loose",
        F,
        rf"\b(?:{_LAST}|finales|ended|ends|conclude[sd]|wrap(?:s|ped|ping)?|signed off|(?:is|are|was) over|com(?:es?|ing) to an end"
        r"|(?:came|come) to an end|last aired|off(?: the)?[- ]air|crown(?:s|ed)?)\b",
        "finale|episode|instal|chapter|ender|closer|end|conclud|wrap|signed off|is over|are over|was over|last aired|off air|off-air|off the air|crown",
        status=Status.HAPPENED,
        side="near",
        firm=False,
        examples=(("Fans wept at the finale of “Lost”.", ""),),
    ),
    phrasing(
        "premiere.loose",
        P,
        r"\b(?:premier\w*|debut\w*|return\w*|(?:airs?|aired|airing)(?! (?:its|the|their) (?:[\w-]+ )?"
        r"(?:final|last|finale)\b)|launch\w*|drops?|arriv\w+|hits?"
        r"|lands?|streams?|streaming|start\w*|begins?|kicks? off|coming|comes?|out|available"
        r"|released?|back|opens?|bows?)\b",
        "premier|debut|return|air|launch|drop|arriv|hits| hit | land|stream|start|begin|kick|coming|come| out"
        "|available|releas|back|open|bow",
        status=Status.ANNOUNCED,
        side="near",
        needs="date season",
        firm=False,
        examples=(("The “Lost” reunion is out.", ""),),
    ),
)
