"""What a person is told when titles cannot be changed as asked."""

from __future__ import annotations

from slated.site.errors import KeepError


class TitleError(KeepError):
    """One line: what is wrong, and what to do."""
