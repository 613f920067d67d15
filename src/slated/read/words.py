"""Capitalised words: runs of them, title case, and words that never belong to a title."""

from __future__ import annotations

import re
from bisect import bisect_right

SMALL = frozenset(
    "a an and as at but by de del der di du en et for from in into is it la le no nor of off on"
    " onto or per so than that the this to und up van via vs von with y".split()
)
# Words of headlines that stand beside titles and are capitalised there, never inside one at
# the edge: verbs of the trade, kinds of news, kinds of show.
EDGE = frozenset(
    """
    adds airs among and announced announces announcing announce are as back before best bound
    break breaking can canceled cancelled cancels cast catch check clip coming comes confirmed
    confirms could date dates debut debuts delayed details did do does drop drops during episode
    episodes ending ends every everything exclusive explained fans final finale finally first
    for from full get gets gives had has have heads here here's how in inside interview into is
    it its joins just know land lands latest launch launches like look looks made make makes may
    meet might more moves new news newest next not now of official officially on or orders
    ordered over picks picked poster posters preview previews premiere premieres producers promo
    promos ratings reacts read recap recaps release released releases renewal renewed renews
    report reports return returning returns reveal revealed reveals revive revives review
    reviews rumors s salutes saves says say said season seasons see seen series set sets shares
    should show shows sneak so spoiler spoilers star stars starring starts stream streaming
    style syndicated takes talks tease teased teaser teasers teases tells than that the these
    this those to top trailer trailers tv until unveil unveils update updates upcoming video
    videos wants was watch welcome we were what whats what's when where which while who why will
    wins with won would writes yes you warning actor actress creator cocreator co-creator
    showrunner showrunners director directors executive producer president ceo former original
    originals netflixs fan favorite hit popular beloved acclaimed long-running comedy drama
    dramas comedies dramedy sitcom sitcoms docuseries miniseries mini-series anime reality
    thriller sci-fi horror crime reboot revival remake spinoff spin-off spinoffs prequel sequel
    sequels network networks streamer ahead amid according also although another anticipated
    because between both despite each either even everyone except few following further given
    his her however if instead later many meanwhile most much my neither nor none once other our
    part plot plus rather related several since some still such their then there there's
    therefore though thus too twice unless unlike upon well whether whom whose without yet your
    evicted eliminated winner winners grand contestant contestants host hosts crew stories story
    waiting photos photo pics pic images rumor rumour rumours dropped hilarious netizens volume
    vol chapter half installment january february march april june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday
    thursday friday saturday sunday today tonight tomorrow yesterday weekly daily prime
    primetime emmy emmys golden globe bafta award awards covid-19 coronavirus pandemic bollywood
    hollywood tollywood speedy early second third fourth fifth sixth seventh eighth ninth tenth
    twitter instagram facebook youtube anything nothing something limited chief chiefs boss
    bosses exec execs writer writers creators judge judges anthology mini live-action film films
    movie movies special specials emotional surprising shocking explosive epic stunning bizarre
    brutal ominous huge massive dramatic teasing weighs mulls eyes targets inks nabs scores bows
    plans explains shoots hits stops pulls plug debuting airing filming shooting wraps wrapping
    production alum alums vet studios studio channel television productions pictures
    entertainment he she they it'll it's i i'm they're he's she's ott two-part three-part
    rom-com biopic after possible expected valentine's christmas eve hasn't isn't won't don't
    didn't can't aren't doesn't wasn't couldn't created french german korean spanish italian
    japanese chinese turkish k-drama k-dramas trying explain hints hint behind starrer fitness+
    summary synopsis producing
    """.split()
)
TIMES = frozenset("today tonight tomorrow yesterday now soon later".split())
PREPOSITIONS = frozenset("after before during following since until upon".split())
# Words that open sentences and name series too.
OPENING = (
    TIMES
    | PREPOSITIONS
    | frozenset(
        """
    again always behind between beyond forever here inside meanwhile never off once outside still
    then there together under while
    """.split()
    )
)
# What no name in ordinary sentences goes on across, even with a capital.
BREAK = frozenset(
    """
    season seasons series episode episodes tv trailer teaser finale premiere anime ova january
    february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday covid-19 coronavirus ott emmy emmys
    """.split()
)
# Countries and tongues that follow a title in the name of a national version.
VERSION = frozenset(
    """
    america american australia australian au brasil brazil canada hindi india indonesia ireland
    italia japan kannada malayalam marathi mexico nz philippines russia tamil telugu thailand uk
    us usa ultimate ott vip british canadian danish dutch irish israeli norwegian polish scottish
    swedish thai
    """.split()
)
_PAIRS = frozenset({"star trek", "star wars"})
_WORD = r"[A-Z0-9À-ÞĀ-Ž$&](?:(?:\.[A-Z])+\.|(?:rs?|s|t)\.(?= [A-Z])|(?:[\w&*+$]|[.'’\-](?=\w))*)"
_LINK = (
    r"(?:of|the|and|in|to|for|a|an|on|with|from|at|de|la|is|vs\.?|n['’]|by|or|as|than|no|into|el)"
)
RUN = re.compile(rf"{_WORD}(?:(?::)? (?:{_LINK} ){{0,2}}{_WORD}){{0,11}}[!?]?")


