"""What a person types for a field of a claim. No models here: it can be asked of any text."""

from __future__ import annotations

from typing import Any

from slated.site.errors import KeepError
from slated.window import Window

_LONG = 300
"""Characters of a field; those of a name are kept as far as that."""
_LONGEST = {"title": 200, "part": 80}
"""Characters of a title, and of a part as the catalogue keeps it."""
_DIGITS = 9


def value(name: str, text: str, label: str = "") -> Any:
    """What ``text``, as a person types it, says of the field ``name``; None for nothing.

    Raises KeepError, which calls the field ``label``, where no claim can say that.
    """
    label = label or name.replace("_", " ")
    if name == "evidence":
        return text
    text = text.strip()
    if name == "season" and text:
        if not text.isascii() or not text.isdecimal() or len(text) > _DIGITS:
            raise KeepError(f"{label} {text[:40]!r} is not a number.")
        return int(text)
    if not text.isprintable():
        raise KeepError(f"{label} has line breaks or characters that cannot be seen.")
    most = _LONGEST.get(name, _LONG)
    if len(text) > most:
        raise KeepError(f"{label} has {len(text):,} characters, {most} at most.")
    if name == "when" and text:
        try:
            Window.parse(text)
        except ValueError as error:
            raise KeepError(f"{label}: {error}") from None
    return text or None if name != "title" else text
