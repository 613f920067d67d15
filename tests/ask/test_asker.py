"""Asking a real local server: answers, failures, pauses, the cache, the budget, the key."""

import json
import stat
from dataclasses import replace
from datetime import date

import pytest
from tests.ask.conftest import Making
from tests.ask.serving import CLAIM, Fake, Reply, answer, claim, completion

from slated import Article
from slated.ask import AskError, Endpoint
from slated.ask.asker import LONGEST_ANSWER, Asker
from slated.ask.errors import ClosedError
from slated.ask.post import MOST_BYTES
from slated.read.asked.prompt import INSTRUCTIONS, SCHEMA
from slated.read.asked.question import Question, everything, questions
from slated.read.page import Page
from slated.read.titles import Titles

ARTICLE = Article("Ozark was renewed for a third season.", "", date(2018, 10, 10))
SECRET = "sk-secret-0123456789"


def question(article: Article = ARTICLE) -> Question:
    page = Page(article, Titles([]))
    [one] = questions(page, everything(page))
    return one


def other(number: int) -> Question:
    return question(replace(ARTICLE, title=f"News of day {number}"))


def titles(asker: Asker, one: Question | None = None) -> list[str]:
    return [told.title for told in asker.ask(one or question())]


def test_a_good_answer(making: Making, fake: Fake) -> None:
    asker = making.asker(key=SECRET)
    assert titles(asker) == ["Ozark"]
    [request] = fake.requests
    assert fake.paths == ["/v1/chat/completions"]
    assert fake.headers[0]["Authorization"] == f"Bearer {SECRET}"
    assert (request["model"], request["temperature"]) == ("careful", 0)
    assert request["max_tokens"] == LONGEST_ANSWER
    assert request["response_format"]["json_schema"]["schema"] == SCHEMA
    assert [m["content"] for m in request["messages"]] == [INSTRUCTIONS, question().text()]
    assert (asker.budget.requests, asker.budget.tokens) == (1, 700)


def test_without_a_key_none_is_sent(making: Making, fake: Fake) -> None:
    titles(making.asker())
    assert "Authorization" not in fake.headers[0]


def test_an_answer_is_kept_and_not_asked_for_again(making: Making, fake: Fake) -> None:
    assert titles(making.asker()) == titles(again := making.asker())
    assert len(fake.requests) == 1
    assert (again.cached, again.budget.requests, again.budget.tokens) == (1, 0, 0)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ARTICLE, text=ARTICLE.text + " So it was."),
        replace(ARTICLE, title="Ozark lives"),
        replace(ARTICLE, published=date(2018, 10, 11)),
    ],
)
def test_another_article_is_asked_about(making: Making, fake: Fake, changed: Article) -> None:
    titles(making.asker())
    titles(making.asker(), question(changed))
    assert len(fake.requests) == 2


def test_another_model_is_asked(making: Making, fake: Fake) -> None:
    titles(making.asker())
    asker = making.asker()
    asker.endpoint = Endpoint.of(fake.url, "other")
    titles(asker)
    assert [request["model"] for request in fake.requests] == ["careful", "other"]


def test_another_prompt_is_asked(
    making: Making, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles(making.asker())
    monkeypatch.setattr("slated.ask.asker.INSTRUCTIONS", INSTRUCTIONS + "Take care.")
    titles(making.asker())
    assert len(fake.requests) == 2


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"answer": 7}', b'{"answer": "no"}'])
def test_a_damaged_cache_is_no_answer(making: Making, fake: Fake, damaged: bytes) -> None:
    titles(making.asker())
    [file] = (making.folder / "asked").iterdir()
    file.write_bytes(damaged)
    assert titles(making.asker()) == ["Ozark"]
    assert len(fake.requests) == 2


def test_the_cache_is_the_owners_alone_and_holds_no_key(making: Making) -> None:
    titles(making.asker(key=SECRET))
    folder = making.folder / "asked"
    [file] = folder.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert SECRET not in file.read_text()


def test_a_cache_that_cannot_be_written_is_told(making: Making) -> None:
    (making.folder / "asked").write_text("a file where the folder should be")
    asker = making.asker()
    assert titles(asker) == ["Ozark"]
    assert asker.cache.trouble


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


def test_wrong_claims_of_a_good_answer_are_left_out(making: Making, fake: Fake) -> None:
    fake.replies = [completion(answer(claim(event="rating"), CLAIM))]
    assert titles(making.asker()) == ["Ozark"]


