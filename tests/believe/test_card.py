"""The scorecard: one outlook for a title, from the beliefs on its releases."""

from tests.believe.saying import day, said

from slated.believe import Statement, believe
from slated.believe.card import Entry, scorecard


def card(as_of: str, *statements: Statement) -> Entry | None:
    """The entry of a title, its statements sorted into releases by season."""
    seasons = {one.claim.season for one in statements}
    return scorecard(
        [
            (season, believe([s for s in statements if s.claim.season == season], day(as_of)))
            for season in seasons
        ]
    )


OUT = said("2017-06-02", "outlet", "premiere happened", "2017-06-01", season=3)


def test_a_season_ordered_means_renewed() -> None:
    order = said("2017-07-01", "platform", "renewal happened", season=4)
    entry = card("2017-08-01", OUT, order)
    assert entry is not None
    assert (entry.outlook, entry.season, entry.since) == ("renewed", 4, day("2017-07-01"))
    assert entry.why == "Renewed, says Netflix, 1 Jul 2017; no date known."


def test_a_date_ahead_means_renewed_though_nobody_said_so() -> None:
    date = said("2017-07-01", "platform", "premiere announced", "2018", season=4)
    entry = card("2017-08-01", OUT, date)
    assert entry is not None
    assert entry.outlook == "renewed"


def test_cancelled_and_rescued_by_a_season() -> None:
    axed = said("2018-05-10", "Fox", "cancellation happened", platform="Fox", season=None)
    saved = said("2018-05-11", "network", "renewal happened", platform="NBC", season=6)
    one, other = card("2018-05-10", OUT, axed, saved), card("2018-05-12", OUT, axed, saved)
    assert one is not None
    assert other is not None
    assert (one.outlook, other.outlook) == ("cancelled", "renewed")


def test_cancelled_is_remembered_for_ever() -> None:
    axed = said("2018-05-10", "Fox", "cancellation happened", season=None)
    entry = card("2026-05-10", OUT, axed)
    assert entry is not None
    assert entry.outlook == "cancelled"


def test_ending_until_the_end_is_told() -> None:
    last = said("2018-07-01", "network", "conclusion announced", season=5)
    over = said("2019-06-20", "outlet", "finale happened", "2019-06-19", season=5)
    before, after = card("2018-08-01", OUT, last, over), card("2019-07-01", OUT, last, over)
    assert before is not None
    assert after is not None
    assert (before.outlook, after.outlook) == ("ending", "ended")
    assert card("2021-08-01", OUT, last) is None


def test_out_and_undecided_is_limbo_for_two_years() -> None:
    entry = card("2017-08-01", OUT)
    assert entry is not None
    assert (entry.outlook, entry.season) == ("in limbo", 3)
    assert card("2019-08-01", OUT) is None


def test_said_to_be_undecided_is_limbo() -> None:
    open_ = said("2019-05-01", "network", "renewal unknown", season=4)
    entry = card("2019-08-01", OUT, open_)
    assert entry is not None
    assert (entry.outlook, entry.why) == ("in limbo", "Nothing is decided, says NBC, 1 May 2019.")


def test_overdue_is_limbo() -> None:
    date = said("2017-07-01", "platform", "premiere announced", "2018", season=4)
    entry = card("2019-02-01", OUT, date)
    assert entry is not None
    assert (entry.outlook, entry.season) == ("in limbo", 4)


def test_nothing_known_is_not_on_the_card() -> None:
    assert card("2017-01-01", OUT) is None
    assert scorecard([]) is None
