"""Readings of whole articles: what a date may and may not belong to."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.claim import Event
from slated.read import Method, read


@pytest.mark.parametrize("reader", ["learned", "rules"])
def test_a_renewal_does_not_lie_ahead(reader: Method) -> None:
    text = "Fargo season 3 premieres April 19 on FX, the network said on Thursday."
    news = Article(text, "Fargo renewed for season 3", date(2017, 1, 12))
    when = {claim.event: claim.when for claim in read(news, reader=reader)}
    assert when[Event.RENEWAL] is None
    assert when[Event.PREMIERE] is not None
    assert when[Event.PREMIERE].edtf == "2017-04-19"


@pytest.mark.parametrize("reader", ["learned", "rules"])
@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Season 1 of Fargo bowed in late November.", "2017-11"),
        ("The first season of Fargo came out on October 2.", "2017-10-02"),
        ("Season 2 of Fargo was released on October 2.", "2017-10-02"),
        ("The second season of Fargo comes out on October 2.", "2018-10-02"),
        ("The second season of Fargo will come out on October 2.", "2018-10-02"),
    ],
)
def test_a_past_verb_looks_back(text: str, when: str, reader: Method) -> None:
    (claim,) = read(Article(text, published=date(2018, 5, 21)), reader=reader)
    assert claim.when is not None
    assert claim.when.edtf == when
