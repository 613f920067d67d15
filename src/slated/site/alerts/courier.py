"""A process that hands messages to services through Apprise, behind a fence, and ends.

``python -m slated.site.alerts.courier`` reads a JSON list of parcels (``url``, ``title``,
``text``) and prints, as each is done, a line ``[number, error]``; an empty error means that the
service took it. The parent ends it when it takes too long.
"""

from __future__ import annotations

import json
import logging
import re
import resource
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from slated.site.alerts.fence import REFUSED, put_up

_MEMORY = 2 * 1024**3
"""Bytes of address space: an answer without end does not fill the machine."""
_AT_ONCE = 8
_CODE = re.compile(r"error=(\d{3})\b")


class _Heard(logging.Handler):
    """What Apprise logged, by thread; it says why in no other way."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: dict[int, str] = {}

    def emit(self, record: logging.LogRecord) -> None:
        thread = threading.get_ident()
        self.lines[thread] = f"{self.lines.get(thread, '')}{record.getMessage()}\n"[-20_000:]


def main() -> None:
    """Hand over what stands on standard input."""
    # Some systems know no such limit.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    parcels = json.load(sys.stdin)
    import apprise

    heard = _Heard()
    log = logging.getLogger("apprise")
    log.addHandler(heard)
    log.setLevel(logging.DEBUG)
    log.propagate = False
    # Standard output is for answers alone.
    out, sys.stdout = sys.stdout, sys.stderr
    put_up()

    def hand_over(number: int) -> None:
        try:
            error = _handed_over(apprise, heard, parcels[number])
        except Exception as problem:
            error = f"Apprise failed ({type(problem).__name__})"
        out.write(json.dumps([number, error]) + "\n")
        out.flush()

    with ThreadPoolExecutor(_AT_ONCE) as threads:
        list(threads.map(hand_over, range(len(parcels))))


def _handed_over(apprise: Any, heard: _Heard, parcel: dict[str, str]) -> str:
    """Empty where the service took it, else why not, without a word of its address."""
    thread = threading.get_ident()
    heard.lines.pop(thread, None)
    # Without a limit of Apprise's own it stays in this thread; the parent has one for all.
    asset = apprise.AppriseAsset(
        storage_mode="memory",
        allow_templates=False,
        async_mode=False,
        service_timeout=0,
        app_id="Slated",
    )
    service = apprise.Apprise.instantiate(parcel["url"], asset=asset)
    if service is None:
        return "Apprise does not understand this address any more"
    sender = apprise.Apprise(asset=asset)
    sender.add(service)
    if sender.notify(title=parcel["title"], body=parcel["text"], body_format="text"):
        return ""
    said = heard.lines.get(thread, "")
    if REFUSED in said:
        return f"its address is {REFUSED}"
    code = _CODE.search(said)
    return f"the service answered {code[1]}" if code else "the service did not take it"


if __name__ == "__main__":
    main()
