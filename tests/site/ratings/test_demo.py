"""Made-up ratings: marked, the same each time, and gone without a trace."""

from __future__ import annotations

from datetime import date

from tests.site.ratings.making import crowd, make_title

from slated.site.place import Place

TODAY = date(2026, 11, 22)


def test_made_once_and_taken_away(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.demo import drop_demo, make_demo
    from slated.site.ratings.models import OutsideScore, Rating, Viewer

    shown = make_title("Fargo", start_year=2014)
    coming = make_title("Lanterns", start_year=2027)
    crowd(shown, 4)
    made = make_demo(TODAY)
    assert 6 <= made <= 24
    assert make_demo(TODAY) == 0
    assert numbers(shown).tally.votes == made + 1
    assert numbers(coming).tally.votes == 0
    assert [line.name for line in numbers(shown).composite.lines] == ["Viewers here", "IMDb"]
    assert [line.name for line in numbers(coming).composite.lines] == []
    assert Viewer.objects.filter(demo=True, name__startswith="Demo viewer").count() == 40
    days = Rating.objects.filter(viewer__demo=True).values_list("day", flat=True)
    assert all(date(2014, 1, 1) <= day < TODAY for day in days)
    assert drop_demo(TODAY) == made
    assert numbers(shown).tally.votes == 1
    assert not Viewer.objects.filter(demo=True).exists()
    assert not OutsideScore.objects.exists()


def test_a_score_that_is_there_stays(database: Place) -> None:
    from slated.rank import Outside
    from slated.site.ratings.demo import drop_demo, make_demo
    from slated.site.ratings.models import OutsideScore
    from slated.site.ratings.scores import set_score

    fargo, hannibal = make_title("Fargo", start_year=2014), make_title("Hannibal", start_year=2013)
    make_title("Hannibal", start_year=2031)
    set_score(fargo, Outside.of("imdb", 8.8, 12))
    make_demo(TODAY)
    assert [(one.title_id, one.votes) for one in OutsideScore.objects.all()] == [(fargo, 12)]
    assert not OutsideScore.objects.filter(title=hannibal).exists()
    drop_demo(TODAY)
    assert OutsideScore.objects.count() == 1


def test_the_later_ratings_move_a_ranking_taken_before_them(database: Place) -> None:
    from slated.rank import By, movement
    from slated.site.ratings.demo import TURN, make_demo
    from slated.site.ratings.models import Rating
    from slated.site.ratings.snapshot import snapshot_of, take

    shown = [make_title(f"Show {number}", start_year=2014) for number in range(8)]
    first = make_demo(TURN)
    assert not Rating.objects.filter(day__gte=TURN).exists()
    take(TURN)
    assert make_demo(TURN) == 0
    assert (second := make_demo(TODAY)) > len(shown)
    assert first > second
    take(TODAY)
    before, after = (snapshot_of(None, By.RATING, day) for day in (TURN, TODAY))
    assert after is not None
    assert [one.mark for one in movement(before, after).values() if one.mark != "–"]
    assert make_demo(TODAY) == 0


def test_two_lists_of_titles_that_are_known(database: Place) -> None:
    from slated.site.catalogue.lists import list_titles, pick
    from slated.site.catalogue.models import Franchise, NamedList
    from slated.site.ratings.card import numbers
    from slated.site.ratings.demo import drop_demo, make_demo

    cage, glow = make_title("Luke Cage", start_year=2016), make_title("GLOW", start_year=2017)
    make_title("Fargo", start_year=2014)
    for _ in range(2):
        make_demo(TODAY)
        assert {named.name for named in NamedList.objects.all()} == {"Marvel", "Cut short"}
    assert [title.pk for title in list_titles("Marvel")] == [cage]
    assert [title.pk for title in list_titles("Cut short")] == [glow]
    assert numbers(glow).tally.votes >= 6
    pick("Cut short", [cage])
    drop_demo(TODAY)
    assert [named.name for named in NamedList.objects.all()] == ["Cut short"]
    assert not Franchise.objects.exists()


def test_who_has_lists_gets_none(database: Place) -> None:
    from slated.site.catalogue.lists import delete_list, pick
    from slated.site.catalogue.models import Franchise, NamedList
    from slated.site.ratings.demo import drop_demo, make_demo

    cage = make_title("Luke Cage", start_year=2016)
    pick("Mine", [cage])
    make_demo(TODAY)
    assert [named.name for named in NamedList.objects.all()] == ["Mine"]
    delete_list("Mine")
    make_demo(TODAY)
    other = make_title("Thor", start_year=2011)
    Franchise.objects.get(name="Marvel").titles.add(other)
    drop_demo(TODAY)
    assert Franchise.objects.get(name="Marvel").titles.filter(pk=other).exists()
