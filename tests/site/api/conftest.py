"""People with tokens, and a client that shows one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User
    from slated.site.place import Place

Ask = Callable[..., Any]


@pytest.fixture
def people(client: Client) -> dict[str, User]:
    """Alice edits, Bob and Charlie rate, Dana administers."""
    from slated.site.accounts.models import User

    return {
        "alice": User.objects.create_user("alice", editor=True),
        "bob": User.objects.create_user("bob"),
        "charlie": User.objects.create_user("charlie"),
        "dana": User.objects.create_user("dana", is_superuser=True),
    }


@pytest.fixture
def token(people: dict[str, User]) -> Callable[..., str]:
    """A token of one of them with these scopes, or all that they can have."""
    from slated.site.api.tokens import make, scopes_for

    def made(name: str, *scopes: str) -> str:
        user = people[name]
        return make(user, "a test", scopes or [s.value for s in scopes_for(user)], 30)[0]

    return made


@pytest.fixture
def ask(client: Client) -> Ask:
    """Ask the API: method, path below /api/v1/, token, body."""

    def asked(method: str, path: str, token: str = "", body: Any = None) -> Any:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        given = {} if body is None else {"data": body, "content_type": "application/json"}
        return getattr(client, method)(f"/api/v1/{path}", headers=headers, **given)

    return asked


@pytest.fixture
def title(client: Client) -> int:
    """The number of Jessica Jones."""
    found = client.get("/api/v1/titles", {"q": "Jessica Jones"}).json()["titles"]
    return int(found[0]["id"])


@pytest.fixture
def claim(client: Client) -> int:
    """The number of the claim about Fargo."""
    found = client.get("/api/v1/claims").json()["claims"]
    return int(next(one["id"] for one in found if one["title"] == "Fargo"))


@pytest.fixture
def no_limits(client: Client) -> Iterator[None]:
    """As often as one likes."""
    from django.test import override_settings

    with override_settings(SLATED_LIMITS=None):
        yield


@pytest.fixture
def sqlite_only(database: Place) -> None:
    """With PostgreSQL the counting of limits is a write too: there is seldom a day to tell."""
    if database.path is None:
        pytest.skip("told with SQLite alone")
