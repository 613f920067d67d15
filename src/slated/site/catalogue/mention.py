"""A title as an article names it, and what else the article says that tells namesakes apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from slated.site.catalogue.keys import fold, key, unbranded

COUNTRIES = {
    "us": "US",
    "usa": "US",
    "american": "US",
    "uk": "GB",
    "gb": "GB",
    "british": "GB",
    "au": "AU",
    "australia": "AU",
    "australian": "AU",
    "nz": "NZ",
    "new zealand": "NZ",
    "ca": "CA",
    "canada": "CA",
    "ie": "IE",
    "ireland": "IE",
    "in": "IN",
    "india": "IN",
    "fr": "FR",
    "france": "FR",
    "de": "DE",
    "germany": "DE",
    "jp": "JP",
    "japan": "JP",
    "kr": "KR",
    "south korea": "KR",
    "es": "ES",
    "spain": "ES",
    "se": "SE",
    "dk": "DK",
}
"""What is written in brackets after a name, folded -> ISO 3166 code."""

_BRACKET = re.compile(r"(?P<rest>.*\S)\s*[(\[](?P<mark>[^()\[\]]{2,20})[)\]]\s*$", re.DOTALL)
_TRAILING = re.compile(r"(?P<rest>.*\S)\s+(?P<mark>U\.?S\.?A?\.?|U\.?K\.?)\s*$", re.DOTALL)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Mention:
    """What an article says of a title: its name, and what may tell it from its namesakes.

    ``year`` is the year the news is about, or was published; ``people`` are those whom the
    article credits, ``text`` its words, in which cast or crew may be named. A name may carry a
    mark: "Roseanne (2018)", "Ghosts UK".
    """

    name: str
    season: int | None = None
    part: str | None = None
    network: str | None = None
    year: int | None = None
    people: tuple[str, ...] = ()
    text: str = field(default="", repr=False)
    marked: Marked = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "marked", marked(self.name))


@dataclass(frozen=True, slots=True)
class Marked:
    """A name taken apart: without its mark, and the year or country the mark stands for."""

    name: str
    year: int | None = None
    country: str | None = None

    @property
    def mark(self) -> str:
        """The mark as it is kept: "2018", "GB", or ""."""
        return self.country or (str(self.year) if self.year else "")

    @property
    def key(self) -> str:
        """The key to look the name up by."""
        return key(self.name)

    def spells(self, other: str) -> bool:
        """Whether ``other``, a title's name, is spelled like this one, article and brand too.

        A name without its brand is spelled like the branded one, not the other way round.
        """
        return fold(self.name) in (fold(other), unbranded(other))


def marked(name: str) -> Marked:
    """The name and the year or country written after it.

    A bare "US" or "UK" at the end counts only where the name is not all capitals, which
    keeps "THIS IS US" whole.
    """
    name = " ".join(name.split())
    match = _BRACKET.fullmatch(name)
    if match:
        mark = " ".join(match["mark"].replace(".", "").split())
        if _YEAR.fullmatch(mark):
            return Marked(match["rest"], year=int(mark))
        country = COUNTRIES.get(mark.lower())
        return Marked(match["rest"], country=country) if country else Marked(name)
    match = _TRAILING.fullmatch(name)
    if match and not match["rest"].isupper():
        return Marked(match["rest"], country=COUNTRIES[match["mark"].replace(".", "").lower()])
    return Marked(name)
