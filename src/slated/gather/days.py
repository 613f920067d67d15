"""Written dates to days of publication."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ABBREVIATIONS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTHS = {name: number for number, name in enumerate(_ABBREVIATIONS.split("|"), start=1)}
_NAME = rf"({_ABBREVIATIONS})[a-z]{{0,6}}\.?"
_YEAR = r"((?:19|20)\d\d)"
_MONTH_FIRST = re.compile(rf"\b{_NAME}\s{{1,3}}(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR}", re.I)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s{{1,3}}{_NAME},?\s{{1,3}}{_YEAR}", re.I)
_ISO = re.compile(rf"\b{_YEAR}[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?!\d)")
_NUMBERS = re.compile(rf"\b(\d{{1,2}})/(\d{{1,2}})/{_YEAR}\b")
_EPOCH = re.compile(r"\d{10}(\d{3})?")
_IN_ADDRESS = re.compile(rf"[/_-]{_YEAR}[/_-](\d{{1,2}})[/_-](\d{{1,2}})(?=[/_.-]|$)")
_SHORT_ZONE = re.compile(r"([+-]\d\d)$")
_LONGEST = 200


def published_day(written: str, today: date) -> date | None:
    """The day a written date names, as its writer counts days; None past ``today``.

    Where a moment is already tomorrow for the writer but not yet at Greenwich, the
    day at Greenwich is taken.
    """
    moment = parse(written.strip()[:_LONGEST])
    if isinstance(moment, datetime):
        local = moment.date()
        if local > today and moment.tzinfo is not None:
            local = moment.astimezone(UTC).date()
        moment = local
    return moment if moment is not None and date(1990, 1, 1) <= moment <= today else None


def day_in_address(url: str, today: date) -> date | None:
    """The day that an address such as /2017/10/04/name/ carries."""
    match = _IN_ADDRESS.search(url)
    day = _day(match[1], match[2], match[3]) if match else None
    return day if day is not None and day <= today else None


def parse(written: str) -> datetime | date | None:
    """A date or moment in ISO 8601, RFC 822, seconds since 1970 or English words."""
    for read in (_iso_moment, _mail_moment, _epoch, _words):
        if (found := read(written)) is not None:
            return found
    return None


def _iso_moment(written: str) -> datetime | date | None:
    try:
        if len(written) == 10:
            return date.fromisoformat(written)
        return _sane(datetime.fromisoformat(_SHORT_ZONE.sub(r"\1:00", written)))
    except (ValueError, OverflowError):
        return None


def _mail_moment(written: str) -> datetime | None:
    try:
        return _sane(parsedate_to_datetime(written))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _sane(moment: datetime) -> datetime | None:
    # Outside these years a change of zone can leave the calendar.
    return moment if 1900 < moment.year < 2200 else None


def _epoch(written: str) -> datetime | None:
    if not (match := _EPOCH.fullmatch(written)):
        return None
    return datetime.fromtimestamp(int(written) // (1000 if match[1] else 1), UTC)


def _words(written: str) -> date | None:
    if match := _ISO.search(written):
        return _day(match[1], match[2], match[3])
    if match := _MONTH_FIRST.search(written):
        return _day(match[3], str(_MONTHS[match[1].lower()]), match[2])
    if match := _DAY_FIRST.search(written):
        return _day(match[3], str(_MONTHS[match[2].lower()]), match[1])
    if match := _NUMBERS.search(written):
        # English entertainment news is mostly American: month first where both fit.
        return _day(match[3], match[1], match[2]) or _day(match[3], match[2], match[1])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
