"""Verbs that credit words to someone, and the words that stand between them and who says so."""

from __future__ import annotations

from slated.read.speakers.wordset import word_set

SAID = word_set(
    """
    said says say told tells tell tweeted tweets wrote writes joked jokes explained explains
    explain added adds noted notes admitted admits insisted insists recalled quipped stated states
    captioned clarified clarifies remarked mused replied commented claims claimed promised
    promises teased teases tease hinted hints hint confirmed confirms confirm revealed reveals
    reveal announced announces announce disclosed discloses reported reports denied denies
    discussed discusses declared declares divulged divulges acknowledged acknowledges assured
    assures warned warns suggested suggests indicated indicates stressed declined refused
    rubbished rubbishes addressed dished dishes reiterated maintained vowed vows touted unveiled
    unveils believes thinks talks talk talked shared shares reflects reflected responds responded
    gushed cautioned weigh weighs weighed speaks spoke opens opened breaks shuts
    """
)
"""Verbs whose subject says something."""

LOOSE = word_set(
    """
    reports confirms reveals teases hints shares adds notes states promises confirm reveal
    announce tease hint shared suggests suggested indicates teased added unveils unveiled say tell
    revealed confirmed announced
    """
)
"""Verbs that series, posters and trailers do too: an unknown subject needs two names."""

PERSONAL = word_set(
    """
    shared shares opens opened breaks thinks believes talks talk talked discusses discussed weigh
    weighs weighed reflects reflected responds responded speaks spoke dropped drops posted posts
    released releases shuts
    """
)
"""Verbs that make a speaker of a person, but not of a platform."""

WITH_PARTICLE = {
    "opens": "up",
    "opened": "up",
    "breaks": "silence",
    "weigh": "in",
    "weighs": "in",
    "weighed": "in",
    "speaks": "out",
    "spoke": "out",
    "shuts": "down",
}
"""Verbs that mean saying only with a certain word close behind."""

REPORTED = word_set("learned learnt hears understands gathers obtained")
"""Verbs of which an outlet alone can be the subject."""

SPOKEN_TO = word_set(
    """
    revealing adding saying writing teasing announcing confirming noting tweeting explaining
    hinting telling joking captioning admitting
    """
)
"""Participles: whoever is the sentence's subject says it."""

GAP = word_set(
    """
    has have had having also just recently today yesterday earlier later this last week month year
    weekend night morning afternoon evening tonight on in monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec . finally officially previously exclusively already even then first reportedly since now
    once formally quickly jokingly simply only still further subsequently initially eventually
    repeatedly both all publicly hasn't hasn’t haven't haven’t not yet never didn't didn’t did do
    does doesn't doesn’t himself herself themselves itself actually really surprisingly happily
    proudly excitedly again so ago days weeks months years two three spring summer fall autumn
    winter
    """
)
"""Words that may stand between a subject and its verb, lower case."""

PASSIVE = word_set("was were been being be is are isn't isn’t wasn't wasn’t gets got get")
"""Before a participle these make its subject the thing said, not who said it."""

CONDITION = word_set("when once until till if whether unless before why how what should")
"""Before a subject these make a statement a thing to come or a question."""
