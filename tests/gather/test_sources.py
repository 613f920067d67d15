"""Files, folders, streams and what cannot be read."""

import gzip
import io
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.gather.making import FIXTURES, gathered

import slated
from slated.gather import GatherError

TODAY = date(2020, 6, 1)


def test_a_file_by_name_and_by_path() -> None:
    path = FIXTURES / "feed.rss"
    assert list(slated.gather(str(path))) == list(slated.gather(path))


def test_the_form_is_found_by_looking_not_by_name(tmp_path: Path) -> None:
    odd = tmp_path / "page.txt"
    odd.write_bytes((FIXTURES / "feed.rss").read_bytes())
    assert len(list(slated.gather(odd))) == 3


def test_a_folder_is_read_in_order_and_deep(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "slated.gather")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "one.txt").write_text("Barry returns.")
    (tmp_path / "a.jsonl").write_text('{"id": "l", "text": "x"}\n')
    (tmp_path / "c.txt.gz").write_bytes(gzip.compress(b"Lost ends."))
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "wrong.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (tmp_path / ".hidden.txt").write_text("no")
    told: list[str] = []
    found = [article.id for article in slated.gather(tmp_path, warn=told.append)]
    assert found == ["l", str(tmp_path / "c.txt.gz"), str(tmp_path / "b" / "one.txt")]
    assert len(told) == 1
    assert "wrong.txt: this is a PNG image" in told[0]
    assert "photo.jpg: left out" in caplog.text
    assert "hidden" not in caplog.text


def test_a_folder_that_links_to_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Barry returns.")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    assert len(list(slated.gather(tmp_path))) == 1


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GatherError, match="no document in this folder"):
        list(slated.gather(tmp_path))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Barry returns.")))
    [article] = slated.gather("-")
    assert (article.text, article.id) == ("Barry returns.", "-")


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(GatherError, match="standard input is closed"):
        list(slated.gather("-"))


def test_published_fills_in_what_a_document_does_not_say() -> None:
    lines = b'{"text": "a", "published": "2019-01-01"}\n{"text": "b"}\n'
    day = date(2018, 6, 1)
    found = slated.gather(io.BytesIO(lines), published=day)
    assert [article.published for article in found] == [date(2019, 1, 1), day]


def test_no_day_after_the_clock_without_a_day_given() -> None:
    page = b'<html><head><meta name="date" content="2999-01-01"></head><p>Barry returns.</p></html>'
    [article] = slated.gather(io.BytesIO(page))
    assert article.published is None


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("", "an empty name"),
        ("no/such/file.txt", "no such file"),
        ("ftp://example.com/a", "only http and https"),
        ("file:///etc/hostname", "only http and https"),
        ("a\0b", "no such file"),
        ("x" * 5000, "cannot be read"),
    ],
)
def test_a_source_that_is_not_there(source: str, complaint: str) -> None:
    with pytest.raises(GatherError, match=complaint) as caught:
        list(slated.gather(source))
    assert "\n" not in str(caught.value)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as root
    with pytest.raises(GatherError, match=r"cannot be read \(Permission denied\)"):
        list(slated.gather(path))


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"\x7fELF\x02\x01\x01\0" + b"\0" * 60, "a program"),
        (b"MZ\x90\0\x03\0\0\0" * 20, "a program"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04\x14\0", "a ZIP archive"),
        (bytes(range(256)) * 10, "binary data"),
        (b"a" * 17_000_000, "limit of 16,777,216 bytes"),
        (gzip.compress(b"Barry returns. " * 99, mtime=0)[:-12], "cut short"),
        (gzip.compress(b"Barry returns.", mtime=0)[:-8] + b"12345678", "damaged"),
        (b"\x1f\x8b\x08\0rubbish and more rubbish", "gzip"),
        (gzip.compress(gzip.compress(b"x", mtime=0), mtime=0), "gzip inside gzip"),
        (b'[{"text": "x"}]', "neither|JSON list"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(data: bytes, complaint: str) -> None:
    with pytest.raises(GatherError, match=complaint) as caught:
        gathered(data, media="json" if data.startswith(b"[") else "")
    assert "\n" not in str(caught.value)


def test_text_that_starts_like_a_program_is_text() -> None:
    [article] = gathered(b"MZ and the rest of the cast are back for season two of the show.")
    assert article.text.startswith("MZ and")


def test_one_json_object_is_one_article() -> None:
    [article] = gathered('{\n "title": "Barry",\n "text": "HBO renews it."\n}')
    assert (article.title, article.id) == ("Barry", "sample")
