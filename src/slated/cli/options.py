"""The options of every command that reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from slated.cli.days import Day

OWN = ("learned", "rules")
"""``slated.read.READERS``, said here so that help need not load the reader."""
F = TypeVar("F", bound=Callable[..., Any])


def published_option(function: F) -> F:
    """Add ``--published``, a day."""
    return click.option(
        "--published",
        type=Day(),
        metavar="YYYY-MM-DD",
        help="Publication day of articles that do not say.",
    )(function)


def titles_option(function: F) -> F:
    """Add ``--titles``, a file."""
    return click.option(
        "--titles",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="File of series titles to know, one a line.",
    )(function)


def reader_option(function: F) -> F:
    """Add ``--reader``, one of our own."""
    return click.option(
        "--reader",
        type=click.Choice(OWN),
        default="learned",
        show_default=True,
        help="Who decides what is claimed.",
    )(function)


def no_progress_option(function: F) -> F:
    """Add ``--no-progress``."""
    return click.option("--no-progress", is_flag=True, help="Draw no progress bar.")(function)
