"""Names of networks, streamers and studios, and of those who report on them."""

from __future__ import annotations

import re
import unicodedata

_HOUSES = """
Netflix; HBO; HBO Max; Max; Hulu; Amazon; Amazon Prime Video; Amazon Studios; Amazon MGM Studios;
Prime Video; Freevee; Apple; Apple TV; Apple TV+; Apple TV Plus; Disney; Disney+; Disney Plus;
Hotstar; Peacock; Paramount; Paramount+; Paramount Plus; CBS; CBS All Access; NBC; NBCUniversal;
ABC; Freeform; Fox; CW; WB; UPN; AMC; AMC+; FX; FXX; FX on Hulu; Starz; Showtime; Cinemax; Epix;
MGM+; MGM; TNT; TBS; truTV; USA; Syfy; Hallmark; E!; Bravo; MTV; VH1; BET; BET+; TLC; HGTV; OWN;
Discovery; Discovery+; History; A&E; Lifetime; Comedy Central; Adult Swim; Nickelodeon; Nick; PBS;
BBC; ITV; ITV1; ITV2; ITVX; Channel 4; Channel 5; E4; Sky; Sky Atlantic; UKTV; S4C; RTÉ; BritBox;
Acorn TV; CBC; CTV; Crave; Crunchyroll; Funimation; Shudder; Quibi; Roku; Tubi; Crackle; Foxtel;
Stan; Binge; SBS; ZEE5; SonyLIV; Voot; MX Player; ALTBalaji; IFC; WE tv; Pop; Logo; CMT; Oxygen;
Telemundo; Univision; Canal+; Viaplay; Fuji TV; NHK; tvN; JTBC; DC Universe; YouTube; Spike;
Facebook Watch; National Geographic; Nat Geo; WarnerMedia; Warner Bros.; Warner Bros. Discovery;
ViacomCBS; Viacom; Lionsgate; Lucasfilm; Marvel; DC; Pixar; Sony; Sony Pictures; WWE; Fremantle;
Endemol; EndemolShine; Endemol Shine; Banijay; Bad Robot; Legendary; MRC; Shondaland; Skydance
"""
_REPORTERS = """
Deadline; Deadline Hollywood; Variety; The Hollywood Reporter; Hollywood Reporter; THR; TVLine;
TV Line; Entertainment Weekly; EW; Entertainment Tonight; ET; TheWrap; The Wrap; E! News; TV Guide;
TV Insider; Us Weekly; People; Vulture; Collider; ComicBook.com; CBR; Bleeding Cool; IGN; Polygon;
io9; Digital Spy; Radio Times; Den of Geek; Screen Rant; CinemaBlend; IndieWire; The A.V. Club;
TMZ; Decider; TV by the Numbers; Adweek; Advertising Age; The New York Times; New York Times;
Los Angeles Times; The Wall Street Journal; Bloomberg; Reuters; Associated Press; AP; CNN;
USA Today; The Guardian; The Sun; Daily Mail; Mirror; BuzzFeed; HuffPost; Vanity Fair;
Rolling Stone; Forbes; Business Insider; Mashable; The Verge; Anime News Network
"""

_COUNTRIES = frozenset(
    "uk us usa canada india australia america nz asia africa germany deutschland france spain italy"
    " japan korea brasil ireland scotland latino latin america".split()
)
_SPACE = re.compile(r"[\s.]+")
_HOUSE_WORD = re.compile(
    r"\b(?:network|networks|studio|studios|television|channel|channels|entertainment|pictures"
    r"|productions|streamer|streaming service|broadcaster|account|website|official site)\b"
)
_REPORTER_WORD = re.compile(
    r"\b(?:news|times|post|reporter|magazine|weekly|daily|herald|tribune|gazette|report|reports"
    r"|media outlet|outlets)\b|\.com$"
)
_NOBODY = re.compile(
    r"\b(?:sources?|insiders?|someone|tipsters?|rumou?rs?|producers?|makers?|officials?)\b"
)


def folded(name: str) -> str:
    """The name in small letters, without accents, full stops and a leading "the"."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    return _SPACE.sub(" ", name.lower()).strip().removeprefix("the ").strip()


def _listed(names: str) -> frozenset[str]:
    return frozenset(folded(name) for name in names.split(";"))


HOUSES = _listed(_HOUSES)
REPORTERS = _listed(_REPORTERS)


def is_house(key: str) -> bool:
    """Whether a folded name is that of a network, a streamer, a studio or a show's account."""
    return key in HOUSES or _HOUSE_WORD.search(key) is not None


def is_reporter(key: str) -> bool:
    """Whether a folded name is that of an outlet."""
    return key in REPORTERS or _REPORTER_WORD.search(key) is not None


def is_nobody(key: str) -> bool:
    """Whether the folded words name no one: "sources", "an insider close to the show"."""
    return _NOBODY.search(key) is not None


def same_platform(one: str, other: str) -> bool:
    """Whether two folded names mean one platform: "amazon" and "amazon prime video".

    A country makes it another: "netflix" and "netflix india" may have a date each.
    """
    short, long = sorted((one, other), key=len)
    if not long.startswith(f"{short} "):
        return one == other
    return long.removeprefix(f"{short} ") not in _COUNTRIES
