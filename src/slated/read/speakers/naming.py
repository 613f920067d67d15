"""A person's name inside a run of capitalised words."""

from __future__ import annotations

from slated.read.speakers.names import GIVEN
from slated.read.speakers.verbs import SAID
from slated.read.speakers.wordset import word_set

_PARTICLES = word_set("de del della van von der la bin De Del Di Van Von La Le Du Der St")
_NOT_FAMILY = word_set(
    """
    The A An And Or In On At For To Of With From As Is Has Was Will Are Its His Her It He She They
    Season Series Show Finale Premiere Trailer Teaser Episode Movie Film Says Star Stars Who Why
    How What When Where After Before Over About Into Isn't Isn’t Wants Gets Joins Returns Back Not
    No Live Day Night Week Tv TV Talk House Hotel Park Street Awards Festival Network Studios
    Pictures Television Channel News Magazine Times Post Opens Calls Drops Drop Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December New Netflix Hulu HBO ABC NBC CBS Fox But
    """
)
_TAIL = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III"})


def bare(name: str) -> str:
    """``name`` without a possessive ending."""
    return name[:-2] if name.endswith(("'s", "’s")) else name


def person_in(words: list[str]) -> str | None:
    """The person in a run of capitalised words: "Kit Harington" in "Series Star Kit Harington"."""
    for at, word in enumerate(words[:-1]):
        if word in GIVEN and words[at + 1] not in _NOT_FAMILY and words[at + 1].lower() not in SAID:
            return " ".join(words[at : at + _length(words[at:])])
    return None


def no_name(words: list[str]) -> bool:
    """Whether capitalised words are no name, even after a role: "(Boss) Says Season"."""
    return any(word in _NOT_FAMILY or word.lower() in SAID for word in words)


def _length(words: list[str]) -> int:
    """How many of ``words`` make the name that begins with a given name."""
    size = 2
    while size < min(len(words), 5):
        last, following = words[size - 1], words[size]
        joined = last in GIVEN or last in _PARTICLES or "." in last or following in _TAIL
        if not joined or following in _NOT_FAMILY or following.lower() in SAID:
            break
        size += 1
    return size
