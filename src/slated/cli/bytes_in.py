"""A file or standard input as bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def bytes_in(name: str) -> Iterator[BinaryIO]:
    """The stream of that name, "-" for standard input. Raises GatherError."""
    from slated.gather import GatherError

    if name == "-":
        if sys.stdin is None:
            raise GatherError("-: standard input is closed")
        yield sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as stream:
            yield stream
    except OSError as error:
        raise GatherError(f"{name}: cannot be read ({error.strerror or error})") from None
