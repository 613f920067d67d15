"""Who asks: the token of ``Authorization: Bearer``. A cookie opens nothing here."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from slated.site.accounts.models import User
from slated.site.api.models import Token
from slated.site.api.problems import RefusedError
from slated.site.api.tokens import Scope, found
from slated.site.pages.days import today

REALM = 'Bearer realm="slated"'


class Bearer:
    """Lets through whoever shows a good token with a scope; None: with any."""

    def __init__(self, scope: Scope | None = None) -> None:
        self.scope = scope

    def __call__(self, request: HttpRequest) -> Token:
        """The token. Raises RefusedError: 401 without a good one, 403 without the scope."""
        kind, _, secret = request.headers.get("Authorization", "").partition(" ")
        if not secret:
            raise RefusedError(401, "send a token: Authorization: Bearer ...", challenge=REALM)
        token = found(secret.strip(), today()) if kind.lower() == "bearer" else None
        if token is None:
            why = "this token is not good: unknown, expired or revoked; make another"
            raise RefusedError(401, why, challenge=f'{REALM}, error="invalid_token"')
        if self.scope is not None and not token.may(self.scope):
            missing = f'{REALM}, error="insufficient_scope", scope="{self.scope}"'
            why = f"this token lacks the scope {self.scope}"
            raise RefusedError(403, why, challenge=missing)
        if self.scope is Scope.EDIT and not token.user.edits:
            raise RefusedError(403, "its owner is no editor")
        return token


def token_of(request: Any) -> Token:
    """The token that was shown."""
    token: Token = request.auth
    return token


def user_of(request: Any) -> User:
    """The person whose token was shown."""
    return token_of(request).user
