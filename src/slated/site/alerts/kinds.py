"""The kinds of change that people choose from."""

from __future__ import annotations

from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from slated.believe import Move


class Kind(StrEnum):
    """What an announcement is about, in the order of the settings page."""

    SET = "set"
    MOVED = "moved"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    RENEWED = "renewed"
    TRAILER = "trailer"
    OUT = "out"
    CONFLICT = "conflict"
    RUMOUR = "rumour"
    WAITING = "waiting"


WORDS = {
    Kind.SET: _("A date is set, or known more exactly"),
    Kind.MOVED: _("A date moves, or is withdrawn"),
    Kind.CONFIRMED: _("An expected date is confirmed"),
    Kind.CANCELLED: _("Cancelled, ended, or said to be the last"),
    Kind.RENEWED: _("Ordered, renewed or saved"),
    Kind.TRAILER: _("The first trailer is out"),
    Kind.OUT: _("It comes out today"),
    Kind.CONFLICT: _("Sources disagree"),
    Kind.RUMOUR: _("Rumours, marked as such"),
    Kind.WAITING: _("A date passes without word, or is withheld"),
}
"""Each kind as a person chooses it."""

USUAL = tuple(kind for kind in Kind if kind not in (Kind.RUMOUR, Kind.WAITING))
"""What a person hears who has chosen nothing yet."""

OF_MOVE = {
    Move.CANCELLED: Kind.CANCELLED,
    Move.SAVED: Kind.RENEWED,
    Move.RELEASED: Kind.OUT,
    Move.ENDED: Kind.CANCELLED,
    Move.DELAYED: Kind.MOVED,
    Move.BROUGHT_FORWARD: Kind.MOVED,
    Move.CONFLICTING: Kind.CONFLICT,
    Move.SETTLED: Kind.SET,
    Move.DATED: Kind.SET,
    Move.CONFIRMED: Kind.CONFIRMED,
    Move.REFINED: Kind.SET,
    Move.WIDENED: Kind.MOVED,
    Move.OVERDUE: Kind.WAITING,
    Move.WITHDRAWN: Kind.MOVED,
    Move.ENDING: Kind.CANCELLED,
    Move.RENEWED: Kind.RENEWED,
    Move.RUMOURED: Kind.RUMOUR,
    Move.WITHHELD: Kind.WAITING,
    Move.ANNOUNCED: Kind.RENEWED,
}
"""The kind that each change of belief counts as."""
