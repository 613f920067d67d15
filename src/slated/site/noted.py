"""What is asked of the database while something is made: from which tables, about which title.

The questions are looked through for names of tables; each has a key, that of its stamp.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from django.apps import apps
from django.db import connection

from slated.site.stamps import ABOUT, CHANGED, JOINED, title_key

Call = tuple[Callable[..., Any], tuple[Any, ...]]
_WORD = re.compile(r"[a-z]+_[a-z_]+")


@dataclass(slots=True)
class Noted:
    """What was asked for in a block: the keys, and values with the keys that they came from."""

    keys: set[str] = field(default_factory=set)
    values: list[tuple[Call, Any, set[str]]] = field(default_factory=list)

    def add(self, other: Noted) -> None:
        """What another block asked for as well."""
        self.keys |= other.keys
        self.values += other.values


class _Own(threading.local):
    """Of a thread: the blocks it is in, the title it asks about, and values looked at anew."""

    def __init__(self) -> None:
        self.blocks: list[Noted] = []
        self.title = ""
        self.anew: dict[Call, tuple[str, Any, set[str]]] = {}


own = _Own()


@contextmanager
def noting() -> Iterator[Noted]:
    """Note what is asked of the database inside, for a block around this one too."""
    with alone() as noted:
        yield noted
    rest_on(noted)


@contextmanager
def alone() -> Iterator[Noted]:
    """The same for this block alone."""
    noted, outermost = Noted(), not own.blocks
    own.blocks.append(noted)
    try:
        if outermost:
            with connection.execute_wrapper(_note):
                yield noted
        else:
            yield noted
    finally:
        own.blocks.pop()


def rest_on(noted: Noted) -> None:
    """Note what something made before rests on, which is now made use of."""
    if own.blocks:
        own.blocks[-1].add(noted)


@contextmanager
def about_title(title: int) -> Iterator[None]:
    """Inside, of tables with rows about titles only those of this title's are asked for."""
    before, own.title = own.title, title_key(title)
    try:
        yield
    finally:
        own.title = before


def _note(
    execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]
) -> Any:
    own.blocks[-1].keys.update(_key(table, own.title) for table in _named(str(sql)))
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
