"""JSON objects one by one: from an object, an array, or lines of either, in bounded memory."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from slated.site.catalogue.importers.opening import ImportFileError
from slated.site.catalogue.importers.record import BadRow

_BLOCK = 1 << 20
LARGEST = 1 << 26
"""Characters of a single object beyond which it is not read."""

# Between objects, and what is left of an object whose list was opened.
_GAP = re.compile(r"[\s,\[\]}\ufeff]*")
_DECODE = json.JSONDecoder().raw_decode


@dataclass(slots=True)
class _Text:
    """The part of a stream that is being looked at, and the lines before it."""

    stream: IO[bytes]
    decoder: codecs.IncrementalDecoder
    held: str = ""
    line: int = 1
    ended: bool = False

    def more(self) -> bool:
        """Read on; False at the end."""
        if self.ended:
            return False
        block = self.stream.read(_BLOCK)
        self.ended = not block
        self.held += self.decoder.decode(block, final=self.ended)
        return True

    def drop(self, count: int) -> None:
        """Forget the first characters."""
        self.line += self.held.count("\n", 0, count)
        self.held = self.held[count:]


def objects(
    stream: IO[bytes], bad: BadRow, before: re.Pattern[str] | None = None
) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line on which it begins, object) of each JSON object, arrays around them opened.

    ``before`` is passed over where the file begins with it. What is no object is bad; after
    JSON that is broken the next line is tried. Raises ImportFileError for an object larger than
    64 Mi characters.
    """
    text = _Text(stream, codecs.getincrementaldecoder("utf-8")("replace"))
    text.more()
    opening = before.match(text.held) if before else None
    text.drop(opening.end() if opening else 0)
    while True:
        gap = _GAP.match(text.held)
        text.drop(gap.end() if gap else 0)
        if not text.held:
            if not text.more():
                return
            continue
        found = _next(text)
        if found is None:
            bad(text.line, "not JSON, or cut short")
            _skip_line(text)
            continue
        value, end = found
        if isinstance(value, dict):
            yield text.line, value
        else:
            bad(text.line, "not a JSON object")
        text.drop(end)


def _next(text: _Text) -> tuple[Any, int] | None:
    """The value that the text begins with and its end; None where there is none."""
    while True:
        try:
            value, end = _DECODE(text.held)
            if end < len(text.held) or not text.more():
                return value, end
        except (json.JSONDecodeError, RecursionError):
            if _hopeless(text) or not text.more():
                return None
        if len(text.held) > LARGEST:
            raise ImportFileError(f"line {text.line}: an object of more than {LARGEST >> 20} Mi")


def _hopeless(text: _Text) -> bool:
    """Whether no more text can mend it: a line of its own that is whole and still no JSON."""
    if text.held[0] != "{":
        return "\n" in text.held
    line, newline, _ = text.held.partition("\n")
    return bool(newline) and line.rstrip().endswith("}") and line.count('"') > 1


def _skip_line(text: _Text) -> None:
    while "\n" not in text.held:
        text.held = ""
        if not text.more():
            return
    text.drop(text.held.index("\n") + 1)
