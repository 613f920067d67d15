"""Beliefs that wait to be rebuilt, after many articles were added at once."""

from __future__ import annotations


def settle(bar: bool) -> None:
    """Rebuild what waits; call it with a database open for writing."""
    from slated.cli.progress import counted
    from slated.site.slate import spans

    waiting = spans.stale()
    settled = spans.settle()
    for _ in counted(settled, "believing", "releases", waiting) if bar else settled:
        pass
