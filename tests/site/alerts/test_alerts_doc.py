"""docs/alerts.md says what is so."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from console import ROOT
from slated.site.alerts import fresh, outbox, posting
from slated.site.alerts.kinds import OF_MOVE, USUAL, Kind
from slated.site.alerts.schemas import ALLOWED
from slated.site.alerts.signing import new_secret, signed

TEXT = (ROOT / "docs" / "alerts.md").read_text(encoding="utf-8")


def verified() -> Any:
    [code] = re.findall(r"^```python\n(.*?)^```$", TEXT, re.M | re.S)
    names: dict[str, Any] = {}
    exec(code, names)
    return names["verified"]


def test_the_example_takes_what_is_ours_and_nothing_else() -> None:
    check, secret, body = verified(), new_secret(), '{"type":"test","words":"é"}'.encode()
    now = datetime.now(UTC)
    headers = signed(secret, "an-id", body, now)
    assert check(secret, headers, body)
    assert not check(new_secret(), headers, body)
    assert not check(secret, headers, body + b" ")
    assert not check(secret, {**headers, "webhook-id": "another"}, body)
    assert not check(secret, signed(secret, "an-id", body, now - timedelta(minutes=6)), body)


def test_the_signature_is_that_of_standard_webhooks() -> None:
    # The example of its specification.
    headers = signed(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        b'{"test": 2432232314}',
        datetime.fromtimestamp(1614265330, UTC),
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_every_kind_is_in_the_table() -> None:
    rows = dict(re.findall(r"^\| `([a-z]+)` \| (.+) \|$", TEXT, re.M))
    assert list(rows) == [kind.value for kind in Kind]
    assert [k for k, words in rows.items() if "off unless chosen" in words] == [
        kind.value for kind in Kind if kind not in USUAL
    ]
    assert set(OF_MOVE.values()) == set(Kind) - {Kind.TRAILER}


def test_the_numbers_are_those_in_force() -> None:
    assert f"in the last {fresh.NEWS.days}\n  days" in TEXT
    assert timedelta(minutes=5) == outbox.LEASE
    assert timedelta(seconds=30) == outbox.SHORTEST
    assert timedelta(hours=4) == outbox.LONGEST
    assert timedelta(days=1) == outbox.DEAD
    assert posting._LIMITS.fetch_seconds == 15
    assert 150 <= len({one.removesuffix("s") for one in ALLOWED}) < 200
