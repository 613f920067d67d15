"""Whether the words between a title and a verb tie the two together.

Every loop over words is possessive: the words of a gap can be read in one way only, so
that a gap that does not fit is given up in linear time.
"""

from __future__ import annotations

import re
from functools import lru_cache

_COUNT = r"(?:\d{1,2}[ab]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_RANK = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\d{1,2}(?:st|nd|rd|th)|sophomore|freshman|debut|inaugural|final|last|next|new)"
)
_KIND = (
    r"(?:tv|television|hit|live-action|animated|limited|original|anthology|reality|comedy|drama"
    r"|crime|mystery|horror|thriller|dramedy|romantic|medical|legal|political|historical|period"
    r"|web|animation|anime|fantasy|teen|family|cable|sci-fi|science|fiction|supernatural|superhero"
    r"|documentary|game|talk|dating|competition|cooking|singing|award-winning|emmy-winning"
    r"|critically|acclaimed|popular|beloved|long-running|new|upcoming|final|last|next|forthcoming"
    r"|debut|sophomore|freshman|brand|full|remaining|entire|reboot|soap|opera)"
)
_NOUN = (
    r"(?:series|shows?|seasons?|sitcom|programme?|special|spin-?off|reboot|revival|remake|prequel"
    r"|sequel|adaptation|mini-?series|docu-?series|instal?lments?|chapter|part|volume|vol\.?"
    r"|episodes|edition|pilot|franchise|saga|half|run|version|event|project|story|premiere|release"
    r"|production|filming)"
)
_AUX = (
    r"(?:will|is|are|was|were|has|have|had|be|been|being|to|set|slated|scheduled|due|expected"
    r"|going|about|gets?|getting|got|ready|poised|planned|planning|plans|looking|hoping|hopes"
    r"|aiming|aims|confirmed|tipped|may|might|could|should|would|can"
    r"|won['’]t|isn['’]t|wasn['’]t|hasn['’]t|haven['’]t|aren['’]t|weren['’]t|doesn['’]t"
    r"|didn['’]t|not|never|no|longer|reportedly|likely|probably|possibly|potentially|supposedly"
    r"|finally|officially|also|just|first|originally|initially|now|then|next|already|still|soon"
    r"|eventually|recently|formally|all|both|even|only|later|again|once|yet|so|far|did|does|do"
    r"|which|that|who|whose|it|and|itself|there|very|well|as|return|back|bring|made|make|makes|making"
    r"|early|currently|[a-z]+ly)"
)
_WORD = (
    rf"(?:the|its|a|an|their|this|of|for|with|on|and|&|{_COUNT}|{_RANK}|{_KIND}|{_NOUN}|{_AUX})"
    r"(?:['’]s|s['’]|['’])?[,:]?(?=[ –—|-]|\Z)"
)
_HEAD = r"(?:['’”\"]{0,2}(?:['’]s)?['’”\"]?)?(?: ?\([^()]{1,60}\))?"
_ASIDE = (
    r"(?:,['’”\"]? [^,;:.!?]{2,90},|[ ,](?:starring|with|from|about|based on|created by|featuring)"
    r" [^,;:.!?]{2,60}?(?= (?:will|is|was|has|and|returns|premieres))"
    r"|,['’”\"]? (?:a|an|the|its) [^,;:.!?]{2,70}?(?= (?:that|which|and) )"
    r"| (?:is|was|has|will|premiered|debuted|launched|began|started|aired|returned"
    r"|ended|wrapped|ran|earned|drew) (?:[^,;:.!?“”‘\"]|, (?=\d{4})){2,80}?,?(?= (?:and|but) )"
    r"|,['’”\"]? (?:both of )?which (?-i:(?:the )?[A-Z][\w+&]*(?: [A-Z][\w+]*)?)(?= )"
    r"|:(?: [\w'’-]+){1,5}?(?= (?:drama|comedy|series|show|sitcom|thriller|reboot) )"
    r"|:? [‘“'\"][^‘’“”\"]{2,40}[’”'\"] (?:spin-?off|prequel|sequel|offshoot)(?: series)?"
    r"|,['’”\"]?|:|\s[-–—|]| [-–—] [^–—;.!?]{2,80} [-–—])?"
)
_TAIL = re.compile(rf"{_HEAD}{_ASIDE}(?: (?:{_WORD}|\([^()]{{1,30}}\)))*+[ :,–—|-]*", re.IGNORECASE)
# The gap names another thing than the series itself: "the X finale airs", "the X trailer drops".
_OTHER = re.compile(
    r"\b(?:finale|trailer|teaser|poster|promo|episode|recap|clip|crossover|reunion|soundtrack)\b",
    re.IGNORECASE,
)
_SERIES = (
    r"(?:series|show|sitcom|drama|comedy|reboot|revival|spin-?off|programme?|mini-?series|special"
    r"|season|cycle|episodes|soap|anime|docu-?series|franchise|thriller|dramedy|prequel|anthology"
    r"|run|chapter|instal?lment|competition|adaptation|part)"
)
_GENERIC = re.compile(
    rf"(?:\b(?:it|they|this one|both"
    rf"|(?:the|its|this|that|our|their|another|a) (?:(?!the|its)[\w'’&+-]+,? ){{0,5}}?{_SERIES}"
    rf"|seasons? {_COUNT}|part {_COUNT}|S\d+"
    rf"|(?:all[ -]?|the )?(?:{_COUNT} |\d+ )?(?:new |remaining |first |last )?episodes)\b"
    r"(?: of [^,;:.!?]{2,40}?(?= (?:will|is|was|has|are|to)\b|\Z| ))?"
    r"(?:,? (?:(?:starring|from|with|about|based on|created by|on) )?[^,;:.!?]{2,60}?,"
    r"| (?:starring|from|with|about|based on|created by|by(?= (?-i:[A-Z]))|featuring|on)"
    r" [^,;:.!?]{2,60}?"
    r"| (?:is|was|has|will) [^,;:.!?]{2,60}? (?:and|but))?)"
    rf"(?:,? {_AUX})*+[ ,]*\Z",
    re.IGNORECASE,
)
# "Her time on the show began", "his run on “ER” ended": what somebody did, not the series.
_STINT = (
    r"\b(?:her|his|their|my|your|['’]s|first|last|recent) (?:[\w-]+ ){0,2}?(?:time|stint|run|tenure"
    r"|years?|days?|role|part|appearances?|journey|career|job|gig|turn|contract|stay|character"
    r"|storyline|relationship|romance|friendship) (?:on|in|at|with|for|from)"
)
_OF_STINT = re.compile(rf"{_STINT} (?:the|that|this|its) [\w -]{{2,30}}\Z", re.IGNORECASE)
_ON_STINT = re.compile(
    rf"{_STINT}(?: (?:the|[\w+]+['’]s))?(?: (?:hit|series|show|sitcom|drama))*,? [‘“'\"]?\Z",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[\W_]*\Z")
# Between a verb and its object: "renews *hit comedy* X", "has ordered *a new drama called* X".
_OBJECT = re.compile(
    rf"(?: (?:\w+[’']s|series['’]|[a-z&-]+|{_COUNT}|HBO|NBC|ABC|CBS|CW|Netflix|Hulu|Fox|FX|BBC|ITV"
    r"|Marvel|Starz|Showtime|Amazon|Max|Apple|TV\+?|Seasons?|Series|Drama|Comedy|Docuseries|Reality"
    r"|German|British|French|Spanish|Korean|Japanese|Danish|Swedish|Norwegian|Italian|Israeli|Indian|Turkish|Mexican|Brazilian|Polish|Irish|Scottish|Canadian|Australian|American|Chinese|Thai|Dutch|Belgian|Nordic|K-drama|Hindi|Tamil|Telugu|Legal|Medical|Police|Cop|Family|Teen|Sci-fi|Dramedies|Workplace|Superhero|Breakout|Hit|Acclaimed|Animated|Anime|Adaptation|Reboot|Revival|Official|Trailer|First|Look|Teaser|Poster|Premiere"
    r"|Date|Final|Second|Third|New|Original|Limited|Thriller|Freshman|Competition|Crime|Sci-Fi"
    r"|Horror|Sitcom|Dramedy|Its|The|Of|For|On|Back|[A-Z]{2,4}"
    r"|(?:[A-Z][\w.-]+ ){1,3}?[A-Z][\w.-]+[’']s?(?= [a-z]|:? [‘“\"'])"
    r")[,:]?(?=[ ‘“\"'(]|\Z)){0,14}+[ ,:]*[‘“\"'(]?"
)


def follows(gap: str) -> bool:
    """Whether ``gap``, the words from a title to a verb, makes the title its subject."""
    return len(gap) < 220 and _TAIL.fullmatch(gap) is not None and not _OTHER.search(gap)


def of_stint(before: str) -> bool:
    """Whether ``before``, the words up to a title, tell what somebody did on that series."""
    return _ON_STINT.search(before) is not None


LONGEST_ASIDE = 200
# "That mini-series, which threw X together with Y, Z and W, ": all the sentence before the verb.
_LONG_ASIDE = re.compile(
    r"(?:that|this|the|its) (?:[\w’'-]+ ){0,3}(?:series|mini-?series|show|drama|comedy|sitcom"
    r"|season|reboot|revival|spin-?off|prequel|special|event),"
    r" (?:which|who|starring|created|based|set|from|about|an?)\b[^.;:!?]{3,150}, ",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def generic_subject(before: str) -> bool:
    """Whether the words before a verb end in "the series", "season 3", "it", or are none."""
    if _OF_STINT.search(before[-80:]):
        return False
    return (
        _NOTHING.match(before) is not None
        or _GENERIC.search(before[-130:]) is not None
        or (len(before) < LONGEST_ASIDE and _LONG_ASIDE.fullmatch(before) is not None)
    )


def precedes(gap: str) -> bool:
    """Whether ``gap``, the words from a verb to a title, makes the title its object."""
    return len(gap) < 120 and _OBJECT.fullmatch(gap) is not None
