"""Studios, groups and platforms that make statements."""

from __future__ import annotations

from ahocorasick_rs import AhoCorasick, MatchKind

from slated.read.platforms_data import FREE, SURNAME

_STUDIOS = """
Warner Bros. | Warner Bros | Warner Brothers
Warner Bros. Television | Warner Bros. TV | WBTV | Warner Bros TV
WarnerMedia | Warner Media
Warner Bros. Discovery
ViacomCBS
Viacom
NBCUniversal | NBC Universal
NBC Entertainment
ABC Entertainment
ABC Studios
CBS Entertainment
CBS Television Studios | CBS TV Studios
Fox Entertainment
Fox Television Group
20th Century Fox Television | 20th Century Fox TV | 20th Television
Universal Television | Universal TV
Sony Pictures Television | Sony Pictures TV | Sony TV | SPTV
Sony | Sony Pictures
Lionsgate | Lionsgate Television
Lucasfilm
Marvel | Marvel Studios | Marvel Television | Marvel TV
DC | DC Entertainment
Pixar
Disney | The Walt Disney Company | Walt Disney Company
Shondaland | ShondaLand
Endemol Shine | EndemolShine | Endemol Shine UK | Endemol
Banijay
Fremantle | FremantleMedia
World Productions
Bad Robot
Legendary | Legendary Television
MRC | Media Rights Capital
A+E Networks
AMC Networks
Discovery
WWE
Amazon Studios
Apple TV
Blumhouse
Skydance | Skydance Television
Paramount Television | Paramount TV
MGM | MGM Television
Funimation
Crunchyroll
Toei Animation
Studio Ghibli
Adult Swim
HBO Entertainment
Hulu Originals
Netflix India | Netflix UK | Netflix Japan
The BBC | the BBC
The WB
The Paley Center
Dharma Productions
Yash Raj Films | YRF
Balaji Telefilms
Red Chillies Entertainment
"""
_STREAMERS = frozenset(
    """
    Netflix|Hulu|Amazon|Amazon Prime Video|Amazon Prime|Prime Video|Apple TV+|Apple|Apple TV Plus
    |Disney+|Disney Plus|Disney+ Hotstar|Hotstar|HBO Max|Max|Peacock|Paramount+|Paramount Plus
    |CBS All Access|Quibi|Crunchyroll|Funimation|Shudder|BritBox|Acorn TV|ZEE5|SonyLIV|Voot
    |MX Player|ALTBalaji|DC Universe|YouTube Red|YouTube Premium|Facebook Watch|Crackle|Tubi
    |Starzplay|Discovery+|AMC+|BET+|Stan|Binge|Crave|Viaplay|Roku Channel|Freevee|IMDb TV|Starz
    """.replace("\n    ", "")
    .strip()
    .split("|")
)


def _forms(table: str) -> dict[str, str]:
    """Written form to canonical name, for each line "canonical | form | form"."""
    rows = ([form.strip() for form in line.split(" | ")] for line in table.strip().splitlines())
    return {form: row[0] for row in rows for form in row}


_PLATFORM_FORMS = _forms(FREE + SURNAME)
_STUDIO_FORMS = _forms(_STUDIOS)
_FORMS = _STUDIO_FORMS | _PLATFORM_FORMS
_STUDIO_AUTOMATON = AhoCorasick(list(_STUDIO_FORMS), matchkind=MatchKind.LeftmostLongest)
_STUDIO_NAMES = list(_STUDIO_FORMS.values())


def canonical_organisation(name: str) -> str | None:
    """The usual name of a platform, studio or media group, None if unknown."""
    return _FORMS.get(name)


def is_platform(name: str) -> bool:
    """Whether ``name`` is a network, channel or streamer."""
    return name in _PLATFORM_FORMS


def is_streamer(name: str) -> bool:
    """Whether ``name`` is a streaming service."""
    return name in _STREAMERS


def studios_in(text: str) -> list[tuple[int, str]]:
    """Where studios and media groups that are no platforms stand in ``text``."""
    return [
        (start, _STUDIO_NAMES[index])
        for index, start, end in _STUDIO_AUTOMATON.find_matches_as_indexes(text)
        if _STUDIO_NAMES[index] not in _PLATFORM_FORMS
        and not text[start - 1 : start].isalnum()
        and not text[end : end + 1].isalnum()
    ]
