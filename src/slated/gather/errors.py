"""The one kind of error that gathering raises."""

from __future__ import annotations


class GatherError(ValueError):
    """What is wrong with a source and, where it helps, what to do. Always one line."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))
