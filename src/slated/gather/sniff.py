"""What form a document has, by what it holds."""

from __future__ import annotations

import json
import re
from enum import StrEnum

from slated.gather.decode import bare_utf16
from slated.gather.errors import GatherError


class Form(StrEnum):
    """The forms that are read."""

    TEXT = "text"
    PAGE = "page"
    FEED = "feed"
    JSON = "json"


_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"RIFF", "a media file"),
    (b"OggS", "a media file"),
    (b"ID3", "a media file"),
    (b"SQLite format 3", "a database"),
)
_TEXT_TOO = (b"MZ", b"BZh", b"RIFF", b"ID3", b"GIF8")
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_HEAD = 4096
_LINES_MEDIA = ("jsonl", "ndjson", "jsonlines", "x-ndjson")
_FEED_ITEMS = re.compile(rb'"items"\s*:\s*\[|jsonfeed\.org')
_PROLOGUE = re.compile(
    r"(?:\s++|<\?[^>]*+>|<!--(?:(?!-->).)*+-->|<!\w[^>\[]*+\[[^\]]*+\][^>]*+>|<!\w[^>]*+>)*+",
    re.DOTALL,
)
_ROOT = re.compile(r"<((?:\w+:)?\w+)")
_FEED_ROOTS = frozenset({"rss", "feed", "rdf"})
_MARKUP = re.compile(r"<(?:!--|!doctype\b|\?|/?[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)


def check_not_binary(head: bytes, name: str) -> None:
    """Raises GatherError for bytes that are no text in any encoding."""
    zeros = head.count(0)
    if bare_utf16(head) or head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    controls = len(head) - len(head.translate(None, _CONTROLS))
    broken = controls > 0.02 * len(head) or zeros > 0.01 * len(head)
    for magic, what in _BINARY:
        if head.startswith(magic) and (broken or magic not in _TEXT_TOO):
            raise GatherError(f"{name}: this is {what}, not text, a page or a feed")
    if broken:
        raise GatherError(f"{name}: this is binary data, not text, a page or a feed")


def is_json_lines(head: bytes, media: str = "") -> bool:
    """Whether a stream that begins with ``head`` holds one JSON object a line."""
    if any(media.endswith(ending) for ending in _LINES_MEDIA):
        return True
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith(b"{"):
        return False
    line, newline, _ = head.partition(b"\n")
    if not newline:
        return not _FEED_ITEMS.search(line[:_HEAD])
    try:
        first = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(first, dict) and not isinstance(first.get("items"), list)


def form(text: str, media: str = "", name: str = "") -> Form:
    """The form of a whole document, JSON Lines apart.

    ``media`` is a content type or a file ending; it decides only where the text
    itself leaves a doubt. Raises GatherError on XML or JSON of an unknown kind.
    """
    start = text[: 4 * _HEAD].lstrip().lstrip("\ufeff")
    if start.startswith(("{", "[")) and (start[0] == "{" or "json" in media):
        return Form.JSON
    if start.startswith("<") and _MARKUP.match(start):
        return _markup(start, name)
    if ("html" in media and _MARKUP.search(text)) or _HTML.match(start[:_HEAD]):
        return Form.PAGE
    return Form.TEXT


def _markup(start: str, name: str) -> Form:
    prologue = _PROLOGUE.match(start)
    root = _ROOT.match(start, prologue.end() if prologue else 0)
    tag = root[1].lower().rpartition(":")[2] if root else ""
    if tag in _FEED_ROOTS:
        return Form.FEED
    if start.startswith("<?xml") and tag not in ("", "html"):
        raise GatherError(
            f"{name}: XML whose outermost element is <{tag}>, not RSS, Atom or a web page"
        )
    return Form.PAGE
