"""Make, find and revoke tokens."""

from __future__ import annotations

import re
import secrets
from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from django.db.models import Q, QuerySet
from django.utils import timezone

from slated.site.accounts.models import User
from slated.site.api.models import NAME, Token
from slated.site.errors import KeepError
from slated.site.writing import writing

MOST = 20
"""Tokens that one person may hold at a time."""
LONGEST = 366
"""Days a token may be good for; one without end is made by asking for no days."""
_BEGIN = "slated_"
_SHOWN = len(_BEGIN) + 5
_FORM = re.compile(rf"{_BEGIN}[A-Za-z0-9_-]{{43}}")


class Scope(StrEnum):
    """What a token may do, besides reading what everybody may."""

    READ = "read:private"
    RATE = "rate"
    FOLLOW = "follow"
    EDIT = "edit"

    @property
    def words(self) -> str:
        """What it allows, for the page on which it is chosen."""
        return _WORDS[self]


_WORDS = {
    Scope.READ: "read your ratings and what you follow",
    Scope.RATE: "rate in your name",
    Scope.FOLLOW: "change what you follow",
    Scope.EDIT: "correct claims, for editors",
}


def scopes_for(user: User) -> list[Scope]:
    """The scopes that a person's tokens can have."""
    return [scope for scope in Scope if scope is not Scope.EDIT or user.edits]


@writing()
def make(user: User, name: str, scopes: Collection[str], days: int | None) -> tuple[str, Token]:
    """A new token and its row; nothing can show the token again. ``days`` None: without end.

    Raises KeepError, one line, for what cannot be.
    """
    name, wanted = " ".join(name.split()), _wanted(user, scopes)
    if not name or len(name) > NAME or not name.isprintable():
        raise KeepError(f"a token needs a name, of {NAME} characters at most")
    if days is not None and not 1 <= days <= LONGEST:
        raise KeepError(f"a token is good for 1 to {LONGEST} days, or without end")
    if tokens_of(user).count() >= MOST:
        raise KeepError(f"there are {MOST} tokens, the most there can be; revoke one first")
    secret = _BEGIN + secrets.token_urlsafe(32)
    expires = None if days is None else timezone.now().date() + timedelta(days=days)
    row = Token.objects.create(
        user=user,
        name=name,
        prefix=secret[:_SHOWN],
        digest=_digest(secret),
        scopes=" ".join(wanted),
        expires=expires,
    )
    return secret, row


def _wanted(user: User, scopes: Collection[str]) -> list[str]:
    allowed = [scope.value for scope in scopes_for(user)]
    for scope in scopes:
        if scope not in list(Scope):
            raise KeepError(f"no scope {scope[:20]!r}; there are {', '.join(Scope)}")
        if scope not in allowed:
            raise KeepError(f"{user.username} may not edit, so a token cannot either")
    if not scopes:
        raise KeepError("choose what the token may do")
    return [scope for scope in allowed if scope in scopes]


def tokens_of(user: User) -> QuerySet[Token]:
    """A person's tokens that are good or were until they expired, the newest first."""
    return user.tokens.filter(revoked__isnull=True).order_by("-pk")


@writing()
def revoke(user: User, pk: int) -> bool:
    """Let a token of this person open nothing any more; False where they hold none such."""
    return bool(tokens_of(user).filter(pk=pk).update(revoked=timezone.now()))


def found(secret: str, today: date) -> Token | None:
    """The row of a token that is good today, of a person who may still sign in."""
    if not _FORM.fullmatch(secret):
        return None
    rows = Token.objects.select_related("user__viewer").filter(digest=_digest(secret))
    token = rows.first()
    if token is None or not token.good(today) or not token.user.is_active:
        return None
    if token.used != today:
        # Once a day: a request that reads shall not have to write.
        older = Q(used__isnull=True) | Q(used__lt=today)
        Token.objects.filter(older, pk=token.pk).update(used=today)
    return token


def _digest(secret: str) -> str:
    """A plain digest is enough: 256 random bits are not guessed."""
    return sha256(secret.encode()).hexdigest()
