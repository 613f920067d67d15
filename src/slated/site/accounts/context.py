"""What the pages of accounts are told of this site."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def doors(request: HttpRequest) -> dict[str, Any]:
    """How one gets in: sign-up open, by invitation or off; the provider's name, if there is one."""
    oidc = settings.SLATED_OIDC.name if settings.SLATED_OIDC else ""
    return {"doors": {"signup": settings.SLATED_SIGNUP, "oidc": oidc}}
