"""The page of tokens: shown once, one's own alone, revoked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

PAGE = "/account/tokens"
WISH = {"name": "my phone", "scope": ["rate"], "days": "30"}


def test_nobody_without_signing_in(client: Client, people: dict[str, User]) -> None:
    for response in (client.get(PAGE), client.post(PAGE, WISH)):
        assert response.status_code == 302
        assert "login" in response["Location"]


def test_shown_once_and_kept_as_a_digest(client: Client, people: dict[str, User], ask) -> None:
    from slated.site.api.models import Token

    client.force_login(people["bob"])
    made = client.post(PAGE, WISH)
    [secret] = re.findall(r'value="(slated_[^"]+)"', made.content.decode())
    assert "no-store" in made["Cache-Control"]
    row = Token.objects.get()
    assert secret not in (row.digest, row.prefix)
    assert secret.startswith(row.prefix)
    again = client.get(PAGE).content.decode()
    assert secret not in again
    assert "my phone" in again
    assert ask("get", "me", secret).json()["user"] == "bob"
    assert Token.objects.get().used is not None


@pytest.mark.parametrize(
    "wish",
    [
        {**WISH, "name": " "},
        {**WISH, "name": "x" * 81},
        {**WISH, "scope": []},
        {**WISH, "scope": ["all"]},
        {**WISH, "scope": ["edit"]},
        {**WISH, "days": "9999"},
    ],
)
def test_tokens_that_cannot_be(client: Client, people: dict[str, User], wish: dict) -> None:
    from slated.site.api.models import Token

    client.force_login(people["bob"])
    response = client.post(PAGE, wish)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert not Token.objects.exists()


def test_revoked_by_its_owner_alone(client: Client, people: dict[str, User], token, ask) -> None:
    from slated.site.api.models import Token

    given = token("bob")
    path = f"{PAGE}/{Token.objects.get().pk}/revoke"
    assert client.post(path).status_code == 302
    for who in ("charlie", "alice", "dana"):
        client.force_login(people[who])
        assert client.post(path).status_code == 404
    assert ask("get", "me", given).status_code == 200
    client.force_login(people["bob"])
    assert client.get(path).status_code == 405
    assert client.post(path).status_code == 302
    assert ask("get", "me", given).status_code == 401


def test_a_form_of_another_site_makes_none(people: dict[str, User]) -> None:
    from django.test import Client as Strict

    from slated.site.api.models import Token

    strict = Strict(SERVER_NAME="localhost", enforce_csrf_checks=True)
    strict.force_login(people["bob"])
    assert strict.post(PAGE, WISH).status_code == 403
    assert not Token.objects.exists()


def test_no_more_than_the_most(client: Client, people: dict[str, User], token) -> None:
    from slated.site.api.tokens import MOST
    from slated.site.errors import KeepError

    for _ in range(MOST):
        token("bob", "rate")
    with pytest.raises(KeepError, match="revoke one first"):
        token("bob", "rate")
    token("charlie", "rate")
