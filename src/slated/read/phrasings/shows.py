"""Words for shows to come, shared by the rows of orders and of developments."""

from __future__ import annotations

KIND = (
    r"(?:(?:TV|television|live-action|animated|anime|limited|original|scripted|unscripted"
    r"|non-scripted|reality|comedy|drama|game|anthology|docu|documentary|event|prequel|sequel|web"
    r"|adult|crime|Netflix|HBO|HBO Max|Hulu|Disney\+|Amazon|Apple|Peacock|Paramount\+)[- ]){0,5}"
)
SHOW = (
    r"(?:series|mini-?series|docu-?series|pilot|drama|comedy|sitcom|dramedy|multicam|anthology"
    r"|adaptation|show|anime|procedural|competition)"
)
AGAIN = r"(?:reboot|revival|remake|re-?imagining|continuation)"
OFF = r"(?:spin-?off|offshoot|prequel|sequel)"
PART = (
    r"(?! (?:finales?|premieres?|returns?|trailers?|stars?|starring|creators?|dates?|seasons?"
    r"|orders?|regulars?|recap|lead|director|writer|producer|reunion|cast|based|episodes?)\b)"
)
CREDIT = (
    r"(?:,? (?:from|by|starring|about|with|based on|set|of|for|following"
    r"|adaptation)\b[^.;:|]{2,70}?)?"
)
NEW = (
    r"(?![^.;|]{0,80}\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another"
    r"|final|new|additional|more|its|returning|\w+th) (?:and final )?(?:seasons?|series on)"
    r"|seasons? [\w&]|renew\w*|(?:more|new) episodes|returning)\b)"
)
