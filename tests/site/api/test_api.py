"""The API: what it answers, page by page, and how it says that it cannot."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django.test import Client

DAY = "as_of=2017-10-05"
MOST_QUERIES = 12


def asked(client: Client, path: str) -> Any:
    """The answer to an address under /api/v1/."""
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == 200, response.content
    return response.json()


def test_the_slate_in_order_of_time(client: Client) -> None:
    found = asked(client, f"slate?{DAY}")["releases"]
    assert [one["title"] for one in found] == [
        *("Veep", "Jessica Jones", "Luke Cage", "Fargo", "Daredevil")
    ]
    when = found[1]["when"]
    assert (when["edtf"], when["first"], when["last"]) == ("2018", "2018-01-01", "2018-12-31")


@pytest.mark.parametrize("limit", [1, 2, 3, 5])
def test_pages_of_the_slate_hold_all_of_it_once(client: Client, limit: int) -> None:
    whole = [one["id"] for one in asked(client, f"slate?{DAY}")["releases"]]
    found, cursor = [], ""
    while cursor is not None:
        page = asked(client, f"slate?{DAY}&limit={limit}&cursor={cursor}")
        assert len(page["releases"]) <= limit
        found += [one["id"] for one in page["releases"]]
        cursor = page["next"]
    assert found == whole


@pytest.mark.parametrize("kind", ["claims", "titles"])
def test_pages_of_rows_hold_all_of_them_once(client: Client, kind: str) -> None:
    whole = [one["id"] for one in asked(client, f"{kind}?limit=200")[kind]]
    found, cursor = [], ""
    while cursor is not None:
        page = asked(client, f"{kind}?limit=2&cursor={cursor}")
        found += [one["id"] for one in page[kind]]
        cursor = page["next"]
    assert found == whole
    assert len(whole) == 6


def test_standings_and_networks_narrow_it(client: Client) -> None:
    firm = asked(client, f"slate?{DAY}&standing=dated&standing=windowed")["releases"]
    assert {one["title"] for one in firm} == {"Fargo", "Jessica Jones"}
    on = asked(client, f"slate?{DAY}&network=Netflix")["releases"]
    assert {one["title"] for one in on} == {"Jessica Jones"}


def test_a_release_has_its_history_and_its_claims(client: Client) -> None:
    release = asked(client, f"slate?{DAY}&network=Netflix")["releases"][0]["id"]
    told = asked(client, f"releases/{release}")
    standings = [span["belief"]["standing"] for span in told["history"]]
    assert standings == ["windowed", "overdue"]
    [claim] = asked(client, f"releases/{release}/claims")["claims"]
    assert claim["speaker"] == "Krysten Ritter"
    assert claim["evidence"][claim["start"] : claim["end"]] == claim["evidence"]


def test_a_release_stands_as_it_does_today(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    release = asked(client, f"slate?{DAY}&network=Netflix")["releases"][0]["id"]
    day = date(2018, 6, 1)
    monkeypatch.setattr("slated.site.api.views.slate.today", lambda: day)
    told = asked(client, f"releases/{release}")
    assert told["release"]["standing"] == "windowed"
    assert [span["belief"]["standing"] for span in told["history"]] == ["windowed"]


def test_changes_between_two_days(client: Client) -> None:
    found = asked(client, "changes?since=2017-10-01&until=2017-10-05")["changes"]
    kinds = {one["release"]["title"]: one["kinds"] for one in found}
    assert kinds["Fargo"] == ["newly dated"]
    assert kinds["Luke Cage"] == ["rumoured"]


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("slate?limit=0", 400, "limit: must be greater than or equal to 1"),
        ("slate?limit=many", 400, "limit: must be a whole number"),
        ("slate?standing=firm", 400, "standing"),
        ("slate?cursor=zzz", 400, "leave it out"),
        ("slate?cursor=WzFd", 400, "leave it out"),
        ("slate?in_list=none", 404, "no list"),
        ("slate?as_of=yesterday", 400, "as_of: a day is written 2017-10-05, from 1900 to 2200"),
        ("slate?as_of=1066-10-14", 400, "as_of: a day is written 2017-10-05, from 1900 to 2200"),
        ("changes?until=2018-01-01", 400, "since: is missing"),
        ("changes?since=2017-01-01&until=2018-01-01", 400, "92 days"),
        ("releases/999", 404, "no release"),
        ("titles/999", 404, "no title"),
        ("titles/99999999999999999999", 404, "nothing of that number"),
    ],
)
def test_problems_are_told(client: Client, path: str, status: int, says: str) -> None:
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    told = response.json()
    assert told["status"] == status
    assert says in told["detail"]


def test_answers_may_be_read_anywhere_and_are_not_sent_twice(client: Client) -> None:
    first = client.get(f"/api/v1/slate?{DAY}")
    assert first["Access-Control-Allow-Origin"] == "*"
    again = client.get(f"/api/v1/slate?{DAY}", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert again.content == b""


def test_queries_are_few(client: Client, title: int, django_queries: Any) -> None:
    [release] = asked(client, f"titles/{title}")["releases"]
    told = asked(client, f"releases/{release['id']}/claims")["claims"][0]["article"]
    paths = (
        *(f"slate?{DAY}", "changes?since=2017-10-01&until=2017-10-05", "claims", "titles"),
        *(f"titles/{title}", f"titles/{title}/numbers", f"releases/{release['id']}"),
        *(f"releases/{release['id']}/claims", "articles", f"articles/{told.split('/')[-1]}"),
        *("networks", "lists", "rankings", f"scorecard?{DAY}", "sources", "search?q=jesica"),
    )
    for path in paths:
        with django_queries() as queries:
            asked(client, path)
        assert len(queries) <= MOST_QUERIES, path


@pytest.mark.parametrize("kind", ["titles", "networks", "lists", "articles"])
@pytest.mark.parametrize("cursor", ["zzz", "WyJhIl0", "W3RydWVd", "WzFlMzAwXQ", "bnVsbA"])
def test_cursors_that_are_none_of_ours(client: Client, kind: str, cursor: str) -> None:
    response = client.get(f"/api/v1/{kind}?cursor={cursor}")
    assert response.status_code == 400
    assert "leave it out" in response.json()["detail"]


def test_a_ranking_with_what_moved(client: Client) -> None:
    from datetime import date

    from slated.site.catalogue.models import Title
    from slated.site.ratings.models import Place, Snapshot

    titles = list(Title.objects.order_by("pk"))[:5]
    for day, order in ((4, titles), (5, [titles[1], titles[0], *titles[2:]])):
        taken = Snapshot.objects.create(
            by="composite", day=date(2017, 10, day), minimum=5, weight=25.0, mean=3.5
        )
        Place.objects.bulk_create(
            Place(snapshot=taken, title=title, rank=n, value=90.0 - n, votes=9)
            for n, title in enumerate(order, start=1)
        )
    found, cursor = [], ""
    while cursor is not None:
        page = asked(client, f"rankings?{DAY}&limit=2&cursor={cursor}")
        assert (page["taken"], page["before"], page["total"]) == ("2017-10-05", "2017-10-04", 5)
        found += page["places"]
        cursor = page["next"]
    assert [one["title_id"] for one in found] == [t.pk for t in order]
    assert [one["moved"] for one in found] == ["▲1", "▼1", "–", "–", "–"]
    assert asked(client, "rankings?as_of=2017-10-01")["places"] == []
