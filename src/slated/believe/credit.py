"""Who says so, in words: "says lead actor Krysten Ritter on Twitter, 4 Oct 2017"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from slated.believe.voices import CATALOGUE, EDITOR, OUTLET, UNNAMED, WRITER
from slated.english import MONTHS

if TYPE_CHECKING:
    from slated.believe.weighed import Weighed

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ON = re.compile(
    r"twitter|instagram|facebook|tiktok|youtube|reddit|tumblr|snapchat|weibo|vine|periscope"
    r"|linkedin|threads|website|site|blog|podcast|show|radio|call|social|panel\b|^x$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"interview|statement|release|letter|magazine|newsletter|memo|email", re.IGNORECASE
)
_LONG_ROLE = re.compile(r"\b(?:of|for|at|the|on|in)\b|[,’']")


def day_in_words(day: int) -> str:
    """The day number as "4 Oct 2017"."""
    found = date.fromordinal(day)
    return f"{found.day} {MONTHS[found.month][:3]} {found.year}"


def credit(one: Weighed) -> str:
    """Verb, speaker, venue and day of publication."""
    return f"{_spoken(one)}{_venue(one.claim.venue)}, {_told(one)}"


def short(one: Weighed) -> str:
    """The speaker and the day: "Krysten Ritter, 4 Oct 2017,"."""
    return f"{name_of(one)} ({_told(one)})"


def _told(one: Weighed) -> str:
    """The day of publication, or "seen 22 Nov 2026" where the article does not give it."""
    return f"{'' if one.statement.dated else 'seen '}{day_in_words(one.day)}"


def says(one: Weighed) -> str:
    """The speaker with a verb before what is said: "Deadline says"."""
    return f"{name_of(one)} {'say' if _several(one) else 'says'}"


def denial(one: Weighed) -> str:
    """ "Millie Bobby Brown denies it, 5 May 2018"."""
    verb = "deny" if _several(one) else "denies"
    return f"{name_of(one)} {verb} it, {day_in_words(one.day)}"


def count(number: int, thing: str) -> str:
    """A small number in words with its noun: "two outlets"."""
    words = _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"
    return f"{words} {thing}{'' if number == 1 else 's'}"


def others(names: Sequence[str]) -> str:
    """ "; Deadline says so too", "; Deadline and two others say so too"."""
    if not names:
        return ""
    if len(names) == 1:
        return f"; {names[0]} {'say' if ' and ' in names[0] else 'says'} so too"
    more = names[1] if len(names) == 2 else count(len(names) - 1, "other")
    return f"; {names[0]} and {more} say so too"


def name_of(one: Weighed) -> str:
    """Who is to be named for it, the speaker before the outlet."""
    outlet = one.claim.outlet or one.statement.outlet
    if one.voice is EDITOR:
        return "a correction"
    if one.voice is UNNAMED:
        words = (one.claim.speaker or "unnamed sources").removeprefix("the ")
        return f"{words} in {outlet}" if outlet else words
    if one.voice is CATALOGUE:
        return f"the catalogue {outlet}" if outlet else "a catalogue"
    return one.claim.speaker or outlet or "an unnamed outlet"


def _spoken(one: Weighed) -> str:
    name, role = name_of(one), (one.claim.role or "").strip()
    if one.voice is EDITOR:
        return "as put right by hand"
    if one.voice is UNNAMED:
        return f"{'say' if _several(one) else 'says'} {name}"
    if one.voice is WRITER:
        return f"guesses {name}"
    if one.voice is OUTLET or one.voice is CATALOGUE:
        return f"reports {name}"
    verb = "say" if _several(one) else "says"
    if role.lower() == name.lower():  # named by what they are alone
        return f"{verb} the {name}"
    if not role:
        return f"{verb} {name}"
    if _LONG_ROLE.search(role):
        return f"{verb} {name}, {role}"
    return f"{verb} {role} {name}"


def _several(one: Weighed) -> bool:
    """Whether more than one is named: "sources", "Matt and Ross Duffer"."""
    name = (one.claim.speaker or "unnamed sources").lower()
    return name.endswith("s") if one.voice is UNNAMED else " and " in name


def _venue(venue: str | None) -> str:
    if not venue:
        return ""
    if _ON.search(venue):
        return f" on {venue}"
    return f" in {venue}" if _IN.search(venue) else f" at {venue}"
