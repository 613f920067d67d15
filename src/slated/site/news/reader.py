"""Which reader this is, as it is written beside what was read."""

from __future__ import annotations

from slated.scan.reader import reader_name

__all__ = ["reader_name"]
