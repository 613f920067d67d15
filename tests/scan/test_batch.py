import json
from datetime import date

import pyarrow as pa
import pytest
from tests.scan.making import GERMAN, PLAIN, TELLING, html, lines

from slated.gather.context import Context, Origin
from slated.gather.limits import DEFAULT
from slated.gather.page import page
from slated.read import read
from slated.scan import look
from slated.scan.batch import read_batch
from slated.scan.schema import DOCUMENTS, ROWS

TODAY = date(2022, 6, 1)


def batch(*bodies: str | bytes, form: str = "page") -> pa.RecordBatch:
    rows = [
        {
            "form": form,
            "body": b if isinstance(b, bytes) else b.encode(),
            "url": f"https://x.example/{n}",
        }
        for n, b in enumerate(bodies)
    ]
    return pa.RecordBatch.from_pylist(rows, schema=DOCUMENTS)


def outcomes(found: pa.RecordBatch) -> list[str]:
    return found["outcome"].to_pylist()


def test_a_row_holds_what_reading_the_page_finds() -> None:
    source = html("Barry is back", TELLING)
    [row] = read_batch(batch(source), today=TODAY).to_pylist()
    origin = Origin("https://x.example/0", "https://x.example/0")
    article = page(source, origin, Context(DEFAULT, TODAY))
    claims = read(article)
    assert (row["url"], row["outlet"], row["published"]) == (
        article.url,
        article.outlet,
        article.published,
    )
    assert (row["outcome"], row["text"], row["headline"]) == ("read", article.text, article.title)
    assert len(claims) > 1
    for said, claim in zip(row["claims"], claims, strict=True):
        assert article.text[said["start"] : said["stop"]] == said["evidence"]
        assert (said["title"], said["event"], said["status"]) == (
            claim.title,
            claim.event,
            claim.status,
        )
        assert said["edtf"] == (claim.when.edtf if claim.when else None)
        assert said["first"] == (claim.when.first if claim.when else None)


def test_each_document_meets_its_end() -> None:
    found = read_batch(
        batch(html("Barry is back", TELLING), html("A bridge", PLAIN), html("Brücke", GERMAN), ""),
        today=TODAY,
    )
    assert found.schema == ROWS
    assert outcomes(found) == ["read", "screened", "foreign", "rejected"]
    assert found["reason"].to_pylist() == [None, None, None, "no article found in the page"]
    assert found["text"].to_pylist()[1:] == [None, None, None]
    assert [d is None for d in found["digest"].to_pylist()] == [False, False, True, True]


def test_a_page_whose_headings_tell_is_parsed() -> None:
    paragraphs = f"<p>{PLAIN}</p>" * (1 + 700 // len(PLAIN))
    page = "<html><head><title>{}</title></head><body>{}</body></html>"
    told = [
        page.format("What to watch", f"<{tag}>{TELLING}</{tag}>{paragraphs}")
        for tag in ("p", "h2", "blockquote")
    ]
    found = read_batch(batch(*told, page.format("A bridge", paragraphs)), today=TODAY)
    assert outcomes(found) == ["read", "read", "read", "screened"]


def test_a_table_gives_a_table_of_the_same_rows() -> None:
    given = batch(html("Barry is back", TELLING), html("A bridge", PLAIN))
    found = read_batch(pa.Table.from_batches([given]), today=TODAY)
    assert found.to_pylist() == read_batch(given, today=TODAY).to_pylist()


def test_only_form_and_body_are_needed() -> None:
    given = batch(html("A bridge", PLAIN)).select(["form", "body"])
    assert outcomes(read_batch(given)) == ["screened"]


def test_lines_of_json() -> None:
    good = [json.dumps(line) for line in lines(2)]
    bad = ["{", "[]", '{"title": 7}', '{"text": "x", "published": "soon"}']
    found = read_batch(batch(*good, *bad, form="line"))
    assert outcomes(found) == ["read", "screened", *["rejected"] * 4]
    assert found["reason"].to_pylist()[2:] == [
        "not JSON",
        "not a JSON object {...}",
        '"title" must be text',
        '"published" must be a date like 2017-10-04',
    ]
    assert found["id"].to_pylist()[:2] == ["a0", "a1"]


def test_a_feed_gives_an_article_an_entry() -> None:
    items = "".join(
        f"<item><title>Story {n}</title><description>{PLAIN}</description></item>" for n in range(3)
    )
    feed = f'<rss version="2.0"><channel><title>Wire</title>{items}</channel></rss>'
    found = read_batch(batch(feed, form="file"))
    assert found["headline"].to_pylist() == ["Story 0", "Story 1", "Story 2"]


def test_no_page_is_believed_to_be_later_than_its_crawl() -> None:
    rows = [{"form": "page", "body": html("A bridge", PLAIN).encode(), "fetched": date(2022, 5, 1)}]
    found = read_batch(pa.RecordBatch.from_pylist(rows, schema=DOCUMENTS), today=TODAY)
    assert found["published"].to_pylist() == [None]


class _Panic(BaseException):
    """What a parser in Rust raises is no Exception."""


@pytest.mark.parametrize("kind", [ValueError, RecursionError, _Panic])
def test_a_mistake_on_one_page_costs_that_page(
    kind: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(text: str) -> bool:
        if "bridge" in text:
            raise kind("oh")
        return True

    monkeypatch.setattr(look, "is_english", fail)
    found = read_batch(batch(html("A bridge", PLAIN), html("Barry is back", TELLING)), today=TODAY)
    assert outcomes(found) == ["rejected", "read"]
    assert found["reason"][0].as_py() == f"a mistake of ours: {kind.__name__}: oh"


def test_being_stopped_is_no_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(text: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(look, "is_english", stop)
    with pytest.raises(KeyboardInterrupt):
        read_batch(batch(html("A bridge", PLAIN)))


def test_a_thin_page_is_searched_only_where_it_may_tell() -> None:
    hidden = "".join(f"<table><tr><td>{TELLING}</td></tr></table>" for _ in range(2))
    telling = f"<html><title>Barry news</title><body>{hidden}</body></html>"
    silent = telling.replace(TELLING, PLAIN)
    found = read_batch(batch(telling, silent), today=TODAY)
    assert outcomes(found)[0] == "read"
    assert len(found["claims"][0].as_py()) == len(
        read(page(telling, Origin("x"), Context(DEFAULT, TODAY)))
    )


def test_a_page_whose_paragraphs_tell_of_nothing_is_not_parsed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = f"{PLAIN}</p><p>{PLAIN}"
    [before] = read_batch(batch(html("A bridge", PLAIN)), today=TODAY).to_pylist()
    monkeypatch.setattr(look, "ParsedPage", None)
    found = read_batch(
        batch(
            html("A bridge", long),
            html("Br\u00fccke", f"{GERMAN} {GERMAN} {GERMAN}"),
            html("A bridge renewed", long),
            html("A bridge", f"{long}</p><p>{TELLING}"),
        ),
        today=TODAY,
    )
    assert outcomes(found) == ["screened", "foreign", "rejected", "rejected"]
    for name in ("headline", "outlet", "published"):
        assert found[name][0].as_py() == before[name]
    assert found["digest"][0].as_py() is not None
