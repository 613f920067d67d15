"""The people of the tests, and how they come to the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User

PASSWORD = "four calm horses"
WRONG = "four calm Horses"


def person(name: str, role: str = "viewer") -> User:
    """Somebody with an account."""
    from slated.site.accounts.models import User

    user = User(username=name, editor=role == "editor", is_superuser=role == "admin")
    user.set_password(PASSWORD)
    user.save()
    return user


def visitor(**more: object) -> Client:
    """Somebody who has not signed in; forms need their token, as for everybody."""
    from django.test import Client

    return Client(SERVER_NAME="localhost", enforce_csrf_checks=False, **more)


def signed_in(user: User) -> Client:
    """Somebody who has, with their password."""
    client = visitor()
    answer = client.post("/account/login/", {"login": user.username, "password": PASSWORD})
    assert answer.status_code == 302
    return client
