"""What the pages of accounts are told of this site."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from slated.site.accounts.said import provider, signup


def doors(request: HttpRequest) -> dict[str, Any]:
    """How one gets in: sign-up open, by invitation or off; the provider's name, if there is one."""
    known = provider()
    return {"doors": {"signup": signup(), "oidc": known.name if known else ""}}
