"""The day a page is asked for: ``?as_of=2017-10-05``, else today."""

from __future__ import annotations

from datetime import UTC, date, datetime

from django.http import HttpRequest

from slated.believe.credit import day_in_words

FIRST, LAST = date(1900, 1, 1), date(2200, 12, 31)
"""Days that may be asked for."""


def today() -> date:
    """Today in UTC."""
    return datetime.now(UTC).date()


def asked(request: HttpRequest) -> date:
    """The day of ``as_of``; ValueError, one line, where that is no day."""
    given = request.GET.get("as_of", "").strip()
    if not given:
        return today()
    try:
        if len(given) != len("2017-10-05"):
            raise ValueError
        return bounded(date.fromisoformat(given))
    except ValueError:
        raise ValueError(
            f"as_of={given[:20]}: a day is written 2017-10-05, from {FIRST.year} to {LAST.year}"
        ) from None


def in_words(day: date | str | None) -> str:
    """A day as all pages write it, "4 Oct 2017" as in the sentences why; with a time "…, 09:30".

    ISO texts are days or moments too; empty for None.
    """
    if not day:
        return ""
    if isinstance(day, str):
        day = (date if len(day) == len("2017-10-05") else datetime).fromisoformat(day)
    words = day_in_words(day.toordinal())
    return f"{words}, {day:%H:%M}" if isinstance(day, datetime) else words


def bounded(day: date) -> date:
    """``day``; ValueError where there would be no day or year before or after it to tell of."""
    if not FIRST <= day <= LAST:
        raise ValueError(f"{day}: not from {FIRST.year} to {LAST.year}")
    return day
