"""The values in files of ratings: numbers, days, ids. Each raises RowError for what it is not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from slated.gather.ratings.row import RowError

_NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,6})?", re.ASCII)
_WHOLE = re.compile(r"\d{1,12}", re.ASCII)
_IMDB_ID = re.compile(r"tt\d{5,12}", re.ASCII)
_OLD_DAY = "%a %b %d %H:%M:%S %Y"
FIRST_YEAR = 1870
"""Moving pictures are no older; a year before is a slip."""


def steps_of_ten(text: str) -> int:
    """A whole mark from 1 to 10: as many half-star steps."""
    if not _NUMBER.fullmatch(text) or float(text) not in range(1, 11):
        raise RowError(f"a rating of {text!r} is not 1 to 10" if text else "no rating")
    return int(float(text))


def steps_of_five(text: str) -> int:
    """Stars from 0.5 to 5 in halves: half-star steps."""
    if not _NUMBER.fullmatch(text) or float(text) * 2 not in range(1, 11):
        raise RowError(f"a rating of {text!r} is not 0.5 to 5 in halves" if text else "no rating")
    return int(float(text) * 2)


def year(text: str) -> int | None:
    """A year, None where there is none."""
    if not text:
        return None
    if not _WHOLE.fullmatch(text) or not FIRST_YEAR <= int(text) <= date.max.year:
        raise RowError(f"{text!r} is no year")
    return int(text)


def day(text: str) -> date | None:
    """The day of "2019-05-20", "2019-05-20T21:04:00.000Z" or "Mon May 20 00:00:00 2019"."""
    if not text:
        return None
    try:
        return _moment(text).date()
    except ValueError:
        raise RowError(f"{text!r} is no date as YYYY-MM-DD") from None


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return datetime.strptime(text, _OLD_DAY).replace(tzinfo=UTC)
    return moment.astimezone(UTC) if moment.tzinfo else moment


def timestamp(text: str) -> date:
    """The UTC day of a number of seconds since 1970."""
    try:
        if _WHOLE.fullmatch(text):
            return datetime.fromtimestamp(int(text), UTC).date()
    except (ValueError, OverflowError, OSError):
        pass
    raise RowError(f"{text!r} is no number of seconds since 1970")


def imdb_id(text: str) -> str:
    """ "tt0903747"."""
    if not _IMDB_ID.fullmatch(text):
        raise RowError(f"{text!r} is no IMDb id")
    return text


def number_id(text: str) -> str:
    """A whole number that names something."""
    if not _WHOLE.fullmatch(text):
        raise RowError(f"{text!r} is no id")
    return text


def named(text: str) -> str:
    """A title on one line."""
    name = " ".join(text.split())
    if not name:
        raise RowError("no title")
    return name
