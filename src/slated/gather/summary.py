"""Whether a feed gives an article whole or only a summary of it."""

from __future__ import annotations

import re

from slated.article import Article

SHORT = 600
"""Characters under which a feed's text is taken for a summary."""

_CUT = re.compile(
    r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\bread more|\bcontinue reading|\bread the (?:full|rest)|"
    r"\bfull (?:story|article)|\bappeared first on)",
    re.IGNORECASE,
)
_END = 160


def is_summary(article: Article) -> bool:
    """Whether the page should be read for it: it has one, and the text is short or cut off."""
    if not article.url:
        return False
    return len(article.text) < SHORT or bool(_CUT.search(article.text[-_END:]))
