"""People with accounts, each with a browser of their own, on the slate of ``client``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

OLD = datetime(2016, 1, 1, tzinfo=UTC)
"""When the accounts were made: their votes count at once."""


@pytest.fixture(autouse=True)
def no_limits(settings_of_limits: Callable[[str], None]) -> None:
    """Nobody is too quick, unless a test says so."""
    settings_of_limits("off")


@pytest.fixture
def settings_of_limits(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets the limits as SLATED_LIMITS would."""
    from slated.site.accounts.environment import limits
    from slated.site.database import set_up

    set_up()
    from django.conf import settings

    return lambda text: monkeypatch.setattr(settings, "SLATED_LIMITS", limits(text))


@pytest.fixture
def people(client: Client) -> dict[str, User]:
    """Alice and Bob view, Erin edits, Charlie administers."""
    from slated.site.accounts.models import User

    return {
        "alice": User.objects.create_user("alice", date_joined=OLD),
        "bob": User.objects.create_user("bob", date_joined=OLD),
        "erin": User.objects.create_user("erin", date_joined=OLD, editor=True),
        "charlie": User.objects.create_superuser("charlie", date_joined=OLD),
    }


@pytest.fixture
def as_(people: dict[str, User]) -> Callable[[str], Client]:
    """A client of whoever is named; "anonymous" for nobody."""
    from django.test import Client

    def signed(name: str) -> Client:
        browser = Client(SERVER_NAME="localhost")
        if name != "anonymous":
            browser.force_login(people[name])
        return browser

    return signed
