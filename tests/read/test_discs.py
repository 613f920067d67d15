"""What is sold on disc is not shown for the first time, and names no season of the news."""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.read import Method, read

DISCS = [
    ("“Lost” is a drama. Season 6 of “Lost” was released on DVD on August 24, 2010.", set()),
    ("“Lost” season 6 arrives on Blu-ray on June 12.", set()),
    ("“Lost” season 6 is now available to buy on DVD.", set()),
    ("“Lost” returns in 2019. Season 6 is out on Blu-ray and DVD.", {(None, "2019")}),
    ("“Lost” premiered in 2004 and is out on DVD.", {(None, "2004")}),
    ("“Lost” season 2, its DVD a hit, premieres on August 24.", {(2, "2018-08-24")}),
]


@pytest.mark.parametrize("reader", ["rules", "learned"])
@pytest.mark.parametrize(("text", "premieres"), DISCS)
def test_discs(text: str, premieres: set[tuple[int | None, str]], reader: Method) -> None:
    claims = read(Article(text, published=date(2018, 3, 1)), reader=reader)
    found = {(c.season, c.when and c.when.edtf) for c in claims if c.event == "premiere"}
    assert found == premieres
