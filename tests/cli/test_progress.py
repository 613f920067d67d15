import sys

import pytest

from slated.cli import progress


@pytest.mark.parametrize(
    ("out", "err", "streams", "drawn"),
    [
        (True, True, False, True),
        (False, True, True, True),
        (True, True, True, False),
        (True, False, False, False),
        (False, False, True, False),
    ],
)
def test_a_bar_needs_a_terminal_to_itself(
    monkeypatch: pytest.MonkeyPatch, out: bool, err: bool, streams: bool, drawn: bool
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: out)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: err)
    assert progress.wanted(streams=streams) is drawn


def test_counting_passes_everything_on() -> None:
    assert list(progress.counted(iter("slate"))) == list("slate")


def test_a_quick_work_draws_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    list(progress.counted(range(100)))
    assert capsys.readouterr().err == ""


def test_a_long_work_draws_a_count(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    list(progress.counted(range(1234)))
    assert "articles" in capsys.readouterr().err
