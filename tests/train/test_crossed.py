"""Documents read with models that have not seen them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.train.labelled import BOSCH, FARGO, JUDGE, NOTHING, claim, document
from tests.train.test_shipped import SAMPLES
from train.crossed import Judged, judge, judge_all, outcomes, rights
from train.labels import Document

from slated.article import Article
from slated.gather import gather
from slated.read.learned.weights import shipped
from slated.read.reader import read_article
from slated.read.titles import Titles

UNSURE = claim("Bosch", 4, "renewal", "happened", sure=False)


def judged(article: Article) -> Judged:
    return judge(Document(article.id, article, [], 0), shipped())


@pytest.mark.parametrize("article", list(gather(SAMPLES)), ids=lambda article: article.title[:30])
def test_the_shipped_models_claim_what_the_reader_claims(article: Article) -> None:
    models, one = shipped(), judged(article)
    least = models.short if one.short else models.long
    assert one.claims(least) == read_article(article, Titles.load())


def test_asking_for_more_gives_fewer_claims() -> None:
    pages = [judged(article) for article in gather(SAMPLES)]
    numbers = [sum(len(one.claims(least)) for one in pages) for least in (0.2, 0.6, 0.97)]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] > numbers[-1]


def test_nothing_worth_reading_makes_no_claim() -> None:
    article = Article(text="The weather was fine in Baltimore that day. " * 30)
    one = judged(article)
    assert one.page is None
    assert one.claims(0.0) == []


def test_each_document_is_read_by_the_models_of_its_fold() -> None:
    deaf = replace(shipped(), pair=replace(shipped().pair, bias=-1000.0))
    seen = document(BOSCH)
    byfold = {fold: shipped() if fold == seen.fold else deaf for fold in range(3)}
    other = {fold: deaf if fold == seen.fold else shipped() for fold in range(3)}
    assert judge_all([seen], byfold)[0].found
    assert not judge_all([seen], other)[0].found


def test_claims_come_out_right_wrong_or_open() -> None:
    made = read_article(document(BOSCH).article, Titles.load())
    assert [c.event for c in made] == ["renewal"]
    assert rights(document(BOSCH).claims, made, JUDGE) == [True]
    assert rights([UNSURE], made, JUDGE) == [None]
    assert rights([], made, JUDGE) == [False]


def test_outcomes_leave_out_what_the_labels_leave_open() -> None:
    byfold = dict.fromkeys(range(3), shipped())
    lines = [document(FARGO), document(BOSCH, claims=[]), document(BOSCH, claims=[UNSURE])]
    found = outcomes(judge_all([*lines, document(NOTHING)], byfold), JUDGE)
    assert [o.right for o in found] == [True, False]
    assert [o.fold for o in found] == [document(FARGO).fold, document(BOSCH).fold]
    assert all(0 < o.p < 1 and o.short for o in found)
