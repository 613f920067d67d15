"""What a calendar is asked to show, and how wide windows stand in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from slated.believe import Standing
from slated.site.publish.events import FIRM, Event

WIDE = 31
"""Days; a window that is longer does not fill the calendar."""


class What(StrEnum):
    """Which events."""

    ALL = "all"
    PREMIERES = "premieres"
    FINALES = "finales"


class Sure(StrEnum):
    """How sure."""

    ALL = "all"
    NO_RUMOURS = "no-rumours"
    FIRM = "firm"
    EXACT = "exact"


class Wide(StrEnum):
    """What becomes of a window longer than ``WIDE`` days, or with an open end."""

    FIRST = "first"
    SPAN = "span"
    OUT = "out"


WHAT = {
    What.ALL: _("Premieres and finales"),
    What.PREMIERES: _("Premieres only"),
    What.FINALES: _("Finales only"),
}
SURE = {
    Sure.ALL: _("Everything, rumours marked as such"),
    Sure.NO_RUMOURS: _("No rumours"),
    Sure.FIRM: _("Firm days and windows only"),
    Sure.EXACT: _("Firm days only"),
}
WIDE_WORDS = {
    Wide.FIRST: _("On its first day alone"),
    Wide.SPAN: _("On all of its days"),
    Wide.OUT: _("Not at all"),
}
"""Each choice as a person makes it."""

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Options:
    """The choices of one calendar."""

    what: What = What.ALL
    sure: Sure = Sure.ALL
    wide: Wide = Wide.FIRST

    def query(self) -> str:
        """The part of an address that asks for it."""
        made, usual = asdict(self), asdict(Options())
        return urlencode({name: one for name, one in made.items() if one is not usual[name]})

    def wants(self, event: Event) -> bool:
        """Whether an event is to be in it."""
        if self.what is not What.ALL and self.what != f"{event.kind}s":
            return False
        if self.wide is Wide.OUT and is_wide(event):
            return False
        if self.sure is Sure.EXACT:
            return event.window.days == 1 and event.standing in FIRM
        if self.sure is Sure.FIRM:
            return event.standing in FIRM
        return self.sure is Sure.ALL or event.standing is not Standing.RUMOURED

    def days(self, event: Event) -> tuple[date, date]:
        """Its first day, and the day after its last."""
        if is_wide(event) and (self.wide is Wide.FIRST or event.open):
            return event.first, event.first + timedelta(days=1)
        return event.first, event.last + timedelta(days=1)


def is_wide(event: Event) -> bool:
    """Whether an event's window is too long to fill the days of."""
    days = event.window.days
    return days is None or days > WIDE


def options_of(asked: QueryDict) -> Options:
    """The choices of an address; ValueError, one line, where one is unknown."""
    return Options(
        what=chosen(asked, "what", What.ALL),
        sure=chosen(asked, "sure", Sure.ALL),
        wide=chosen(asked, "wide", Wide.FIRST),
    )


def chosen(asked: QueryDict, name: str, usual: Choice) -> Choice:
    """The choice of that name, ``usual`` where none is made; ValueError where it is unknown."""
    given = asked.get(name, "").strip()
    kind = type(usual)
    try:
        return kind(given) if given else usual
    except ValueError:
        known = ", ".join(kind)
        raise ValueError(f"{name}={given[:20]}: one of {known}") from None
