"""What became of something that was sent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """``error`` is empty where it was taken. ``final``: trying again will not help.

    ``gone``: nothing will ever be taken there again. ``status`` is that of an answer over HTTP.
    """

    error: str = ""
    final: bool = False
    gone: bool = False
    status: int | None = None

    @property
    def taken(self) -> bool:
        """Whether the other side took it."""
        return not self.error
