import json
import signal
import subprocess
from pathlib import Path

import pytest
from tests.cli.command import SLATED, slated

SENTENCE = "Fargo season 3 premieres April 19 on FX."
FIELDS = {
    *("title", "season", "part", "event", "status", "when", "when_text", "platform"),
    *("speaker", "role", "venue", "outlet", "evidence", "rule", "confidence"),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "fargo.txt"
    path.write_text(f"Title: FX sets a date\nPublished: 2017-01-12\n\n{SENTENCE}\n")
    return path


def test_a_table_is_the_usual_form(file: Path) -> None:
    done = slated("read", file)
    assert done.returncode == 0
    row = next(line for line in done.stdout.splitlines() if "Fargo" in line)
    assert "April 19, 2017" in row
    assert "announced" in row


def test_json_is_an_array_with_the_articles_facts(file: Path) -> None:
    [article] = json.loads(slated("read", file, "--format", "json").stdout)
    assert article["title"] == "FX sets a date"
    assert article["published"] == "2017-01-12"
    [claim] = article["claims"]
    assert set(claim) == FIELDS
    assert (claim["title"], claim["season"], claim["when"]) == ("Fargo", 3, "2017-04-19")


def test_json_of_nothing_is_an_empty_array(tmp_path: Path) -> None:
    done = slated("read", tmp_path / "missing.txt", "--format", "json")
    assert json.loads(done.stdout) == []
    assert done.returncode == 1


def test_standard_input_takes_its_day_from_the_option() -> None:
    done = slated("read", "-", "--published", "2017-01-12", "--format", "jsonl", given=SENTENCE)
    assert json.loads(done.stdout)["claims"][0]["when"] == "2017-04-19"


def test_lines_in_lines_out_in_order() -> None:
    docs = [
        {"id": "a", "published": "2017-01-12", "title": "", "text": SENTENCE},
        {"id": "b", "published": None, "title": "Nothing of note", "text": "It rained."},
        {"id": "c", "published": "2018-01-12", "title": SENTENCE, "text": ""},
    ]
    done = slated("read", "--jsonl-in", given="".join(json.dumps(d) + "\n" for d in docs))
    assert (done.returncode, done.stderr) == (0, "")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["a", "b", "c"]
    assert [[c["when"] for c in line["claims"]] for line in lines] == [
        ["2017-04-19"],
        [],
        ["2018-04-19"],
    ]
    for doc, line in zip(docs, lines, strict=True):
        assert set(line) == {"id", "claims"}
        for claim in line["claims"]:
            words = claim["evidence"]
            assert set(words) == {"text", "start", "end", "field"}
            field = str(doc[words["field"]])
            assert field[words["start"] : words["end"]] == words["text"]


def test_a_bad_line_is_named_left_out_and_counted() -> None:
    good = json.dumps({"id": "a", "text": SENTENCE})
    done = slated("read", "--jsonl-in", "-", given=f'{good}\n{{"id": 1,\n[]\n{good}\n')
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "a"]
    first, second = done.stderr.splitlines()
    assert first.startswith("slated: ")
    assert "line 2" in first
    assert "line 3" in second
    assert done.returncode == 1


def test_a_bad_source_does_not_spoil_the_others(file: Path, tmp_path: Path) -> None:
    done = slated("read", tmp_path / "gone.txt", file, "--format", "jsonl")
    assert len(done.stdout.splitlines()) == 1
    [error] = done.stderr.splitlines()
    assert error.startswith("slated: ")
    assert "gone.txt" in error
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["read"], "Missing argument"),
        (["raed"], "No such command"),
        (["read", "-", "--published", "31 February"], "is not a day"),
        (["read", "-", "--format", "xml"], "xml"),
        (["read", "-", "--reader", "oracle"], "oracle"),
        (["read", "-", "--explain", "--format", "json"], "do not go together"),
        (["read", "-", "--titles", "/nowhere/titles"], "titles"),
    ],
)
def test_bad_usage_is_one_line_and_status_2(arguments: list[str], said: str) -> None:
    done = slated(*arguments)
    [error] = done.stderr.splitlines()
    assert error.startswith("slated: ")
    assert said in error
    assert "--help" in error
    assert (done.returncode, done.stdout) == (2, "")


def test_explain_marks_the_words_in_a_pipe(file: Path) -> None:
    shown = slated("read", "--explain", file).stdout
    assert f"[1]{SENTENCE}[/1]" in shown
    assert "[1] Fargo 3 · premiere · announced · April 19, 2017" in shown
    assert "rule" in shown
    assert "\x1b" not in shown


