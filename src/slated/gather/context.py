"""What every form needs to know besides its bytes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slated.gather.errors import GatherError
    from slated.gather.limits import Limits

logger = logging.getLogger("slated.gather")


@dataclass(frozen=True, slots=True)
class Context:
    """The bounds, the day it is, and whom to tell of what was skipped.

    ``bad_line`` is told of each bad line of JSON Lines, which is then skipped; None: the
    first one is raised.
    """

    limits: Limits
    today: date
    warn: Callable[[str], None] = logger.warning
    bad_line: Callable[[GatherError], None] | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes came from: what to call them and what was said about them.

    ``media`` is a content type without parameters or an empty string, ``charset``
    the one the server named.
    """

    name: str
    url: str | None = None
    media: str = ""
    charset: str | None = None
