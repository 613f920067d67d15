"""The numbers that options and arguments take, bounded by what a database and a calendar hold."""

from __future__ import annotations

import click

_DIGITS = 30
"""Digits of a number that is looked at; Python refuses to convert thousands of them."""


class Number(click.ParamType[int]):
    """A whole number between two bounds."""

    name = "integer"

    def __init__(self, least: int, most: int) -> None:
        self._least, self._most = least, most

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number; a usage error for anything else."""
        text = str(value).strip()
        if not text.removeprefix("-").isdecimal():
            self.fail(f"{text[:_DIGITS]!r} is not a number", param, ctx)
        if len(text) > _DIGITS or not self._least <= int(text) <= self._most:
            self.fail(f"{text[:_DIGITS]} is not from {self._least} to {self._most}", param, ctx)
        return int(text)


class WaitNumber(int):
    """The number of a constraint, which is written with a w before it."""


class Said(Number):
    """The number of a claim or, with a w before it, of a constraint."""

    def convert(
        self, value: str | int, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number, a ``WaitNumber`` for a constraint; a usage error for anything else."""
        text = str(value).strip()
        if text[:1] in ("w", "W"):
            return WaitNumber(super().convert(text[1:], param, ctx))
        return super().convert(text, param, ctx)


ID = Number(1, 2**63 - 1)
"""The number of a title, a claim or an act, as databases count."""
SAID = Said(1, 2**63 - 1)
"""What ``slated why`` numbers: a claim, or with a w before it a constraint."""
DAYS = Number(0, 36_525)
"""Days to look ahead, a hundred years at most."""
