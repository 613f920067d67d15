"""Signatures of webhooks, as Standard Webhooks has them (github.com/standard-webhooks).

HMAC-SHA256 of "id.timestamp.body", in base64 behind "v1,". The timestamp is in Unix seconds;
receivers refuse old ones, so that what was overheard cannot be sent again.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from datetime import datetime
from hashlib import sha256

_PREFIX = "whsec_"
_BYTES = 32


def new_secret() -> str:
    """A secret to share with a receiver."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_BYTES)).decode()


def signed(secret: str, key: str, body: bytes, now: datetime) -> dict[str, str]:
    """The headers that go with a body."""
    timestamp = str(int(now.timestamp()))
    raw = base64.b64decode(secret.removeprefix(_PREFIX))
    mark = hmac.new(raw, f"{key}.{timestamp}.".encode() + body, sha256).digest()
    return {
        "webhook-id": key,
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{base64.b64encode(mark).decode()}",
    }
