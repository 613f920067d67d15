"""Pages as of a past day know nothing of later ones: sources and articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from django.core.cache import caches
from tests.site.pages.test_pages import DAY, pages, show_of
from tests.site.slate.telling import tell

if TYPE_CHECKING:
    from django.test import Client


def test_a_track_record_counts_what_had_come_by_the_day(client: Client) -> None:
    caches["shared"].clear()  # of the database of another test
    tell("2017-05-03", "The Defenders", None, "premiere announced", "2017-08-18")
    tell("2017-08-19", "The Defenders", None, "premiere happened", "2017-08-18", outlet="Variety")

    def known(asked: str) -> dict[str, int]:
        told = client.get(f"/sources.json{asked}").json()
        return {one["source"]: one["forecasts"] for one in told["outlets"]}

    assert known("") == {"Deadline": 1}
    assert known("?as_of=2017-08-20") == {"Deadline": 1}
    assert known("?as_of=2017-08-01") == {}
    assert known("?as_of=2200-01-01") == {"Deadline": 1}
    assert client.get("/sources?as_of=2017").status_code == 400
    for day in range(10, 31):
        late = client.get(f"/sources?as_of=2017-07-{day}")
    assert late.status_code == 429
    assert client.get("/sources").status_code == 200


@pytest.mark.filterwarnings("error")
def test_a_track_record_of_a_past_day_leaves_the_log_alone(client: Client) -> None:
    caches["shared"].clear()
    assert client.get("/sources?as_of=2016-02-03").status_code == 200


def test_an_article_is_there_from_its_day_on(client: Client) -> None:
    said = client.get(f"{show_of(client, 'Fargo')}.json").json()["releases"][0]["story"][0]
    for form in ("", ".json"):
        assert client.get(f"{said['article']}{form}?as_of=2017-10-04").status_code == 200
        assert client.get(f"{said['article']}{form}?as_of=2017-10-03").status_code == 404
    assert client.get(f"{said['article']}?as_of=17").status_code == 400


def test_every_page_takes_a_day(client: Client) -> None:
    for address in pages(client):
        joined = f"{address}{'&' if '?' in address else '?'}{DAY}"
        page = client.get(joined)
        assert page.status_code == 200, joined
        assert "As it stood on 5 Oct 2017" in page.content.decode(), joined
