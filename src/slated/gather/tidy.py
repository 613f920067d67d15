"""Small repairs to text that every form needs."""

from __future__ import annotations

import hashlib
import html
import re

_SPACES = re.compile(r"[ \t\f\v\u00a0\u2000-\u200a\u202f\u3000]+")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_TAG = re.compile(r"<[^<>]{0,500}>")


def one_line(text: str, longest: int = 500) -> str:
    """A name or headline: entities read, tags dropped, one line, no more than ``longest``."""
    text = text[: 4 * longest]
    if "&" in text:
        # Feeds often escape twice.
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _TAG.sub("", text)
    if not text.isprintable():
        text = _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))
    return " ".join(text.split())[:longest]


def paragraphs(text: str) -> str:
    """Running text: spaces folded, lines stripped, at most one blank line in a row."""
    if not _is_folded(text):
        text = "\n".join(map(_folded, text.split("\n")))
    return _BLANK_LINES.sub("\n\n", text).strip()


def _is_folded(text: str) -> bool:
    # Printable text holds no control, no half character, no space but the common one.
    if not text.replace("\n", "").isprintable():
        return False
    return "  " not in text and " \n" not in text and "\n " not in text


def _folded(line: str) -> str:
    if not line.isprintable():
        line = whole(_SPACES.sub(" ", _CONTROLS.sub("", line)))
    elif "  " in line:
        return " ".join(line.split())
    return line.strip()


def whole(text: str) -> str:
    """The same text, same offsets, with lone surrogates replaced so that it can be written."""
    return _SURROGATES.sub("\ufffd", text) if not text.isascii() else text


def digest(*parts: str) -> str:
    """A name for a document that has none: the same text gets the same name."""
    joined = "\0".join(parts).encode("utf-8", "replace")
    return "text-" + hashlib.blake2b(joined, digest_size=8).hexdigest()
