"""Trakt's export: JSON lists of ratings, alone or in the zip it comes in.

``ratings-shows.json``, ``ratings-seasons.json``, ``ratings-episodes-1.json``,
``ratings-movies-1.json``: each entry ``{"rated_at", "rating": 1 to 10, "type", "show": {"title",
"year", "ids"}}``, a season's with ``"season": {"number"}`` beside the show.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from slated.gather.errors import GatherError
from slated.gather.ratings.archive import is_zip, member, names
from slated.gather.ratings.row import SHOWN, Bad, Given, Kind, Row, RowError
from slated.gather.ratings.values import day, named, steps_of_ten, year

DOCUMENT_BYTES = 64 * 1024 * 1024
_FILES = r"ratings-(shows|seasons|episodes|movies)(-\d+)?\.json"
_BROKEN = "broken JSON"
_GAP = re.compile(r"[\s,]*")
_NEXT = re.compile(r"\{\s*\"(?:rated_at|rating|type)\"")
BROKEN = 100
"""Broken entries in one list after which the rest is left unread."""
_KINDS: dict[str, Kind] = {
    "show": "series",
    "season": "season",
    "episode": "episode",
    "movie": "film",
}
_PROVIDERS = ("imdb", "tmdb", "tvdb", "trakt")


def trakt(stream: BinaryIO, name: str) -> Iterator[Row]:
    """The ratings of one file or of a whole zip; GatherError where it is not Trakt's."""
    if not is_zip(stream):
        yield from _entries(stream, name, "")
        return
    files = names(stream, name, _FILES)
    if not files:
        raise GatherError(f"{name}: no ratings-shows.json or its like in this archive")
    for file in files:
        with member(stream, name, file) as (_, inside):
            yield from _entries(inside, f"{name}: {file}", file)


def _entries(stream: BinaryIO, name: str, file: str) -> Iterator[Row]:
    """The entries of one list, each by itself, so that a broken one costs only itself."""
    data = stream.read(DOCUMENT_BYTES + 1)
    if len(data) > DOCUMENT_BYTES:
        raise GatherError(f"{name}: larger than {DOCUMENT_BYTES:,} bytes")
    text = data.decode("utf-8-sig", errors="replace")
    at = len(text) - len(text.lstrip())
    if text[at : at + 1] != "[":
        raise GatherError(f"{name}: not a list of ratings as Trakt exports it")
    line, told, at = 1, 0, at + 1
    decoder, broken = json.JSONDecoder(), 0
    while True:
        gap = _GAP.match(text, at)
        at = gap.end() if gap else at
        line, told = line + text.count("\n", told, at), at
        if at >= len(text) or broken == BROKEN:
            why = "too much is broken" if broken == BROKEN else "the file is cut short"
            yield Bad(line, f"{why}: the rest is not read", "", file)
            return
        if text[at] == "]":
            return
        row, at = _entry(decoder, text, at, line, file)
        broken += isinstance(row, Bad) and row.why == _BROKEN
        yield row


def _entry(decoder: json.JSONDecoder, text: str, at: int, line: int, file: str) -> tuple[Row, int]:
    """One entry and where it ends; a broken one ends where the next could begin."""
    try:
        entry, end = decoder.raw_decode(text, at)
    except (ValueError, RecursionError):
        following = _NEXT.search(text, at + 1)
        end = following.start() if following else len(text)
        return Bad(line, _BROKEN, text[at : min(end, at + SHOWN)], file), end
    try:
        return _read(entry, line, file), end
    except RowError as error:
        return Bad(line, str(error), text[at : min(end, at + SHOWN)], file), end


def _read(entry: Any, line: int, file: str) -> Given:
    if not isinstance(entry, dict):
        raise RowError("not an entry")
    kind = _KINDS.get(str(entry.get("type", _type(entry))))
    about = entry.get("movie") if kind == "film" else entry.get("show")
    if kind is None or not isinstance(about, dict):
        raise RowError("about no show and no movie")
    ids = about.get("ids")
    known = ids if isinstance(ids, dict) else {}
    return Given(
        line,
        steps_of_ten(_text(entry.get("rating"))),
        named(_text(about.get("title"))),
        kind,
        year(_text(about.get("year"))),
        _season(entry) if kind == "season" else None,
        {p: _text(known[p]) for p in _PROVIDERS if known.get(p)},
        day(_text(entry.get("rated_at"))),
        file=file,
    )


def _type(entry: dict[str, Any]) -> str:
    return next((kind for kind in ("movie", "episode", "season", "show") if kind in entry), "")


def _season(entry: dict[str, Any]) -> int:
    season = entry.get("season")
    number = season.get("number") if isinstance(season, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= 9_999:
        raise RowError("no number of the season")
    return number


def _text(value: Any) -> str:
    return "" if value is None else str(value)