def test_titles_add_to_the_list(tmp_path: Path) -> None:
    titles = tmp_path / "titles.txt"
    titles.write_text("Grumbleweed\n", encoding="utf-8")
    line = "grumbleweed".title() + " returns on March 3, 2019."
    found = slated("read", "-", "--titles", titles, "--format", "jsonl", given=line)
    assert [c["title"] for c in json.loads(found.stdout)["claims"]] == ["Grumbleweed"]


def test_a_titles_file_that_is_not_text_is_an_error(tmp_path: Path) -> None:
    titles = tmp_path / "titles.bin"
    titles.write_bytes(b"\xff\xfe\x00\x01")
    done = slated("read", "-", "--titles", titles, given=SENTENCE)
    assert done.returncode == 1
    assert done.stderr.startswith("slated: ")
    assert done.stderr.splitlines() == [f"slated: {titles}: not UTF-8 text"]


def test_escapes_in_an_article_do_not_reach_the_terminal() -> None:
    hostile = f"\x1b]0;owned\x07\x1b[2J\u202e {SENTENCE}"
    for form in ("--explain", "--format=table"):
        shown = slated("read", "-", form, given=hostile).stdout
        assert "Fargo" in shown
        assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_json_keeps_what_steers_escaped_and_a_document_on_its_line() -> None:
    steering = "\x7f\x85\x9b\u2028\u2029\u202e\ufeff\U000e0041"
    line = json.dumps({"id": f"a{steering}", "text": SENTENCE}) + "\n"
    done = slated("read", "--jsonl-in", given=line)
    [line] = done.stdout.splitlines()
    assert line.isascii()
    assert json.loads(line)["id"] == f"a{steering}"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("form", ["--format=table", "--format=json", "--explain"])
def test_a_full_disk_is_no_mistake_of_ours(form: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [SLATED, "read", "-", form],
            input=SENTENCE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert done.stderr.startswith(b"slated: the output cannot be written")


def test_half_a_surrogate_pair_stays_valid_json() -> None:
    line = '{"id": "a\\ud83d", "text": "Fargo\\ud83d"}\n'
    done = slated("read", "--jsonl-in", given=line)
    assert done.returncode == 0
    assert json.loads(done.stdout)["claims"] == []


def test_a_reader_that_leaves_early_ends_the_work_quietly() -> None:
    line = json.dumps({"id": "a", "text": SENTENCE}) + "\n"
    command = [SLATED, "read", "--jsonl-in", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(line.encode())
        child.stdin.flush()
        assert json.loads(child.stdout.readline())["id"] == "a"
        child.stdout.close()
        child.stdin.write(line.encode() * 2000)
        child.stdin.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


def test_each_answer_is_written_before_the_next_line_and_ctrl_c_is_quiet() -> None:
    line = json.dumps({"id": "a", "text": SENTENCE}) + "\n"
    command = [SLATED, "read", "--jsonl-in", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(line.encode())
        child.stdin.flush()
        child.stdout.readline()
        child.send_signal(signal.SIGINT)
        assert child.stderr.read().strip() == b"slated: stopped"
        child.stdin.close()
    assert child.returncode == 130


@pytest.mark.parametrize("arguments", [["--help"], ["read", "--help"], ["-h"]])
def test_help(arguments: list[str]) -> None:
    done = slated(*arguments)
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: slated")


def test_help_of_read_has_examples() -> None:
    assert "slated read samples  " in slated("read", "--help").stdout


def test_bare_slated_shows_its_help() -> None:
    done = slated()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: slated")


def test_articles_without_claims_are_counted(file: Path, tmp_path: Path) -> None:
    dull = tmp_path / "dull.txt"
    dull.write_text("It rained in Fargo all week.\n")
    assert slated("read", file, dull).stdout.splitlines()[-1] == "1 claim in 1 of 2 articles"


def test_the_reader_can_be_chosen(file: Path) -> None:
    found = {
        reader: json.loads(slated("read", file, "--reader", reader, "--format=jsonl").stdout)
        for reader in ("rules", "learned")
    }
    assert found["rules"]["claims"][0]["confidence"] == 1.0
    assert found["learned"]["claims"][0]["confidence"] < 1.0
    assert (
        slated("read", file, "--format=jsonl").stdout
        == slated("read", file, "--reader=learned", "--format=jsonl").stdout
    )


def test_version() -> None:
    assert slated("--version").stdout == "slated 0.1.0\n"
