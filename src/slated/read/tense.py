"""Status from tense, modality and negation around a verb."""

from __future__ import annotations

import re
from functools import lru_cache

from slated.claim import Status

# The verb, not the month.
_MAY = r"(?<!\bin )(?<!\bon )(?<!last )(?<!this )(?<!next )(?<!late )(?<!early )may(?! \d)"
# What stands before the verb, nearest words last. The order decides where several fit.
_BEFORE: tuple[tuple[Status, re.Pattern[str]], ...] = tuple(
    (status, re.compile(rf"(?:{words})(?: \w+){{0,2}} ?\Z", re.IGNORECASE))
    for status, words in (
        (
            Status.DENIED,
            r"\b(?:won['’]t|will not|wouldn['’]t|not going to|isn['’]t|is not|aren['’]t|are not"
            r"|will never|won['’]t be|wasn['’]t|was not|hasn['’]t been|has not been|not been"
            r"|weren['’]t|doesn['’]t|does not|did(?:n['’]t| not)(?! (?:just|only|merely)\b)"
            r"|no longer|can['’]t|cannot|not be)",
        ),
        (
            Status.HAPPENED,
            r"\bdid(?:n['’]t just| not just|n['’]t only| not only|n['’]t merely| not merely)?",
        ),
        (
            Status.RUMOURED,
            rf"\b(?:{_MAY}|might|could|reportedly|rumou?red to|said to|possibly|potentially"
            r"|allegedly|perhaps|maybe)(?: (?:be|have|also|very|well|still|even|been))*",
        ),
        (
            Status.EXPECTED,
            r"\b(?:should|expect(?:ed|s|ing)? (?:\w+ ){0,3}to|likely(?: to)?|probably"
            r"|hop(?:es?|ing|eful) (?:\w+ )?to|plan(?:s|ned|ning)? (?:on|to)"
            r"|aim(?:s|ing|ed) (?:to|for)|on track to|supposed to|tentatively|looks? set to"
            r"|looking to|anticipated to|intends? to|would likely|will likely|will probably)"
            r"(?: (?:be|have|also|been))*",
        ),
        (
            Status.ANNOUNCED,
            r"\b(?:will|shall|['’]ll|set to|slated to|scheduled to|due to|going to|about to"
            r"|ready to|gearing up to|prepar(?:es|ing) to|poised to|to|would"
            r"|(?:is|are|was|were) (?:being )?(?:set|scheduled|slated|due|expected) (?:to|for))"
            r"(?: (?:be|also|finally|officially|soon|then|now|make|get|see|have))*",
        ),
    )
)
_PERFECT = re.compile(
    r"\b(?:has|have|had|having|['’]s|['’]ve|was|were|been|being|got|gets|is|are)(?: \w+){0,2} ?\Z",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?:ed|came|took|began|hit|went|ran|got|aired|bowed|made|wrapped|started|shot|dropped|put"
    r"|left|back|gave|given|taken|set|begun|ordered|was|were|halted|shut|brought|said|bid)\Z",
    re.IGNORECASE,
)
LOOK_BACK = 60


_ADVERBS = ("first ", "originally ", "officially ", "finally ")


def verb_of(words: str) -> str:
    """The verb of the words of a row, in lower case: "aired" of "first aired on"."""
    low = words.lower()
    for adverb in _ADVERBS:
        low = low.removeprefix(adverb)
    return low.partition(" ")[0]


def past(word: str) -> bool:
    """Whether a verb's form is that of what is over and done."""
    return _PAST.search(word) is not None


def modality(sentence: str, verb: int, floor: int = 0) -> Status | None:
    """Status that the words before offset ``verb`` give, or None where they give none."""
    before = sentence[max(floor, verb - LOOK_BACK) : verb]
    for status, pattern in _BEFORE:
        if pattern.search(before):
            return status
    return None


def perfect(sentence: str, verb: int) -> bool:
    """Whether "has", "was", "been" and the like stand before offset ``verb``."""
    return bool(_PERFECT.search(sentence[max(0, verb - LOOK_BACK) : verb]))


def verb_status(sentence: str, start: int, end: int, *, news: bool = False) -> Status:
    """Status of the verb at ``start:end`` of ``sentence``: tense, modality and negation.

    ``news`` marks events whose present tense reports what has just happened
    ("Production Begins on …"); elsewhere it looks ahead ("returns in May").
    """
    found = modality(sentence, start)
    if found is Status.ANNOUNCED and _PERFECT.search(sentence[start:end]):
        return Status.HAPPENED
    if found:
        return found
    word = verb_of(sentence[start:end])
    if past(word):
        return Status.HAPPENED
    if word.endswith(("ing", "s")):
        return Status.HAPPENED if news and word.endswith("s") else Status.ANNOUNCED
    return Status.HAPPENED if perfect(sentence, start) else Status.ANNOUNCED


_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|leading up to|lead-?up to|prior to|will|airs?|set (?:for|to)|scheduled"
    r"|next (?:week|month|year|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|this (?:fall|summer|spring|winter|sunday|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|week|month)"
    r"|tune in|how to watch|when (?:to|is|does|will)|premiere date|in store|tease[sd]?|teasing"
    r"|trailer|teaser|promo|prepar\w+|to air|to premiere|previews?|waiting for|await\w*|coming up"
    r"|don['’]t miss)\b",
    re.IGNORECASE,
)


# Where another statement begins: what it says of the future is not said of the noun.
_NEXT_CLAUSE = re.compile(r"; | but (?!it\b)|,['’”\"]? (?:and|but|while|where|as)\b")


def noun_status(sentence: str, end: int = 0) -> Status:
    """Status of a premiere or finale named as a noun, ``end`` where it ends.

    Ahead where the sentence looks ahead, up to where another statement begins behind the noun.
    """
    after = _NEXT_CLAUSE.search(sentence, end) if end else None
    ahead = _AHEAD.search(sentence, 0, after.start() if after else len(sentence))
    return Status.ANNOUNCED if ahead else Status.HAPPENED


_HEARSAY = re.compile(
    r"\b(?:reportedly|rumou?rs?|rumou?red|allegedly|speculation|speculated|unconfirmed|insiders?"
    r"|sources? (?:say|said|tell|told|claim)|according to (?:sources|insiders|rumou?rs"
    r"|(?:an? |the |several |new |multiple )?reports?\b)"
    r"|if reports)\b|: reports?\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:^|[:;,.!|–—-] ?|['’”\"] )(?:is|are|will|has|have|does|do|did|could|can|should|would"
    r"|when (?:is|will|does|can|are)|what)\b[^?]*\?",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def _hearsay(sentence: str) -> bool:
    return _HEARSAY.search(sentence) is not None


def soften(sentence: str, start: int, status: Status) -> Status:
    """Status after hearsay ("reportedly") and questions ("Is X cancelled?") are heard."""
    ask = _ASKS.search(sentence) if "?" in sentence else None
    if ask and ask.start() <= start < ask.end():
        return Status.UNKNOWN
    if status in (Status.HAPPENED, Status.ANNOUNCED, Status.EXPECTED) and _hearsay(sentence):
        return Status.RUMOURED
    return status
