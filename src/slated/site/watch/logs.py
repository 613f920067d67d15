"""Logs on standard error: lines for people, or a JSON object a line."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any

from pythonjsonlogger.json import JsonFormatter

from slated.site.errors import KeepError

FORMS = ("plain", "json")
request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request that is being answered, empty outside one."""


class _Names(logging.Filter):
    """Gives every record the id of its request, and takes secrets out of its path."""

    def filter(self, record: logging.LogRecord) -> bool:
        # Django puts the request itself there.
        about: Any = getattr(record, "request", None)
        if hasattr(about, "path_info") and isinstance(record.args, tuple):
            from slated.site.watch.shown import shown

            record.args = tuple(shown(about) if a == about.path else a for a in record.args)
        record.request = request_id.get()
        return True


class _Plain(logging.Formatter):
    """Time, level where it is not a note, and the words; the request's id where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        words = super().format(record)
        level = "" if record.levelno == logging.INFO else f"{record.levelname.lower()}: "
        named = getattr(record, "request", "")
        when = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        return f"{when} {level}{words}" + (f" [{named}]" if named else "")


def form_of(environ: Mapping[str, str]) -> str:
    """Answer "plain" or "json", by SLATED_LOG. Raises KeepError for anything else."""
    form = environ.get("SLATED_LOG") or "plain"
    if form not in FORMS:
        raise KeepError(f"SLATED_LOG is {form!r}; it may be {' or '.join(FORMS)}")
    return form


def set_up(form: str, level: int = logging.INFO) -> None:
    """Send what Slated and Django log to standard error, unless logging is set up already."""
    if logging.getLogger().handlers:
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_Names())
    handler.setFormatter(_json() if form == "json" else _Plain("%(message)s"))
    for name in ("slated", "django"):
        log = logging.getLogger(name)
        log.handlers, log.propagate = [handler], False
        log.setLevel(level if name == "slated" else logging.WARNING)


def _json() -> JsonFormatter:
    return JsonFormatter(
        "%(asctime)s %(levelname)s %(name)s %(message)s %(request)s",
        datefmt="%Y-%m-%dT%H:%M:%S%z",
        rename_fields={"asctime": "at", "levelname": "level", "name": "log"},
        json_ensure_ascii=False,
    )
