"""Names that people give to titles."""

from __future__ import annotations

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key

LENGTH = 200
"""Characters of a name that a person may give; the longest title of a series has a hundred."""


def proper(name: str) -> str:
    """The name without white space around it. TitleError where it cannot be a title's."""
    name = name.strip()
    if not key(name):
        raise TitleError("a title needs a name")
    if len(name) > LENGTH:
        raise TitleError(f"a name has at most {LENGTH} characters, not {len(name):,}")
    if not name.isprintable():
        raise TitleError("a name has no line breaks or other characters that cannot be seen")
    return name
