"""JSON Lines: one article a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from slated.article import Article
from slated.gather.errors import GatherError
from slated.gather.tidy import whole

if TYPE_CHECKING:
    from slated.gather.context import Context

_NO_DAY = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")
"""A year or a month alone: true, but not a day to count from."""
_TEXT_FIELDS = ("title", "text", "url", "outlet", "byline")


def json_lines(stream: BinaryIO, name: str, context: Context) -> Iterator[Article]:
    """The article on each line, in order, reading one line at a time.

    A line holds an object with ``text`` or ``title`` and, where known, ``id``,
    ``published`` (YYYY-MM-DD; null, a year or a month mean that no day is known),
    ``url``, ``outlet`` and ``byline``; other fields are ignored, blank lines skipped. A
    line without ``id`` is called by the source's name and the line's number. Lines are
    UTF-8 and bounded by the limits.
    Raises GatherError naming the first bad line, after the articles before it, or tells
    ``context.bad_line`` of each and goes on.
    """
    most = context.limits.line_bytes
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        try:
            if found := _line(line, most, name, number):
                yield found
        except GatherError as error:
            if context.bad_line is None:
                raise
            context.bad_line(error)
            while len(line) > most and not line.endswith(b"\n"):
                line = stream.readline(most + 1)


def _line(line: bytes, most: int, name: str, number: int) -> Article | None:
    where = f"{name}, line {number}"
    if len(line) > most:
        raise GatherError(f"{where}: longer than the limit of {most:,} bytes")
    if number == 1:
        line = line.removeprefix(b"\xef\xbb\xbf")
    if line.isspace():
        return None
    return article(_object(line, where), where, f"{name}:{number}")


def json_article(line: bytes, name: str) -> Article:
    """The article on one line of JSON Lines, ``name`` its id if it has none of its own.

    Raises GatherError, beginning with the name.
    """
    return article(_object(line, name), name, name)


def article(fields: dict[str, Any], where: str, name: str) -> Article:
    """One article from the fields of a JSON object; ``name`` is its id if it has none.

    Raises GatherError, beginning with ``where``, on a field of the wrong type.
    """
    texts = {key: _text(fields, key, where) for key in _TEXT_FIELDS}
    title, text = texts["title"] or "", texts["text"] or ""
    if not title.strip() and not text.strip():
        raise GatherError(f'{where}: neither "text" nor "title"')
    return Article(
        text=text,
        title=title,
        published=_published(fields.get("published"), where),
        id=_id(fields.get("id"), where) or name,
        url=texts["url"] or None,
        outlet=texts["outlet"] or None,
        byline=texts["byline"] or None,
    )


def _object(line: bytes, where: str) -> dict[str, Any]:
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise GatherError(f"{where}: not UTF-8") from None
    except json.JSONDecodeError as error:
        raise GatherError(f"{where}: not JSON ({error.msg}, column {error.colno})") from None
    except (ValueError, RecursionError):
        # A number of thousands of digits, or brackets nested as deep.
        raise GatherError(f"{where}: not JSON that can be read") from None
    if not isinstance(found, dict):
        raise GatherError(f"{where}: not a JSON object {{...}}")
    return found


def _text(fields: dict[str, Any], key: str, where: str) -> str | None:
    value = fields.get(key)
    if value is not None and not isinstance(value, str):
        raise GatherError(f'{where}: "{key}" must be text')
    return whole(value) if value else value


def _id(value: object, where: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise GatherError(f'{where}: "id" must be text or a whole number')
    return whole(str(value))


def _published(value: object, where: str) -> date | None:
    if value is None or value == "":
        return None
    if isinstance(value, str):
        if _NO_DAY.fullmatch(value):
            return None
        try:
            return datetime.fromisoformat(value).date()
        except ValueError:
            pass
    raise GatherError(f'{where}: "published" must be a date like 2017-10-04')
