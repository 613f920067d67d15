"""An article and a show say where else a report was told, and who told it first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.site.news.making import article, claim, keep
from tests.site.news.test_stories import prose

if TYPE_CHECKING:
    from django.test import Client

HOSTILE = "<b>Copy</b>"
DAY = "as_of=2017-02-01"


def told(outlet: str, text: str, day: int) -> str:
    """Keep an article; its page's address."""
    url = f"https://{day}.example/{len(outlet)}"
    made = article(text, outlet=outlet, url=url, published=date(2017, 1, day))
    [kept] = keep((made, [claim(speaker=None)]))
    from slated.site.news.models import ArticleVersion

    return f"/article/{ArticleVersion.objects.get(pk=kept.version).article_id}"


def test_where_else_it_was_told_and_who_was_first(client: Client) -> None:
    copy = told(HOSTILE, prose(1) + " more words", 13)
    first = told("First", prose(1), 12)
    keep((article(prose(1), outlet="Third", url="https://third.example/"), [claim()]))
    own = told("Own", prose(2), 14)
    page = client.get(f"{copy}.json").json()["copies"]
    told_first = {"outlet": "First", "on": "2017-01-12", "article": first}
    assert page == {"outlets": 2, "first": told_first}
    assert client.get(f"{first}.json").json()["copies"] == {"outlets": 2, "first": None}
    assert client.get(f"{own}.json").json()["copies"] is None
    words = client.get(copy).content.decode()
    assert "also in 2 other outlets; first:" in " ".join(words.split())
    assert HOSTILE not in words
    assert "also in" not in client.get(own).content.decode()


def test_a_show_says_it_beside_each_claim_as_it_was_known(client: Client) -> None:
    told(HOSTILE, prose(1) + " more words", 13)
    first = told("First", prose(1), 12)
    found = client.get("/search.json", {"q": "Fargo"}).json()["titles"][0]["url"]

    def outlets(day: str) -> dict[str, int]:
        show = client.get(f"{found}.json?as_of={day}").json()
        entries = [entry for one in show["releases"] for entry in one["story"]]
        return {e["outlet"]: e["copies"]["outlets"] for e in entries if e.get("copies")}

    assert outlets("2017-01-12") == {}
    assert outlets("2017-02-01") == {"First": 1, HOSTILE: 1}
    page = client.get(f"{found}?{DAY}").content.decode()
    assert HOSTILE not in page
    assert f'<a href="{first}"><cite>First</cite></a>' in page


def test_it_costs_two_queries_however_many_there_are(client: Client, django_queries) -> None:
    last = [told(f"Outlet {n}", f"{prose(1)} {n}", n) for n in range(1, 20)][-1]
    with django_queries() as queries:
        assert client.get(f"{last}.json").json()["copies"]["outlets"] == 18
    assert len(queries) <= 12
