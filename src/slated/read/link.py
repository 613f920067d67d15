"""Whether the words between a title and a verb tie the two together."""

from __future__ import annotations

import re

_COUNT = r"(?:\d{1,2}[ab]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_RANK = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))"
_NOUN = (
    r"(?:tv|television|hit|live-action|animated|limited|original|anthology|reality|comedy|drama|crime|mystery|horror|thriller|dramedy|romantic|medical|legal|political|historical|period|web|animation|anime|fantasy|teen|family|cable|sci-fi|science|fiction|supernatural|superhero|documentary|game|talk|dating|competition|cooking|singing|award-winning|emmy-winning|critically|acclaimed|popular|beloved|long-running|new|upcoming|final|last|next|forthcoming|debut|sophomore|freshman|brand|full|remaining|entire|"
    r"series|show|seasons?|sitcom|programme?|special|spin-?off|reboot|revival|remake|prequel|sequel|adaptation|mini-?series|docu-?series|installment|instalment|chapter|part|volume|vol\.?|episodes?|edition|pilot|finale|premiere|movie|franchise|soap|opera|saga|half|run|version|event|project|production|filming|release|trailer|cast|story|installments)"
)
_AUX = (
    r"(?:will|is|are|was|were|has|have|had|be|been|being|to|set|slated|scheduled|due|expected|going|about|gets?|getting|got|ready|poised|planned|confirmed|tipped|"
    r"may|might|could|should|would|can|won['’]t|isn['’]t|wasn['’]t|hasn['’]t|haven['’]t|aren['’]t|weren['’]t|doesn['’]t|didn['’]t|not|never|no|longer|reportedly|likely|probably|possibly|potentially|definitely|certainly|supposedly|"
    r"finally|officially|also|just|first|originally|initially|now|then|next|already|still|soon|eventually|recently|formally|all|both|even|only|unexpectedly|suddenly|abruptly|quietly|subsequently|previously|actually|ultimately|later|again|once|yet|so|far|sadly|unfortunately|currently|did|does|do|which|that|who|it|and|itself|there|effectively|tentatively|simultaneously|exclusively|globally|apparently|indeed|surely|very|well|as|return|back|bring|made|make|makes|making|early)"
)
_STEP = rf"(?:the|its|a|an|their|this|of|for|with|on|{_COUNT}|{_RANK}|{_NOUN}|{_AUX}|and|&|part|[a-z]+ly)"
_TAIL = re.compile(
    rf"(?:['’”\"]{{0,2}}(?:['’]s)?['’”\"]?)?(?: ?\([^()]{{1,60}}\))?(?:,['’”\"]? [^,;:.!?]{{2,90}},|,['’”\"]?|[:]|\s[-–—|]| [-–—] [^–—;.!?]{{2,80}} [-–—])?(?: {_STEP}['’]?s?[,:]?)*[ :,–—|-]*",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    rf"(?:\b(?:it|which|this one|the (?:\w+[ -]){{0,4}}?(?:series|show|sitcom|drama|comedy|reboot|revival|spin-?off|program|programme|mini-?series|special|season|episodes|finale|premiere|soap|anime|docuseries|franchise|thriller|dramedy|prequel|anthology)|(?:its|this|that|our|their|new|another|final|{_RANK}|sophomore) (?:\w+ ){{0,3}}?(?:season|series|show|drama|comedy|sitcom|episodes?|installment|run|chapter)|seasons? {_COUNT}|new episodes|S\d+)(?:,? [^,;:.!?]{{2,60}},)?)(?: {_AUX})*[ ,]*\Z",
    re.IGNORECASE,
)
# Between a verb and its object: "renews *hit comedy* X", "has ordered *a new drama from Y called* X".
_OBJECT = re.compile(
    rf"(?: (?:{_STEP}|up|its|another|more|from|by|starring|called|titled|entitled|dubbed|based|version|his|her|in|at|show['’]s|series['’]|network|streaming|\w+[’']s|[a-z-]+|HBO|NBC|ABC|CBS|CW|Netflix|Season|Series|Hulu|Fox|FX|BBC|ITV|Marvel|Starz|Showtime|Amazon|Max|Apple|TV|TV\+|Drama|Comedy|Docuseries|Reality|Animated|Anime|Adaptation|Reboot|Revival|Official|Trailer|First|Look|Teaser|Poster|Premiere|Date|Final|Second|Third|New|Original|Limited|Thriller|Freshman|Competition|Crime|Sci-Fi|Horror|Sitcom|Dramedy)[,:]?){{0,14}}[ ,:]*[‘“\"'(]?",
)


def follows(gap: str) -> bool:
    """Whether ``gap``, the words from a title to a verb, makes the title its subject."""
    return len(gap) < 220 and _TAIL.fullmatch(gap) is not None


def generic_subject(before: str) -> bool:
    """Whether the words before a verb end in "the series", "season 3", "it"."""
    return _GENERIC.search(before[-160:]) is not None


def precedes(gap: str) -> bool:
    """Whether ``gap``, the words from a verb to a title, makes the title its object."""
    return len(gap) < 120 and _OBJECT.fullmatch(gap) is not None
