"""Health, metrics and request ids, asked of the site in this process."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection
from django.test import Client


def gauge(text: str, name: str) -> float:
    [line] = [line for line in text.splitlines() if line.startswith(f"{name} ")]
    return float(line.split()[-1])


def test_the_site_is_well_while_the_database_answers(client: Client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
    assert answer["Cache-Control"] == "no-store"


def test_it_is_not_while_the_database_does_not(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise DatabaseError("gone, and its password is hunter2")

    monkeypatch.setattr(connection, "cursor", gone)
    answer = client.get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "the database does not answer"}


def test_every_answer_has_an_id_of_its_own(client: Client) -> None:
    ids = {client.get("/").headers["X-Request-ID"] for _ in range(3)}
    ids.add(client.get("/nothing-here").headers["X-Request-ID"])
    assert len(ids) == 4


@pytest.mark.parametrize(
    ("proxy", "given", "kept"),
    [
        (True, "1f6e0a52-proxy", True),
        (True, "evil\tid\x1b[31m", False),
        (True, "x" * 65, False),
        (False, "1f6e0a52-proxy", False),
    ],
)
def test_the_proxys_id_is_kept_where_there_is_a_proxy(
    client: Client, settings_changed, proxy: bool, given: str, kept: bool
) -> None:
    settings_changed(SLATED_BEHIND_PROXY=proxy)
    answer = client.get("/healthz", headers={"X-Request-ID": given})
    assert (answer["X-Request-ID"] == given) == kept


def test_metrics_tell_what_is_kept_and_what_was_asked_for(client: Client) -> None:
    client.get("/about")
    text = client.get("/metrics").content.decode()
    assert gauge(text, "slated_articles") >= 1
    assert gauge(text, "slated_claims") >= 1
    assert 'slated_requests_total{method="GET",status="200",view="about"}' in text
    assert 'slated_request_seconds_bucket{le="0.05",view="about"}' in text


def test_addresses_do_not_become_labels(client: Client) -> None:
    client.get("/who-knows/1234567")
    client.generic("BREW", "/")
    text = client.get("/metrics").content.decode()
    assert "who-knows" not in text
    assert "BREW" not in text
    assert 'method="other"' in text


def test_metrics_are_for_this_machine_or_for_who_has_the_token(
    client: Client, settings_changed
) -> None:
    far = {"REMOTE_ADDR": "203.0.113.9"}
    assert client.get("/metrics", **far).status_code == 404
    settings_changed(SLATED_METRICS_TOKEN="a long one")
    assert client.get("/metrics").status_code == 404
    for said, status in (("Bearer a long one", 200), ("Bearer another", 404), ("é", 404)):
        answer = client.get("/metrics", headers={"Authorization": said}, **far)
        assert answer.status_code == status
    settings_changed(SLATED_METRICS_TOKEN="", SLATED_BEHIND_PROXY=True)
    assert client.get("/metrics").status_code == 404
