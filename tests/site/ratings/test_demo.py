"""Made-up ratings: marked, the same each time, and gone without a trace."""

from __future__ import annotations

from datetime import date

from tests.site.ratings.making import crowd, make_title

from slated.site.place import Place

TODAY = date(2026, 11, 22)


def test_made_once_and_taken_away(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.demo import drop_demo, make_demo
    from slated.site.ratings.models import Rating, Viewer

    shown = make_title("Fargo", start_year=2014)
    coming = make_title("Lanterns", start_year=2027)
    crowd(shown, 4)
    made = make_demo(TODAY)
    assert 6 <= made <= 24
    assert make_demo(TODAY) == 0
    assert numbers(shown).tally.votes == made + 1
    assert numbers(coming).tally.votes == 0
    assert Viewer.objects.filter(demo=True, name__startswith="Demo viewer").count() == 40
    days = Rating.objects.filter(viewer__demo=True).values_list("day", flat=True)
    assert all(date(2014, 1, 1) <= day < TODAY for day in days)
    assert drop_demo(TODAY) == made
    assert numbers(shown).tally.votes == 1
    assert not Viewer.objects.filter(demo=True).exists()
