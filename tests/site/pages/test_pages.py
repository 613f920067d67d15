"""Every page: what it shows, what it costs, what it says when asked for what is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

HOSTILE = "<script>alert('Fargo')</script>"
MOST_QUERIES = 12
DAY = "as_of=2017-10-05"


def show_of(client: Client, name: str) -> str:
    """The address of a show found by its name."""
    found = client.get("/search.json", {"q": name}).json()["titles"]
    return str(found[0]["url"])


def pages(client: Client) -> list[str]:
    """An address of every kind of page."""
    claims = client.get(f"{show_of(client, 'Jessica Jones')}.json").json()["releases"][0]["story"]
    article = next(entry["article"] for entry in claims if entry["kind"] == "claim")
    return [
        "/",
        "/calendar",
        "/calendar/2018-03",
        "/scorecard",
        "/sources",
        "/lists",
        "/lists/all",
        "/about",
        "/search?q=jesica",
        show_of(client, "Jessica Jones"),
        article,
    ]


def test_home_shows_what_lies_ahead_soonest_first(client: Client) -> None:
    rows = client.get(f"/slate.json?{DAY}").json()["rows"]
    names = [row["name"] for row in rows]
    assert names == [
        "Jessica Jones, season 2",
        "Luke Cage, season 2",
        "Fargo, season 4",
        "Daredevil, season 3",
    ]
    assert [row["standing"] for row in rows] == ["windowed", "rumoured", "dated", "undated"]
    assert rows[0]["when"] == "2018"
    assert "Krysten Ritter" in rows[0]["why"]


def test_overdue_is_told_apart(client: Client) -> None:
    home = client.get(f"/slate.json?{DAY}").json()
    assert [row["name"] for row in home["overdue"]] == ["Veep, season 5"]
    asked = client.get(f"/slate.json?{DAY}&standing=overdue").json()
    assert [row["name"] for row in asked["rows"]] == ["Veep, season 5"]


def test_a_network_narrows_the_slate(client: Client) -> None:
    rows = client.get(f"/slate.json?{DAY}&network=netflix").json()["rows"]
    assert [row["title"] for row in rows] == ["Jessica Jones"]


def test_another_day_is_chosen_at_the_foot_of_a_page_and_kept_by_a_search(client: Client) -> None:
    html = client.get("/?network=Netflix&as_of=2017-10-05").content.decode()
    foot = html[html.index("<footer>") :]
    assert '<input type="hidden" name="network" value="Netflix">' in foot
    assert '<input type="date" name="as_of" required value="2017-10-05">' in foot
    assert '<input type="hidden" name="as_of" value="2017-10-05">' in html[: html.index("<main")]
    assert 'type="date"' not in client.get("/about").content.decode()


def test_a_past_day_knows_nothing_of_later(client: Client) -> None:
    page = client.get("/?as_of=2017-01-01").content.decode()
    assert "As it stood on 1 Jan 2017" in page
    assert "Jessica Jones" not in page


def test_the_way_to_today_keeps_what_was_asked_for(client: Client) -> None:
    asked = "/?network=Netflix&standing=dated&as_of=2017-10-05&page=1"
    page = client.get(asked).content.decode()
    assert 'href="/?network=Netflix&amp;standing=dated">Go to today' in page
    assert 'href="/about">Go to today' in client.get("/about?as_of=2017-10-05").content.decode()


def test_days_are_written_in_one_way(client: Client) -> None:
    for address in pages(client):
        for asked in ("", f"?{DAY}"):
            page = client.get(address.partition("?")[0] + (asked or "?q=jesica")).content.decode()
            text = re.sub(r"<(head|code|pre)\b.*?</\1>|<[^>]*>", " ", page, flags=re.DOTALL)
            assert re.findall(r"\d{4}-\d\d-\d\d", text) == [], address
    show = client.get(show_of(client, "Jessica Jones")).content.decode()
    assert '<time datetime="2017-10-04">4 Oct 2017</time>' in show


def test_the_foot_leads_to_what_is_for_machines_and_their_keepers(client: Client) -> None:
    page = client.get("/").content.decode()
    for address in ("/subscribe", "/api/v1/docs", "/status", "/slate.json"):
        assert f'href="{address}"' in page[page.index("<footer>") :]
        assert client.get(address).status_code == 200
    icon = re.search(r'<link rel="icon" href="([^"]+)" type="image/svg', page)
    assert icon
    assert client.get(icon[1]).status_code == 200


def test_what_changed_in_the_week(client: Client) -> None:
    found = client.get(f"/slate.json?{DAY}").json()["changes"]
    assert {change["name"]: change["kinds"] for change in found}["Fargo, season 4"] == [
        "newly dated"
    ]


def test_a_show_tells_who_said_so_and_what_was_held(client: Client) -> None:
    page = client.get(f"{show_of(client, 'Jessica Jones')}.json?{DAY}").json()
    [release] = page["releases"]
    kinds = [entry["kind"] for entry in release["story"]]
    assert kinds == ["claim", "belief"]
    assert release["story"][0]["speaker"] == "Krysten Ritter"
    assert release["story"][1]["when"] == "2018"
    assert page["next"]["season"] == 2


def test_an_article_has_its_claims_beside_their_words(client: Client) -> None:
    show = client.get(f"{show_of(client, 'Fargo')}.json").json()
    claim = show["releases"][0]["story"][0]
    page = client.get(f"{claim['article']}.json").json()
    [told] = page["claims"]
    assert told["evidence"] == "Fargo returns March 7."
    assert told["at"].endswith("#:~:text=Fargo%20returns%20March%207.")
    assert told["show"]["title"] == "Fargo"


def test_the_calendar_has_the_day_and_the_margin(client: Client) -> None:
    page = client.get(f"/calendar/2018-03.json?{DAY}").json()
    days = {day["day"]: day["rows"] for week in page["weeks"] for day in week if day["rows"]}
    assert [row["title"] for row in days["2018-03-07"]] == ["Fargo"]
    assert {row["title"] for row in page["margin"]} == {"Jessica Jones", "Luke Cage"}
    nothing = "Nothing is known to come on a day of this month."
    assert nothing not in client.get(f"/calendar/2018-03?{DAY}").content.decode()
    assert nothing in client.get(f"/calendar/2018-04?{DAY}").content.decode()


def test_the_scorecard_groups_by_outlook(client: Client) -> None:
    page = client.get(f"/scorecard.json?{DAY}").json()
    groups = {g["outlook"]: {t["title"] for t in g["titles"]} for g in page["groups"]}
    assert HOSTILE in groups["cancelled"]
    assert "Daredevil" in groups["renewed"]


def test_the_scorecard_shows_one_outlook_or_a_page_at_a_time(client: Client, monkeypatch) -> None:
    from slated.site.pages import scorecard

    every = client.get(f"/scorecard.json?{DAY}").json()
    assert sum(every["counts"].values()) == every["total"] > 2
    axed = client.get(f"/scorecard.json?{DAY}&outlook=cancelled").json()
    assert [group["outlook"] for group in axed["groups"]] == ["cancelled"]
    assert axed["counts"] == every["counts"]
    monkeypatch.setattr(scorecard, "MOST", 1)
    one_by_one = [
        title["title"]
        for number in range(1, every["total"] + 1)
        for group in client.get(f"/scorecard.json?{DAY}&page={number}").json()["groups"]
        for title in group["titles"]
    ]
    assert one_by_one == [t["title"] for group in every["groups"] for t in group["titles"]]
    html = client.get(f"/scorecard?{DAY}").content.decode()
    assert f"?{DAY}&amp;outlook=cancelled" in html
    assert f"?{DAY}&amp;page=2" in html


def test_search_forgives_a_slip(client: Client) -> None:
    page = client.get("/search.json?q=jesica+jnes").json()
    assert page["near"] is True
    assert page["titles"][0]["title"] == "Jessica Jones"
    assert client.get("/search.json?q=zzzzqqq").json()["titles"] == []


def test_search_forgives_a_slip_in_the_name_of_a_person_or_a_network(client: Client) -> None:
    from slated.site.catalogue.edit import network

    network("Netflix")
    for typed in ("krysten ritter", "KRYSTEN RITER", "kristen ritter"):
        assert client.get("/search.json", {"q": typed}).json()["people"] == ["Krysten Ritter"]
    for typed in ("netfl", "netflx", "Netlfix"):
        [found] = client.get("/search.json", {"q": typed}).json()["networks"]
        assert found["name"] == "Netflix"
    far = client.get("/search.json", {"q": "krypton"}).json()
    assert (far["people"], far["networks"]) == ([], [])


@pytest.mark.parametrize("form", ["page", "json"])
@pytest.mark.parametrize("as_of", ["", DAY])
def test_queries_are_few(client: Client, form: str, as_of: str, django_queries) -> None:
    for url in [*pages(client), "/?network=FX&standing=dated", "/scorecard?network=FX"]:
        path, _, query = url.partition("?")
        query = "&".join(filter(None, (query, as_of)))
        asked = f"{path}?{query}"
        if form == "json":
            asked = f"{path if path != '/' else '/slate'}.json?{query}"
        with django_queries() as queries:
            response = client.get(asked)
        assert response.status_code == 200, asked
        assert len(queries) <= MOST_QUERIES, asked


def test_queries_are_few_for_who_is_signed_in(client: Client, django_queries) -> None:
    from slated.site.accounts.models import User

    urls = [*pages(client), "/?network=FX", "/scorecard?network=FX"]
    client.force_login(User.objects.create_user("alice", editor=True))
    for url in [*urls, *(f"{url}{'&' if '?' in url else '?'}{DAY}" for url in urls)]:
        with django_queries() as queries:
            response = client.get(url)
        assert response.status_code == 200, url
        assert len(queries) <= MOST_QUERIES, url


def test_text_is_escaped_and_nothing_is_inline(client: Client) -> None:
    urls = [*pages(client), show_of(client, HOSTILE)]
    for url in urls:
        page = client.get(url).content.decode()
        assert HOSTILE not in page, url
        assert not re.search(
            r"<script(?![^>]* (?:src=|type=.application/ld\+json))|<style| style=| on\w+=", page
        ), url
    assert "&lt;script&gt;" in client.get(urls[-1]).content.decode()


def test_headers_are_strict(client: Client) -> None:
    response = client.get("/")
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    ("url", "status", "says"),
    [
        ("/?as_of=2017-13-40", 400, "a day is written 2017-10-05"),
        ("/?as_of=0001-01-01", 400, "from 1900 to 2200"),
        ("/calendar/0001-01", 400, "from 1900 to 2200"),
        ("/calendar/9999-12", 400, "from 1900 to 2200"),
        ("/?standing=firm", 400, "one of dated"),
        ("/?page=0", 400, "a number from 1 on"),
        ("/scorecard?page=0", 400, "a number from 1 on"),
        ("/scorecard?outlook=doomed", 400, "one of renewed"),
        ("/?list=none", 400, "none"),
        ("/calendar/2018-13", 400, "a month is written 2018-03"),
        ("/show/99999999", 404, "search for its name"),
        ("/show/99999999999999999999999999", 404, "search for its name"),
        ("/article/99999999", 404, "no article"),
        ("/nowhere", 404, "no page at this address"),
        ("/lists/none", 404, "no list of that name"),
        ("/account/timezone/", 405, "Only forms of other pages are sent here"),
    ],
)
def test_errors_say_what_to_do(client: Client, url: str, status: int, says: str) -> None:
    response = client.get(url)
    assert response.status_code == status
    assert says in response.content.decode()


def test_a_page_that_takes_no_forms_says_so(client: Client) -> None:
    response = client.post("/scorecard")
    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert "This page is to look at" in response.content.decode()
    assert client.post("/scorecard.json").json()["title"] == "Not taken"


def test_a_name_without_end_has_an_address_that_servers_take(client: Client) -> None:
    from tests.site.conftest import say

    from slated.site.pages.links import show_path

    say("It returns in 2018.", "Word " * 1000, 1, "2018")
    [found] = client.get("/api/v1/titles", {"q": "Word Word Word"}).json()["titles"]
    assert found["url"] == show_path(found["id"], found["name"])
    assert len(found["url"]) < 250
    assert client.get(found["url"]).status_code == 200


def test_an_empty_slate_says_how_to_fill_it(database: object) -> None:
    from django.test import Client

    page = Client(SERVER_NAME="localhost").get("/").content.decode()
    assert "slated add samples" in page


def test_lists_say_what_makes_them_and_what_moved_where_there_is_something_to_compare(
    client: Client,
) -> None:
    from datetime import date

    from slated.site.catalogue.lists import pick, set_rule
    from slated.site.catalogue.models import Title
    from slated.site.ratings.demo import make_demo
    from slated.site.ratings.snapshot import take

    pick("Heroes", [title.pk for title in Title.objects.filter(name__in=("Fargo", "Veep"))])
    set_rule("On FX", {"networks": ["FX"]})
    lists = client.get("/lists").content.decode()
    assert ">picked by hand<" in lists
    assert ">network: FX<" in lists
    make_demo(date(2026, 1, 1))
    take(date(2026, 1, 1))
    assert "Moved" not in client.get("/lists/all").content.decode()
    take(date(2026, 2, 1))
    assert "Moved" in client.get("/lists/all").content.decode()
    assert "Moved" not in client.get("/lists/all?as_of=2026-01-01").content.decode()
