"""The terminal we print to."""

from __future__ import annotations

import os

from rich.console import Console

PLAIN_WIDTH = 100


def console() -> Console:
    """A console on standard output; 100 columns wide where there is no terminal to ask."""
    found = Console(highlight=False, emoji=False, markup=False)
    # Some programs set COLUMNS=0 for "not known".
    if found.width < 1 or (not found.is_terminal and "COLUMNS" not in os.environ):
        found.width = PLAIN_WIDTH
    return found
