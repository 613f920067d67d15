"""What is wrong with a request, in words that say where, and what to send instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from slated.site.pages.days import FIRST, LAST

BODY = "the body"
MOST = 5
"""Things wrong that the one line names."""
_DAY = f"a day is written 2017-10-05, from {FIRST.year} to {LAST.year}"
_SAID = {
    "missing": "is missing",
    "int_parsing": "must be a whole number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "string_type": "must be a text",
    "bool_parsing": "must be true or false",
    "model_attributes_type": "must be a JSON object: {...}",
    "dict_type": "must be a JSON object: {...}",
    "list_type": "must be a JSON list: [...]",
}
_BEGUN = (("Input should be ", "must be "), ("Value error, ", ""))


def problems(errors: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Each of pydantic's errors as where it is and what is wrong there."""
    return [{"where": _where(one["loc"]), "why": _why(one)} for one in errors]


def line(wrong: Sequence[Mapping[str, str]]) -> str:
    """All of them as one line."""
    return "; ".join(f"{one['where']}: {one['why']}" for one in wrong[:MOST])


def _where(loc: Sequence[object]) -> str:
    """The field's name as it was sent; of a body, its path below the body."""
    kind, *path = map(str, loc)
    if kind == "body":
        # What ninja calls the body itself comes first, and nobody sent that name.
        path = path[1:]
    return ".".join(path) or BODY


def _why(error: Mapping[str, Any]) -> str:
    kind, message = str(error["type"]), str(error["msg"])
    bounds = (error.get("ctx") or {}).values()
    of_days = kind.endswith("_than_equal") and not all(isinstance(b, int | float) for b in bounds)
    if kind.startswith("date") or of_days:
        return _DAY
    if kind in _SAID:
        return _SAID[kind]
    for begun, ours in _BEGUN:
        if message.startswith(begun):
            return ours + message.removeprefix(begun)
    return message[:1].lower() + message[1:]
