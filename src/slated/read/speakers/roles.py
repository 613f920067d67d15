"""Words for what people are to a show, and for those who go unnamed."""

from __future__ import annotations

from slated.read.speakers.wordset import word_set

ROLES = word_set(
    """
    actor actress star costar co-star lead creator co-creator cocreator showrunner co-showrunner
    producer co-producer exec executive boss chief president chairman chairwoman chairperson chair
    ceo coo cfo cco svp evp head vp vice-president director writer screenwriter author novelist
    host cohost co-host presenter judge mentor anchor narrator executives actors actresses stars
    creators co-creators showrunners hosts directors comedian comic singer rapper musician
    filmmaker mogul founder cofounder co-founder alum veteran officer controller commissioner
    scribe helmer animator scientist chef spokesperson spokesman spokeswoman rep representative
    publicist composer cinematographer editor personality housewife contestant winner lawyer
    attorney agent manager maker
    """
)
"""Nouns for a person's part in a show or a company, lower case."""

MODIFIERS = word_set(
    """
    executive co series lead former longtime long-time original new fellow head chief vice senior
    creative programming content drama comedy entertainment reality scripted television tv film
    network studio program-creator writer-director and & of for development originals global
    international group worldwide interim acting then current ex veteran award-winning
    emmy-winning voice guest starring supporting story streaming supervising managing deputy
    late-night talk show talk-show game-show media digital
    """
)
"""Words that may stand inside a role's phrase."""

UNNAMED = word_set(
    """
    source sources insider insiders rep reps representative representatives spokesperson spokesman
    spokeswoman spokespeople producers makers bosses executives officials exec execs team
    publicist writers creators
    """
)
"""People spoken for without a name, lower case."""

COMPANY = word_set(
    """
    network networks streamer service platform studio channel broadcaster company cabler giant net
    outfit streamers station channels netlet webcaster
    """
)
"""Nouns for a platform or studio named before: "the network", "the streaming service"."""

ACCOUNT = word_set("account accounts website site page feed handle")
"""Places that speak for a show: "the show's Twitter account"."""
