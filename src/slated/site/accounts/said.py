"""What the settings of what is served say on accounts, with types."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from slated.site.accounts.environment import Limits, Provider

_settings: Any = settings


def signup() -> str:
    """``open``, ``invited`` or ``off``."""
    said: str = _settings.SLATED_SIGNUP
    return said


def provider() -> Provider | None:
    """The OpenID Connect provider."""
    said: Provider | None = _settings.SLATED_OIDC
    return said


def sends_mail() -> bool:
    """Whether there is a server to send e-mail by."""
    return bool(_settings.SLATED_MAIL)


def limits() -> Limits | None:
    """What the operator changed of the limits; None where they are off."""
    said: Limits | None = _settings.SLATED_LIMITS
    return said


def behind_proxy() -> bool:
    """Whether a proxy in front says who asks."""
    return bool(_settings.SLATED_BEHIND_PROXY)


def metrics_token() -> str:
    """The token for the metrics from elsewhere; empty where there is none."""
    return str(_settings.SLATED_METRICS_TOKEN)
