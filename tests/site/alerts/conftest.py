"""A slate on which announcing has begun, Alice, who follows Fargo, and servers to tell her by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from tests.site.alerts.servers import Hooks, Mailbox, hook_server, mail_server
from tests.site.alerts.telling import NOW, follower, tell
from tests.site.catalogue.conftest import connection_made

from slated.site.place import Place

if TYPE_CHECKING:
    from slated.site.accounts.models import User

__all__ = ["connection_made"]


@pytest.fixture
def begun(database: Place) -> Place:
    """A database on which announcing began a month ago."""
    tell(NOW - timedelta(days=30))
    return database


@pytest.fixture
def mailbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    """Where the mails of this site arrive."""
    found = Mailbox()
    server = mail_server(found)
    monkeypatch.setenv("SLATED_MAIL", f"smtp://127.0.0.1:{server.port}")
    monkeypatch.setenv("SLATED_MAIL_FROM", "Slated <slated@slate.example>")
    monkeypatch.setenv("SLATED_URL", "https://slate.example/")
    yield found
    server.stop()


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hooks]:
    """A server that takes POSTs, which the operator allows."""
    monkeypatch.setenv("SLATED_ALLOW_PRIVATE", "1")
    found, server = hook_server()
    yield found
    server.shutdown()
    server.server_close()


@pytest.fixture
def alice(begun: Place) -> User:
    """Alice follows Fargo and is told of it by e-mail, in New York."""
    return follower("alice")
