"""What a webhook is sent: JSON, signed, over a connection that fetching's own rule checks."""

from __future__ import annotations

import json
from datetime import datetime
from http import HTTPStatus
from typing import Any

from slated.gather.errors import GatherError
from slated.gather.exchange import AGENT, RefusedError, exchange
from slated.gather.limits import Limits
from slated.site.alerts import links
from slated.site.alerts.models import Announcement, Delivery
from slated.site.alerts.sent import Sent
from slated.site.alerts.signing import signed

_LIMITS = Limits(fetch_seconds=15.0)


def body(delivery: Delivery) -> bytes:
    """The JSON of a delivery, the same at every try."""
    one = delivery.announcement
    made = delivery.made.isoformat()
    page = _page(one) if one else {"type": "test", "at": made, "words": "A test of your webhook."}
    return json.dumps(page, ensure_ascii=False, separators=(",", ":")).encode()


def _page(one: Announcement) -> dict[str, Any]:
    release, title = one.release, one.release.title
    return {
        "type": "announcement",
        "id": one.pk,
        "kind": one.kind,
        "at": one.at.isoformat(),
        "day": one.day.isoformat(),
        "title": str(title),
        "season": release.season,
        "part": release.part or None,
        "release": release.pk,
        "url": links.show(title),
        "words": one.words,
        "why": one.why,
        "article": one.url or None,
        "before": one.before,
        "after": one.after,
    }


def post(url: str, secret: str, key: str, data: bytes, now: datetime) -> Sent:
    """POST it once; redirects are not followed. ``now`` is what the clock shows, for the mark."""
    headers = {
        "User-Agent": AGENT,
        "Content-Type": "application/json",
        "Accept": "*/*",
        **signed(secret, key, data, now),
    }
    try:
        answer = exchange(url, method="POST", headers=headers, content=data, limits=_LIMITS)
    except RefusedError as error:
        return Sent(_without(url, str(error)))
    except GatherError as error:
        return Sent(_without(url, str(error)))
    if 200 <= answer.status < 300:
        return Sent(status=answer.status)
    gone = answer.status == HTTPStatus.GONE
    return Sent(f"it answered {answer.phrase}", final=gone, gone=gone, status=answer.status)


def _without(url: str, words: str) -> str:
    """The words without the address, whose path may be a secret."""
    return words.replace(url, "").lstrip(": ")[:300] or "it cannot be reached"
