"""How the API is spoken to: methods, kinds of content, CORS, conditions, limits, errors."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from django.test import Client

SLATE = "/api/v1/slate?as_of=2017-10-05"
PROBLEM = "application/problem+json"


@pytest.mark.parametrize(
    "path", ["/api/nothing", "/api/v1/nothing", "/api/v2/slate", "/api/v1/slate/1"]
)
@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_what_is_not_there(client: Client, path: str, method: str) -> None:
    response = getattr(client, method)(path, content_type="application/json")
    assert (response.status_code, response["Content-Type"]) == (404, PROBLEM)
    assert response.json()["status"] == 404


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/v1/"])
def test_its_beginning_leads_to_what_there_is(client: Client, path: str) -> None:
    assert client.get(path, follow=True).request["PATH_INFO"] == "/api/v1/docs"
    assert client.head("/api/").status_code == 302
    refused = client.put("/api/", {}, content_type="application/json")
    assert (refused.status_code, refused["Content-Type"]) == (405, PROBLEM)


def test_a_method_that_is_not_taken(client: Client) -> None:
    response = client.post(SLATE, {}, content_type="application/json")
    assert (response.status_code, response["Content-Type"]) == (405, PROBLEM)
    assert "GET" in response["Allow"]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
def test_a_body_that_is_not_json(client: Client, ask, token, kind: str) -> None:
    response = client.put(
        "/api/v1/me/ratings/1",
        '{"stars": 4}',
        content_type=kind,
        headers={"Authorization": f"Bearer {token('bob')}"},
    )
    assert (response.status_code, response["Content-Type"]) == (415, PROBLEM)


@pytest.mark.parametrize("body", ["", "{", "[" * 100_000, "\xff", "null", '{"stars": 1e999}'])
def test_json_that_is_none(client: Client, token, title: int, body: str) -> None:
    response = client.put(
        f"/api/v1/me/ratings/{title}",
        body,
        content_type="application/json",
        headers={"Authorization": f"Bearer {token('bob')}"},
    )
    assert (response.status_code, response["Content-Type"]) == (400, PROBLEM)


def test_a_body_that_is_too_large(client: Client, token, title: int) -> None:
    response = client.put(
        f"/api/v1/me/ratings/{title}",
        '{"stars": 4}' + " " * 3_000_000,
        content_type="application/json",
        headers={"Authorization": f"Bearer {token('bob')}"},
    )
    assert (response.status_code, response["Content-Type"]) == (413, PROBLEM)


def test_a_mistake_of_ours_is_a_problem(client: Client, monkeypatch: Any) -> None:
    from slated.site.api.views import slate

    def broken(*args: Any, **kwargs: Any) -> None:
        raise ZeroDivisionError("secret words")

    monkeypatch.setattr(slate, "lying_ahead", broken)
    response = client.get(SLATE)
    assert (response.status_code, response["Content-Type"]) == (500, PROBLEM)
    assert b"secret" not in response.content


def test_a_host_that_is_not_ours_is_a_problem(client: Client) -> None:
    response = client.get(SLATE, headers={"Host": "evil.example"})
    assert (response.status_code, response["Content-Type"]) == (400, PROBLEM)


@pytest.mark.parametrize(
    "query", ["as_of=0001-01-01", "as_of=9999-12-31", "network=%00", "network=%ed%a0%80", "q=%00"]
)
@pytest.mark.parametrize("path", ["slate", "scorecard", "titles", "search", "rankings"])
def test_strange_questions_are_no_mistake_of_ours(client: Client, path: str, query: str) -> None:
    assert client.get(f"/api/v1/{path}?{query}").status_code in (200, 400)


def test_head_is_get_without_the_body(client: Client) -> None:
    whole, head = client.get(SLATE), client.head(SLATE)
    assert (head.status_code, head.content) == (200, b"")
    assert head["Content-Length"] == whole["Content-Length"]


def test_any_site_may_read_but_not_as_somebody(client: Client) -> None:
    origin = {"Origin": "https://elsewhere.example"}
    asked = client.options(SLATE, headers={**origin, "Access-Control-Request-Method": "GET"})
    assert asked.status_code == 204
    assert asked["Access-Control-Allow-Origin"] == "*"
    assert asked["Access-Control-Allow-Methods"] == "GET, HEAD"
    assert "authorization" not in asked["Access-Control-Allow-Headers"].lower()
    for response in (asked, client.get(SLATE, headers=origin)):
        assert "Access-Control-Allow-Credentials" not in response


def test_nobody_elses_page_may_write(client: Client) -> None:
    for path in ("/api/v1/me/follows", "/api/v1/me", "/api/v1/me/ratings/1"):
        asked = client.options(path, headers={"Access-Control-Request-Method": "PUT"})
        assert "Access-Control-Allow-Origin" not in asked
    refused = client.put("/api/v1/claims/1/correction", {}, content_type="application/json")
    assert "Access-Control-Allow-Origin" not in refused


def test_what_has_not_changed_is_not_sent_again(client: Client) -> None:
    first = client.get(SLATE)
    again = client.get(SLATE, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_since_when_it_is_so(client: Client, sqlite_only: None) -> None:
    client.get(SLATE)
    time.sleep(1.1)
    first = client.get(SLATE)
    again = client.get(SLATE, headers={"If-Modified-Since": first["Last-Modified"]})
    assert again.status_code == 304


def test_what_has_changed_is_sent_again(client: Client) -> None:
    from slated.site.catalogue.models import Title

    path = "/api/v1/titles"
    client.get(path)
    time.sleep(1.1)
    first = client.get(path)
    Title.objects.filter(name="Fargo").update(country="US")
    for name, header in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
        again = client.get(path, headers={name: first.get(header, "")})
        assert again.status_code == 200, name
        assert "Fargo (US)" in again.content.decode()


def test_limits_are_told_and_kept(client: Client) -> None:
    from django.test import override_settings

    with override_settings(SLATED_LIMITS={"api": (3, 60.0)}):
        told = [client.get(SLATE) for _ in range(4)]
    assert [one.status_code for one in told] == [200, 200, 200, 429]
    assert [re.search(r"r=(\d+)", one["RateLimit"])[1] for one in told] == ["2", "1", "0", "0"]
    assert told[0]["RateLimit-Policy"] == '"api";q=3;w=60'
    assert 1 <= int(told[3]["Retry-After"]) <= 60
    assert told[3]["Content-Type"] == PROBLEM


def test_searches_have_a_limit_of_their_own(client: Client) -> None:
    from django.test import override_settings

    with override_settings(SLATED_LIMITS={"search": (2, 60.0)}):
        asked = ["/api/v1/search?q=fargo", "/search?q=fargo", "/api/v1/titles?q=fargo", "/search"]
        statuses = [client.get(path).status_code for path in asked]
        assert statuses == [200, 200, 429, 429]
        assert client.get(SLATE).status_code == 200


@pytest.mark.parametrize("path", ["/api/v1/docs", "/api/v1/openapi.json"])
def test_the_description(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 200
    for name in ("/me/ratings/{title}", "/rankings", "/changes", "/claims/{claim}/correction"):
        assert name in response.content.decode()
    assert not re.search(r"<script(?![^>]* src=)|<style| style=|//cdn", response.content.decode())
