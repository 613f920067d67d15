"""What one run may cost: so many requests, so many tokens."""

from __future__ import annotations

from dataclasses import dataclass

from slated.ask.errors import ClosedError

_BYTES_PER_TOKEN = 3
"""Fewer than English has (about four), so that an estimate is rather too high."""


@dataclass(slots=True)
class Budget:
    """The most requests and tokens of a run, and those used so far.

    Retries count as requests. Tokens are reserved before a request, by an estimate of the
    question and the longest answer, and put right by what the endpoint says was used.
    """

    most_requests: int = 100
    most_tokens: int = 300_000
    requests: int = 0
    tokens: int = 0

    def reserve(self, tokens: int) -> None:
        """Take a request and its tokens; ClosedError where either is more than is left."""
        if self.requests >= self.most_requests:
            raise ClosedError(f"the requests of this run ({self.most_requests:,}) are used up")
        if self.tokens + tokens > self.most_tokens:
            raise ClosedError(
                f"of the {self.most_tokens:,} tokens of this run {self.tokens:,} are used, "
                f"and the next question may take {tokens:,}"
            )
        self.requests += 1
        self.tokens += tokens

    def put_right(self, reserved: int, used: int) -> None:
        """Replace what was reserved for a request by what it used."""
        self.tokens += used - reserved


def estimate(data: bytes) -> int:
    """About how many tokens a text has, rather too many."""
    return len(data) // _BYTES_PER_TOKEN + 1
