"""A slate of some shows, and the people who come to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from tests.site.catalogue.conftest import connection_made

if TYPE_CHECKING:
    from django.test import Client

__all__ = ["connection_made"]

ROLES = {
    "anonymous": None,
    "alice": "viewer",
    "bob": "viewer",
    "charlie": "editor",
    "dora": "admin",
}

Come = Callable[[str], "Client"]


@pytest.fixture
def come(client: Client) -> Come:
    """Somebody's client, by name; forms need no token, as only some tests are about that."""
    from django.test import Client

    from slated.site.accounts.models import User

    def who(name: str) -> Client:
        role = ROLES[name]
        visitor = Client(SERVER_NAME="localhost")
        if role is not None:
            fields = {"editor": role == "editor", "is_superuser": role == "admin"}
            user, _ = User.objects.get_or_create(username=name, defaults=fields)
            visitor.force_login(user)
        return visitor

    return who


@pytest.fixture
def editor(come: Come) -> Client:
    """Charlie, who edits."""
    return come("charlie")


@pytest.fixture
def fargo(client: Client) -> int:
    """The number of the claim that Fargo returns on March 7."""
    from slated.site.news.models import Claim

    return Claim.objects.get(title="Fargo").pk
