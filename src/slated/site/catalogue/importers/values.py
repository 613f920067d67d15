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
_TAIL = 16
"""Characters that may be the first part of a word, a number or an escape."""

_DECODE = json.JSONDecoder().raw_decode


@dataclass(slots=True)
class _Text:
    """The part of a stream that is being looked at, from ``at`` on, and the lines before it."""

    stream: IO[bytes]
    decoder: codecs.IncrementalDecoder
    held: str = ""
    at: int = 0
    line: int = 1
    ended: bool = False

    @property
    def left(self) -> int:
        """Characters that are held and not yet done with."""
        return len(self.held) - self.at

    def more(self) -> bool:
        """Read on; False at the end."""
        if self.ended:
            return False
        block = self.stream.read(_BLOCK)
        self.ended = not block
        self.held = self.held[self.at :] + self.decoder.decode(block, final=self.ended)
        self.at = 0
        return True

    def drop(self, end: int) -> None:
        """Be done with everything before ``end``."""
        self.line += self.held.count("\n", self.at, end)
        self.at = end


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
        gap = _GAP.match(text.held, text.at)
        text.drop(gap.end() if gap else text.at)
        if not text.left:
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
            value, end = _DECODE(text.held, text.at)
            if end < len(text.held) or isinstance(value, dict) or not text.more():
                return value, end
        except RecursionError:
            return None
        except json.JSONDecodeError as error:
            if _hopeless(error, text) or not text.more():
                return None
        if text.left > LARGEST:
            raise ImportFileError(f"line {text.line}: an object of more than {LARGEST >> 20} Mi")


def _hopeless(error: json.JSONDecodeError, text: _Text) -> bool:
    """Whether no more text can mend it: what is wrong does not lie where the text ends."""
    if error.msg.startswith("Unterminated string"):
        return False
    return error.pos < len(text.held) - _TAIL


def _skip_line(text: _Text) -> None:
    while (newline := text.held.find("\n", text.at)) < 0:
        text.at = len(text.held)
        if not text.more():
            return
    text.drop(newline + 1)
