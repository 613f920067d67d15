"""The rows of the slate as HTML."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from slated.site.pages.picture import drawn
from slated.site.pages.rowlines import change_lines, slate_rows

HOSTILE = "\"><script>alert('x')</script>&"
DAY = date(2017, 10, 5)


class Parts(HTMLParser):
    """Elements with their attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.found if name == tag]


def read(html: str) -> Parts:
    parts = Parts()
    parts.feed(html)
    return parts


def row(first: str | None, last: str | None, standing: str = "windowed") -> dict[str, Any]:
    named = dict.fromkeys(("name", "platform", "when_words", "why", "url"), HOSTILE)
    return {
        **named,
        "first": first,
        "last": last,
        "standing": standing,
        "sign": "▬",
        "standing_words": "a firm window",
    }


def rows(*made: dict[str, Any]) -> Parts:
    page = drawn(DAY, list(made))
    return read(slate_rows(page["drawn"], page["axis"], "?as_of=2017-10-05&a=b"))


def test_what_was_read_is_text_and_nothing_else() -> None:
    parts = rows(row("2018-01-01", "2018-12-31"))
    assert parts.of("script") == []
    assert parts.text.count(HOSTILE) == 4
    assert [one["title"] for one in parts.of("td") if "title" in one] == [HOSTILE]
    assert [one["href"] for one in parts.of("a")] == [f"{HOSTILE}?as_of=2017-10-05&a=b"]
    change = {"on": "2017-10-04", "url": HOSTILE, "name": HOSTILE, "words": HOSTILE}
    told = read(change_lines([change], "?x"))
    assert told.of("script") == []
    assert told.text.count(HOSTILE) == 2


@pytest.mark.parametrize(
    ("first", "last", "standing", "shapes", "beyond"),
    [
        ("2018-03-08", "2018-03-08", "dated", ["20"], ""),
        ("2018-01-01", "2018-03-31", "windowed", ["118.5"], ""),
        ("2018-01-01", "2018-03-31", "conflicting", ["118.5", "118.5"], ""),
        ("2021-01-01", "2021-12-31", "rumoured", ["3.0"], "2021 →"),
    ],
)
def test_a_window_has_its_shape(
    first: str, last: str, standing: str, shapes: list[str], beyond: str
) -> None:
    parts = rows(row(first, last, standing))
    assert [one["width"] for one in parts.of("rect")] == shapes
    assert parts.of("svg")[0]["class"] == standing
    assert [one["class"] for one in parts.of("span")].count("more") == bool(beyond)
    assert beyond in parts.text
