"""Sentences with offsets."""

from __future__ import annotations

import re

Span = tuple[int, int]
"""First offset and the one after the last, in code points."""

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr st jr sr vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed"
    " bros a.v thu thur thurs fri sat sun no vol ep eps inc co corp ltd prof gov gen sen rep lt"
    " col capt sgt rev hon mt ft u.s u.k l.a n.y d.c a.k.a e.g i.e approx est dept".split()
)

# A full stop, the quotes and brackets that close with it, white space, and something that
# can open a sentence. Line breaks always end one: headings and list items have no full stop.
_AFTER_END = r"""["'”’»)\]]{0,3}(?=[ \t\u00a0]{1,8}[A-Z0-9"'“‘«(\[—–$#@&À-Þ])"""
# Each branch begins with a letter of its own, which lets the search skip ahead.
_END = re.compile(
    rf"\n\n*|!{_AFTER_END}|\?{_AFTER_END}|\.(?<!\.\.){_AFTER_END}|…{_AFTER_END}|\.\.\.{_AFTER_END}"
)
LONGEST = 1_000
"""The most characters taken as one sentence, so that no text costs more than its length."""

_NETWORK_E = re.compile(r"(?<!\w)E\Z")
# "R.J. Cutler": a first name in two letters.
_INITIALS = re.compile(r"[A-Z]\.[A-Z]")
_WORD_BEFORE = re.compile(r"[\w.]{1,12}\Z")


def _abbreviated(text: str, dot: int) -> bool:
    """Whether the full stop at ``dot`` belongs to the word before it."""
    found = _WORD_BEFORE.search(text, max(0, dot - 12), dot)
    if not found:
        return False
    word = found.group().lower()
    if word in ("a.m", "p.m"):
        return text[dot + 1 : dot + 4].strip()[:1].islower() or text[dot + 2 : dot + 4] in (
            "ET",
            "PT",
            "CT",
            "ES",
        )
    if _INITIALS.fullmatch(found.group()):
        return True
    return word in _ABBREVIATIONS or (len(word) == 1 and found.group().isupper() and word != "i")


def sentences(text: str) -> list[Span]:
    """Spans of the sentences of ``text``, white space at their ends left out."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(text):
        end = match.start() if text[match.start()] == "\n" else match.end()
        mark = text[match.start()]
        if mark == "." and _abbreviated(text, match.start()):
            continue
        if mark == "!" and _NETWORK_E.search(text, max(0, match.start() - 3), match.start()):
            continue
        _add(spans, text, start, end)
        start = match.end()
    _add(spans, text, start, len(text))
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    """Add a sentence without its white space, in pieces where it is endless."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = start + LONGEST if cut < 0 else cut
        _add(spans, text, start, cut)
        start = cut
    part = text[start:end]
    kept = part.strip()
    if kept:
        start += len(part) - len(part.lstrip())
        spans.append((start, start + len(kept)))
