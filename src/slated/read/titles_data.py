"""The shipped title list: well-known TV series of 1950 to 2025.

Written down from general knowledge for this project, in the usual spelling of
English-language news; no catalogue was copied. It is a help, not a gate: the
reader also finds titles it has never heard of.

``TITLES`` are all titles, each once. ``AMBIGUOUS`` are those of them that are also
an ordinary word, phrase, place or name ("You", "Dark", "Chicago Fire"), which count
as a title only beside other signs of one. ``ALIASES`` maps the short forms of the
news to the full title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from slated.read.data import (
    titles_anime,
    titles_anime_more_1,
    titles_anime_more_2,
    titles_asia,
    titles_british,
    titles_british_drama,
    titles_british_shows,
    titles_comedy,
    titles_comedy_past,
    titles_drama,
    titles_drama_past,
    titles_drama_since,
    titles_factual,
    titles_hobbies_1,
    titles_hobbies_2,
    titles_india,
    titles_india_broadcast,
    titles_kids,
    titles_kids_more_1,
    titles_kids_more_2,
    titles_korea_1,
    titles_korea_2,
    titles_near_east_africa,
    titles_netflix,
    titles_premium,
    titles_reality_1,
    titles_reality_2,
    titles_streaming,
    titles_streaming_more,
    titles_talk,
    titles_unscripted,
    titles_world,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLES = (
    titles_drama.TITLES,
    titles_comedy.TITLES,
    titles_premium.TITLES,
    titles_british.TITLES,
    titles_world.TITLES,
    titles_anime.TITLES,
    titles_kids.TITLES,
    titles_unscripted.TITLES,
    titles_anime_more_1.TITLES,
    titles_anime_more_2.TITLES,
    titles_asia.TITLES,
    titles_british_drama.TITLES,
    titles_british_shows.TITLES,
    titles_comedy_past.TITLES,
    titles_drama_past.TITLES,
    titles_drama_since.TITLES,
    titles_factual.TITLES,
    titles_hobbies_1.TITLES,
    titles_hobbies_2.TITLES,
    titles_india.TITLES,
    titles_india_broadcast.TITLES,
    titles_kids_more_1.TITLES,
    titles_kids_more_2.TITLES,
    titles_korea_1.TITLES,
    titles_korea_2.TITLES,
    titles_near_east_africa.TITLES,
    titles_netflix.TITLES,
    titles_reality_1.TITLES,
    titles_reality_2.TITLES,
    titles_streaming.TITLES,
    titles_streaming_more.TITLES,
    titles_talk.TITLES,
)


def _entries() -> Iterator[str]:
    """Every title of the tables, with its "~" mark where it has one."""
    for table in _TABLES:
        yield from table.rstrip("\n").replace("\n", " | ").split(" | ")


TITLES: tuple[str, ...] = tuple(entry.removeprefix("~") for entry in _entries())

AMBIGUOUS: frozenset[str] = frozenset(
    entry.removeprefix("~") for entry in _entries() if entry.startswith("~")
)

ALIASES: dict[str, str] = {
    "90 Day": "90 Day Fiancé",
    "AGT": "America's Got Talent",
    "AHS": "American Horror Story",
    "AJLT": "And Just Like That...",
    "ANTM": "America's Next Top Model",
    "AoS": "Agents of S.H.I.E.L.D.",
    "AOT": "Attack on Titan",
    "ATLA": "Avatar: The Last Airbender",
    "Agents of SHIELD": "Agents of S.H.I.E.L.D.",
    "B99": "Brooklyn Nine-Nine",
    "BBT": "The Big Bang Theory",
    "BGT": "Britain's Got Talent",
    "BTVS": "Buffy the Vampire Slayer",
    "Big Bang Theory": "The Big Bang Theory",
    "Buffy": "Buffy the Vampire Slayer",
    "CAOS": "Chilling Adventures of Sabrina",
    "Corrie": "Coronation Street",
    "Crazy Ex": "Crazy Ex-Girlfriend",
    "DOOL": "Days of Our Lives",
    "DWTS": "Dancing with the Stars",
    "FTWD": "Fear the Walking Dead",
    "GBBO": "The Great British Bake Off",
    "GMA": "Good Morning America",
    "GOT": "Game of Thrones",
    "Bake Off": "The Great British Bake Off",
    "GoT": "Game of Thrones",
    "HIMYF": "How I Met Your Father",
    "HIMYM": "How I Met Your Mother",
    "HOTD": "House of the Dragon",
    "HSMTMTS": "High School Musical: The Musical: The Series",
    "HTGAWM": "How to Get Away with Murder",
    "Handmaid's Tale": "The Handmaid's Tale",
    "I'm A Celeb": "I'm a Celebrity... Get Me Out of Here!",
    "I'm a Celeb": "I'm a Celebrity... Get Me Out of Here!",
    "JJK": "Jujutsu Kaisen",
    "KUWTK": "Keeping Up with the Kardashians",
    "LHHATL": "Love & Hip Hop: Atlanta",
    "Law & Order SVU": "Law & Order: Special Victims Unit",
    "Law and Order: SVU": "Law & Order: Special Victims Unit",
    "MAFS": "Married at First Sight",
    "MHA": "My Hero Academia",
    "MST3K": "Mystery Science Theater 3000",
    "Mandalorian": "The Mandalorian",
    "OITNB": "Orange Is the New Black",
    "OMITB": "Only Murders in the Building",
    "OUAT": "Once Upon a Time",
    "PLL": "Pretty Little Liars",
    "POI": "Person of Interest",
    "Parks and Rec": "Parks and Recreation",
    "RHOA": "The Real Housewives of Atlanta",
    "RHOBH": "The Real Housewives of Beverly Hills",
    "RHOC": "The Real Housewives of Orange County",
    "RHOD": "The Real Housewives of Dallas",
    "RHOM": "The Real Housewives of Miami",
    "RHONJ": "The Real Housewives of New Jersey",
    "RHONY": "The Real Housewives of New York City",
    "RHOP": "The Real Housewives of Potomac",
    "RHOSLC": "The Real Housewives of Salt Lake City",
    "RPDR": "RuPaul's Drag Race",
    "Real Housewives of Atlanta": "The Real Housewives of Atlanta",
    "Real Housewives of Beverly Hills": "The Real Housewives of Beverly Hills",
    "SATC": "Sex and the City",
    "SNL": "Saturday Night Live",
    "SNW": "Star Trek: Strange New Worlds",
    "SOA": "Sons of Anarchy",
    "SPN": "Supernatural",
    "SVU": "Law & Order: Special Victims Unit",
    "SYTYCD": "So You Think You Can Dance",
    "TBBT": "The Big Bang Theory",
    "TMNT": "Teenage Mutant Ninja Turtles",
    "TNG": "Star Trek: The Next Generation",
    "TOWIE": "The Only Way Is Essex",
    "TVD": "The Vampire Diaries",
    "TWD": "The Walking Dead",
    "Thrones": "Game of Thrones",
    "WWDITS": "What We Do in the Shadows",
    "WWHL": "Watch What Happens Live",
    "Walking Dead": "The Walking Dead",
    "Y&R": "The Young and the Restless",
}
