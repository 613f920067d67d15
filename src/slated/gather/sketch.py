"""What a page says at first sight: its paragraphs and its head, cut from its bytes unparsed.

To build the tree of a page takes several times as long, and of most pages in an archive nothing
more need be known. Where a page is not written as news sites write theirs there is no sketch.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ahocorasick_rs import BytesAhoCorasick

from slated.gather.decode import decode
from slated.gather.dom import LexborDom
from slated.gather.facts import Facts
from slated.gather.guard import fast_enough
from slated.gather.tidy import paragraphs

if TYPE_CHECKING:
    from slated.gather.context import Context, Origin

# Openings at even places, each before its closing. One search for the four takes a fifth of the
# time of one for each.
_CODE = (b"<script", b"</script>", b"<style", b"</style>")
_AUTOMATON = BytesAhoCorasick(_CODE)
_LINKED = b"ld+json"
_ELEMENT = re.compile(rb"<(?:(p)|(h1|time)|(meta)|br)[ >\n\t\r/]")
_TAG = re.compile(rb"<[^<>]*>")
# Where else articles have text. What begins with a link is left out: menus are made of these.
_BESIDE = re.compile(
    rb"<(?:h[2-6]|li|td|d[dt]|blockquote)(?:[ \n\t][^<>]*+)?>\s*+"
    rb"(?:<(?:b|em|strong)>)?([^<>]{20,}+)"
)
_COMMENTS = b'id="comments"'
_PROPS = (b'itemprop="headline"', b'itemprop="datePublished"')
_LONGEST_HEAD = 64 << 10
_LONGEST_TAG = 200
# Text is kept apart by these where it does not stand in paragraphs.
_MOST_BREAKS = 12


@dataclass(frozen=True, slots=True)
class Sketch:
    """``text``: the paragraphs, one a line, entities as written; ``head``: a small page.

    The head holds all that `slated.gather.facts` looks for on the page but its writer. ``bare``
    is the page without its scripts and styles.
    """

    text: bytes
    head: bytes
    bare: bytes


def sketch(page: bytes) -> Sketch | None:
    """A page's sketch; None where it cannot be cut out with certainty."""
    bare, linked = _without_code(page)
    at = bare.find(b"<body")
    found = _cut(bare, at) if at >= 0 else None
    if found is None:
        return None
    text, rest = found
    head = b"".join([bare[:at], *linked, b"<body>", *rest])
    if len(head) > _LONGEST_HEAD or not _has_props(bare, head):
        return None
    return Sketch(text, head, bare)


def words(seen: Sketch, charset: str | None) -> str:
    """The paragraphs of a sketch as text; ``charset`` is what the server named."""
    return _plain(seen.text, charset)


def beside(seen: Sketch, charset: str | None) -> str:
    """What headings, lists, tables and quotations of the page begin with, where it is no link."""
    return _plain(b"\n".join(_BESIDE.findall(seen.bare, seen.bare.find(b"<body"))), charset)


def facts(seen: Sketch, origin: Origin, context: Context) -> Facts | None:
    """What the page says of itself; None where its head is not safe to parse."""
    head = decode(seen.head, origin.charset)
    return Facts(LexborDom(head), origin.url, context.today) if fast_enough(head) else None


def _plain(cut: bytes, charset: str | None) -> str:
    text = decode(cut, charset)
    return paragraphs(html.unescape(text) if "&" in text else text)


def _without_code(page: bytes) -> tuple[bytes, list[bytes]]:
    """A page without its scripts and styles, and those scripts that hold JSON-LD."""
    kept, linked = [], []
    at, inside = 0, -1
    for which, start, end in _AUTOMATON.find_matches_as_indexes(page):
        if inside < 0 and which % 2 == 0:
            kept.append(page[at:start])
            at, inside = start, which
        elif which == inside + 1:
            if page.find(_LINKED, at, at + _LONGEST_TAG) >= 0:
                linked.append(page[at:end])
            at, inside = end, -1
    if inside < 0:
        kept.append(page[at:])
    return b"".join(kept), linked


def _cut(bare: bytes, at: int) -> tuple[bytes, list[bytes]] | None:
    """The text of the paragraphs behind an offset, and the elements that belong to the head.

    None where a paragraph is not closed, or line breaks do the work of paragraphs.
    """
    comments = bare.find(_COMMENTS, at)
    text, rest = [], []
    breaks = done = size = 0
    for match in _ELEMENT.finditer(bare, at):
        paragraph, named, meta = match.groups()
        start = match.start()
        if paragraph:
            if 0 <= comments < start:
                continue
            end = bare.find(b"</p", start)
            if start < done or end < 0:
                return None
            done = end
            text.append(bare[start:end])
        elif named or meta:
            closing = b"</%b>" % named if named else b">"
            end = bare.find(closing, start)
            size += end - start
            # Also where none is closed, or each only behind many others.
            if end < 0 or size > _LONGEST_HEAD:
                return None
            rest.append(bare[start:end] + closing)
        elif (breaks := breaks + 1) > _MOST_BREAKS:
            return None
    return _TAG.sub(b"", b"\n".join(text)), rest


def _has_props(bare: bytes, head: bytes) -> bool:
    """Whether a head holds all that its page marks as headline or day by schema.org's names."""
    return b"itemprop=" not in bare or all(bare.count(p) <= head.count(p) for p in _PROPS)
