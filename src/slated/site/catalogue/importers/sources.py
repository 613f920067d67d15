"""The providers whose files can be imported, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from slated.site.catalogue.importers import epguides, imdb, tmdb, tvmaze, wikidata
from slated.site.catalogue.importers.record import BadRow, Row

Parser = Callable[[IO[bytes], BadRow], Iterator[Row]]


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider: what its files are called, and how to prepare the parser for one of them."""

    files: str
    parser: Callable[[Path, bool], Parser]


def _always(parse: Parser) -> Callable[[Path, bool], Parser]:
    return lambda path, specials: parse


def _imdb(path: Path, specials: bool) -> Parser:
    return partial(imdb.parse, kinds=tuple(imdb.KINDS) if specials else imdb.SERIES)


def _tmdb(path: Path, specials: bool) -> Parser:
    return partial(tmdb.parse, shared=tmdb.shared_names(path))


PROVIDERS = {
    "imdb": Provider("title.basics, title.episode, title.ratings, title.akas (.tsv)", _imdb),
    "tvmaze": Provider("shows of its API, the show index (.json, .jsonl)", _always(tvmaze.parse)),
    "tmdb": Provider("tv_series_ids (the daily export), series of its API (.json)", _tmdb),
    "wikidata": Provider("query results (.json)", _always(wikidata.parse)),
    "epguides": Provider("allshows.txt", _always(epguides.parse)),
}
