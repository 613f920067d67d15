"""Where somebody lives, and who wants to know when they move."""

from __future__ import annotations

from django.dispatch import Signal

from slated.site.accounts.models import User
from slated.site.writing import writing

zone_changed = Signal()
"""``user`` lives by another clock now; sent in the transaction that keeps it."""


@writing()
def move(user: User, zone: str) -> None:
    """Keep a user's time zone, an IANA name."""
    user.timezone = zone
    user.save(update_fields=["timezone"])
    zone_changed.send(User, user=user)
