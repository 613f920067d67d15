"""What the phrasings of premieres share: helpers before a verb, dates behind it, networks."""

from __future__ import annotations

from slated.read.phrasings.dates import DAY, MONTH, WHEN

WILL = (
    r"(?:(?:will|(?<!\bwas )(?<!\bwere )to|would|should|may|might|could|can|shall|won['’]t|wouldn['’]t|doesn['’]t"
    r"|didn['’]t"
    r"|['’]ll|expected|not|never)"
    r"(?: (?:not|also|be|finally|officially|likely|now|first|then|probably|soon|still"
    r"|instead)){0,2} )"
)
# "premiere dates", "debuts as a director", "bows at the festival": no release of a series.
NOT_RELEASE = (
    r"(?! (?:dates?|episode|week|night|in theat|party|album|single|song"
    r"|at (?:the )?(?:\w+ )?(?:festival"
    r"|theat|comic)|as (?:a|an|the|her|his|\w+ in)\b|her |his |their (?!\w+ season)|of |event"
    r"|(?:[\w'’]+ ){0,6}?(?:trailer|teaser|poster|first look|photos|clip)\b|guide|trailer"
    r"|teaser|photos?|recap|ratings|screening|at no|new (?:song|single|music|look|trailer)"
    r"|a new (?:song"
    r"|single|look|hair|trailer)|and recap))"
)
SLOT = (
    r"(?! (?:between|every|weekly|week(?:nights|days)|nightly|daily|(?:on )?(?:\w+ )?(?:sun|mon"
    r"|tues|wednes"
    r"|thurs|fri|satur)day(?:s| nights)|new episodes (?:every|each|on)))"
)

HOLIDAY = (
    r"(?:christmas(?: day| eve)?|thanksgiving|halloween|easter|valentine['’]s day|(?:memorial|labor"
    r"|independence|boxing) day|new year['’]s|(?:the )?fourth of july|july fourth)"
)
# A date stands close behind the verb. A weekday alone may be the next ordinary episode.
DATED = (
    rf"(?=[^.;!?]{{0,70}}?\b(?:{WHEN}|{DAY}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}"
    rf"|\d{{1,2}}/\d{{1,2}}|today"
    r"|tonight|tomorrow|yesterday|(?:this|next|last|earlier|later) (?:\w+ )?(?:weekend|week"
    r"|month|year|season)"
    r"|(?:weeks?|months?|years?) (?:ago|later)"
    r"|in (?:(?:less|just|only|under|about|a|than|over) ){0,3}(?:[a-z]{3,6}|\d{1,2}) (?:days|weeks|months)"
    rf"|(?:the|this|next) (?:week|month|year)['’]s end|end of the (?:month|year)|{HOLIDAY}))"
)
MONTHLY = rf"(?=[^.;!?]{{0,50}}?\b(?:{WHEN}|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH})\b)"
# "comes to an end" is a finale, if anything.
COME = (
    r"(?:comes?|came|coming) (?:to(?! (?:an?|its|the)? ?(?:\w+ )?(?:end|close|conclusion|terms"
    r"|light|life|blows"
    r"|head|halt))|out|on|in|this|next|soon|back)"
)
NETWORK = (
    r"(?:netflix|hbo(?: max)?|hulu|amazon(?: prime)?(?: video)?|prime video"
    r"|disney\+?(?: plus)?(?: hotstar)?"
    r"|apple tv\+|peacock|paramount\+|showtime|starz|fx|fxx|amc|abc|nbc|cbs|fox|the cw"
    r"|bbc(?: one| two| three)?"
    r"|itv|channel [45]|e4|mtv|tbs|tnt|usa network|syfy|bravo|e!|tlc|vh1|lifetime|freeform"
    r"|crunchyroll"
    r"|funimation|hotstar|voot|zee5|adult swim|cbs all access|quibi|roku|britbox|acorn tv"
    r"|sky (?:one|atlantic)"
    r"|the (?:network|streamer|channel|streaming (?:service|giant|platform)|broadcaster|cabler"
    r"|platform))"
)
COUNTED = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\d+th|final"
    r"|new|last|sophomore|next|upcoming|entire|full)(?: \w+){0,2} (?:season|series|episodes|run"
    r"|chapter)"
    r"|seasons? (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)|all (?:\w+ ){0,2}episodes)"
)