def title_cased(text: str) -> bool:
    """Whether every long word of ``text`` starts with a capital, a digit or a sign."""
    words = text.split()
    if not words or not (words[0][0].isupper() or words[0][0].isdigit() or words[0][0] in "#$@¿¡"):
        return False
    return all(
        not word[0].islower() or word.lower().strip(".,!?") in SMALL or len(word) <= 2
        for word in words
    )


def headline_cased(text: str) -> bool:
    """Whether a sentence is written in title case, so that capitals say nothing."""
    words = [word for word in text.split() if word[0].isalpha()]
    if len(words) < 4:
        return True
    small = [word for word in words if word[0].islower()]
    if len(small) > 0.4 * len(words):
        return False
    return len([word for word in small if word not in SMALL]) <= 0.2 * len(words)


def fold_edge(word: str) -> str:
    """A word in lower case without the punctuation and possessive at its ends."""
    word = word.lower().strip(".,:;!?'\"’‘“”()[]|–—-")
    return word[:-2] if word.endswith(("'s", "’s")) else word


def paired(first: str, second: str) -> bool:
    """Whether two words are a name together though the first alone is no part of one."""
    return f"{fold_edge(first)} {fold_edge(second)}" in _PAIRS


_TELLING = 160
"""Characters of a line that tell its case."""
_MOST_SEARCHES = 300
"""Searches through a whole text, so that a hostile one takes no more than linear time."""


class Casing:
    """Which lines of a text are in title case, and which words come again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(m.end() for m in re.finditer("\n+", text)), len(text) + 1]
        self._cased: dict[int, bool] = {}
        self._line = (0, 0, False)
        self._counts: dict[str, int] = {}
        self._left = _MOST_SEARCHES

    def headline(self, at: int) -> bool:
        """Whether the line at an offset is a headline in title case."""
        low, high, cased = self._line
        if low <= at < high:
            return cased
        index = bisect_right(self._starts, at) - 1
        start, high = self._starts[index], self._starts[index + 1]
        if index not in self._cased:
            end = self._text.find("\n", start, start + _TELLING)
            end = end if end >= 0 else start + _TELLING
            self._cased[index] = headline_cased(self._text[start:end])
        self._line = (start, high, self._cased[index])
        return self._cased[index]

    def count(self, words: str) -> int:
        """How often words stand in the text, -1 where too many have been asked for."""
        if words not in self._counts:
            self._left -= 1
            if self._left < 0:
                return -1
            self._counts[words] = self._text.count(words)
        return self._counts[words]

    def repeated(self, start: int, end: int) -> bool:
        """Whether the words at a span stand in an ordinary sentence too."""
        words = self._text[start:end]
        if self.count(words) < 2:
            return False
        at = self._text.find(words)
        if at == start or self.headline(at):
            at = self._text.find(words, max(at, start) + len(words))
        return at >= 0 and not self.headline(at)
