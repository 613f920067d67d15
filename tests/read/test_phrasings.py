"""Every row of the tables of phrasings, run on its own examples.

A row's `examples` are pairs: one sentence of our own on a true fact of television, and the
claims it makes, as "title | season | event | status", several parted by ";", "" for none. An
empty season means that the claim names none; a fifth part is the date in EDTF and is compared
only where it is given. The sentence stands alone as an article published on 1 March 2018.

A firm row is run through the reader by rules alone. The claims of the row's own event must be
exactly those listed, whichever row of that event makes them, and what the sentence says of other
events is left to their rows, so a row's examples need not repeat them. So each firm row has one
example at least that it was written for, and a sentence listed with "" guards against a known
mistake.

A row that is not firm makes no claim but puts the sentence to the learned part. Its pattern must
be found in each of its examples; what a careful reader would claim there is listed for the reader
of the table and not compared.
"""

from __future__ import annotations

from datetime import date

import pytest

from slated.article import Article
from slated.claim import Claim
from slated.read.phrasing import Phrasing
from slated.read.phrasings import TABLE
from slated.read.reader import read_article
from slated.read.titles import Titles, lower

DAY = date(2018, 3, 1)
TITLES = Titles.load()
BY_NAME = {row.name: row for row in TABLE}
Wanted = tuple[str, str, str, str, str | None]


def wanted(listing: str, event: str) -> list[Wanted]:
    """The claims of ``event`` in a listing."""
    claims: list[Wanted] = []
    for part in filter(None, (p.strip() for p in listing.split(";"))):
        title, season, of, status, *when = (field.strip() for field in part.split("|"))
        if of == event:
            claims.append((title, season, of, status, when[0] if when else None))
    return claims


def made(claim: Claim) -> Wanted:
    """A claim in the form of the listings, its date included."""
    return (
        claim.title,
        "" if claim.season is None else str(claim.season),
        claim.event.value,
        claim.status.value,
        claim.when.edtf if claim.when else "",
    )


def test_names_are_unique() -> None:
    assert len(BY_NAME) == len(TABLE)


@pytest.mark.parametrize("name", BY_NAME)
def test_cues_are_lower_case(name: str) -> None:
    cues = BY_NAME[name].cues
    assert cues
    assert all(cue and cue == cue.lower() for cue in cues)


@pytest.mark.parametrize("name", [row.name for row in TABLE if row.firm and row.examples])
def test_firm_row_reads_its_examples(name: str) -> None:
    row = BY_NAME[name]
    for sentence, listing in row.examples:
        found = [
            made(claim)
            for claim in read_article(Article(text=sentence, published=DAY), TITLES, "rules")
            if claim.event is row.event
        ]
        asked = wanted(listing, row.event.value)
        dated = {claim[:4] for claim in asked if claim[4] is not None}
        shown = [c if c[:4] in dated else (*c[:4], None) for c in found]
        assert sorted(shown, key=str) == sorted(asked, key=str), sentence


def shows(row: Phrasing, sentence: str) -> bool:
    """Whether a row is tried on a sentence and its pattern found there."""
    low = sentence.lower().replace("’", "'").replace("‘", "'")
    return any(cue in low for cue in row.cues) and row.pattern.search(sentence) is not None


@pytest.mark.parametrize("name", [row.name for row in TABLE if not row.firm and row.examples])
def test_row_that_proposes_finds_its_examples(name: str) -> None:
    row = BY_NAME[name]
    for sentence, _ in row.examples:
        assert shows(row, sentence), sentence


@pytest.mark.parametrize(
    "row", [row for row in TABLE if row.cased and row.folded], ids=lambda row: row.name
)
def test_where_capitals_matter_the_look_without_them_misses_nothing(row: Phrasing) -> None:
    found = [text for text, _ in row.examples if row.pattern.search(text)]
    assert found
    assert row.folded
    assert [text for text in found if not row.folded.search(lower(text))] == []
