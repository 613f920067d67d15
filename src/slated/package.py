"""Packages that can be called, so that ``slated.read(...)`` works and ``slated.read.card`` too."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any


def make_callable(name: str, function: Callable[..., Any]) -> None:
    """Let the imported package ``name`` be called as ``function`` is.

    Python binds a subpackage to its parent under its own name the moment it is imported,
    so a function of that name would come and go with the order of imports.
    """
    kind = type("CallablePackage", (ModuleType,), {"__call__": staticmethod(function)})
    package = sys.modules[name]
    package.__class__ = kind
    package.__doc__ = function.__doc__  # what help(slated.read) shows
