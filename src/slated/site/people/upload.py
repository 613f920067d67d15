"""Files that people send: in memory, and no more of them than is read."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadhandler import MemoryFileUploadHandler, StopUpload
from django.http import HttpRequest

MOST = 5_000_000
"""Bytes of a file."""
_REST = 10 * MOST
"""Bytes of a request that is heard out, so that its sender can be told; above, it is cut off."""


def too_large(request: HttpRequest) -> bool:
    """Whether a form was so large that its files were left out."""
    length = request.META.get("CONTENT_LENGTH") or "0"
    return length.isdecimal() and int(length) > MOST


class Bounded(MemoryFileUploadHandler):
    """Takes in a form whole; where it is larger than ``MOST`` its files are left out."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, str],  # noqa: N803, Django's name
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        """See how much is coming."""
        self.activated = content_length <= MOST
        self.length = content_length

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        """Keep it, or stop."""
        if not self.activated:
            raise StopUpload(connection_reset=self.length > _REST)
        return super().receive_data_chunk(raw_data, start)
