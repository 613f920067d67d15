"""Roles and access, changed and noted."""

from __future__ import annotations

from datetime import datetime

from django.utils import timezone

from slated.site.accounts.models import Act, User
from slated.site.ratings.viewers import forget
from slated.site.writing import writing


class RefusedError(Exception):
    """It cannot be done; the text says why, for the person who asked."""


def note(by: User | None, what: Act.What, whom: User | None, at: datetime | None = None) -> None:
    """Keep in the log that ``by`` (None: the command line) did this."""
    Act.objects.create(by=by, what=what, whom=whom, at=at or timezone.now())


@writing()
def change(by: User | None, whom: User, what: Act.What) -> None:
    """Make ``whom`` editor, viewer or admin, lock them out, or let them back in.

    Raises RefusedError where no admin would be left who can sign in.
    """
    match what:
        case Act.What.EDITOR:
            whom.editor, whom.is_superuser = True, False
        case Act.What.VIEWER:
            whom.editor = whom.is_superuser = False
        case Act.What.ADMIN:
            whom.is_superuser = True
        case Act.What.OUT:
            whom.is_active = False
            whom.ended += 1
        case Act.What.BACK:
            whom.is_active = True
        case _:
            raise ValueError(f"{what} changes nobody")
    _admin_left(whom)
    whom.save(update_fields=["editor", "is_superuser", "is_active", "ended"])
    note(by, what, whom)


@writing()
def end_sessions(user: User) -> None:
    """Sign ``user`` out wherever they are signed in."""
    user.ended += 1
    user.save(update_fields=["ended"])


@writing()
def leave(user: User) -> int:
    """Delete an account with all that is theirs; returns how many ratings went.

    What they put right as an editor stays, under the name they had then. Raises RefusedError
    where no admin would be left.
    """
    user.is_active = False
    _admin_left(user)
    gone = forget(user.viewer) if user.viewer else 0
    user.delete()
    note(None, Act.What.LEFT, None)
    return gone


def _admin_left(changed: User) -> None:
    others = User.objects.filter(is_superuser=True, is_active=True).exclude(pk=changed.pk)
    was = User.objects.filter(pk=changed.pk, is_superuser=True, is_active=True).exists()
    if was and not (changed.is_superuser and changed.is_active) and not others.exists():
        raise RefusedError("This is the only admin left. Make somebody else admin first.")
