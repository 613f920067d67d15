"""Encodings as they are found."""

import codecs

import pytest
from tests.gather.making import gathered, only

from slated.gather.decode import decode

QUOTED = "“It’s back,” Netflix said – £5 a month, naïve as that sounds…"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(QUOTED.encode(), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + QUOTED.encode(), id="utf-8 with mark"),
        pytest.param(codecs.BOM_UTF16_LE + QUOTED.encode("utf-16-le"), id="utf-16 le"),
        pytest.param(codecs.BOM_UTF16_BE + QUOTED.encode("utf-16-be"), id="utf-16 be"),
        pytest.param(QUOTED.encode("utf-16-le"), id="utf-16 le, no mark"),
        pytest.param(QUOTED.encode("cp1252"), id="windows-1252"),
    ],
)
def test_curly_quotes_survive(data: bytes) -> None:
    assert decode(data) == QUOTED


@pytest.mark.parametrize("label", ["iso-8859-1", "ISO_8859-1", "latin1", "us-ascii", "nonsense"])
def test_these_labels_mean_windows_1252(label: str) -> None:
    assert decode(QUOTED.encode("cp1252"), label) == QUOTED


@pytest.mark.parametrize("label", ["rot13", "zlib", "unicode_escape", "idna", "utf-7", "base64"])
def test_labels_of_no_text_encoding_are_passed_over(label: str) -> None:
    assert decode(QUOTED.encode("cp1252"), label) == QUOTED


def test_the_server_is_believed_before_the_page() -> None:
    page = '<meta charset="iso-8859-15"><p>Слава</p>'.encode("koi8-r")
    assert "Слава" in decode(page, "koi8-r")


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0" encoding="koi8-r"?>',
        "<meta charset=koi8-r>",
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
    ],
)
def test_a_declaration_in_the_document_is_used(head: str) -> None:
    assert decode(f"{head}<p>Слава</p>".encode("koi8-r")).endswith("<p>Слава</p>")


def test_valid_utf_8_is_utf_8_whatever_is_declared() -> None:
    assert decode(f"<meta charset=iso-8859-1>{QUOTED}".encode(), "latin-1").endswith(QUOTED)


def test_a_document_cut_inside_a_character_is_still_utf_8() -> None:
    assert decode(f"{QUOTED}”".encode()[:-1]) == QUOTED


def test_a_few_bad_bytes_do_not_spoil_utf_8() -> None:
    assert decode(f"{QUOTED} ".encode() + b"\x92") == f"{QUOTED} ’"


def test_line_ends_and_nuls_are_tidied() -> None:
    assert decode(b"a\r\nb\rc\0d") == "a\nb\ncd"


def test_any_bytes_are_decoded() -> None:
    assert decode(bytes(range(256)) * 20)
    assert decode(b"\x81\x8d\x8f\x90\x9d") == "\ufffd" * 5


def test_a_utf_16_text_is_gathered() -> None:
    assert only(QUOTED.encode("utf-16")).text == QUOTED


def test_a_windows_1252_page_is_gathered() -> None:
    page = f"<html><head><title>T</title></head><body><p>{QUOTED} {'word ' * 80}</p></body></html>"
    assert only(page.encode("cp1252"), charset="utf-8").text.startswith(QUOTED)


def test_a_text_with_a_stray_nul_is_gathered() -> None:
    [article] = gathered(b"Better Call Saul returns in 2020.\0" + b" It has one season left." * 20)
    assert article.text.startswith("Better Call Saul returns in 2020. It has")
