"""What can go wrong with a database, each in one line that says what to do."""

from __future__ import annotations


class KeepError(Exception):
    """One line for the person at the keyboard."""


_FULL = ("database or disk is full", "no space left", "disk i/o error", "could not extend file")
_READ_ONLY = ("readonly database", "read-only transaction", "read-only file system")
_BROKEN = ("file is not a database", "malformed", "file is encrypted")
_BUSY = ("database is locked", "database table is locked", "lock timeout")


def is_busy(error: BaseException | None) -> bool:
    """Whether another writer kept the database locked for longer than one waits."""
    return error is not None and any(words in str(error).lower() for words in _BUSY)


def explained(error: BaseException, place: str) -> KeepError | None:
    """The problem behind a database error, None where it is none of the machine's.

    ``place`` is what to call the database. Drivers give no codes for these that hold on both
    databases, so their words decide.
    """
    text = str(error).lower()
    if any(words in text for words in _FULL):
        return KeepError(f"{place}: no room left to write; free some space and run it again")
    if any(words in text for words in _READ_ONLY):
        return KeepError(
            f"{place}: cannot be written (read-only); change that or choose another --db"
        )
    if any(words in text for words in _BROKEN):
        return KeepError(f"{place}: not a Slated database; choose another --db")
    if is_busy(error):
        return KeepError(f"{place}: another program kept it locked for too long; try again")
    if type(error).__name__ in ("OperationalError", "InterfaceError"):
        first = (str(error).splitlines() or [""])[0].strip()
        return KeepError(f"{place}: {first or 'the connection was lost'}")
    return None
