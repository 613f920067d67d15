"""Private addresses: made, found, revoked."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets

from django.utils import timezone
from django.utils.crypto import salted_hmac

from slated.site.accounts.models import User
from slated.site.publish.models import Link
from slated.site.writing import writing

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_SALT = "slated.site.publish.links"


def make(user: User) -> Link:
    """A new private address for a person; the one they had is dead from now on."""
    nonce = secrets.token_urlsafe(32)
    fields = {"nonce": nonce, "digest": _digest(_token(nonce)), "made": timezone.now()}
    with writing():
        return Link.objects.update_or_create(user=user, defaults=fields)[0]


def revoke(user: User) -> bool:
    """End a person's private address; False where there was none."""
    with writing():
        return Link.objects.filter(user=user).delete()[0] > 0


def token(link: Link) -> str | None:
    """The token of the address; None where the secret key is another than when it was made."""
    made = _token(link.nonce)
    return made if secrets.compare_digest(_digest(made), link.digest) else None


def find(given: str) -> User | None:
    """Whose private address it is; None where it is nobody's, or theirs no more."""
    if not _TOKEN.fullmatch(given):
        return None
    rows = Link.objects.filter(digest=_digest(given), user__is_active=True)
    link = rows.select_related("user").first()
    return link.user if link else None


def _token(nonce: str) -> str:
    made = salted_hmac(_SALT, nonce, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(made).decode("ascii").rstrip("=")


def _digest(made: str) -> str:
    return hashlib.sha256(made.encode("ascii")).hexdigest()
