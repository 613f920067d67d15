"""The card on other sites: frame, badge, picture, oEmbed, and the data search engines read."""

from __future__ import annotations

import io
import json
import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PIL import Image

from slated.site.pages.linked import linked

if TYPE_CHECKING:
    from django.test import Client

HOSTILE = "<script>alert('Fargo')</script>"
MOST_BYTES = 10_000


def at(client: Client, name: str) -> str:
    """The number and name of a show, as addresses have them."""
    found = client.get("/search.json", {"q": name}).json()["titles"]
    return str(found[0]["url"]).removeprefix("/show/")


@pytest.mark.parametrize("name", ["Jessica Jones", HOSTILE])
def test_the_frame_is_small_and_may_be_framed(client: Client, name: str) -> None:
    response = client.get(f"/embed/show/{at(client, name)}?theme=dark")
    page = response.content.decode()
    assert "frame-ancestors *" in response["Content-Security-Policy"]
    assert "X-Frame-Options" not in response
    assert 'data-theme="dark"' in page
    assert len(response.content) <= MOST_BYTES
    assert "<script" not in page


def test_other_pages_may_not_be_framed(client: Client) -> None:
    response = client.get(f"/show/{at(client, 'Jessica Jones')}")
    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["Jessica Jones", HOSTILE])
def test_the_badge_is_svg(client: Client, name: str) -> None:
    response = client.get(f"/badge/show/{at(client, name)}.svg")
    root = ElementTree.fromstring(response.content)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert not list(root.iter("{http://www.w3.org/2000/svg}script"))
    assert "".join(root.itertext()).startswith(name)
    assert response["Content-Type"] == "image/svg+xml"


def test_the_picture_is_png(client: Client) -> None:
    response = client.get(f"/card/show/{at(client, 'Jessica Jones')}.png")
    picture = Image.open(io.BytesIO(response.content))
    assert picture.format == "PNG"
    assert picture.size == (1200, 630)
    assert len(picture.getcolors(1 << 20) or []) > 2, "nothing is drawn"


def test_oembed_gives_a_frame(client: Client) -> None:
    show = at(client, "Jessica Jones")
    url = f"http://localhost/show/{show}"
    found = client.get("/oembed", {"url": url, "maxwidth": "300"}).json()
    assert (found["type"], found["version"], found["width"]) == ("rich", "1.0", 300)
    assert f'src="http://localhost/embed/show/{show}"' in found["html"]
    plain = client.get("/oembed", {"url": f"/show/{show}", "maxwidth": "300"})
    assert plain.json() == found
    assert client.get("/oembed", {"url": f"https://other.example/show/{show}"}).status_code == 404


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"url": "http://localhost/scorecard"}, 404),
        ({"url": "http://[/show/1"}, 404),
        ({}, 404),
        ({"url": "http://localhost/show/1", "format": "xml"}, 501),
    ],
)
def test_oembed_knows_shows_alone(client: Client, asked: dict[str, str], status: int) -> None:
    assert client.get("/oembed", asked).status_code == status


@pytest.mark.parametrize("name", ["Jessica Jones", HOSTILE])
def test_linked_data_can_be_read(client: Client, name: str) -> None:
    page = client.get(f"/show/{at(client, name)}").content.decode()
    [found] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    data = json.loads(found)
    assert data["@type"] == "TVSeries"
    assert data["name"] == name


def test_only_a_day_held_firmly_is_a_start_date() -> None:
    numbers = {"rating": {"average": None, "votes": 0}}
    one = {"season": 2, "first": "2018-03-08", "last": "2018-03-08"}
    card = {"name": "Fargo", "numbers": numbers}

    def start(**fields: object) -> object:
        season = linked(card, [{**one, **fields}], "https://slate.example/show/1")["containsSeason"]
        return season[0].get("startDate")

    assert start(standing="dated") == "2018-03-08"
    assert start(standing="rumoured") is None
    assert start(standing="windowed", last="2018-12-31") is None
