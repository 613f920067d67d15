"""Limits hold across processes, on both databases, and let in again in time."""

from __future__ import annotations

import json
import multiprocessing
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory, override_settings

from slated.site.accounts import buckets
from slated.site.accounts.address import address
from slated.site.accounts.environment import limits
from slated.site.accounts.limits import limited, spend_as, spoken, too_many
from slated.site.errors import KeepError
from slated.site.place import Place

KEPT = f"SELECT id FROM {buckets.TABLE} WHERE id NOT LIKE '#%%'"


def take(place: Place, times: int, answers: Any) -> None:
    """In a process of its own: ask ``times`` times, say how often it was granted."""
    from slated.site.database import use

    use(place)
    answers.put(sum(buckets.wait("search", "alice", 20, 3600) == 0 for _ in range(times)))


def test_so_often_and_no_more(database: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_500_000_000.0
    monkeypatch.setattr(buckets.time, "time", lambda: now)
    assert [buckets.wait("rate", "alice", 3, 60) for _ in range(3)] == [0.0, 0.0, 0.0]
    assert buckets.wait("rate", "alice", 3, 60) == pytest.approx(20)
    assert buckets.wait("rate", "bob", 3, 60) == 0.0
    assert buckets.wait("search", "alice", 3, 60) == 0.0
    now += 20.001
    assert buckets.wait("rate", "alice", 3, 60) == 0.0
    assert buckets.wait("rate", "alice", 3, 60) == pytest.approx(20, abs=0.01)


def test_processes_share_a_limit(database: Place) -> None:
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    workers = [context.Process(target=take, args=(database, 15, answers)) for _ in range(3)]
    for worker in workers:
        worker.start()
    granted = sum(answers.get(timeout=100) for _ in workers)
    for worker in workers:
        worker.join()
    assert granted == 20


def test_what_has_run_off_is_swept_out(database: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_500_000_000.0
    monkeypatch.setattr(buckets.time, "time", lambda: now)
    monkeypatch.setattr(buckets, "_swept", now)
    for number in range(5):
        buckets.wait("search", f"10.0.0.{number}", 3, 60)
    now += 3600
    buckets.wait("search", "alice", 3, 60)
    assert len(buckets._run(KEPT, [])) == 1


def test_no_name_or_address_is_kept(database: Place) -> None:
    buckets.wait("login", "alice@example.org", 3, 60)
    [(kept,)] = buckets._run(KEPT, [])
    assert "alice" not in kept
    assert len(kept) == 40


def test_a_damaged_file_is_made_anew(sqlite_database: Place) -> None:
    buckets.place().write_bytes(b"no database at all, " * 400)
    assert [buckets.wait("rate", "alice", 1, 60) > 0 for _ in range(2)] == [False, True]


def test_a_file_that_cannot_be_made_lets_people_in(
    sqlite_database: Place, caplog: pytest.LogCaptureFixture
) -> None:
    buckets.place().mkdir()
    assert [buckets.wait("rate", "alice", 1, 60) for _ in range(2)] == [0.0, 0.0]
    assert "the limit of rate cannot be kept" in caplog.text


def test_the_news_do_not_wait_for_a_limit_nor_it_for_them(sqlite_database: Place) -> None:
    from slated.site.writing import writing

    with writing():
        assert buckets.wait("search", "alice", 1, 60) == 0.0


def ask(path: str = "/", method: str = "post", **more: str) -> HttpRequest:
    request: HttpRequest = getattr(RequestFactory(), method)(path, **more)
    return request


def test_a_view_answers_429(database: Place) -> None:
    @limited("rate", times=1, per=600)
    def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse("done")

    assert [view(ask()).status_code for _ in range(2)] == [200, 429]
    assert view(ask(method="get")).status_code == 200
    assert view(ask(REMOTE_ADDR="203.0.113.9")).status_code == 200
    refused = view(ask())
    assert 500 <= int(refused["Retry-After"]) <= 600
    assert "Try again in 10 minutes." in refused.content.decode()
    assert "no-store" in refused["Cache-Control"]


def test_the_api_is_answered_with_a_problem(database: Place) -> None:
    response = too_many(ask("/api/v1/slate", "get"), 7)
    assert response["Content-Type"] == "application/problem+json"
    assert json.loads(response.content)["detail"] == "That was too often. Try again in 7 seconds."


def test_an_operator_changes_a_limit(database: Place) -> None:
    with override_settings(SLATED_LIMITS=limits("rate=1/60, search=off")):
        assert [spend_as("rate", "alice", 5, 60) > 0 for _ in range(2)] == [False, True]
        assert [spend_as("search", "alice", 1, 60) for _ in range(2)] == [0, 0]
    with override_settings(SLATED_LIMITS=limits("off")):
        assert spend_as("rate", "alice", 1, 60) == 0


@pytest.mark.parametrize("text", ["search", "search=1", "search=0/5", "search=a/b", "search=5/-1"])
def test_a_limit_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(KeepError, match="SLATED_LIMITS"):
        limits(text)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("", "unknown"),
        ("<script>", "unknown"),
    ],
)
def test_addresses(said: str, found: str) -> None:
    assert address(ask(REMOTE_ADDR=said)) == found


def test_only_the_last_hop_is_believed_and_only_behind_a_proxy() -> None:
    request = ask(REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="1.1.1.1, 203.0.113.9")
    assert address(request) == "10.0.0.1"
    with override_settings(SLATED_BEHIND_PROXY=True):
        assert address(request) == "203.0.113.9"
        assert address(ask(REMOTE_ADDR="10.0.0.1")) == "10.0.0.1"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (119, "119 seconds"), (130, "3 minutes"), (9000, "3 hours")],
)
def test_times_are_spoken_plainly(seconds: int, words: str) -> None:
    assert spoken(seconds) == words
