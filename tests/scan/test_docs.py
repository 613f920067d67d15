"""The worked questions of docs/archives.md have the answers that are printed there."""

from pathlib import Path

import pytest

import archives

QUESTIONS = archives.questions(archives.PAGE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> str:
    return archives.scanned(str(tmp_path_factory.mktemp("samples")))


def test_the_questions_are_found() -> None:
    assert len(QUESTIONS) == 5


@pytest.mark.parametrize("number", range(5))
def test_a_question_has_its_answer(number: int, out: str) -> None:
    sql, printed = QUESTIONS[number]
    assert Path(out, "scan.json").exists()
    assert archives.answer(sql, out) == printed, "python docs/archives.py writes today's answers"
