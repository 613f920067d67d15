"""Invitations: made, looked at, used up."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from django.utils import timezone

from slated.site.accounts.acts import note
from slated.site.accounts.models import Act, Invitation, User
from slated.site.writing import writing

DAYS = 7
"""How long one holds where nothing else is said."""
MOST_DAYS = 90


@writing()
def invite(by: User | None, *, editor: bool = False, days: int = DAYS) -> tuple[str, Invitation]:
    """A new invitation and the word for its link. ValueError for a number of days that is none."""
    if not 1 <= days <= MOST_DAYS:
        raise ValueError(f"an invitation holds 1 to {MOST_DAYS} days")
    word, now = secrets.token_urlsafe(24), timezone.now()
    made = Invitation.objects.create(
        digest=_digest(word), editor=editor, by=by, made=now, until=now + timedelta(days=days)
    )
    note(by, Act.What.INVITED, None, now)
    return word, made


def open_one(word: str) -> Invitation | None:
    """The invitation of this word where it can still be used."""
    now = timezone.now()
    return Invitation.objects.filter(digest=_digest(word), used=None, until__gt=now).first()


def open_ones(now: datetime) -> list[Invitation]:
    """Those that can still be used, the newest first."""
    found = Invitation.objects.filter(used=None, until__gt=now).select_related("by")
    return list(found.order_by("-made"))


def use_up(invitation: Invitation) -> bool:
    """Use it, once: False where somebody else just has, or it ran out."""
    now = timezone.now()
    still = Invitation.objects.filter(pk=invitation.pk, used=None, until__gt=now)
    return still.update(used=now) == 1


@writing()
def take_back(by: User | None, pk: int) -> bool:
    """Let nobody use it any more; False where there is nothing to take back."""
    gone = Invitation.objects.filter(pk=pk, used=None).delete()[0] > 0
    if gone:
        note(by, Act.What.TAKEN, None)
    return gone


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()
