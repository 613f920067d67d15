"""Whether a host may be connected to, asked before anybody does: for an address just typed in.

This is for a plain word in time, not for safety: a name may resolve to another address later.
What counts is the check at the connection itself (``slated.gather.connect``).
"""

from __future__ import annotations

from slated.gather.address import parsed_address
from slated.gather.allowed import SETTING, is_allowed
from slated.gather.connect import in_time, resolve
from slated.gather.errors import GatherError

_SECONDS = 3.0


def check_host(host: str, port: int) -> None:
    """Raise GatherError where no address of the host may be connected to.

    One whose addresses cannot be found out now is let through.
    """
    try:
        found = in_time(lambda: resolve(host, port), _SECONDS)
        addresses = [parsed_address(one) for one in found]
    except (OSError, UnicodeError, ValueError):
        return
    if addresses and not any(is_allowed(one) for one in addresses):
        raise GatherError(
            f"{host} is an address of a private network, and this site sends only to the public"
            f" internet; whoever runs it can allow that network ({SETTING})"
        )
