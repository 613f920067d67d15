"""Words of the news made fit for services."""

from __future__ import annotations

import re

# "@everyone" and "<!channel>" call up everybody in a room of Discord or Slack.
_CALLS = re.compile(r"(?<=@)(?=\w)|(?<=<)(?=[@!#])")


def for_service(text: str) -> str:
    """The text, calling nobody: an invisible space stands behind each sign that could."""
    return _CALLS.sub("\u200b", text)
