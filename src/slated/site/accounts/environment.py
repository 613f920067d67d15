"""What the environment says on accounts. No Django here: its settings are made of this."""

from __future__ import annotations

from slated.site.errors import KeepError

Limits = dict[str, tuple[int, float] | None]


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
