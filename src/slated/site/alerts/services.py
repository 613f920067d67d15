"""Services through Apprise: their addresses checked, and messages handed to a courier."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slated.gather.allowed import SETTING
from slated.gather.errors import GatherError
from slated.gather.reach import check_host
from slated.site.alerts.schemas import ALLOWED, HOSTED
from slated.site.alerts.sent import Sent
from slated.site.errors import KeepError

LONGEST = 2_000
"""Characters of an address."""
SECONDS = 60
"""For all messages of one courier."""
_LATE = Sent(f"no answer within {SECONDS} seconds")


@dataclass(frozen=True, slots=True)
class Parcel:
    """A message for one service."""

    url: str
    title: str
    text: str


def shown(url: str) -> str:
    """What may be shown of a service's address: what it is, and its host where it names one.

    Raises KeepError where the address is none, or of a service that is not allowed.
    """
    import apprise

    if len(url) > LONGEST or not url.isprintable() or "://" not in url:
        raise KeepError("that is no Apprise address; they look like discord://id/token")
    schema = url.partition("://")[0].lower()
    if schema not in ALLOWED and schema != "https":
        raise KeepError(f"{schema[:30]}:// is not a service that this site sends to")
    asset = apprise.AppriseAsset(storage_mode="memory", allow_templates=False)
    try:
        service: Any = apprise.Apprise.instantiate(url, asset=asset)
    except Exception as error:
        raise KeepError(f"Apprise cannot read that {schema}:// address") from error
    if service is None:
        raise KeepError(f"Apprise cannot read that {schema}:// address; see its page on it")
    found = str(service.url(privacy=True)).partition("://")[0]
    if found not in ALLOWED:
        raise KeepError("that address is of no service that this site sends to")
    if found in HOSTED:
        _check_host(str(service.host or ""))
    return str(service.service_name)[:100]


def _check_host(host: str) -> None:
    # Of some services a single word is a topic or a workspace.
    if "." not in host and ":" not in host and host != "localhost":
        return
    try:
        check_host(host.strip("[]"), 443)
    except GatherError as error:
        raise KeepError(str(error)) from None


def hand_over(parcels: Sequence[Parcel]) -> list[Sent]:
    """What became of each parcel, in order."""
    code = [sys.executable, "-I", "-B", "-m", "slated.site.alerts.courier"]
    try:
        done = subprocess.run(  # noqa: S603, our own program
            code,
            input=json.dumps([asdict(one) for one in parcels]),
            env=_environment(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
        said, silent = done.stdout, Sent("Apprise broke off while it was sent")
    except subprocess.TimeoutExpired as late:
        # Whatever mode was asked for, what came until then is bytes.
        kept = late.stdout or b""
        said = kept if isinstance(kept, str) else kept.decode("utf-8", "replace")
        silent = _LATE
    except OSError as problem:
        return [Sent(f"the courier cannot be started ({problem.strerror})")] * len(parcels)
    return _answers(said, silent, len(parcels))


def _answers(said: str, silent: Sent, number: int) -> list[Sent]:
    """What the courier said of each parcel; ``silent`` for those it said nothing of."""
    answers = [silent] * number
    for line in said.splitlines(keepends=True):
        # The last line of one that was ended may be cut.
        if line.endswith("\n"):
            which, error = json.loads(line)
            answers[which] = Sent(error)
    return answers


def _environment() -> dict[str, str]:
    """Nothing secret, no proxy that would go round the fence, no home whose files are read."""
    kept = {
        name: os.environ[name] for name in ("PATH", SETTING, "SSL_CERT_FILE") if name in os.environ
    }
    return {**kept, "HOME": "/nonexistent", "LANG": "C.UTF-8"}
