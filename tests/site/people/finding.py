"""Where things are on the slate of the tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.test import Client


def show(client: Client, name: str) -> str:
    """The address of a show found by its name."""
    return str(client.get("/search.json", {"q": name}).json()["titles"][0]["url"])


def number(address: str) -> str:
    """The number in a show's address."""
    return address.removeprefix("/show/").partition("-")[0]


def rate(client: Client, address: str, **form: str) -> Any:
    """Send the form that rates the show at an address."""
    return client.post(f"/rate/{address.removeprefix('/show/')}", form)


def numbers(client: Client, address: str) -> dict[str, Any]:
    """The numbers that the show's page has, by its JSON."""
    found: dict[str, Any] = client.get(f"{address}.json").json()["numbers"]
    return found


def text(response: Any) -> str:
    """A page's text, its tags left out."""
    return " ".join(re.sub(r"<[^>]*>", " ", response.content.decode()).split())
