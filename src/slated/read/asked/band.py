"""The band of probabilities in which the small model counts as unsure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """Probabilities from ``low`` up to, not including, ``high``.

    ValueError unless ``0 <= low < high <= 1``.
    """

    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low < self.high <= 1.0:
            raise ValueError(f"{self} is not LOW-HIGH with 0 <= LOW < HIGH <= 1")

    @classmethod
    def parse(cls, text: str) -> Band:
        """The band written "0.2-0.8"; ValueError for any other text."""
        low, dash, high = text.partition("-")
        if not dash:
            raise ValueError(f"{text!r} is not LOW-HIGH")
        return cls(float(low), float(high))

    def __contains__(self, probability: float) -> bool:
        return self.low <= probability < self.high

    def __str__(self) -> str:
        return f"{self.low:g}-{self.high:g}"
