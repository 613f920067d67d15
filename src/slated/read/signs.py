"""Signs of a series' title: what stands right before it and right after it.

All patterns here run on text in lower case with straight apostrophes, as
`slated.read.titles.lower` gives it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from slated.read.signs_words import AFTER, BEFORE, SECOND_AFTER, SERIAL, SMALL_AFTER

_COUNT = (
    r"(?:\d{1,2}(?!\d)|(?:one|two|three|four|five|six|seven|eight|nine|ten|finale|premiere|trailer"
    r"|recap|ending|review|return|news|updates?|spoilers|cast|will|is|was|has|opener|ender)\b"
    r"|renew|cancel)"
)
_RANK = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|new|next"
    r"|upcoming|latest|sophomore|debut|current|another|\d{1,2}(?:st|nd|rd|th))"
)
_CLOSE = (
    r"(?:</\w+>)?(?: \d{1,2}(?=[ :]))?(?:,(?=['”\"]))?['”\"]?(?:'s?(?!\w))?['”\"]?"
    r"(?: \((?:19|20)\d\d\))?"
)
_TO_SEASON = (
    rf"(?:[,:|–—-]| [–—|-]| \()? ?(?:the )?(?:seasons?|series) {_COUNT}|,? s\d{{1,2}}(?:e\d+)?\b"
    rf"|[,:]? (?:the |its |a )?(?:official |{_RANK} and )?{_RANK} (?:\w+[ -])?seasons?\b"
    r"|: (?:part|volume|seasons?) \w"
    rf"| (?:[a-z]+ ){{1,4}}?its (?:\w+ ){{0,2}}?{_RANK} (?:and final )?season\b"
    r"| (?:second|third|fourth|fifth|sixth|seventh|eighth) (?:and final )?series\b"
)
_NEWS = (
    r",? (?:(?:has|was|is|gets|officially|not|being|will|been|be) ){0,3}"
    r"(?:renewed|cancell?ed|axed by|un-?cancell?ed)"
    r"|:? (?:tv |web |limited |original )(?:series|show|anime|special|drama)\b"
    r"|:? (?:mini-?series|docu-?series|sitcom|showrunner|recap|anime|spin-?off|reboot|revival"
    r"|prequel)s?\b"
    r"|,? (?:ordered|picked up) (?:to|for|as) |,? to (?:end|return) (?:after|with|for)"
    r"|:? episodes? \d| gets (?:a |an )?(?:season|second|third|fourth|fifth|early|series|full)"
    r"| (?:renewal|cancell?ation|contestants?|finalists?)\b"
    r"| (?:animated|anime|drama|comedy|reality) series (?:will|is|has|was|premieres|launches"
    r"|returns|debuts|gets)\b"
    r"|(?:,| \(|(?<=,['”\"])) ?(?:an? |the )?(?:(?!film|movie)\w+ ){0,2}"
    r"(?:series|drama|sitcom|show|comedy)\b"
    r"| ?-{1,2} ?(?:a )?[a-z+ ]{3,20} original"
)
_SEASON_AFTER = re.compile(
    r"(?: \d{1,2})?['”\"]?(?:[,:|]| \()? ?(?:season|series|s)s? ?(?:\d|one|two|three|four|five|six)"
)
_STRONG_AFTER = re.compile(f"{_CLOSE}(?:{_TO_SEASON}|{_NEWS})")
_WEAK_AFTER = re.compile(
    _CLOSE + r"(?::| [-–—|]|,)?(?: (?:the|its|official|new|final|full|first|exclusive|debut))*"
    r" (?:trailers?|teasers?|posters?|promos?|finale|premieres?|premiered|release date"
    r"|premiere date|debuts?|debuted|first[ -]look|key visual|key art|reunion|adaptation|ending"
    r"|episodes?|season|creator|producers?|executive producer|pilot|returns?|returned"
    r"|recently (?:returned|dropped|premiered|debuted|launched|aired)|production|filming|boss"
    r"|cast|co-?creator|airs|aired|arrives on|hits|launches|universe|in the works"
    r"|(?:is|are) (?:back|returning|coming|set to|filming|on its way|ending|getting)"
    r"|(?:will|would|to|has|have) (?:be (?:back|extended|available)|return|premiered?|debut|debuted"
    r"|air|aired|end|ended|stream|launch|launched|star|get|drop|arrive|begin|started?|wrapped)"
    r"|starts? filming|begins|began|ends|ended|(?:with|beyond|for|after) (?:its )?(?:season|series"
    r"|\w+ seasons?)|gets|sets|scores|lands|nabs|drops|starring|stars|pulled|scrapped|renewed"
    r"|reveals|fans|make|resumes|wraps up|concludes|concluded|kicks off|which (?:first )?(?:aired"
    r"|premiered|debuted|airs|premieres|debuts|streams|returns)"
    rf"|for (?:an? |its |the )?(?:seasons? \w|{_RANK} (?:and final )?seasons?))\b"
)
_NEXT = re.compile(
    r"(?:</\w+>)?(?: \d{1,2}(?=[ :]))?['”\"]{0,2}(?:s(?!\w))?['”\"]?(?: \(\d{4}\))?[ ,:|(\-–—]{1,4}"
    r"(?:(s\d)|(\d\d?(?:st|nd|rd|th) )|([a-z]+)(?: ([a-z]+|\d)))?"
)

_ARTICLE = r"(?:(?:its|their|the|both|fellow|hit) )?(?:[‘“\"'(]|<\w+>)?\Z"
# What may stand between a word of each kind and the title after it, and how much it says.
STRONG, WEAK = 0.5, 0.25
_GAPS = {
    "kind": (
        re.compile(rf"(?:,|:| called| titled| entitled| dubbed|(?<=[wdht] series) of)? {_ARTICLE}"),
        STRONG,
    ),
    "count": (re.compile(rf" (?:\w+ ){{0,2}}(?:of|for) {_ARTICLE}"), STRONG),
    "verb": (re.compile(rf" {_ARTICLE}"), STRONG),
    "deed": (re.compile(rf" {_ARTICLE}"), STRONG),
    "news": (
        re.compile(rf"(?:,? (?:for|of|on|at|in|to|like|including|such as))?:? {_ARTICLE}"),
        WEAK,
    ),
    "role": (re.compile(rf" (?:in|on) {_ARTICLE}"), WEAK),
}
_TABLE = [(word, kind) for kind, words in BEFORE.items() for word in words.split()]
_TABLE += [
    (f"{verb} {words}", "deed")
    for verbs, words in (("pulls pulled pulling", "the plug on"), ("passes passed", "on"))
    for verb in verbs.split()
]
_TABLE += [(words, "news") for words in ("picked up", "picks up", "bringing back", "brings back")]
_AUTOMATON = AhoCorasick(
    [word for word, _ in _TABLE],
    matchkind=MatchKind.LeftmostLongest,
    implementation=Implementation.DFA,
)
_PAREN = re.compile(r"['”\"]? \((\w[\w+&!. ]{1,20})(?:[,;] [^()\n]{1,40})?\)")
_PERIOD = re.compile(r", \d{1,2}(?::\d\d)?(?:/\d\dc?)? ?[ap]\.?m\.?\b")
_OWNER = re.compile(
    r"'s? (?!second|third|fourth|fifth|sixth|seventh|eighth|final|last)(?:[\w-]+ ){0,4}?"
    r"(?:series|show|drama|film|movie|comedy|sitcom|project)\b"
)
# "Feria | Official Trailer | Netflix": how networks name their clips.
_CLIP = re.compile(
    r"(?: \((?:19|20)\d\d\))?(?: [|–—-])? [^|\n]{0,30}?\b(?:trailer|teaser|promo|first look)\b"
    r"[^|\n]{0,20}\|"
    r"|(?: \((?:19|20)\d\d\))? \| [^\n]{0,60}\b(?:trailer|teaser|promo|first look)\b"
)
_COUNTED = re.compile(r"\b(?:season|series) (?:\d{1,2}|[a-z]{3,6}) of \Z")
_GAP, _DOER = 30, 50


class Signs:
    """The signs in one text, given in lower case, whose platforms are named ``platforms``."""

    def __init__(self, low: str, platforms: frozenset[str]) -> None:
        self.low = low
        self._platforms = platforms
        self._ends: list[int] = []
        self._kinds: list[str] = []
        self._serial: list[int] = []
        self._cinema: list[int] = []
        for index, start, end in _AUTOMATON.find_matches_as_indexes(low):
            if low[start - 1 : start].isalpha() or low[end : end + 1].isalpha():
                continue
            word, kind = _TABLE[index]
            if kind in _GAPS:
                self._ends.append(end)
                self._kinds.append(kind)
            if word in SERIAL:
                self._serial.append(start)
            elif kind == "cinema":
                self._cinema.append(start)

    @property
    def television(self) -> bool:
        """Whether the text speaks of series or platforms at all."""
        return bool(self._serial or self._platforms)

    def elsewhere(self, low: int, high: int) -> bool:
        """Whether cinema, music or books are spoken of between two offsets, and no series."""
        return _any_in(self._cinema, low, high) and not _any_in(self._serial, low, high)

    def after(self, end: int) -> float:
        """How much the words after ``end`` say that a title ends there: 0 to 0.5."""
        word = _NEXT.match(self.low, end)
        if not word:
            return 0.0
        if word[3] and self.low[end] != "-":
            known = word[4] in SECOND_AFTER if word[3] in SMALL_AFTER else word[3] in AFTER
            if not known and self.low[end : end + 2] not in (", ", " ("):
                return 0.0
        if _STRONG_AFTER.match(self.low, end):
            return STRONG
        return WEAK if _WEAK_AFTER.match(self.low, end) else 0.0

    def before(self, start: int) -> float:
        """How much the words before ``start`` say that a title begins there: 0 to 0.5."""
        at = bisect_right(self._ends, start) - 1
        if at < 0 or self._ends[at] < start - _GAP:
            return 0.0
        kind, end = self._kinds[at], self._ends[at]
        gap, worth = _GAPS[kind]
        if not gap.match(self.low, end, start):
            return 0.0
        return worth if kind != "deed" or self._doer(start, end) else 0.0

    def counted(self, start: int) -> bool:
        """Whether a numbered season stands before ``start``: "season 2 of The Arrangement"."""
        return _COUNTED.search(self.low, max(0, start - _GAP), start) is not None

    def _doer(self, start: int, end: int) -> bool:
        """Whether a platform does something to the quoted name at ``start``: "NBC nixes “X”"."""
        if self.low[start - 1] not in "'\"“":
            return False
        before = self.low[max(0, end - _DOER) : end]
        return any(name in before for name in self._platforms)

    def season(self, end: int) -> bool:
        """Whether a numbered season follows right after ``end``."""
        return _SEASON_AFTER.match(self.low, end) is not None

    def slot(self, end: int) -> bool:
        """Whether "(NBC)" or ", 9 p.m." follows ``end``."""
        if "(" in self.low[end : end + 3]:
            found = _PAREN.match(self.low, end)
            if found:
                name = found[1].strip()
                return name in self._platforms or f"the {name}" in self._platforms
        return self.low[end : end + 2] == ", " and _PERIOD.match(self.low, end) is not None

    def around(self, start: int, end: int) -> float:
        """What stands before and after a span, 0 to 0.75."""
        after = STRONG if self.slot(end) else self.after(end)
        before = self.before(start)
        return max(after, before) + min(after, before) / 2

    def clip(self, end: int) -> bool:
        """Whether the name of a clip, parted by bars, follows ``end``: "| Trailer | HBO"."""
        return _CLIP.match(self.low, end) is not None

    def owner(self, end: int) -> bool:
        """Whether what ends at ``end`` owns a series and is none: "Shonda Rhimes's new show"."""
        return self.low[end : end + 1] == "'" and _OWNER.match(self.low, end) is not None


def _any_in(offsets: list[int], low: int, high: int) -> bool:
    at = bisect_left(offsets, low)
    return at < len(offsets) and offsets[at] < high
