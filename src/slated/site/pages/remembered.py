"""Parts of pages that are the same for everybody, as long as what they were made from is the same.

Who sends a cookie gets no page out of memory (``slated.site.web.kept``), but parts of one.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from slated.site.noted import noting, rest_on
from slated.site.rests import Rest
from slated.site.version import state

T = TypeVar("T")
MOST = 512
"""Parts kept in each process, those not asked for longest forgotten first."""

_lock = threading.Lock()
_parts: OrderedDict[Hashable, tuple[Rest, Any]] = OrderedDict()


def remembered(key: Hashable, make: Callable[[], T]) -> T:
    """What ``make`` gives, or gave before any of it was written anew.

    Whoever gets it must not change it.
    """
    now = state()
    with _lock:
        kept = _parts.get(key)
    if kept is not None and kept[0].holds(now):
        with _lock:
            if key in _parts:
                _parts.move_to_end(key)
        rest_on(kept[0].noted)
        found: T = kept[1]
        return found
    with noting() as noted:
        made = make()
    with _lock:
        _parts[key] = Rest.of(noted, now), made
        _parts.move_to_end(key)
        while len(_parts) > MOST:
            _parts.popitem(last=False)
    return made
