"""How much one source may cost."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024

HEAD_BYTES = 192 * 1024
"""Of an answer's head, interim answers before it included."""
HEADERS = 500
"""Header fields of one answer."""
PIECES = 100_000
"""Pieces, such as chunks, that a body may come in."""
RATIO = 200
"""Bytes that one packed byte may become, once there is more than a MiB of them. Text made
by people stays under 30, a page that repeats itself under 100, a bomb has 1,000."""


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

    @property
    def wire_bytes(self) -> int:
        """Of one document as it is sent, with what its chunks are wrapped in."""
        return self.document_bytes + self.document_bytes // 4 + MIB


DEFAULT = Limits()
