"""The one kind of error that gathering raises."""

from __future__ import annotations


class GatherError(ValueError):
    """What is wrong with a source and, where it helps, what to do. Always one line."""

    def __init__(self, message: str) -> None:
        # Names of files and words of servers must not steer a terminal.
        line = " ".join(message.split())
        super().__init__("".join(c if c.isprintable() else "\ufffd" for c in line))
