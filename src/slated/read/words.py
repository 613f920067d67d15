"""Capitalised words: runs of them, title case, and words that never belong to a title."""

from __future__ import annotations

import re

SMALL = frozenset(
    "a an and as at but by de del der di du en et for from in is it la le no nor of off on onto or"
    " per so than that the this to und up van via vs von with y".split()
)
# Words of headlines that stand beside titles and are capitalised there, never inside one at
# the edge: verbs of the trade, kinds of news, kinds of show.
EDGE = frozenset(
    """
    adds airs among and announced announces announcing are as back before best bound break breaking
    can canceled cancelled cancels cast catch check clip coming confirmed confirms could date dates
    debut debuts delayed details did do does drop drops during episode episodes ending ends every
    everything exclusive explained fans final finale finally first for from full get gets gives had
    has have heads here how in inside interview into is it its joins just know land lands latest
    launch launches like look looks made make makes may meet might more moves new news next not now
    of official officially on or orders ordered over picks poster preview previews premiere
    premieres producers promo promos ratings reacts read recap recaps release released releases
    renewal renewed renews report reports return returning returns reveal revealed reveals revive
    revives review reviews rumors s salutes saves says season seasons see series set sets shares
    should show shows sneak so spoiler spoilers star stars starts stream streaming style syndicated
    talks tease teased teaser teasers teases than that the these this those to top trailer tv until
    update updates upcoming video was watch welcome we were what whats when where which while who
    why will wins with won would writes yes you
    actor actress creator cocreator showrunner director executive producer president ceo former
    original actor netflixs fan favorite hit popular beloved acclaimed long-running comedy drama
    dramedy sitcom docuseries miniseries anime reality thriller sci-fi horror crime reboot revival
    spinoff spin-off prequel sequel network streamer seriess shows
    ahead amid according also although another anticipated because between both but despite each
    either even everyone except few following further given his her however if instead just later
    many meanwhile most much my neither no none nor once other our part plot plus rather related
    several since some still such than their then there therefore though thus too twice unless
    unlike until upon well whether while whom whose without yet your evicted eliminated winner
    winners grand contestant contestants host hosts crew stories story waiting photos photo pics
    images spoilers spoiler explained ratings rumor rumour rumours dropped hilarious netizens
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday today tonight tomorrow yesterday english hindi tamil telugu american british indian
    prime primetime emmy emmys golden globe bafta award awards weekly daily covid-19 coronavirus
    bollywood hollywood tollywood speedy early second third fourth fifth sixth seventh eighth ninth
    tenth twitter instagram facebook youtube everything anything nothing something limited chief
    chiefs boss bosses exec execs writer writers creators showrunners judge judges anthology mini
    """.split()
)
_WORD = r"(?:[A-Z0-9À-ÞĀ-Ž](?:[\w.&!*+-]|['’](?=\w))*|&)"
_LINK = r"(?:of|the|and|in|to|for|a|an|on|with|from|at|de|la|is|vs\.?|&|n['’]|by|or|as|than|no)"
RUN = re.compile(rf"{_WORD}(?:(?::)? (?:{_LINK} ){{0,2}}{_WORD}){{0,9}}")


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
    capital = sum(not word[0].islower() for word in words)
    long_lower = sum(word[0].islower() and word.lower() not in SMALL for word in words)
    return capital >= 0.6 * len(words) and long_lower <= 0.2 * len(words)


def fold_edge(word: str) -> str:
    """A word in lower case without the punctuation and possessive at its ends."""
    word = word.lower().strip(".,:;!?'\"’‘“”()[]|–—-")
    return word[:-2] if word.endswith(("'s", "’s")) else word
