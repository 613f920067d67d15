"""What something that is kept rests on, and whether that is as it was when it was made.

Each table it was made from has a stamp (``slated.site.stamps``); one without, as of accounts,
makes it rest on the whole database, and old at any write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from slated.site.noted import Call, Noted, alone, own
from slated.site.version import State, state

WHOLE = "*"
"""The key of what rests on the whole database."""
T = TypeVar("T")
Needs = Mapping[str, int]


@dataclass(slots=True)
class _Check:
    """A value something rests on: how to work it out, what it was, and from which stamps."""

    call: Call
    value: Any
    needs: Needs

    def holds(self, now: State) -> bool:
        """Whether it is as it was."""
        if now.stamps is None or _same(self.needs, now.stamps):
            return now.stamps is not None
        function, arguments = self.call
        with alone() as noted:
            value = function(*arguments)
        needs = _needs(noted.keys, now.stamps)
        if value != self.value or needs is None:
            own.anew = {self.call: (now.text, value, noted.keys)}
            return False
        self.needs = needs
        return True


@dataclass(slots=True)
class Rest:
    """The state something was made in; ``needs`` its stamps, None where it rests on all."""

    version: str
    needs: Needs | None
    checks: Sequence[_Check] = ()

    @classmethod
    def of(cls, noted: Noted, before: State) -> Rest:
        """For what was made, with all this noted, after ``before`` was looked at."""
        needs = _needs(noted.keys, before.stamps)
        checks = [
            _Check(call, value, mine)
            for call, value, keys in noted.values
            if (mine := _needs(keys, before.stamps)) is not None
        ]
        whole = needs is None or len(checks) < len(noted.values)
        return cls(before.text, None if whole else needs, checks)

    @property
    def noted(self) -> Noted:
        """What it rests on, for something that makes use of it."""
        if self.needs is None:
            return Noted({WHOLE})
        return Noted({*self.needs}, [(one.call, one.value, {*one.needs}) for one in self.checks])

    def holds(self, now: State) -> bool:
        """Whether nothing of it was written since, or what it rests on came out the same."""
        if self.version == now.text:
            return True
        if self.needs is None or now.stamps is None or not _same(self.needs, now.stamps):
            return False
        if not all(check.holds(now) for check in self.checks):
            return False
        self.version = now.text
        return True


def _needs(keys: set[str], stamps: Needs | None) -> Needs | None:
    if stamps is None or not keys <= stamps.keys():
        return None
    return {key: stamps[key] for key in keys}


def _same(needs: Needs, stamps: Needs) -> bool:
    return all(stamps.get(key) == stamp for key, stamp in needs.items())


def valued(function: Callable[..., T], *arguments: Any) -> T:
    """What the function gives. What is being made rests on that value, and not on what was asked
    for it: where that was written, but the value came out the same, it is not old.
    """
    call = (function, arguments)
    version, value, keys = own.anew.pop(call, ("", None, set()))
    if not version or version != state().text:
        with alone() as noted:
            value = function(*arguments)
        keys = noted.keys
    if own.blocks:
        own.blocks[-1].values.append((call, value, keys))
    found: T = value
    return found
