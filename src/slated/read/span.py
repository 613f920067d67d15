"""How far apart two stretches of a sentence stand."""

from __future__ import annotations

import re

from slated.read.line import Line

# What parts clauses; two things on either side have less to do with each other.
BREAK = re.compile(
    r"[;:|]|, (?:and|but|while|which|who|as|after|with)\b"
    r"|\b(?:while|but|because|whereas|although)\b|[.!?]['’”\"]? "
)


def apart(line: Line, a: int, b: int, c: int, d: int) -> int:
    """Characters between ``a:b`` and ``c:d`` of a sentence, clause breaks counting 60 each."""
    between = line.text[b:c] if c >= b else line.text[d:a]
    return len(between) + 60 * len(BREAK.findall(between))
