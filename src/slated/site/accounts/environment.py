"""What the environment says on accounts. No Django here: its settings are made of this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from slated.site.errors import KeepError

Limits = dict[str, tuple[int, float] | None]
SIGNUPS = ("open", "invited", "off")
PROVIDER = "oidc"
"""The provider's part of the callback's address: /account/oidc/login/callback/."""


def limits(text: str) -> Limits | None:
    """SLATED_LIMITS by scope: so many times in so many seconds, None without a limit.

    None as a whole for ``off``. Raises KeepError where it cannot be understood.
    """
    if text.strip() == "off":
        return None
    said: Limits = {}
    for part in filter(None, (p.strip() for p in text.split(","))):
        scope, _, rate = part.partition("=")
        times, _, per = rate.partition("/")
        if rate == "off":
            said[scope] = None
        elif times.isdecimal() and per.isdecimal() and int(times) and int(per):
            said[scope] = (int(times), float(per))
        else:
            raise KeepError(f"SLATED_LIMITS: {part!r} is not like search=60/60 or search=off")
    return said


def signup(environ: Mapping[str, str]) -> str:
    """SLATED_SIGNUP: ``open``, ``invited`` (where it is not set) or ``off``."""
    said = environ.get("SLATED_SIGNUP") or "invited"
    if said not in SIGNUPS:
        raise KeepError(f"SLATED_SIGNUP: {said!r} is none of {', '.join(SIGNUPS)}")
    return said


@dataclass(frozen=True, slots=True)
class Provider:
    """An OpenID Connect provider; ``lets_in``: whoever it knows gets an account."""

    issuer: str
    client: str
    secret: str
    name: str
    lets_in: bool

    def app(self) -> dict[str, Any]:
        """The provider as allauth wants it."""
        return {
            "provider_id": PROVIDER,
            "name": self.name,
            "client_id": self.client,
            "secret": self.secret,
            "settings": {"server_url": self.issuer, "oauth_pkce_enabled": True},
        }


def provider(environ: Mapping[str, str]) -> Provider | None:
    """The provider of SLATED_OIDC_ISSUER and the like, None where there is none."""
    names = ("SLATED_OIDC_ISSUER", "SLATED_OIDC_CLIENT", "SLATED_OIDC_SECRET")
    said = [environ.get(name, "") for name in names]
    if not any(said):
        return None
    if not all(said):
        missing = names[said.index("")]
        raise KeepError(
            f"{missing} is not set: an OpenID Connect provider needs {', '.join(names)}"
        )
    if urlsplit(said[0]).scheme not in ("http", "https"):
        raise KeepError("SLATED_OIDC_ISSUER: not an http or https address")
    name = environ.get("SLATED_OIDC_NAME") or "OpenID Connect"
    lets_in = environ.get("SLATED_OIDC_SIGNUP") == "1"
    return Provider(said[0].rstrip("/"), said[1], said[2], name, lets_in)


def mail(environ: Mapping[str, str]) -> dict[str, Any]:
    """Django's settings for e-mail by SLATED_MAIL, empty where none is sent.

    ``smtp://user:password@host:587?tls=1``, or ``smtps://`` for TLS from the first byte;
    SLATED_MAIL_FROM is the sender.
    """
    said = environ.get("SLATED_MAIL", "")
    if not said:
        return {}
    parts = urlsplit(said)
    sender = environ.get("SLATED_MAIL_FROM", "")
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise KeepError("SLATED_MAIL: not like smtp://user:password@mail.example.org:587?tls=1")
    if "@" not in sender:
        raise KeepError("SLATED_MAIL_FROM is not set: the address that e-mail comes from")
    secure = parts.scheme == "smtps"
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if secure else 25),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": secure,
        "EMAIL_USE_TLS": dict(parse_qsl(parts.query)).get("tls") == "1",
        "EMAIL_TIMEOUT": 15,
        "DEFAULT_FROM_EMAIL": sender,
    }
