"""Endpoints that fail: what is tried again, what is given up, what is told."""

from dataclasses import replace

import pytest
from tests.ask.conftest import Making
from tests.ask.questions import other, titles
from tests.ask.serving import CLAIM, Fake, Reply, answer, completion

from slated.ask import AskError, Endpoint
from slated.ask.asker import LONGEST_ANSWER
from slated.ask.errors import ClosedError
from slated.ask.post import MOST_BYTES


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_failure_is_tried_again(making: Making, fake: Fake, status: int) -> None:
    fake.replies = [Reply(status=status), Reply(status=status), completion(answer(CLAIM))]
    assert titles(making.asker()) == ["Ozark"]
    assert making.slept == [1.0, 4.0]


def test_pauses_grow_and_tries_end(making: Making, fake: Fake) -> None:
    fake.replies = [Reply(b'{"error": {"message": "no room"}}', 503)]
    with pytest.raises(AskError, match=r"503 Service Unavailable \(no room\), tried 4 times"):
        titles(making.asker())
    assert making.slept == [1.0, 4.0, 16.0]
    assert len(fake.requests) == 4


def test_a_server_says_how_long_to_wait_within_bounds(making: Making, fake: Fake) -> None:
    fake.replies = [
        Reply(status=429, headers={"Retry-After": "9"}),
        Reply(status=429, headers={"Retry-After": "99999"}),
        Reply(status=429, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}),
        completion(answer(CLAIM)),
    ]
    titles(making.asker())
    assert making.slept == [9.0, 60.0, 16.0]


def test_a_slow_answer_is_not_waited_for(making: Making, fake: Fake) -> None:
    fake.replies = [replace(completion(answer(CLAIM)), wait=5.0)]
    asker = making.asker(seconds=0.2)
    with pytest.raises(AskError, match=r"no answer within 0\.2 seconds, tried 4 times"):
        titles(asker)
    # What was asked may have been worked on, so it counts.
    assert asker.budget.tokens > 4 * LONGEST_ANSWER


def test_nobody_there_is_told_at_once(making: Making, fake: Fake) -> None:
    asker = making.asker()
    asker.endpoint = Endpoint.of("http://127.0.0.1:9/v1", "careful")
    with pytest.raises(ClosedError, match="cannot be reached"):
        titles(asker)
    assert making.slept == []
    assert fake.requests == []


def test_a_name_that_does_not_exist_is_told_at_once(making: Making) -> None:
    asker = making.asker()
    asker.endpoint = Endpoint.of("http://nobody.invalid/v1", "careful")
    with pytest.raises(ClosedError, match=r"nobody\.invalid.* cannot be reached"):
        titles(asker)


def test_a_server_that_answered_before_is_waited_for(making: Making) -> None:
    asker = making.asker()
    titles(asker)
    asker.endpoint = Endpoint.of("http://127.0.0.1:9/v1", "careful")
    with pytest.raises(AskError, match=r"cannot be reached .*, tried 4 times"):
        titles(asker, other(1))
    assert making.slept == [1.0, 4.0, 16.0]


def test_an_answer_cut_short_is_asked_for_again(making: Making, fake: Fake) -> None:
    whole = completion(answer(CLAIM))
    fake.replies = [replace(whole, headers={"Content-Length": "99999"}), whole]
    assert titles(making.asker(seconds=1.0)) == ["Ozark"]
    assert making.slept == [1.0]


@pytest.mark.parametrize("status", [401, 402, 403, 404, 302])
def test_a_refusal_ends_the_asking(making: Making, fake: Fake, status: int) -> None:
    fake.replies = [Reply(status=status, headers={"Location": "http://example.com/"})]
    asker = making.asker()
    for number in range(3):
        with pytest.raises(ClosedError, match=str(status)):
            titles(asker, other(number))
    assert len(fake.requests) == 1
    assert making.slept == []


def test_a_question_refused_alone_does_not_end_the_asking(making: Making, fake: Fake) -> None:
    fake.replies = [Reply(b'{"error": "too long"}', 400), completion(answer(CLAIM))]
    asker = making.asker()
    with pytest.raises(AskError, match=r"400 Bad Request \(too long\)"):
        titles(asker)
    assert titles(asker, other(1)) == ["Ozark"]


def test_three_failures_in_a_row_end_the_asking_but_not_the_cache(
    making: Making, fake: Fake
) -> None:
    titles(making.asker())
    fake.replies = [completion("I am sorry.")]
    asker = making.asker()
    for number in range(5):
        with pytest.raises(AskError):
            titles(asker, other(number))
    assert len(fake.requests) == 1 + 3
    assert asker.closed is not None
    assert asker.closed.endswith("3 failures in a row")
    assert titles(asker) == ["Ozark"]


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (completion("not JSON at all"), "the answer is not JSON"),
        (completion('{"claims": [{"evidence"'), "the answer is not JSON"),
        (completion('{"titles": []}'), "no list of claims"),
        (completion(None), "the answer has no text"),
        (completion(answer(CLAIM), finish="length"), "cut off at 2,000 tokens"),
        (Reply(b"<html>"), "not in the form of a chat completion"),
        (Reply(b'{"choices": []}'), "not in the form of a chat completion"),
        (Reply(b'{"choices": ["x"]}'), "not in the form of a chat completion"),
        (Reply(b"[" * 100_000), "not in the form of a chat completion"),
        (Reply(b" " * (MOST_BYTES + 1)), "larger than the limit"),
        (Reply(b"x", headers={"Content-Encoding": "br"}), "not asked for"),
    ],
)
def test_a_bad_answer_is_told_and_not_kept(
    making: Making, fake: Fake, reply: Reply, why: str
) -> None:
    fake.replies = [reply, completion(answer(CLAIM))]
    asker = making.asker()
    with pytest.raises(AskError, match=why):
        titles(asker)
    assert titles(asker) == ["Ozark"]
    assert len(fake.requests) == 2
