"""Secrets at rest: addresses of services and keys of webhooks, sealed with the site's own key.

Fernet (AES-128-CBC with HMAC-SHA256) under a key that is derived from the site's secret key by
HKDF (RFC 5869). A copy of the database alone does not give them away.
"""

from __future__ import annotations

import base64
import os
from functools import lru_cache
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from slated.site.web.secret import secret_key


class SealedError(Exception):
    """What was sealed with another secret key cannot be opened."""


def seal(text: str) -> str:
    """The text, unreadable."""
    return _fernet(secret_key(os.environ)).encrypt(text.encode()).decode()


def unseal(sealed: str) -> str:
    """The text again. Raises SealedError where the site's secret key is another one now."""
    try:
        return _fernet(secret_key(os.environ)).decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise SealedError(
            "it was kept under another secret key of this site; remove it and add it again"
        ) from None


def digest(text: str) -> str:
    """By which an address is known again without being opened; keyed, as some can be guessed."""
    return sha256(f"{secret_key(os.environ)}\0{text}".encode()).hexdigest()


@lru_cache(maxsize=4)
def _fernet(key: str) -> Fernet:
    derived = HKDF(SHA256(), 32, salt=None, info=b"slated.alerts").derive(key.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
