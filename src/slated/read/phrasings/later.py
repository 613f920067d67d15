"""Words for a season yet to come, shared by the tables on renewals and endings."""

from __future__ import annotations


def any_of(*ways: str) -> str:
    """A group of a pattern that matches any of ``ways``, the first that fits."""
    return f"(?:{'|'.join(ways)})"


_TEENS = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
_ORDINALS = (
    "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
    r"|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|\d*(?:2nd|3rd|1st|\dth)"
)
COUNT = rf"(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|{_TEENS})(?!\w|:\d)"
"""A count of seasons, or the number of one that is not the first."""

_WORD = (
    r"(?:(?!(?:for|of|in|on|to|with|that|as|at|by|from|ready|up|release|date|return|premiere|trailer|first"
    r"|finale|half|part|is|was|will|ahead|before|after)\b)[\w’'-]+ )"
)
_UNIT = (
    r"(?:seasons?|series|run|rounds?|instal?lments?|outing|chapter|cycle|year|batch of episodes)"
)
_OF_TWO = r"(?:(?:,? |-)(?:and|&|yet|but)[ -](?:possibly |likely |an? )?\w+)?"
SEASON = any_of(
    rf"(?:{_ORDINALS}|sophomore){_OF_TWO}(?: [\w’'-]+){{0,2}}?[ -]{_UNIT}",
    rf"(?:seasons?|series) {COUNT}",
    r"S[2-9]\b",
)
"""The number of a season after the first: "fourth and final season", "season 3"."""

NUMBERED = rf"{_WORD}{{0,3}}?{SEASON}"
"""The same with the words before it: "a landmark fourth season". Slow at a pattern's start."""

MORE = any_of(
    rf"(?:yet )?(?:another|one more|one last|more|additional|extra|{COUNT} (?:more|additional|new))"
    rf"(?: [\w’'-]+){{0,2}}? {_UNIT}",
    rf"an? (?:brand[ -])?(?:new|final|last|further|\w+-episode) (?:\w+ )?{_UNIT}",
    "more episodes",
    r"(?:the )?next (?:television |TV )?season",
    r"(?:the |its )?\d{4}[-–]\d{2,4} (?:\w+ )?season",
)
"""A season without a number: "another season", "two more seasons"."""

NEXT = any_of(NUMBERED, MORE)
"""Any season after the first."""

THE_SHOW = (
    r"(?:it|them|(?:the|its|this|that|their)(?: [\w’'-]+){0,4}? (?:series|show|drama|comedy|sitcom|dramedy|program|programme|soap"
    r"|franchise|western|thriller|anthology|competition|contest|reboot|revival|spin-?off|hit|docuseries|procedural))\b"
)
"""A series not named: "it", "the long-running medical drama"."""

NO_PART = (
    r"(?![ -](?:(?:mid-?season )?(?:premiere|finale|opener|ender)|trailer|teaser|poster|promo|key art|photos?"
    r"|first[ -]look|sneak|episodes?\b|return|release|date|casting|cast\b|recap|review|winner|champion"
    r"|contestants?|judges?|guest|spoilers?|plot|details?|updates?|news|preview|filming|production|shoot"
    r"|writers|set\b|arc\b|villain|scene|cliffhanger|twist|storyline|story|star|reunion|premieres|character))"
)
"""What may not follow a season: "season 3 trailer" is about the trailer."""
