"""What can go wrong when an endpoint is asked."""

from __future__ import annotations

from slated.gather.errors import GatherError

LONGEST = 300


class AskError(Exception):
    """Why one question has no answer. Always one short line, safe to print."""

    def __init__(self, message: str) -> None:
        # The words of servers must not steer a terminal; gathering's errors see to that.
        super().__init__(str(GatherError(message))[:LONGEST])


class PassingError(AskError):
    """Asking again may help. ``after``: seconds the server asked to be left alone, or 0."""

    def __init__(self, message: str, after: float = 0.0) -> None:
        super().__init__(message)
        self.after = after


class UnreachableError(PassingError):
    """Nobody answers at the address: the server is down, or the address is wrong."""


class ClosedError(AskError):
    """No further question of this run can be answered: refused, used up or out of reach."""
