"""Which spans hold on a day, found through an index: each span is kept at its fork.

The fork of a range of days is the day in it whose number divides by the highest power of two.
A range that holds on a day has its fork among few: that day's number with ever more of its last
bits cleared, and the next multiples. So a day is looked up at some twenty forks, however many
spans there are. After Kriegel, Pötke and Seidl, "Managing Intervals Efficiently in
Object-Relational Databases" (VLDB 2000), the relational interval tree.
"""

from __future__ import annotations

from datetime import date

BITS = 22
"""Bits of the number of the last day there is."""
_END = (1 << BITS) - 1


def fork(first: date, last: date | None) -> int:
    """The number in that range that divides by the highest power of two; None is without end."""
    high = last.toordinal() if last else _END
    bit = ((first.toordinal() - 1) ^ high).bit_length() - 1
    return high >> bit << bit


def forks(day: date) -> list[int]:
    """The forks of all ranges that hold on a day, in order."""
    number = day.toordinal()
    cleared = {number >> bit << bit for bit in range(BITS)}
    following = {((number >> bit) + 1) << bit for bit in range(BITS)}
    return sorted((cleared | following) - {0})
