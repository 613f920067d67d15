"""An article is new, changed, or seen again; what counts follows."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.site.news.making import NOW, TEXT, article, claim, keep, windows

from slated.site.place import Place

OTHER = "https://other.example/fargo-again"
pytestmark = pytest.mark.usefixtures("database")


def counts() -> tuple[int, int, int, int]:
    from slated.site.news.models import Article, ArticleVersion, Claim, Sighting

    return tuple(m.objects.count() for m in (Article, ArticleVersion, Claim, Sighting))


def test_an_article_is_kept_with_everything_it_says() -> None:
    from slated.site.news.models import Claim

    [kept] = keep(article(byline="Dana Whitlock"))
    assert (kept.outcome, kept.claims) == ("new", 1)
    row = Claim.objects.select_related("reading__version__article__outlet", "release__title").get()
    version = row.reading.version
    assert (version.text, version.title, version.byline) == (
        TEXT,
        "Fargo comes back",
        "Dana Whitlock",
    )
    assert (version.article.url, str(version.article.outlet)) == (article().url, "Sample Wire")
    assert (row.edtf, row.first, row.last) == ("2017-04-19", date(2017, 4, 19), date(2017, 4, 19))
    assert str(row.release) == "Fargo 3"
    assert (row.published, version.learned) == (date(2017, 1, 12), NOW)


def test_a_kept_claim_is_the_claim_that_was_read() -> None:
    from slated.site.news.columns import NOUN, noun
    from slated.site.news.models import Claim

    told = claim("2017-04/..", part="A", role="showrunner", venue="ATX", outlet="Deadline")
    keep((article(), [told]))
    assert noun(Claim.objects.values_list(*NOUN).get()) == told


def test_a_claim_makes_a_belief_at_once() -> None:
    keep(article())
    assert windows()[0] == "2017-01-12 dated 2017-04-19"


def test_the_same_article_again_changes_nothing_but_is_recorded() -> None:
    from slated.site.news.models import Sighting

    keep(article())
    before = windows()
    later = NOW + timedelta(days=1)
    assert [kept.outcome for kept in keep(article(), at=later)] == ["seen again"]
    keep(article(), at=later + timedelta(days=1))
    assert counts() == (1, 1, 1, 1)
    assert windows() == before
    seen = Sighting.objects.get()
    assert (seen.times, seen.first, seen.last) == (2, later, later + timedelta(days=1))


def test_the_same_text_at_a_second_address_changes_nothing_but_is_recorded() -> None:
    from slated.site.news.models import Sighting

    keep(article())
    [kept] = keep(article(TEXT.replace(" ", "\n", 1), url=OTHER, id="2", outlet="Other Wire"))
    assert kept.outcome == "seen again"
    assert counts() == (1, 1, 1, 1)
    seen = Sighting.objects.get()
    assert (seen.url, seen.outlet.name if seen.outlet else None) == (OTHER, "Other Wire")


def test_the_same_words_a_year_later_are_another_article() -> None:
    keep(article())
    [kept] = keep(article(url=OTHER, published=date(2018, 1, 12)))
    assert kept.outcome == "new"


def test_a_changed_text_replaces_the_claims_and_both_stay_readable() -> None:
    from slated.site.news.models import ArticleVersion, Claim

    keep(article())
    new = TEXT.replace("19", "26")
    [kept] = keep((article(new), [claim("2017-04-26")]))
    assert kept.outcome == "changed"
    assert windows()[0] == "2017-01-12 dated 2017-04-26"
    versions = ArticleVersion.objects.order_by("number").values_list("number", "text")
    assert list(versions) == [(1, TEXT), (2, new)]
    standing = Claim.objects.filter(reading__superseded__isnull=True)
    assert [c.edtf for c in standing] == ["2017-04-26"]
    assert Claim.objects.count() == 2


def test_a_release_no_longer_spoken_of_is_no_longer_believed_in() -> None:
    keep(article())
    keep((article(TEXT + " Sorry."), []))
    assert windows() == []


def test_the_first_text_again_is_not_a_third_version() -> None:
    keep(article())
    keep((article(TEXT + " More."), []))
    assert keep(article())[0].outcome == "seen again"


def test_a_day_learned_later_makes_a_new_version() -> None:
    from slated.site.news.models import Article

    keep((article(published=None), [claim(None, when_text="next year")]))
    [kept] = keep(article())
    assert kept.outcome == "changed"
    assert Article.objects.get().published == date(2017, 1, 12)


def test_a_day_that_another_place_gives_is_taken_once() -> None:
    from slated.site.news.models import Article, Claim, Sighting

    undated = article(published=None, url=None, id="old.warc", outlet=None)
    elsewhere = article(url=OTHER, id="2")
    keep((undated, [claim(None, when_text="next year")]))
    assert windows() == ["2018-06-01 undated None"]
    [kept] = keep((elsewhere, [claim("2018", when_text="next year")]))
    assert kept.outcome == "changed"
    assert windows()[0] == "2017-01-12 windowed 2018"
    assert Article.objects.get().published == date(2017, 1, 12)
    standing = Claim.objects.filter(reading__superseded__isnull=True)
    assert [one.published for one in standing] == [date(2017, 1, 12)]
    seen = Sighting.objects.get()
    assert (seen.url, seen.outlet.name if seen.outlet else None) == (OTHER, "Sample Wire")
    before = (*counts()[:3], windows())
    assert [keep(one)[0].outcome for one in (elsewhere, undated)] == ["seen again", "seen again"]
    assert (*counts()[:3], windows()) == before


def test_a_day_from_another_place_is_taken_once_among_many_at_once() -> None:
    outcomes = keep(
        article(published=None), article(url=OTHER), article(), article(url=OTHER), later=True
    )
    told = [kept.outcome for kept in outcomes]
    assert told == ["new", "changed", "seen again", "seen again"]
    assert counts()[:3] == (1, 2, 2)


@pytest.mark.parametrize("edited", [False, True])
def test_a_day_from_another_place_is_not_taken_where_it_cannot_be_the_articles(
    edited: bool,
) -> None:
    from slated.site.news.models import Article

    keep(article(published=None))
    day = date(2017, 1, 12) if edited else NOW.date() + timedelta(days=400)
    if edited:
        keep(article(TEXT + " More.", published=None))
    assert keep(article(url=OTHER, published=day))[0].outcome == "seen again"
    assert Article.objects.get().published is None


def test_without_a_day_the_claim_counts_from_the_day_it_was_learned() -> None:
    from slated.site.news.models import Claim

    keep(article(published=None))
    assert Claim.objects.get().published == NOW.date()


def test_a_file_with_another_document_in_it_is_another_article() -> None:
    from slated.site.news.keep import Item

    one = article(url=None, id="news/today.txt")
    other = replace(
        one,
        title="Severance",
        text="Apple TV+ ordered two more years of the office thriller from Ben Stiller.",
    )
    keep(Item(one, [claim()], "hand 1", "news"))
    [kept] = keep(Item(other, [claim(title="Severance")], "hand 1", "news"))
    assert kept.outcome == "new"
    assert windows()[0] == "2017-01-12 dated 2017-04-19"
    edited = replace(other, text=other.text + " It returns in 2026.")
    assert keep(Item(edited, [], "hand 1", "news"))[0].outcome == "changed"
    assert windows("Severance") == []


def test_many_at_once_are_as_many_one_by_one() -> None:
    changed = article(TEXT + " More.", id="3")
    outcomes = keep(
        article(), article(), article(url=OTHER), (changed, [claim("2017-05-01")]), later=True
    )
    assert [kept.outcome for kept in outcomes] == ["new", "seen again", "seen again", "changed"]
    assert counts() == (1, 2, 2, 2)


def test_beliefs_left_for_later_are_settled() -> None:
    from slated.site.slate import spans

    keep(article(), later=True)
    assert (windows(), spans.stale()) == ([], 1)
    assert len(list(spans.settle())) == 1
    assert windows()[0] == "2017-01-12 dated 2017-04-19"
    assert spans.stale() == 0


def test_characters_no_database_holds_are_replaced_one_for_one() -> None:
    from slated.site.news.models import ArticleVersion, Claim

    text = "Far\x00go\ud800 returns."
    keep((article(text), [claim(words="Far\x00go", title="Far\x00go")]))
    assert ArticleVersion.objects.get().text == "Far\ufffdgo\ufffd returns."
    kept = Claim.objects.get()
    assert ArticleVersion.objects.get().text[kept.start : kept.end] == kept.evidence


def test_an_error_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.news import keep as module
    from slated.site.news.keep import Item, Keeper

    keeper = Keeper()

    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    with monkeypatch.context() as patch:
        patch.setattr(module, "rebuild", fail)
        with pytest.raises(RuntimeError):
            keeper.keep([Item(article(), [claim()], "hand 1")], NOW)
    assert counts() == (0, 0, 0, 0)
    keeper.keep([Item(article(), [claim()], "hand 1")], NOW)
    assert counts() == (1, 1, 1, 0)


def test_copies_of_one_report_share_its_story() -> None:
    from slated.site.catalogue.models import Release
    from slated.site.slate.statements import statements

    words = "Fargo season 3 premieres April 19 on FX"
    told = claim(words=words)
    for number in (1, 2):
        keep(
            (
                article(f"{words}. {number}", url=f"https://{number}.example/", id=str(number)),
                [told],
            )
        )
    release = Release.objects.get()
    first, second = statements([release.pk])[release.pk]
    assert (first.story, second.story) == ("", first.article)


def test_a_title_with_other_people_named_is_still_found(database: Place) -> None:
    from slated.site.catalogue.models import Release

    for number, speaker in enumerate(("Noah Hawley", "Ewan McGregor", None)):
        told = claim(speaker=speaker)
        text = f"Fargo, take {number}."
        keep((article(text, url=f"https://{number}.example/"), [told]), later=True)
    assert Release.objects.count() == 1
