"""Networks that go by several names, or have passed their series on, count as one.

That is for telling namesakes apart: "Supernatural" of The WB is that of The CW, and the BBC is
where BBC Two is. In lists and tables each keeps its own name.
"""

from __future__ import annotations

from slated.site.catalogue.keys import key

_SAME = (
    ("ABC Family", "Freeform"),
    ("Amazon", "Amazon Prime", "Amazon Prime Video", "Amazon Video", "Prime Video", "Freevee"),
    ("AMC", "AMC+"),
    ("Apple TV+", "Apple TV", "Apple TV Plus"),
    ("BBC", "BBC One", "BBC1", "BBC 1", "BBC Two", "BBC2", "BBC 2", "BBC Three", "BBC3"),
    ("BBC", "BBC 3", "BBC Four", "BBC4", "BBC 4", "BBC iPlayer", "CBBC", "BBC First"),
    ("CBS All Access", "Paramount+", "Paramount Plus"),
    ("Channel 4", "E4", "More4", "All 4"),
    ("Disney+", "Disney Plus", "Disney Plus Hotstar", "Disney+ Hotstar"),
    ("Fox", "FOX Broadcasting Company"),
    ("FX", "FXX", "FX on Hulu"),
    ("HBO", "HBO Max", "Max"),
    ("ITV", "ITV1", "ITV2", "ITV3", "ITV4", "ITVX"),
    ("Sky", "Sky One", "Sky 1", "Sky Atlantic", "Sky Max"),
    ("Spike", "Spike TV", "Paramount Network"),
    ("Syfy", "Sci-Fi", "Sci Fi", "Sci-Fi Channel", "Sci Fi Channel"),
    ("The CW", "The WB", "UPN"),
    ("USA", "USA Network"),
    ("YouTube", "YouTube Premium", "YouTube Red"),
)
_FIRST = {key(name): key(names[0]) for names in _SAME for name in names}


def network_key(name: str) -> str:
    """What the networks that count as one with this one have in common."""
    folded = key(name)
    return _FIRST.get(folded, folded)
