"""Asking a real local server: what is sent, kept and counted."""

import stat
from dataclasses import replace
from datetime import date

import pytest
from tests.ask.conftest import Making
from tests.ask.questions import ARTICLE, SECRET, other, question, titles
from tests.ask.serving import CLAIM, Fake, Reply, answer, claim, completion

from slated import Article
from slated.ask import Endpoint
from slated.ask.asker import LONGEST_ANSWER
from slated.ask.errors import ClosedError
from slated.read.asked.prompt import INSTRUCTIONS, SCHEMA


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


def test_the_cache_is_made_where_it_is_needed(making: Making) -> None:
    assert not (making.folder / "asked").exists()
    asker = making.asker()
    assert not (making.folder / "asked").exists()
    titles(asker)
    [file] = (making.folder / "asked").iterdir()
    assert file.suffix == ".json"
