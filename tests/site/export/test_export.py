"""Claims and beliefs as tables for other programs."""

import csv
import io
import json
from datetime import date
from typing import Any

import pyarrow.parquet as pq
import pytest
from tests.site.news.making import TEXT, article, claim, keep

from slated.site.place import Place


@pytest.fixture(autouse=True)
def news(database: Place) -> None:
    keep((article(), [claim(), claim(None, event="trailer", speaker=None)]))
    keep((article(TEXT + " More."), [claim("2017-04-26")]))


def written(form: str, columns: Any, rows: Any) -> bytes:
    from slated.site.export.writers import FORMS

    out = io.BytesIO()
    FORMS[form](out, columns, rows)
    return out.getvalue()


def test_json_lines_hold_the_claims_that_count() -> None:
    from slated.site.export.tables import CLAIMS, claims

    [line] = map(json.loads, written("jsonl", CLAIMS, claims()).splitlines())
    assert (line["title"], line["when"], line["when_first"]) == (
        "Fargo",
        "2017-04-26",
        "2017-04-26",
    )
    assert (line["speaker"], line["outlet"], line["version"]) == ("Noah Hawley", "Sample Wire", 2)
    assert line["counts"] is True


def test_all_claims_are_there_where_asked_for() -> None:
    from slated.site.export.tables import CLAIMS, claims

    lines = map(json.loads, written("jsonl", CLAIMS, claims(every=True)).splitlines())
    assert [line["counts"] for line in lines] == [False, False, True]


def test_csv_holds_the_same_with_nothing_for_nothing() -> None:
    from slated.site.export.tables import CLAIMS, claims

    text = written("csv", CLAIMS, claims(every=True)).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["when"] for row in rows] == ["2017-04-19", "", "2017-04-26"]
    assert rows[1]["speaker"] == ""
    assert rows[0]["evidence"] == "Fargo"


def test_parquet_holds_the_same_typed() -> None:
    from slated.site.export.tables import CLAIMS, claims

    table = pq.read_table(io.BytesIO(written("parquet", CLAIMS, claims(every=True))))
    assert table.column("when_first").to_pylist() == [date(2017, 4, 19), None, date(2017, 4, 26)]
    assert str(table.schema.field("learned").type) == "timestamp[us, tz=UTC]"
    assert table.column("counts").to_pylist() == [False, False, True]


def test_beliefs_are_those_of_the_day() -> None:
    from slated.site.export.tables import BELIEFS, beliefs

    def standing(day: date) -> list[tuple[str, str]]:
        lines = map(json.loads, written("jsonl", BELIEFS, beliefs(day)).splitlines())
        return [(line["standing"], line["when"]) for line in lines]

    assert standing(date(2017, 1, 11)) == []
    assert standing(date(2017, 1, 12)) == [("dated", "2017-04-26")]
    assert standing(date(2019, 1, 1)) == [("overdue", "2017-04-26")]


def test_the_history_has_each_belief_from_when_to_when() -> None:
    from slated.site.export.tables import BELIEFS, history

    def spans(day: date) -> list[tuple[str, str | None]]:
        lines = map(json.loads, written("jsonl", BELIEFS, history(day)).splitlines())
        return [(line["held_first"], line["held_last"]) for line in lines]

    dated = ("2017-01-12", "2017-04-26")
    assert spans(date(2017, 4, 26)) == [dated], "not yet what is believed tomorrow"
    assert spans(date(2017, 4, 27)) == [dated, ("2017-04-27", None)]


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_nothing_is_a_table_without_rows(form: str) -> None:
    from slated.site.export.tables import BELIEFS

    data = written(form, BELIEFS, [])
    if form == "parquet":
        assert pq.read_table(io.BytesIO(data)).num_rows == 0
    else:
        assert len(data.splitlines()) == (1 if form == "csv" else 0)
