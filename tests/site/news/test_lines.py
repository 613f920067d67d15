"""Articles that have been read elsewhere, a JSON document a line."""

import gzip
import io
import json
from typing import Any

import pytest
from tests.site.news.making import TEXT

pytestmark = pytest.mark.usefixtures("sqlite_database")


def line(**fields: object) -> dict[str, Any]:
    told = {
        "title": "Fargo",
        "season": 3,
        "event": "premiere",
        "status": "announced",
        "when": "2017-04-19",
        "evidence": {"text": "premieres April 19", "start": 15, "end": 33, "field": "text"},
    }
    return {"id": "1", "published": "2017-01-12", "text": TEXT, "claims": [told]} | fields


def read(*documents: object, packed: bool = False) -> tuple[list[Any], list[str]]:
    from slated.site.news.lines import items

    data = "\n".join(d if isinstance(d, str) else json.dumps(d) for d in documents).encode()
    bad: list[str] = []
    stream = io.BytesIO(gzip.compress(data) if packed else data)
    return list(items(stream, "docs", lambda error: bad.append(str(error)))), bad


@pytest.mark.parametrize("packed", [False, True])
def test_a_line_is_an_article_with_its_claims(packed: bool) -> None:
    [item], bad = read(line(reader="mine 2"), packed=packed)
    [claim] = item.claims
    assert (claim.title, claim.season, claim.when.edtf) == ("Fargo", 3, "2017-04-19")
    assert TEXT[claim.evidence.start : claim.evidence.end] == "premieres April 19"
    assert (item.reader, item.source, bad) == ("mine 2", "docs", [])


def test_evidence_is_found_where_its_place_is_wrong_or_not_given() -> None:
    told = line()["claims"][0]
    wrong = told | {"evidence": {"text": "Noah Hawley", "start": 3, "end": 14}}
    title = told | {"evidence": "comes back"}
    [item], _ = read(line(claims=[wrong, title], title="Fargo comes back"))
    assert [(c.evidence.start, c.evidence.field) for c in item.claims] == [
        (TEXT.index("Noah Hawley"), "text"),
        (6, "title"),
    ]


def test_without_a_text_the_quotes_are_kept() -> None:
    [item], _ = read(line(text=None))
    assert item.article.text == "premieres April 19"
    assert item.claims[0].evidence.start == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"claims": None}, "claims"),
        ({"claims": [{"title": "Fargo"}]}, "without 'event'"),
        ({"claims": [{"evidence": "April 19", "event": "birth", "status": "happened"}]}, "birth"),
        ({"claims": [line()["claims"][0] | {"when": "2017-13"}]}, "2017-13"),
        ({"claims": [line()["claims"][0] | {"season": 10**9}]}, "season"),
        ({"claims": [line()["claims"][0] | {"season": True}]}, "season"),
        ({"claims": [line()["claims"][0] | {"speaker": 7}]}, "speaker"),
        ({"claims": [line()["claims"][0] | {"evidence": "never said"}]}, "not in the article"),
        ({"claims": [7]}, "cannot be kept"),
        ({"published": "soon"}, "published"),
    ],
)
def test_a_bad_line_is_told_and_left_out(change: dict[str, object], said: str) -> None:
    items, [told] = read(line(**change), line())
    assert len(items) == 1
    assert told.startswith("docs, line 1: ")
    assert said in told


@pytest.mark.parametrize("text", ["{", "7", "[]", '{"claims": []}'])
def test_what_is_no_article_is_told(text: str) -> None:
    items, [told] = read("", text, line())
    assert len(items) == 1
    assert told.startswith("docs, line 2: ")
