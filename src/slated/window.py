"""The window: first and last possible day of an event, in EDTF (ISO 8601-2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Window:
    """First and last possible day, either may be open (None)."""

    first: date | None
    last: date | None
    edtf: str
