"""``slated read --reader llm`` and ``both``, as a person runs them."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from tests.ask.serving import CLAIM, Fake, Reply, answer, completion
from tests.cli.command import SLATED

import console

TEXT = "Ozark was renewed for a third season."
SECRET = "sk-secret-0123456789"


class Command:
    """Runs the installed command with a cache of its own and no settings of the user's."""

    def __init__(self, folder: Path, fake: Fake) -> None:
        unset = ("SLATED_LLM_URL", "SLATED_LLM_MODEL", "SLATED_LLM_KEY", "COLUMNS", "FORCE_COLOR")
        self.env = {name: value for name, value in os.environ.items() if name not in unset}
        self.env["XDG_CACHE_HOME"] = str(folder / "cache")
        self.here = ("--llm-url", fake.url, "--llm-model", "careful")

    def __call__(
        self, *arguments: str, given: str = TEXT, **env: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [SLATED, "read", *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=self.env | env,
            encoding="utf-8",
        )


@pytest.fixture
def slated(tmp_path: Path, fake: Fake) -> Command:
    return Command(tmp_path, fake)


def rules(output: str) -> list[str]:
    return [c["rule"] for line in output.splitlines() for c in json.loads(line)["claims"]]


def lines(*texts: str) -> str:
    return "".join(json.dumps({"id": i, "text": t}) + "\n" for i, t in enumerate(texts))


def test_the_endpoint_is_asked(slated: Command, fake: Fake) -> None:
    done = slated("-", "--reader", "llm", "--format", "jsonl", *slated.here)
    assert rules(done.stdout) == ["asked.renewal"]
    assert done.stderr == "slated: 1 request, 700 tokens, 0 answers from the cache\n"
    assert done.returncode == 0


def test_the_second_run_asks_nobody(slated: Command, fake: Fake) -> None:
    for expected in ("1 request, 700 tokens, 0", "0 requests, 0 tokens, 1"):
        done = slated("-", "--reader", "llm", *slated.here)
        assert expected in done.stderr
    assert len(fake.requests) == 1


@pytest.mark.parametrize("reader", [(), ("--reader", "learned"), ("--reader", "rules")])
def test_it_never_runs_unless_asked(slated: Command, fake: Fake, reader: tuple[str, ...]) -> None:
    done = slated("-", *reader, SLATED_LLM_URL=fake.url, SLATED_LLM_MODEL="careful")
    assert done.returncode == 0
    assert fake.requests == []


def test_settings_from_the_environment(slated: Command, fake: Fake) -> None:
    env = {
        "SLATED_LLM_URL": fake.url,
        "SLATED_LLM_MODEL": "careful",
        "SLATED_LLM_KEY": SECRET,
    }
    assert slated("-", "--reader", "llm", **env).returncode == 0
    assert fake.headers[0]["Authorization"] == f"Bearer {SECRET}"
    assert fake.requests[0]["model"] == "careful"


@pytest.mark.parametrize(
    "missing", [("--llm-url", "http://localhost/v1"), ("--llm-model", "x"), ()]
)
def test_an_endpoint_must_be_named(slated: Command, missing: tuple[str, ...]) -> None:
    done = slated("-", "--reader", "llm", *missing)
    assert done.returncode == 2
    assert "name it with --llm-url and its model with --llm-model" in done.stderr


@pytest.mark.parametrize(
    "option", [("--unsure", "0.1-0.9"), ("--most-requests", "5"), ("--llm-model", "x")]
)
def test_options_of_the_second_reader_are_for_it_alone(
    slated: Command, option: tuple[str, ...]
) -> None:
    done = slated("-", *option)
    assert done.returncode == 2
    assert f"{option[0]} is for --reader llm and --reader both." in done.stderr


def test_a_bad_band_and_a_bad_address_are_usage_errors(slated: Command) -> None:
    done = slated("-", "--reader", "both", "--unsure", "1-0", *slated.here)
    assert (done.returncode, "'1-0' is not LOW-HIGH" in done.stderr) == (2, True)
    url = "http://me:hunter2@localhost/v1"
    done = slated("-", "--reader", "llm", "--llm-model", "x", "--llm-url", url)
    assert (done.returncode, "must not hold a password" in done.stderr) == (2, True)
    assert "hunter2" not in done.stderr


def test_the_budget_stops_with_a_line_that_says_what_is_left(slated: Command, fake: Fake) -> None:
    done = slated(
        *("--jsonl-in", "--reader", "llm", "--most-requests", "2", *slated.here),
        given=lines(*(f"{TEXT} Day {n}." for n in range(5))),
    )
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["0", "1"]
    assert done.stderr.splitlines()[-1] == (
        "slated: the requests of this run (2) are used up: 3 articles left unread, the first is 2"
    )
    assert done.returncode == 1
    assert len(fake.requests) == 2


def test_beside_the_small_model_every_article_is_read(slated: Command, fake: Fake) -> None:
    done = slated(
        *("--jsonl-in", "--reader", "both", "--unsure", "0-1", "--most-requests", "1"),
        *slated.here,
        given=lines(TEXT, TEXT + " So there."),
    )
    assert rules(done.stdout) == ["asked.renewal", "renewal.renewed"]
    assert "1 article read by the small model alone, the first is 1" in done.stderr
    assert done.returncode == 1


def test_a_bad_answer_leaves_one_article(slated: Command, fake: Fake) -> None:
    fake.replies = [completion("{"), completion(answer(CLAIM))]
    done = slated(
        *("--jsonl-in", "--reader", "llm", *slated.here), given=lines(TEXT, TEXT + " So there.")
    )
    assert rules(done.stdout) == ["asked.renewal"]
    assert "slated: 0: left unread (" in done.stderr
    assert done.returncode == 1


def test_the_key_is_not_told(slated: Command, fake: Fake) -> None:
    fake.replies = [Reply(json.dumps({"error": f"no such key: {SECRET}"}).encode(), 401)]
    done = slated(
        *("-", "--reader", "llm", *slated.here), SLATED_LLM_KEY=SECRET, SLATED_TRACEBACK="1"
    )
    assert "no such key: [key]" in done.stderr
    assert SECRET not in done.stdout + done.stderr
    done = slated("-", "--reader", "llm", *slated.here, SLATED_LLM_KEY=SECRET + " ")
    assert done.returncode == 2
    assert SECRET not in done.stdout + done.stderr


def test_readings_are_named_after_the_model(slated: Command) -> None:
    done = slated("-", "--reader", "llm", "--format", "articles", *slated.here)
    assert re.fullmatch(r"llm careful 0\.\S+", json.loads(done.stdout)["reader"])


def test_the_help_shows_how(slated: Command) -> None:
    help_ = slated("--help").stdout
    for words in ("--llm-url", "SLATED_LLM_KEY", "--unsure", "--most-requests", "--reader both"):
        assert words in help_


def shown() -> list[object]:
    """The commands of docs/second-reader.md with the output shown under each."""
    text = (console.ROOT / "docs" / "second-reader.md").read_text(encoding="utf-8")
    return [pytest.param(step, id=step.command[:60]) for step in console.steps(text)]


@pytest.mark.parametrize("step", shown())
def test_a_documented_command_prints_what_is_shown(
    step: console.Step, fake: Fake, slated: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run with this test's endpoint in the place of the one the document names."""
    for name, value in slated.env.items():
        monkeypatch.setenv(name, value)
    for name in set(os.environ) - set(slated.env):
        monkeypatch.delenv(name)
    command = step.command.replace("http://localhost:11434/v1", fake.url)
    assert command != step.command or "SLATED_LLM_URL=" in step.command
    printed = console.run(command).replace(fake.url, "http://localhost:11434/v1")
    assert printed == step.output
