"""Calendars and feeds as they are served: headers, costs, wrong questions."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import say
from tests.site.publish.people import browser, follow_title, person
from tests.site.publish.rfc5545 import checked

from slated import Status

if TYPE_CHECKING:
    from django.test import Client

MOST_QUERIES = 12
HOSTILE = "<script>alert('Fargo')</script>"


def in_days(days: int) -> str:
    """The day so many days from today, as EDTF."""
    return (datetime.now(UTC).date() + timedelta(days=days)).isoformat()


@pytest.fixture
def served(client: Client) -> Client:
    """A client on a slate with dates that lie ahead."""
    from slated.site.catalogue.lists import set_rule

    told = {"day": date.fromisoformat(in_days(-3))}
    said = "Silo returns soon."
    say(said, "Silo", 3, in_days(20), speaker="Apple TV+", platform="Apple TV+", **told)
    say("Dark may be back.", "Dark", 4, in_days(50), status=Status.RUMOURED, **told)
    set_rule("Crime", {"genres": ["crime"]})
    return client


PUBLIC = (
    *("/calendar.ics", "/calendar.ics?network=Apple+TV%2B&sure=firm&wide=span"),
    *("/calendar.ics?list=Crime", "/calendar.ics?title=1"),
    *("/feeds/changes.atom", "/feeds/changes.json", "/feeds/changes.atom?list=Crime&kind=set"),
    *("/feeds/changes.json?title=1&rumours=no", "/feeds/changes.atom?network=FX"),
)


@pytest.mark.parametrize("url", PUBLIC)
def test_anyone_may_read_and_keep_it(served: Client, url: str, django_queries) -> None:
    served.get(url)
    with django_queries() as queries:
        response = served.get(url)
    assert response.status_code == 200
    assert len(queries) <= MOST_QUERIES
    assert "public" in response["Cache-Control"]
    assert response["Access-Control-Allow-Origin"] == "*"
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    for name, value in (("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")):
        again = served.get(url, headers={value: response[name]})
        assert again.status_code == 304, name
        assert again.content == b""
    assert served.head(url).status_code == 200
    assert served.post(url).status_code == 405


def test_the_first_fetch_is_cheap_as_well(served: Client, django_queries) -> None:
    with django_queries() as queries:
        served.get("/calendar.ics")
    # The one fetch that gives the database its name and every event its id, in a transaction.
    asked = [one for one in queries if one["sql"] not in ("BEGIN", "COMMIT")]
    assert len(asked) <= MOST_QUERIES


def test_it_is_packed_for_whoever_takes_that(served: Client) -> None:
    plain = served.get("/calendar.ics")
    packed = served.get("/calendar.ics", headers={"Accept-Encoding": "gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content


def test_a_new_date_changes_the_etag(served: Client) -> None:
    before = served.get("/calendar.ics")
    say("Silo is moved.", "Silo", 3, in_days(27), speaker="Apple TV+", platform="Apple TV+")
    after = served.get("/calendar.ics", headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200


def test_the_calendar_is_named_for_what_it_is_of(served: Client) -> None:
    calendar = checked(served.get("/calendar.ics?network=Apple+TV%2B").content)
    assert calendar.text("X-WR-CALNAME") == "Slated: Apple TV+"
    assert calendar.text("NAME") == "Slated: Apple TV+"
    assert len(calendar.within) == 1


def test_a_name_asked_for_opens_no_line(served: Client) -> None:
    url = "/calendar.ics?network=FX%0D%0ABEGIN:VALARM%0D%0A,;%5C"
    calendar = checked(served.get(url).content)
    assert calendar.text("X-WR-CALNAME") == "Slated: FX BEGIN:VALARM ,;\\"


@pytest.mark.parametrize(
    ("url", "status", "says"),
    [
        ("/calendar.ics?what=trailers", 400, "one of all, premieres, finales"),
        ("/calendar.ics?sure=quite", 400, "one of all, no-rumours, firm, exact"),
        ("/calendar.ics?wide=yes", 400, "one of first, span, out"),
        ("/calendar.ics?list=none", 404, "there is no list"),
        ("/calendar.ics?title=999999", 404, "no show at this address"),
        ("/calendar.ics?title=x", 404, "no show at this address"),
        ("/feeds/changes.atom?kind=news", 400, "one of set, moved"),
        ("/feeds/changes.json?rumours=maybe", 400, "yes or no"),
        ("/feeds/changes.json?before=2018-13-01.2", 400, "not the address of a page"),
        ("/feeds/changes.json?before=2018-01-01.99999999999999999999", 400, "not the address"),
        ("/feeds/changes.atom?list=none", 404, "there is no list"),
        ("/subscribe?what=trailers", 400, "one of all"),
        ("/calendar/p/short.ics", 404, "does not work any more"),
        (f"/feeds/p/{'A' * 43}.atom", 404, "does not work any more"),
    ],
)
def test_errors_say_what_is_wrong(served: Client, url: str, status: int, says: str) -> None:
    response = served.get(url)
    assert response.status_code == status
    assert says in response.content.decode()


def test_a_merged_title_is_what_it_is_part_of(served: Client) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Title

    stays, goes = Title.objects.get(name="Dark"), Title.objects.get(name="Silo")
    merge(stays.pk, goes.pk, "a test")
    calendar = checked(served.get(f"/calendar.ics?title={goes.pk}").content)
    assert calendar.text("X-WR-CALNAME") == "Slated: Dark"
    assert len(calendar.within) == 2


def test_what_a_person_follows_in_few_queries(served: Client, django_queries) -> None:
    from slated.site.accounts.following import follow
    from slated.site.catalogue.lists import find_list
    from slated.site.publish.links import make, token

    alice = person("alice")
    follow_title(alice, "Silo")
    follow(alice, find_list("Crime"))
    follow(alice, "Netflix")
    made = token(make(alice))
    for path in ("calendar/p/{}.ics", "feeds/p/{}.atom", "feeds/p/{}.json"):
        url = "/" + path.format(made)
        served.get(url)
        with django_queries() as queries:
            response = browser().get(url)
        assert response.status_code == 200
        assert len(queries) <= MOST_QUERIES
        assert "Silo" in response.content.decode()
        assert "Dark" not in response.content.decode()
        assert "private" in response["Cache-Control"]
        assert "public" not in response["Cache-Control"]
        assert "Access-Control-Allow-Origin" not in response
        assert response["X-Robots-Tag"] == "noindex"
        assert not response.cookies
        again = browser().get(url, headers={"If-None-Match": response["ETag"]})
        assert again.status_code == 304


def test_the_form_leads_to_the_addresses(served: Client) -> None:
    asked = "network=Apple+TV%2B&what=premieres&sure=firm&wide=span&kind=set&kind=moved&rumours=no"
    page = served.get(f"/subscribe.json?{asked}").json()
    query = "?network=Apple+TV%2B"
    at = "http://localhost"
    assert page["calendar"] == f"{at}/calendar.ics{query}&what=premieres&sure=firm&wide=span"
    assert page["webcal"] == page["calendar"].replace("http:", "webcal:")
    assert page["atom"] == f"{at}/feeds/changes.atom{query}&kind=set&kind=moved&rumours=no"
    for name in ("calendar", "atom", "json"):
        assert served.get(page[name].removeprefix(at)).status_code == 200
    html = served.get(f"/subscribe?{asked}").content.decode()
    assert page["webcal"].replace("&", "&amp;") in html
    assert '<option value="firm" selected>' in html


def test_the_form_left_as_it_is_leads_to_the_plain_addresses(served: Client) -> None:
    page = served.get("/subscribe.json").json()
    asked = {name: [b["value"] for b in page["choices"][name] if b["on"]] for name in CHOICES}
    again = served.get("/subscribe.json", {**asked, "network": "", "list": ""}).json()
    assert again["calendar"] == page["calendar"] == "http://localhost/calendar.ics"
    assert again["atom"] == page["atom"] == "http://localhost/feeds/changes.atom"


CHOICES = ("what", "sure", "wide", "kind")


@pytest.mark.parametrize("url", ["/subscribe", "/subscribe.json?list=Crime&title=1"])
def test_the_page_costs_little(served: Client, url: str, django_queries) -> None:
    with django_queries() as queries:
        response = served.get(url)
    assert response.status_code == 200
    assert len(queries) <= MOST_QUERIES


def test_pages_tell_feed_readers_where_to_look(served: Client) -> None:
    from slated.site.catalogue.models import Title

    assert '"/feeds/changes.atom"' in served.get("/").content.decode()
    silo = Title.objects.get(name="Silo").pk
    page = served.get(f"/show/{silo}").content.decode()
    for path in ("/feeds/changes.atom", "/feeds/changes.json", "/calendar.ics"):
        assert f'href="{path}?title={silo}"' in page
        assert served.get(f"{path}?title={silo}").status_code == 200


def test_what_is_asked_is_shown_escaped(served: Client) -> None:
    page = served.get("/subscribe", {"network": HOSTILE}).content.decode()
    assert HOSTILE not in page
    assert "&lt;script&gt;" in page
