"""A title's facts as a form gives them, and the share that is split off."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from slated.site.care.queue import numbers
from slated.site.catalogue.edit import network
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.merge import Share, split
from slated.site.catalogue.models import Title, TitleLog
from slated.site.catalogue.naming import proper

_YEARS = range(1900, 2200)
_COUNTRY = re.compile(r"[A-Za-z]{2}")
NAMES = ("name", "kind", "start_year", "end_year", "country", "network")


def told_facts(given: Mapping[str, Any]) -> dict[str, str]:
    """The facts as they stand in the form."""
    return {name: "" if given.get(name) is None else str(given[name]) for name in NAMES}


def facts_of(given: Mapping[str, str]) -> dict[str, Any]:
    """The facts that were typed, as ``catalogue.edit`` takes them. TitleError where one is none."""
    kind = given.get("kind", "")
    if kind not in Title.Kind.values:
        raise TitleError(f"a title is not {kind!r}")
    return {
        "name": proper(given.get("name", "")),
        "kind": kind,
        "start_year": _year(given.get("start_year", "")),
        "end_year": _year(given.get("end_year", "")),
        "country": _country(given.get("country", "")),
        "network_id": _network(given.get("network", "")),
    }


def split_off(title: int, given: QueryDict, reason: str, by: str) -> TitleLog:
    """Make a title of the seasons, names and ids that were ticked."""
    new = Title(
        name=proper(given.get("new_name", "")),
        start_year=_year(given.get("new_year", "")),
        country=_country(given.get("new_country", "")),
        network_id=_network(given.get("new_network", "")),
    )
    share = Share(
        releases=numbers(given.getlist("season")),
        aliases=numbers(given.getlist("alias_id")),
        external_ids=numbers(given.getlist("id")),
    )
    return split(title, new, share, reason, by)


def _year(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) == 4 and int(text) in _YEARS):
        raise TitleError(f"{text[:20]!r} is no year")
    return int(text)


def _country(text: str) -> str:
    text = text.strip()
    if text and not _COUNTRY.fullmatch(text):
        raise TitleError("a country is a code of two letters: US, GB")
    return text.upper()


def _network(name: str) -> int | None:
    name = name.strip()
    if not name:
        return None
    return network(proper(name)).pk
