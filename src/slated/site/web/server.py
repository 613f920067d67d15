"""The server: gunicorn with the site's WSGI application, set up here and not by files."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryDirectory
from typing import Any

from django.core.cache import caches
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections
from django.urls import get_resolver
from gunicorn.app.base import BaseApplication

from slated.site.place import impatient

LONGEST = 30
"""Seconds a request may take before its worker is stopped."""


class _Site(BaseApplication):
    """Gunicorn, told all it needs by the caller."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._options = options
        super().__init__()

    def load_config(self) -> None:
        """Set what was asked for."""
        for name, value in self._options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, made before the workers: with all addresses and what they lead to."""
        get_resolver().url_patterns  # noqa: B018
        return WSGIHandler()


def run(host: str, port: int, workers: int, ready: Callable[[], None]) -> None:
    """Serve until stopped; ``ready`` is called once the port is listened on.

    Django is set up and the database opened before.
    """
    connections.close_all()
    # A thread keeps its connection, and with it what of the database it has read.
    kept = {"CONN_MAX_AGE": None, "CONN_HEALTH_CHECKS": True}
    connections.settings["default"] = impatient(connections.settings["default"]) | kept
    with suppress(AttributeError):
        del connections["default"]
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    options = {
        "bind": bind,
        "workers": workers,
        "threads": 4,
        "worker_class": "gthread",
        "timeout": LONGEST,
        "preload_app": True,
        "loglevel": "warning",
        "control_socket_disable": True,
        "when_ready": lambda _server: ready(),
        "pre_fork": _laid_by,
        "child_exit": _gone,
    }
    with TemporaryDirectory(prefix="slated-metrics-") as folder, shared_cache():
        # Where the processes add up what they count; read as the metrics are first imported.
        os.environ.setdefault("PROMETHEUS_MULTIPROC_DIR", folder)
        _Site({k: v for k, v in options.items() if k in _known()}).run()


@contextmanager
def shared_cache() -> Iterator[None]:
    """A folder for what takes long to work out, so that one process does it for all.

    It holds for threads, and processes, that begin inside.
    """
    with TemporaryDirectory(prefix="slated-cache-") as folder:
        backend = "django.core.cache.backends.filebased.FileBasedCache"
        before = caches.settings["shared"]
        caches.settings["shared"] = {"BACKEND": backend, "LOCATION": folder}
        try:
            yield
        finally:
            caches.settings["shared"] = before


def _laid_by(_server: Any, _worker: Any) -> None:
    """Before a process begins: what it starts with is never looked through for garbage again."""
    gc.collect()
    gc.freeze()


def _gone(_server: Any, worker: Any) -> None:
    from prometheus_client.multiprocess import mark_process_dead

    mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]


def _known() -> set[str]:
    from gunicorn.config import KNOWN_SETTINGS

    return {str(setting.name) for setting in KNOWN_SETTINGS}
