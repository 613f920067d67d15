"""People with accounts, and a site that serves them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client

    from slated.site.accounts.models import User


def person(name: str, **fields: object) -> User:
    """Alice, Bob or Charlie."""
    from slated.site.accounts.models import User

    return User.objects.create_user(username=name, password="a password of 4 words", **fields)


def browser(user: User | None = None, *, csrf: bool = False) -> Client:
    """A client, signed in where a user is given; ``csrf``: as strict as with a browser."""
    from django.test import Client

    made = Client(SERVER_NAME="localhost", enforce_csrf_checks=csrf)
    if user is not None:
        made.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return made


def follow_title(user: User, name: str) -> None:
    """Follow the title of that name."""
    from slated.site.accounts.following import follow
    from slated.site.catalogue.models import Title

    follow(user, Title.objects.get(name=name))