def test_requests_end_with_the_budget_retries_counted(making: Making, fake: Fake) -> None:
    fake.replies = [Reply(status=500), completion(answer(CLAIM))]
    asker = making.asker(most=3)
    titles(asker, other(0))
    titles(asker, other(1))
    with pytest.raises(ClosedError, match=r"the requests of this run \(3\) are used up"):
        titles(asker, other(2))
    assert titles(asker, other(1)) == ["Ozark"]
    assert len(fake.requests) == 3


def test_tokens_end_before_they_are_overspent(making: Making, fake: Fake) -> None:
    asker = making.asker(tokens=4_500)
    assert titles(asker, other(0)) == ["Ozark"]
    assert titles(asker, other(1)) == ["Ozark"]
    with pytest.raises(
        ClosedError, match=r"of the 4,500 tokens of this run 1,400 are used, .* may"
    ):
        titles(asker, other(2))
    assert len(fake.requests) == 2


@pytest.mark.parametrize("tokens", [None, -5, 0])
def test_an_endpoint_that_does_not_count_is_counted_for(
    making: Making, fake: Fake, tokens: int | None
) -> None:
    fake.replies = [completion(answer(CLAIM), tokens=tokens)]
    asker = making.asker()
    titles(asker)
    assert 1_000 < asker.budget.tokens < 3_000


def test_no_requests_allowed_is_none_made(making: Making, fake: Fake) -> None:
    with pytest.raises(ClosedError, match=r"requests of this run \(0\) are used up"):
        titles(making.asker(most=0))
    assert fake.requests == []


def test_the_key_is_in_no_message(making: Making, fake: Fake) -> None:
    said = json.dumps({"error": {"message": f"wrong key {SECRET}"}}).encode()
    for status in (400, 401, 500):
        fake.replies = [Reply(said, status)]
        asker = making.asker(key=SECRET)
        with pytest.raises(AskError, match=r"wrong key \[key\]") as caught:
            titles(asker)
        assert SECRET not in str(caught.value) + repr(caught.value) + repr(asker)
        assert caught.value.__cause__ is None


def test_a_servers_words_cannot_steer_a_terminal(making: Making, fake: Fake) -> None:
    fake.replies = [Reply(json.dumps({"error": "\x1b[31mred\nalert" + "!" * 999}).encode(), 403)]
    with pytest.raises(AskError) as caught:
        titles(making.asker())
    message = str(caught.value)
    assert "\x1b" not in message
    assert "\n" not in message
    assert len(message) <= 300


@pytest.mark.parametrize(
    "url",
    [
        "",
        "localhost:11434/v1",
        "ftp://localhost/v1",
        "file:///etc/passwd",
        "http://",
        "http://a b/v1",
        "http://localhost:99999/v1",
        "http://user:hunter2@localhost/v1",
        "http://localhost/v1\r\nX: y",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(AskError, match="the endpoint's address") as caught:
        Endpoint.of(url, "careful")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("key", ["", "two words", "line\nbreak", "schlüssel", "x" * 5_000])
def test_a_key_that_is_none_is_not_repeated(key: str) -> None:
    with pytest.raises(AskError, match="the endpoint's key") as caught:
        Endpoint.of("http://localhost/v1", "careful", key)
    assert not key or key not in str(caught.value)


@pytest.mark.parametrize("model", ["", "a\x1b[1m", "x" * 300])
def test_a_model_needs_a_name(model: str) -> None:
    with pytest.raises(AskError, match="the endpoint's model"):
        Endpoint.of("http://localhost/v1", model)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://localhost:11434/v1/", "http://localhost:11434/v1/chat/completions"),
        ("https://api.test/v1/chat/completions", "https://api.test/v1/chat/completions"),
        ("https://a.test/v1?key=hunter2", "https://a.test/v1/chat/completions"),
    ],
)
def test_an_endpoint_is_called_by_its_address(url: str, name: str) -> None:
    endpoint = Endpoint.of(url, "careful", SECRET)
    assert endpoint.name == name
    assert "hunter2" not in repr(endpoint)
    assert SECRET not in repr(endpoint)


def test_a_key_is_not_sent_in_the_clear_over_the_internet(
    making: Making, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slated.ask.post.resolve", lambda host, port: ["93.184.215.14"])
    asker = making.asker()
    asker.endpoint = Endpoint.of("http://api.test/v1", "careful", SECRET)
    with pytest.raises(ClosedError, match="not sent unencrypted"):
        titles(asker)
    assert fake.requests == []


def test_the_cache_is_made_where_it_is_needed(making: Making) -> None:
    assert not (making.folder / "asked").exists()
    asker = making.asker()
    assert not (making.folder / "asked").exists()
    titles(asker)
    [file] = (making.folder / "asked").iterdir()
    assert file.suffix == ".json"
