"""What is somebody's own: ratings, what is followed, corrections."""

from __future__ import annotations

from typing import Any

import pytest

MOST_QUERIES = 12


def test_a_rating_shows_at_once(ask, token, title: int) -> None:
    given = token("bob")
    made = ask("put", f"me/ratings/{title}", given, {"stars": 4.5})
    assert made.status_code == 200, made.content
    assert made.json()["stars"] == 4.5
    [kept] = ask("get", "me/ratings", given).json()["ratings"]
    assert (kept["title"], kept["stars"]) == ("Jessica Jones", 4.5)
    assert ask("get", f"titles/{title}/numbers").json()["rating"]["votes"] in (0, 1)
    assert ask("delete", f"me/ratings/{title}", given).status_code == 204
    assert ask("delete", f"me/ratings/{title}", given).status_code == 404
    assert ask("get", f"me/ratings/{title}", given).status_code == 404


def test_a_vote_that_does_not_count_says_why(ask, token, title: int) -> None:
    told = ask("put", f"me/ratings/{title}", token("bob"), {"stars": 5}).json()
    assert told["counted"] is False, "an account made just now"
    assert told["why"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"stars": 0}, "stars: must be greater than or equal to 0.5"),
        ({"stars": 5.5}, "stars: must be less than or equal to 5"),
        ({"stars": 0.7}, "stars: must be a multiple of 0.5"),
        ({"stars": "many"}, "stars: must be a number"),
        ({"stars": None}, "stars: must be a number"),
        ({"stars": True}, "stars: must be a number"),
        ({"stars": 1e300}, "stars: must be"),
        ({}, "stars: is missing"),
        ([], "stars: is missing"),
    ],
)
def test_stars_that_are_none(ask, token, title: int, body: Any, says: str) -> None:
    response = ask("put", f"me/ratings/{title}", token("bob"), body)
    assert response.status_code == 400
    told = response.json()
    assert told["detail"].startswith(says)
    where, _, why = told["detail"].partition(": ")
    assert told["errors"] == [{"where": where, "why": why}]


def test_seasons_are_rated_by_themselves(ask, token, title: int) -> None:
    given = token("bob")
    ask("put", f"me/ratings/{title}?season=2", given, {"stars": 3})
    assert ask("get", f"me/ratings/{title}", given).status_code == 404
    assert ask("get", f"me/ratings/{title}?season=2", given).json()["season"] == 2


def test_a_season_that_there_is_not_is_not_rated(ask, token, title: int) -> None:
    response = ask("put", f"me/ratings/{title}?season=77", token("bob"), {"stars": 3})
    assert response.status_code == 400
    assert "no such season" in response.json()["detail"]


def test_the_api_is_no_way_round_the_limits_of_the_pages(ask, token, title: int) -> None:
    from django.test import override_settings

    given = token("bob")
    with override_settings(SLATED_LIMITS={"rate": (2, 60.0), "follow": (1, 60.0)}):
        stars = [ask("put", f"me/ratings/{title}", given, {"stars": n}) for n in (1, 2, 3)]
        assert [one.status_code for one in stars] == [200, 200, 429]
        assert int(stars[-1]["Retry-After"]) > 0
        follows = [ask("post", "me/follows", given, {"network": name}) for name in ("FX", "HBO")]
        assert [one.status_code for one in follows] == [200, 429]


@pytest.mark.parametrize(
    ("wish", "kind", "name"),
    [({"title": 0}, "title", "Jessica Jones"), ({"network": "HBO"}, "network", "HBO")],
)
def test_follow_and_let_go(ask, token, title: int, wish: dict, kind: str, name: str) -> None:
    given = token("bob")
    wish = {"title": title} if "title" in wish else wish
    first = ask("post", "me/follows", given, wish).json()
    again = ask("post", "me/follows", given, wish).json()
    assert first == again
    assert (first["kind"], first["name"]) == (kind, name)
    assert ask("get", "me/follows", given).json()["follows"] == [first]
    assert ask("delete", f"me/follows/{first['id']}", given).status_code == 204
    assert ask("get", "me/follows", given).json()["follows"] == []


def test_a_list_is_followed_by_its_name(ask, token) -> None:
    from slated.site.catalogue.lists import set_rule

    set_rule("Eighties", {"years": [1980, 1989]})
    told = ask("post", "me/follows", token("bob"), {"list": "eighties"}).json()
    assert (told["kind"], told["name"]) == ("list", "Eighties")


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({}, 400),
        ({"title": 1, "network": "HBO"}, 400),
        ({"network": "\0"}, 400),
        ({"network": "\ud800"}, 400),
        ({"list": "nowhere"}, 404),
        ({"title": 9999999}, 404),
        ([], 400),
    ],
)
def test_wishes_that_cannot_be(ask, token, wish: Any, status: int) -> None:
    assert ask("post", "me/follows", token("bob"), wish).status_code == status


def test_pages_of_what_is_followed_hold_it_once(ask, token) -> None:
    given = token("bob")
    for name in ("HBO", "FX", "AMC", "NBC", "Hulu"):
        ask("post", "me/follows", given, {"network": name})
    found: list[str] = []
    cursor = ""
    while cursor is not None:
        page = ask("get", f"me/follows?limit=2&cursor={cursor}", given).json()
        found += [one["name"] for one in page["follows"]]
        cursor = page["next"]
    assert found == ["Hulu", "NBC", "AMC", "FX", "HBO"]


def test_an_editors_word_stands(ask, token, claim: int) -> None:
    path, given = f"claims/{claim}/correction", token("alice", "edit")
    body = {"fields": {"when": "2018-03-14"}, "reason": "a week later"}
    told = ask("put", path, given, body)
    assert told.status_code == 200, told.content
    assert told.json()["by"] == "alice"
    whens = {one["title"]: one["when"] for one in ask("get", "claims").json()["claims"]}
    assert whens["Fargo"] == "2018-03-14"
    assert ask("delete", path, given).status_code == 204
    whens = {one["title"]: one["when"] for one in ask("get", "claims").json()["claims"]}
    assert whens["Fargo"] == "2018-03-07"


@pytest.mark.parametrize(
    "body",
    [
        {"fields": {"when": "soon"}, "reason": "x"},
        {"fields": {"evidence": "never said"}, "reason": "x"},
        {"fields": {"nothing": 1}, "reason": "x"},
        {"fields": {"season": -1}, "reason": "x"},
        {"fields": {"title": 7}, "reason": "x"},
        {"fields": {}, "reason": ""},
        {"reason": "x"},
    ],
)
def test_corrections_that_cannot_be(ask, token, claim: int, body: Any) -> None:
    response = ask("put", f"claims/{claim}/correction", token("alice", "edit"), body)
    assert response.status_code == 400
    assert response.json()["detail"]


def test_queries_are_few(ask, token, title: int, django_queries: Any) -> None:
    given = token("bob")
    ask("put", f"me/ratings/{title}", given, {"stars": 4})
    ask("post", "me/follows", given, {"title": title})
    for path in ("me", "me/ratings", f"me/ratings/{title}", "me/follows"):
        with django_queries() as queries:
            assert ask("get", path, given).status_code == 200
        assert len(queries) <= MOST_QUERIES, path
