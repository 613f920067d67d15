"""The scorecard and the track records, from the claims kept."""

import pytest
from tests.site.slate.telling import day, jessica_jones, tell

from slated.site.slate.forecasts import track_records
from slated.site.slate.outlooks import outlooks


def fox_and_nbc() -> None:
    name = "Brooklyn Nine-Nine"
    tell("2018-05-10", name, None, "cancellation happened", speaker="Fox", platform="Fox")
    tell("2018-05-11", name, 6, "renewal happened", speaker="NBC", platform="NBC")


@pytest.mark.usefixtures("database")
def test_a_title_stands_under_one_outlook() -> None:
    jessica_jones()
    found = outlooks(day("2018-04-01"), network="Netflix")
    assert [(one.held.title, str(one.entry.outlook)) for one in found] == [
        ("Daredevil", "renewed"),
        ("Jessica Jones", "in limbo"),
        ("Luke Cage", "in limbo"),
    ]
    assert found[1].to_dict() == {
        "title": "Jessica Jones",
        "outlook": "in limbo",
        "season": 2,
        "since": "2018-03-09",
        "now_on": None,
        "why": "Released March 8, 2018, reports Variety, 9 Mar 2018.",
    }


@pytest.mark.usefixtures("database")
def test_a_season_on_another_network_saves_the_series() -> None:
    fox_and_nbc()
    before, after = outlooks(day("2018-05-10")), outlooks(day("2018-05-12"))
    assert [str(one.entry.outlook) for one in before] == ["cancelled"]
    assert [(str(one.entry.outlook), one.entry.season) for one in after] == [("renewed", 6)]
    # It is on the card of the network that dropped it, too, saved.
    for network in ("Fox", "NBC", None):
        [saved] = outlooks(day("2018-05-12"), network=network)
        assert (str(saved.entry.outlook), saved.now_on) == ("renewed", "NBC")
    assert before[0].now_on is None


@pytest.mark.usefixtures("database")
def test_who_takes_back_its_own_has_not_saved_it() -> None:
    name = "Timeless"
    tell("2017-05-10", name, None, "cancellation happened", speaker="NBC", platform="NBC")
    tell("2017-05-13", name, 2, "renewal happened", speaker="NBC", platform="NBC")
    [kept] = outlooks(day("2017-05-14"), network="NBC")
    assert (str(kept.entry.outlook), kept.now_on) == ("renewed", None)


@pytest.mark.usefixtures("sqlite_database")
def test_the_card_says_who_saved_it(capsys: pytest.CaptureFixture[str]) -> None:
    from slated.cli.scorecard_table import print_scorecard

    fox_and_nbc()
    print_scorecard(outlooks(day("2018-05-12"), network="Fox"))
    assert "saved, now on NBC: Renewed" in " ".join(capsys.readouterr().out.split())


@pytest.mark.usefixtures("database")
def test_records_compare_dates_with_what_happened() -> None:
    jessica_jones()
    tell("2018-01-05", "Jessica Jones", 2, "premiere rumoured", "2018-05", outlet="Gossip")
    outlets, speakers = track_records()
    by_name = {one.source: one for one in outlets}
    deadline, gossip = by_name["Deadline"], by_name["Gossip"]
    assert (deadline.forecasts, deadline.right, deadline.error) == (2, 2, 0.0)
    assert deadline.early == (155 + 88) / 2
    assert (gossip.forecasts, gossip.right, gossip.error, gossip.early) == (1, 0, 54.0, 62.0)
    assert {one.source: one.prior for one in speakers} == {"Krysten Ritter": 0.8, "Netflix": 0.95}


@pytest.mark.usefixtures("database")
def test_there_are_no_records_before_anything_came() -> None:
    tell("2018-01-05", "Jessica Jones", 2, "premiere announced", "2018-05")
    assert track_records() == ([], [])
