"""The one kind of error that scanning raises."""

from __future__ import annotations

from slated.gather.errors import GatherError


class ScanError(GatherError):
    """What is wrong with what was asked for, in one line."""
