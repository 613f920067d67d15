"""Slated reads entertainment news and keeps the slate.

>>> import slated
>>> [claim] = slated.read("Luke Cage season 2 premieres June 22, 2018 on Netflix.")
>>> claim.when.edtf, claim.status
('2018-06-22', <Status.ANNOUNCED: 'announced'>)

``slated.gather`` turns files, pages and feeds into articles, ``slated.read`` an article into
claims, ``slated.believe`` the claims about one release into what to hold true on a day. They are
loaded when first used. Each is a package that can be called: ``slated.read(...)`` is
``slated.read.read(...)``, whatever has been imported before.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from slated.article import Article
from slated.claim import Claim, Event, Evidence, Status
from slated.window import Window

if TYPE_CHECKING:
    from slated.believe import believe
    from slated.gather import gather
    from slated.read import read

__all__ = [
    "Article",
    "Claim",
    "Event",
    "Evidence",
    "Status",
    "Window",
    "__version__",
    "believe",
    "gather",
    "read",
]

_CALLABLE = frozenset({"believe", "gather", "read"})


def __getattr__(name: str) -> Any:
    if name in _CALLABLE:
        return import_module(f"slated.{name}")
    if name == "__version__":
        return import_module("importlib.metadata").version("slated")
    raise AttributeError(f"module 'slated' has no attribute {name!r}")
