"""A claim that the reader missed, added on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.care.giving import held, standing

if TYPE_CHECKING:
    from django.test import Client

WORDS = "Noah Hawley said so at the ATX Festival."
SENT = {
    "title": "Fargo",
    "season": "4",
    "event": "finale",
    "status": "announced",
    "when": "2018-05",
    "reason": "it was missed",
    "do": "save",
}


@pytest.fixture
def article(client: Client) -> int:
    """The number of an article of two sentences in which one thing was found."""
    from tests.site.news.making import article, claim, keep

    from slated.site.news.models import Article

    text = f"Legion premieres April 19 on FX. {WORDS}\n<b>More</b> on Legion soon."
    keep((article(text), [claim(title="Legion", words="Legion premieres April 19")]))
    return Article.objects.get(versions__text=text).pk


def test_the_sentences_of_the_article_are_offered(editor: Client, article: int) -> None:
    page = editor.get(f"/care/article/{article}/add").content.decode()
    assert WORDS in page
    assert "<b>More" not in page
    assert 'name="title" maxlength="200" autocomplete="off" value="Legion"' in page
    assert f"/care/article/{article}/add" in editor.get(f"/article/{article}").content.decode()


def test_it_is_added_with_a_sentence_and_holds(editor: Client, article: int) -> None:
    from slated.site.news.models import Correction
    from slated.site.news.rereading import reread

    done = editor.post(f"/care/article/{article}/add", SENT | {"sentence": "2"}, follow=True)
    assert "Added" in done.content.decode()
    assert ("finale", 4, "2018-05") in standing()
    made = Correction.objects.get()
    assert made.corrected is not None
    assert made.corrected.evidence == WORDS
    list(reread(lambda _: [], "test+9", elsewhere=True))
    assert standing() == [("finale", 4, "2018-05")]
    editor.post(f"/care/undo/correction/{made.pk}", {"reason": "a slip"})
    assert standing() == []
    assert held() == []


def test_own_words_go_before_the_sentence(editor: Client, article: int) -> None:
    from slated.site.news.models import Correction

    sent = SENT | {"sentence": "2", "evidence": "Noah Hawley said so"}
    editor.post(f"/care/article/{article}/add", sent)
    made = Correction.objects.get().corrected
    assert made is not None
    assert made.evidence == "Noah Hawley said so"


@pytest.mark.parametrize(
    ("new", "says"),
    [
        ({}, "a claim needs its evidence"),
        ({"evidence": "never said"}, "character for character"),
        ({"sentence": "99"}, "a claim needs its evidence"),
        ({"sentence": "2", "title": ""}, "needs its title"),
        ({"sentence": "2", "reason": ""}, "Say why"),
    ],
)
def test_what_cannot_be_added(editor: Client, article: int, new: dict[str, str], says: str) -> None:
    from slated.site.news.models import Correction

    answer = editor.post(f"/care/article/{article}/add", SENT | new)
    assert answer.status_code == 400
    assert says in answer.content.decode()
    assert 'value="2018-05"' in answer.content.decode()
    assert Correction.objects.count() == 0


def test_twice_is_once(editor: Client, article: int) -> None:
    statuses = [
        editor.post(f"/care/article/{article}/add", SENT | {"sentence": "2"}).status_code
        for _ in range(2)
    ]
    assert statuses == [302, 400]


def test_a_title_is_looked_up_without_script(editor: Client, article: int) -> None:
    sent = SENT | {"sentence": "2", "title": "jesica jones", "do": "look"}
    page = editor.post(f"/care/article/{article}/add", sent).content.decode()
    assert 'value="Jessica Jones"' in page
    assert "checked> " + WORDS in page


def test_no_such_article(editor: Client) -> None:
    for pk in (999_999, 10**30):
        assert editor.get(f"/care/article/{pk}/add").status_code == 404
