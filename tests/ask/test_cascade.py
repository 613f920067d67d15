"""``bench/cascade.py`` counts what would be asked, and lets a perfect reader answer."""

from typing import Any

from tests.ask.serving import CLAIM, claim

import cascade
from slated.read.asked.band import Band

FIRM = "Ozark was renewed for a third season."
SOFT = "Luke Cage season 2 may come out next year."


def document(id_: str, text: str, *claims: dict[str, Any]) -> dict[str, Any]:
    return {"id": id_, "published": "2018-10-10", "title": "", "text": text, "claims": [*claims]}


RUMOUR = claim(
    evidence=SOFT,
    title="Luke Cage",
    season=2,
    event="premiere",
    status="rumoured",
    when_text="next year",
    when="2019",
)
DOCUMENTS = [
    document("both", f"{FIRM}\n{SOFT}", {**CLAIM, "aliases": [], "sure": True}, RUMOUR),
    document("dull", "The singer bought a house by the sea. " * 40),
]


def test_everything_asked() -> None:
    got, cost = cascade.perfect(DOCUMENTS, cascade.alone)
    assert [c["title"] for c in got["both"]] == ["Ozark", "Luke Cage"]
    assert got["dull"] == []
    assert (cost.documents, cost.questions, cost.sentences) == (1, 1, 2)
    assert cost.tokens > 1_000


def test_nothing_asked() -> None:
    got, cost = cascade.perfect(DOCUMENTS, cascade.small)
    assert [c["rule"][:5] != "asked" for c in got["both"]] == [True, True]
    assert (cost.documents, cost.questions, cost.sentences, cost.tokens) == (0, 0, 0, 0)


def test_a_band_asks_less_than_everything() -> None:
    got, cost = cascade.perfect(DOCUMENTS, cascade.both(Band(0.0, 1.0)))
    assert {c["rule"] for c in got["both"]} == {"asked.renewal", "asked.premiere"}
    assert cost.sentences == 2
    got, cost = cascade.perfect(DOCUMENTS, cascade.both(Band(0.0, 0.001)))
    assert cost.sentences == 0


def test_sentences_and_shares() -> None:
    assert cascade.sentences(DOCUMENTS) == 2 + 40
    assert cascade.share(1, 8) == "12.5 %"
    assert cascade.share(0, 0) == "-"


def test_the_bands_shown_grow() -> None:
    bands = [Band.parse(text) for text in cascade.BANDS]
    assert bands == sorted(bands, key=lambda band: band.high - band.low)
    assert cascade.UNSURE in cascade.BANDS
