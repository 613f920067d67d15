"""Bytes to text: the encodings that news is found in."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})"""
    rb"""|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# Text encodings only: Python also knows "rot13", "zlib" and the like by name.
_KNOWN = re.compile(
    r"(utf[-_]?(8|16([-_]?[lb]e)?)|windows[-_]?125\d|cp125\d|iso[-_]?8859[-_]?\d{1,2}|latin[-_]?\d"
    r"|(us[-_]?)?ascii|koi8[-_][ru]|mac[-_]?roman|macintosh|gb(k|2312|18030)|big5([-_]?hkscs)?"
    r"|shift[-_]?jis|euc[-_](jp|kr)|iso[-_]?2022[-_]jp)",
    re.IGNORECASE,
)
# What the WHATWG Encoding Standard reads these labels as.
_WINDOWS_1252 = re.compile(r"((us[-_]?)?ascii|iso[-_]?8859[-_]?1|latin[-_]?1)", re.IGNORECASE)
_HEAD = 4096


def decode(data: bytes, charset: str | None = None) -> str:
    """The text of a document, never failing.

    In this order: a byte order mark; UTF-16 that shows by its zeros; UTF-8 when the
    bytes are valid UTF-8, which other text hardly ever is; ``charset`` (the one the
    server named); the one that an XML declaration or a meta element names;
    windows-1252. NULs are dropped and line ends become "\\n".
    """
    text = _decode(data, charset)
    # Bytes are searched faster, and without these two no encoding writes the characters.
    if b"\0" in data:
        text = text.replace("\0", "")
    if b"\r" in data:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _decode(data: bytes, charset: str | None) -> str:
    for bom, marked in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(marked, "replace")
    if order := bare_utf16(data):
        return data.decode(order, "replace")
    named = _named(charset) or _declared(data)
    if named is None or not named.startswith("iso2022"):
        text = _utf8(data)
        if text is not None:
            return text
    if named is None or named in ("utf-8", "utf-16-le", "utf-16-be", "utf-16"):
        return _mixed(data)
    return data.decode(named, "replace")


def bare_utf16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, known by where its zeros are."""
    head = data[:_HEAD]
    if b"\0" not in head or len(head) < 4:
        return None
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _utf8(data: bytes) -> str | None:
    try:
        # A document cut inside its last character is still UTF-8.
        return codecs.utf_8_decode(data, "strict", False)[0]
    except UnicodeDecodeError:
        return None


def _mixed(data: bytes) -> str:
    """UTF-8 with a few bad bytes, or else windows-1252."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    # Bytes that are part of valid longer characters outweigh the bad ones in UTF-8.
    good = len(data) - len(text.encode("ascii", "ignore")) - bad
    if good > 4 * bad:
        return data.decode("utf-8", "slated.windows-1252")
    return data.decode("cp1252", "slated.undefined")


def _named(label: str | None) -> str | None:
    label = (label or "").strip().strip("\"'")
    if not _KNOWN.fullmatch(label):
        return None
    if _WINDOWS_1252.fullmatch(label):
        return None
    try:
        return codecs.lookup(label).name
    except LookupError:
        return None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, _HEAD)
    return _named((match[1] or match[2]).decode("ascii")) if match else None


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", "slated.undefined"), error.end


def _undefined(error: UnicodeError) -> tuple[str, int]:
    # Five bytes mean nothing in windows-1252.
    assert isinstance(error, UnicodeDecodeError)
    return "\ufffd" * (error.end - error.start), error.end


codecs.register_error("slated.windows-1252", _as_windows_1252)
codecs.register_error("slated.undefined", _undefined)
