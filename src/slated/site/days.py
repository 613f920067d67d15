"""Days as SQLite gives them: taken apart once each, as there are few and they come by the thousand.

Django's own reading of a day costs more than the rest of its row.
"""

from __future__ import annotations

import sqlite3
from datetime import date
from functools import lru_cache

# Its import sets what is set anew here.
import django.db.backends.sqlite3.base  # noqa: F401
from django.utils.dateparse import parse_date

_MOST = 1 << 15
"""Days that are remembered: those of ninety years."""


@lru_cache(maxsize=_MOST)
def _day(text: bytes) -> date | None:
    return parse_date(text.decode())


def remember_days() -> None:
    """Have every connection of this process to a SQLite file read days so."""
    sqlite3.register_converter("date", _day)
