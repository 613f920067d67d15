"""The article: one published document, as gathered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Article:
    """One published document.

    ``text`` is the main text, ``title`` the headline; offsets of evidence count
    code points into one of the two. ``published`` is the day of publication,
    None when the document does not say. ``id`` is whatever the source calls it
    (a feed GUID, a line's id, a path).
    """

    text: str
    title: str = ""
    published: date | None = None
    id: str = ""
    url: str | None = None
    outlet: str | None = None
    byline: str | None = None
