"""A piece of HTML, as feeds carry it, to text."""

from __future__ import annotations

import html
import re

from slated.gather.guard import fast_enough
from slated.gather.tidy import paragraphs

_MARKUP = re.compile(r"<(?:!--|/?[a-zA-Z][^<>]{0,2000}>)")
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/blockquote|/tr)\b", re.IGNORECASE)
# What WordPress adds under every entry of a feed.
_CREDIT = re.compile(
    r"\s*The post [^\n]{1,300} (?:appeared first on|first appeared on) [^\n]{1,100}$"
)


def fragment_text(fragment: str) -> str:
    """The text of a piece of HTML or of plain text, with paragraphs kept apart."""
    if "<" in fragment and _MARKUP.search(fragment):
        text = _fast(fragment) if fast_enough(fragment) else _careful(fragment)
    else:
        text = html.unescape(fragment) if "&" in fragment else fragment
    return _CREDIT.sub("", paragraphs(text))


def _fast(fragment: str) -> str:
    try:
        # Heavy to import, and without a wheel on some platforms.
        from resiliparse.extract.html2text import extract_plain_text
    except ImportError:
        return _careful(fragment)
    return extract_plain_text(fragment, alt_texts=False, list_bullets=False)


def _careful(fragment: str) -> str:
    # Heavy to import.
    from lxml import etree

    broken = _BREAKS.sub(lambda match: "\n\n" + match[0], fragment)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True)
    root = etree.fromstring(broken.encode("utf-8", "replace"), parser)
    if root is None:
        return ""
    etree.strip_elements(root, "script", "style", with_tail=False)
    return "".join(root.itertext())
