"""How much one source may cost."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read, so that no source can exhaust memory or time.

    ``document_bytes`` bounds one text, feed or download; ``page_bytes`` one HTML
    page; ``line_bytes`` one line of JSON Lines. All three count bytes after
    decompression. ``feed_items`` is the most entries taken from one feed,
    ``fetch_seconds`` the whole time for one address, redirects included, and
    ``redirects`` how many of those are followed.
    """

    document_bytes: int = 16 * MIB
    page_bytes: int = 3 * MIB
    line_bytes: int = 8 * MIB
    feed_items: int = 10_000
    fetch_seconds: float = 30.0
    redirects: int = 5


DEFAULT = Limits()
