"""Passkeys that come and go, noted."""

from __future__ import annotations

from typing import Any

from allauth.mfa.models import Authenticator

from slated.site.accounts.acts import note
from slated.site.accounts.models import Act, User


def added(*, user: User, authenticator: Authenticator, **_more: Any) -> None:
    """Receive that somebody has one more way in."""
    _note(user, authenticator, Act.What.PASSKEY)


def removed(*, user: User, authenticator: Authenticator, **_more: Any) -> None:
    """Receive that somebody has one less."""
    _note(user, authenticator, Act.What.NO_KEY)


def _note(user: User, authenticator: Authenticator, what: Act.What) -> None:
    # Recovery codes come and go with the first and the last passkey.
    if authenticator.type == Authenticator.Type.WEBAUTHN:
        note(user, what, user)
