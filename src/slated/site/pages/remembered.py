"""Parts of pages that are the same for everybody, as long as the database is the same.

Who sends a cookie gets no page out of memory (``slated.site.web.kept``), but parts of one.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from slated.site.version import version

T = TypeVar("T")
MOST = 64
"""Parts kept in each process, those not asked for longest forgotten first."""

_lock = threading.Lock()
_parts: OrderedDict[Hashable, tuple[str, Any]] = OrderedDict()


def remembered(key: Hashable, make: Callable[[], T]) -> T:
    """What ``make`` gives, or gave since the last write; whoever gets it must not change it."""
    now = version().text
    with _lock:
        text, part = _parts.get(key, ("", None))
        if text == now:
            _parts.move_to_end(key)
            found: T = part
            return found
    made = make()
    with _lock:
        _parts[key] = now, made
        _parts.move_to_end(key)
        while len(_parts) > MOST:
            _parts.popitem(last=False)
    return made
