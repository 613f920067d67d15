"""Names with a season, a premiere or an end of their own that are no series."""

from __future__ import annotations

import re

_FEAST = r"(?:Valentine|New Year|Mother|Father|Christmas|Thanksgiving)(?:['’]?s)?"
_TEAMS = (
    "Lakers|Celtics|Knicks|Yankees|Mets|Dodgers|Cubs|Red Sox|White Sox|Steelers|Cowboys|Packers"
    "|Broncos|Seahawks|49ers|Ravens|Bengals|Browns|Texans|Colts|Jaguars|Chiefs|Raiders|Chargers"
    "|Dolphins|Bills|Jets|Buccaneers|Falcons|Redskins|Cavaliers|Bulls|Pistons|Pacers|Raptors"
    "|76ers|Sixers|Clippers|Mavericks|Rockets|Grizzlies|Pelicans|Spurs|Nuggets|Timberwolves"
    "|Blazers|Bruins|Canadiens|Maple Leafs|Blackhawks|Penguins|Oilers|Canucks|Astros|Phillies"
    "|Orioles|Braves|Brewers|Mariners|Padres|Diamondbacks|Arsenal|Chelsea|Liverpool|Everton"
)
NO_SERIES_NAME = re.compile(
    r"\b(?:Festival|Tour|Awards|Cup|League|Celebration|Conference|Concert|Convention|Comic-Con"
    r"|Logies|Gala|Olympics|Games|Bowl|Company|Parade|Group|Inc"
    r"|NBA|NFL|MLB|NHL|NCAA|WNBA|MLS|UFC|PGA|UEFA|FIFA|IPL)\b"
    rf"|{_FEAST} (?:Day|Eve)\b"
    r"|\A(?:Day|Phase|Week|Act|Level|Part|Round|Grade) (?:\d+|[A-Z]\w+)\Z"
    r"|\A(?:Spring|Summer|Fall|Autumn|Winter) (?:20\d\d|TV)\Z"
    r"| (?:Security|Department|Ministry|Agency|Congress|Senate|University|Association|Commission"
    r"|Committee|Administration|Federation|Council|Airlines)\Z"
    rf"|\A(?:The )?(?:[A-Z]\w+ ){{0,3}}(?:{_TEAMS})\Z"
)
"""Feasts, leagues, teams, offices of state and seasons of the year."""
_FEAST_BEFORE = re.compile(rf"\b{_FEAST} \Z", re.IGNORECASE)


def ends_feast(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is the last word of a feast: "New Year's Eve"."""
    if text[start:end].lower() not in ("eve", "day"):
        return False
    return _FEAST_BEFORE.search(text, max(0, start - 16), start) is not None
