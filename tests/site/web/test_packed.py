"""Style sheets and scripts on the line."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.test import Client

STYLE = "/static/slated/slated.css"
SCRIPT = "/static/django_htmx/htmx-2.min.js"
PACKED = {"Accept-Encoding": "gzip, br"}


def test_they_are_packed_for_who_takes_that(client: Client) -> None:
    for path in (STYLE, SCRIPT, STYLE):
        plain = client.get(path)
        content = plain.getvalue()
        small = client.get(path, headers=PACKED)
        assert "Content-Encoding" not in plain
        assert small["Content-Encoding"] == "gzip"
        assert gzip.decompress(small.content) == content
        assert int(small["Content-Length"]) == len(small.content) < len(content) / 2
        assert "Accept-Encoding" in plain["Vary"]
        assert "Accept-Encoding" in small["Vary"]
        assert small["Cache-Control"] == plain["Cache-Control"]
        assert small["Last-Modified"] == plain["Last-Modified"]


def test_who_has_them_is_told_so_and_who_asks_of_them_gets_no_content(client: Client) -> None:
    first = client.get(STYLE, headers=PACKED)
    again = client.get(STYLE, headers=PACKED | {"If-Modified-Since": first["Last-Modified"]})
    assert (again.status_code, again.getvalue()) == (304, b"")
    head = client.head(STYLE, headers=PACKED)
    assert (head.status_code, head.content) == (200, b"")


def test_other_addresses_are_left_alone(client: Client) -> None:
    assert client.get("/static/slated/none.css", headers=PACKED).status_code == 404
    badge = client.get("/badge/show/1.svg")
    assert "Content-Encoding" not in badge
