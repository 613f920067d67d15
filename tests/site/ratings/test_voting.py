"""Ratings on both databases: given, changed, removed, and shown at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from tests.site.ratings.making import NOW, crowd, make_title

from slated.site.place import Place


def test_a_rating_shows_at_once(database: Place) -> None:
    from slated.site.ratings.card import numbers

    title = make_title("Jessica Jones")
    crowd(title, 4, 4.5, 5, 3.5)
    assert numbers(title).tally.average().value is None
    crowd(title, 4)
    shown = numbers(title)
    assert (shown.tally.average().value, shown.tally.votes) == (4.2, 5)
    assert shown.rated_place.rank == 1
    assert shown.composite_place.rank == 1
    assert shown.to_dict()["rating"]["counts"] == [0, 0, 0, 0, 0, 0, 1, 2, 1, 1]


def test_the_rank_moves_with_the_next_rating(database: Place) -> None:
    from slated.site.ratings.card import numbers

    first, second = make_title("Fargo"), make_title("Legion")
    crowd(first, 4, 4, 4, 4, 4)
    crowd(second, 4, 4, 4, 4, 4)
    assert [numbers(t).rated_place.rank for t in (first, second)] == [1, 1]
    crowd(second, 5)
    assert [numbers(t).rated_place.rank for t in (first, second)] == [2, 1]
    assert [numbers(t).composite_place.rank for t in (first, second)] == [2, 1]


def test_one_rating_a_viewer_changed_and_removed(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Change
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate, rating_of, remove

    title, alice = make_title("Fargo"), viewer_named("Alice")
    rate(alice, title, 3, now=NOW)
    rate(alice, title, 4.5, now=NOW + timedelta(days=1))
    rate(alice, title, 4.5, now=NOW + timedelta(days=2))
    assert numbers(title).tally.counts == (0, 0, 0, 0, 0, 0, 0, 0, 1, 0)
    held = rating_of(alice, title)
    assert held is not None
    assert (held.steps, held.day) == (9, date(2018, 5, 2))
    assert remove(alice, title, now=NOW + timedelta(days=3))
    assert rating_of(alice, title) is None
    assert numbers(title).tally.votes == 0
    assert not remove(alice, title)
    history = Change.objects.order_by("pk").values_list("steps", flat=True)
    assert list(history) == [6, 9, None]


def test_a_season_has_a_tally_of_its_own(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Tally

    title = make_title("The Wire")
    crowd(title, 5, 5)
    crowd(title, 3, season=2)
    assert numbers(title).tally.votes == 2
    assert Tally.objects.get(title=title, season=2).counts.mean == 3


@pytest.mark.parametrize("stars", [0, 5.5, 3.25])
def test_no_other_number_of_stars(sqlite_database: Place, stars: float) -> None:
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate

    title, alice = make_title("Fargo"), viewer_named("Alice")
    with pytest.raises(ValueError, match="in halves"):
        rate(alice, title, stars)
    with pytest.raises(ValueError, match="needs a name"):
        viewer_named(" ")


def test_a_young_account_waits_for_a_week(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.snapshot import take
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import explained, rate

    title = make_title("Fargo")
    bob = viewer_named("Bob", joined=NOW.date())
    rating = rate(bob, title, 5, now=NOW)
    assert not rating.counted
    assert explained(rating).words == ("The account is younger than 7 days: counts from 2018-05-08")
    assert numbers(title).tally.votes == 0
    take(date(2018, 5, 7))
    assert numbers(title).tally.votes == 0
    take(date(2018, 5, 8))
    rating.refresh_from_db()
    assert rating.counted
    assert numbers(title).tally.votes == 1


def test_a_rating_before_the_first_showing_does_not_count(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import explained, rate

    title, alice = make_title("Fargo", start_year=2019), viewer_named("Alice")
    early = rate(alice, title, 5, now=NOW)
    assert explained(early).words == (
        "Cast on 2018-05-01, before the first showing on 2019-01-01: rate it again once seen"
    )
    rate(alice, title, 4, now=datetime(2019, 2, 1, tzinfo=UTC))
    assert numbers(title).tally.votes == 1


def nuked(title: int) -> None:
    """A year of two ratings a day, then forty of half a star on one day."""
    from slated.site.ratings.counting import recount
    from slated.site.ratings.models import Rating, Viewer
    from slated.site.ratings.rules import rule_in_force

    viewers = [Viewer(name=f"old {n}") for n in range(400)]
    viewers = list(Viewer.objects.bulk_create(viewers))
    Rating.objects.bulk_create(
        Rating(
            viewer=viewer,
            title_id=title,
            steps=(6, 7, 8, 8)[n % 4],
            day=NOW.date() - timedelta(days=200 - n // 2),
        )
        for n, viewer in enumerate(viewers)
    )
    recount(title, rule_in_force(), NOW.date())
    crowd(title, *[0.5] * 40)


def test_a_burst_is_found_as_it_comes_and_can_be_turned_back(database: Place) -> None:
    from slated.rank import FAIR, OFF, Reason
    from slated.site.catalogue.errors import TitleError
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Rating
    from slated.site.ratings.rules import pardon, rule_in_force, set_rule, unpardon
    from slated.site.ratings.voting import explained

    title = make_title("Fargo")
    nuked(title)
    assert numbers(title).tally.votes == 400
    low = Rating.objects.filter(steps=1)
    assert {row.reason for row in low} == {str(Reason.BURST)}
    assert "votes where 2 are usual" in explained(low[0]).words

    set_rule(OFF, "the audit of May", today=NOW.date())
    assert numbers(title).tally.votes == 440
    assert rule_in_force() == OFF
    set_rule(FAIR, "back to the printed rule", today=NOW.date())
    assert numbers(title).tally.votes == 400

    kept = pardon(title, NOW.date(), NOW.date(), "the finale was that bad", today=NOW.date())
    assert numbers(title).tally.votes == 440
    unpardon(kept.pk, today=NOW.date())
    assert numbers(title).tally.votes == 400
    with pytest.raises(TitleError, match="give the reason"):
        set_rule(OFF, " ")
    with pytest.raises(TitleError, match="no pardon"):
        unpardon(kept.pk)


def test_merged_titles_are_counted_as_one_and_apart_again(database: Place) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.undo import undo
    from slated.site.ratings.card import numbers
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import explained, rate, rating_of

    one, other = make_title("Jessica Jones"), make_title("Marvel's JJ")
    alice, bob = viewer_named("Alice"), viewer_named("Bob")
    rate(alice, one, 3, now=NOW)
    rate(alice, other, 5, now=NOW + timedelta(days=1))
    rate(bob, other, 4, now=NOW)
    log = merge(one, other, "the same series")
    assert numbers(one).tally.counts == (0, 0, 0, 0, 0, 0, 0, 1, 0, 1)
    assert numbers(other).tally == numbers(one).tally
    held = rating_of(alice, one)
    assert held is not None
    assert held.steps == 10
    older = alice.ratings.get(steps=6)
    assert explained(older).words.startswith("You rated this title again")
    undo(log.pk, "two series after all")
    assert numbers(one).tally.counts == (0, 0, 0, 0, 0, 1, 0, 0, 0, 0)
    assert numbers(other).tally.votes == 2


def test_tallies_made_anew_are_the_same(database: Place) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.ratings.models import Tally
    from slated.site.ratings.rebuild import rebuild_tallies

    one, other, third = (make_title(name) for name in ("Fargo", "Fargo TV", "Legion"))
    crowd(one, 1, 2, 3)
    crowd(other, 4)
    crowd(third, 5, season=1)
    merge(one, other, "the same series")

    def all_of_them() -> set[tuple[int, int | None, tuple[int, ...]]]:
        return {(t.title_id, t.season, t.counts.counts) for t in Tally.objects.all()}

    kept = all_of_them()
    assert rebuild_tallies() == 2
    assert all_of_them() == kept


def test_a_date_that_becomes_known_is_heeded_by_the_next_snapshot(database: Place) -> None:
    from slated.rank import Reason
    from slated.site.catalogue.models import Release
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Rating
    from slated.site.ratings.snapshot import take
    from slated.site.slate.forks import fork
    from slated.site.slate.models import Span

    title = make_title("Lanterns")
    crowd(title, 5, 5)
    assert numbers(title).tally.votes == 2
    Span.objects.create(
        release=Release.objects.create(title_id=title, season=1),
        first=date(2018, 5, 2),
        fork=fork(date(2018, 5, 2), None),
        standing="dated",
        window_first=date(2018, 9, 1),
        window_last=date(2018, 9, 1),
        rule="made",
        why="",
    )
    take(date(2018, 5, 3))
    assert numbers(title).tally.votes == 0
    assert {row.reason for row in Rating.objects.all()} == {str(Reason.EARLY)}


def test_a_viewer_is_forgotten_with_all_votes(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.models import Change, Viewer
    from slated.site.ratings.viewers import forget, viewer_named
    from slated.site.ratings.voting import rate

    title = make_title("Fargo")
    crowd(title, 3)
    alice = viewer_named("Alice")
    rate(alice, title, 5, now=NOW)
    rate(alice, title, 4, season=1, now=NOW)
    assert forget(alice) == 2
    assert numbers(title).tally.counts == (0, 0, 0, 0, 0, 1, 0, 0, 0, 0)
    assert not Viewer.objects.filter(name="Alice").exists()
    assert Change.objects.count() == 1


def test_a_rating_takes_few_queries(sqlite_database: Place) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate

    title = make_title("Fargo")
    crowd(title, 3, 4, 5)
    alice = viewer_named("Alice")
    with CaptureQueriesContext(connection) as queries:
        rate(alice, title, 5, now=NOW)
    assert len(queries) <= 24


def test_stars_given_before_the_first_showing_are_given_anew(database: Place) -> None:
    from slated.site.ratings.card import numbers
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate

    title, alice = make_title("Fargo", start_year=2019), viewer_named("Alice")
    rate(alice, title, 5, now=NOW)
    rate(alice, title, 5, now=datetime(2019, 2, 1, tzinfo=UTC))
    assert numbers(title).tally.votes == 1
    assert alice.ratings.get().day == date(2019, 2, 1)


@pytest.mark.parametrize("first", [0, 1])
def test_who_rated_both_of_two_merged_titles_rates_again(database: Place, first: int) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.ratings.card import numbers
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate, rating_of, remove

    pair = [make_title("Jessica Jones"), make_title("Marvel's JJ")]
    alice = viewer_named("Alice")
    for day, title in enumerate((pair[first], pair[1 - first])):
        rate(alice, title, 3 + day, now=NOW + timedelta(days=day))
    merge(pair[0], pair[1], "the same series")
    for stars, title in ((1, pair[1]), (2, pair[0])):
        rate(alice, title, stars, now=NOW + timedelta(days=2))
        held = rating_of(alice, pair[0])
        assert held is not None
        assert (held.steps, held.counted) == (2 * stars, True)
        assert numbers(pair[0]).tally.votes == 1
    assert remove(alice, pair[0], now=NOW + timedelta(days=3))
    assert not alice.ratings.exists()
    assert numbers(pair[0]).tally.votes == 0


def test_ratings_of_a_title_and_of_its_seasons_with_what_was_merged(
    database: Place, django_queries
) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.ratings.viewers import viewer_named
    from slated.site.ratings.voting import rate, ratings_of

    stays, other, third = (make_title(name) for name in ("Dr. Who", "Dr Who?", "Who"))
    alice, bob = viewer_named("Alice"), viewer_named("Bob")
    rate(alice, third, 4, now=NOW)
    rate(alice, other, 3, season=2, now=NOW)
    rate(bob, stays, 1, now=NOW)
    merge(other, third, "one series")
    merge(stays, other, "one series")
    with django_queries() as counted:
        held = ratings_of(alice.pk, stays)
    assert {season: rating.steps for season, rating in held.items()} == {None: 8, 2: 6}
    assert len(counted) == 1


def test_the_card_has_the_seasons(database: Place) -> None:
    from slated.site.ratings.card import numbers

    title = make_title("The Wire")
    crowd(title, 5)
    crowd(title, 3, 4, season=2)
    shown = numbers(title).to_dict()["seasons"]
    assert [(one["season"], one["votes"]) for one in shown] == [(2, 2)]
