"""Fields of JSON objects from elsewhere, whatever stands in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from slated.site.catalogue.importers.record import one_line

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Object = Mapping[str, Any]


def text(holder: Object, name: str) -> str:
    """A text in one line, "" where there is none."""
    value = holder.get(name)
    return one_line(value) if isinstance(value, str) else ""


def number(holder: Object, name: str) -> int | None:
    """A whole number, also where it is written as text."""
    value = holder.get(name)
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) else None


def real(holder: Object, name: str) -> float | None:
    """A number."""
    value = holder.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def inner(holder: Object, name: str) -> Object:
    """An object, an empty one where there is none."""
    value = holder.get(name)
    return value if isinstance(value, dict) else {}


def listed(holder: Object, name: str) -> list[Object]:
    """The objects in a list."""
    value = holder.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def texts(holder: Object, name: str) -> tuple[str, ...]:
    """The texts in a list."""
    value = holder.get(name)
    found = value if isinstance(value, list) else []
    return tuple(one_line(one) for one in found if isinstance(one, str) and one.strip())


def names(holder: Object, name: str) -> tuple[str, ...]:
    """The field "name" of the objects in a list, each once."""
    return tuple(
        dict.fromkeys(found for one in listed(holder, name) if (found := text(one, "name")))
    )


def day(holder: Object, name: str) -> str:
    """A day as YYYY-MM-DD, "" where there is none. ValueError for another form, or no such day."""
    value = text(holder, name)
    if value in ("", "0000-00-00"):
        return ""
    if not _DAY.fullmatch(value):
        raise ValueError(f"{name} is no day: {value[:40]!r}")
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{name} is no day: {value!r}") from None
    return value


def year(when: str) -> int | None:
    """The year of a day."""
    return int(when[:4]) if when else None


def needed(value: str, name: str) -> str:
    """A text that must be there; ValueError where it is not."""
    if not value:
        raise ValueError(f"no {name}")
    return value
