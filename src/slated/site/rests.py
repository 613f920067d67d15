"""What something that is kept rests on: the tables it was made from, and whether they are as then.

The questions put to the database while it is made are looked through for names of tables. Each
of those has a stamp (``slated.site.stamps``); a table without one, as of accounts, makes it rest
on the whole database, and old at any write.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django.apps import apps
from django.db import connection

from slated.site.stamps import ABOUT, CHANGED, JOINED, title_key
from slated.site.version import State

WHOLE = "*"
"""The key of what rests on the whole database."""
_WORD = re.compile(r"[a-z]+_[a-z_]+")


class _Own(threading.local):
    """Of a thread: the keys noted by each block it is in, and the title it asks about."""

    def __init__(self) -> None:
        self.blocks: list[set[str]] = []
        self.title = ""


_own = _Own()


@dataclass(slots=True)
class Rest:
    """The state something was made in; ``needs`` its stamps, None where it rests on all."""

    version: str
    needs: Mapping[str, int] | None

    @classmethod
    def of(cls, keys: set[str], before: State) -> Rest:
        """For what was made, with these keys noted, after ``before`` was looked at."""
        held = before.stamps
        if held is None or not keys <= held.keys():
            return cls(before.text, None)
        return cls(before.text, {key: held[key] for key in keys})

    @property
    def keys(self) -> set[str]:
        """The keys of what it rests on."""
        return {WHOLE} if self.needs is None else {*self.needs}

    def holds(self, now: State) -> bool:
        """Whether nothing of it was written since."""
        if self.version == now.text:
            return True
        held = now.stamps
        if self.needs is None or held is None:
            return False
        if any(held.get(key) != stamp for key, stamp in self.needs.items()):
            return False
        self.version = now.text
        return True


@contextmanager
def noting() -> Iterator[set[str]]:
    """Note the keys of what is asked of the database inside, for a block around this one too."""
    keys: set[str] = set()
    outermost = not _own.blocks
    _own.blocks.append(keys)
    try:
        if outermost:
            with connection.execute_wrapper(_note):
                yield keys
        else:
            yield keys
    finally:
        _own.blocks.pop()
        rest_on(keys)


def rest_on(keys: set[str]) -> None:
    """Note keys of something made before, which is now made use of."""
    if _own.blocks:
        _own.blocks[-1] |= keys


@contextmanager
def about_title(title: int) -> Iterator[None]:
    """Inside, of tables with rows about titles only those of this title's are asked for."""
    before, _own.title = _own.title, title_key(title)
    try:
        yield
    finally:
        _own.title = before


def _note(
    execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]
) -> Any:
    _own.blocks[-1].update(_key(table, _own.title) for table in _named(str(sql)))
    return execute(sql, params, many, context)


@lru_cache(maxsize=1024)
def _named(sql: str) -> frozenset[str]:
    return _tables() & {*_WORD.findall(sql)}


def _key(table: str, title: str) -> str:
    if title and table in ABOUT:
        return title
    return f"{table}{CHANGED}" if title and table in JOINED else table


@cache
def _tables() -> frozenset[str]:
    """The names of all tables."""
    every = apps.get_models(include_auto_created=True)
    return frozenset(model._meta.db_table for model in every)
