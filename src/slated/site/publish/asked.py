"""What a feed of changes is asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.utils.http import urlencode

from slated.site.alerts.kinds import Kind
from slated.site.publish.entries import Place

_BEFORE = re.compile(r"(\d{4}-\d{2}-\d{2})\.(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The choices of one feed, and the page of it."""

    kinds: tuple[Kind, ...] = ()
    rumours: bool = True
    after: Place | None = None

    def query(self, after: Place | None = None) -> str:
        """The part of an address that asks for it, from ``after`` on."""
        asked = [("kind", kind.value) for kind in self.kinds]
        asked += [] if self.rumours else [("rumours", "no")]
        asked += [("before", f"{after[0].isoformat()}.{after[1]}")] if after else []
        return urlencode(asked)


def wanted(asked: QueryDict) -> Wanted:
    """The choices of an address; ValueError, one line, where one cannot be understood."""
    rumours = asked.get("rumours", "").strip() or "yes"
    if rumours not in ("yes", "no"):
        raise ValueError(f"rumours={rumours[:20]}: yes or no")
    kinds = tuple(dict.fromkeys(_kind(name) for name in asked.getlist("kind") if name))
    chosen = () if set(kinds) == set(Kind) else kinds
    return Wanted(chosen, rumours == "yes", _place(asked.get("before", "")))


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError:
        raise ValueError(f"kind={name[:20]}: one of {', '.join(Kind)}") from None


def _place(text: str) -> Place | None:
    if not text:
        return None
    match = _BEFORE.fullmatch(text)
    try:
        if match:
            return date.fromisoformat(match[1]), int(match[2])
    except ValueError:
        pass
    raise ValueError(f"before={text[:30]}: not the address of a page of this feed")
