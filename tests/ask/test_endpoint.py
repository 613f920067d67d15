"""The endpoint's address and key: what is refused, and what is never shown."""

import json

import pytest
from tests.ask.conftest import Making
from tests.ask.questions import SECRET, titles
from tests.ask.serving import Fake, Reply

from slated.ask import AskError, Endpoint
from slated.ask.errors import ClosedError


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
