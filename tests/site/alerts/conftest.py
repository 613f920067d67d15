"""A slate on which announcing has begun, and Alice, who follows Fargo."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from slated.site.place import Place
from tests.site.alerts.telling import NOW, follower, tell

if TYPE_CHECKING:
    from slated.site.accounts.models import User


@pytest.fixture
def begun(database: Place) -> Place:
    """A database on which announcing began a month ago."""
    tell(NOW - timedelta(days=30))
    return database


@pytest.fixture
def alice(begun: Place) -> User:
    """Alice follows Fargo and is told of it by e-mail, in New York."""
    return follower("alice")
