"""Each change is announced once; old news and what changed to and fro are not."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import pytest
from tests.site.alerts.telling import NOW, TODAY, later, say, tell

from slated import Event, Status
from slated.site.place import Place


def test_the_first_start_announces_nothing_of_what_is_there(database: Place) -> None:
    say("Fargo", 6, "2027-06-05")
    say("Fargo", 5, "2027-03-03", day=date(2027, 2, 1))
    assert tell() == []
    assert tell(later(minutes=5)) == []
    say("Fargo", 6, "2027-07-01", words="It is July 1 now, he says, and no day sooner than that.")
    assert [kind for kind, _ in tell(later(minutes=10))] == ["moved"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"when": "2027-06-05"}, [("set", "newly dated June 5, 2027")]),
        (
            {"event": Event.RENEWAL, "status": Status.HAPPENED},
            [("renewed", "ordered, no date known")],
        ),
        ({"event": Event.CANCELLATION, "status": Status.HAPPENED}, [("cancelled", "cancelled")]),
        (
            {"when": "2027-06-05", "status": Status.RUMOURED},
            [("rumour", "rumoured for June 5, 2027")],
        ),
        ({"status": Status.UNKNOWN}, [("waiting", "the date is withheld")]),
        ({"event": Event.TRAILER, "status": Status.HAPPENED}, None),
    ],
)
def test_what_is_new_of_a_show_is_announced_once(
    begun: Place, told: dict[str, object], expected: list[tuple[str, str]] | None
) -> None:
    say("Fargo", 6, **told)  # type: ignore[arg-type]
    found = tell()
    if expected is None:
        assert ("trailer", "trailer out") in found
    else:
        assert found == expected
    assert tell(later(minutes=5)) == []
    assert tell(later(days=1)) == []


def test_a_date_that_moves_is_told_with_what_it_was_and_who_says_so(begun: Place) -> None:
    from slated.site.alerts.models import Announcement

    say("Fargo", 6, "2027-06-05")
    tell()
    say("Fargo", 6, "2027-06-26")
    assert tell(later(hours=1)) == [
        ("moved", "delayed 3 weeks, from June 5, 2027 to June 26, 2027")
    ]
    last = Announcement.objects.latest("pk")
    assert last.before["when"] == "2027-06-05"
    assert last.after["when"] == "2027-06-26"
    assert "Noah Hawley" in last.why
    assert last.url.startswith("https://news.example/")
    assert last.step == 2
    assert json.dumps(last.after)


def test_there_and_back_again_between_two_looks_is_nothing(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    say("Fargo", 6, "2027-06-26")
    say("Fargo", 6, "2027-06-05", day=TODAY + timedelta(days=1), learned=later(days=1))
    assert tell(later(days=1)) == []


def test_old_articles_read_late_are_no_news(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05", day=TODAY - timedelta(days=8))
    assert tell() == []
    say("Fargo", 6, "2027-06-26")
    assert [kind for kind, _ in tell(later(hours=1))] == ["moved"]


def test_an_article_without_a_day_is_no_news(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05", day=None)
    assert tell() == []


def test_an_article_of_last_week_is_news(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05", day=TODAY - timedelta(days=7))
    assert tell() == [("set", "newly dated June 5, 2027")]


def test_what_was_told_and_is_put_right_by_a_person_is_told(begun: Place) -> None:
    from slated.site.news.corrections import correct

    claim = say("Fargo", 6, "2027-06-05")
    tell()
    after = later(days=30)
    correct(claim, {"when": "2027-06-06"}, "misread", after)
    assert tell(after) == [("moved", "delayed 1 day, from June 5, 2027 to June 6, 2027")]


def test_what_comes_out_today_is_told_when_its_day_begins_anywhere(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    eve = NOW.replace(month=6, day=4)
    assert tell(eve.replace(hour=9)) == []
    assert tell(eve.replace(hour=10)) == [("out", "June 5, 2027")]
    assert tell(eve + timedelta(days=1)) == []
    # The day passes and nobody says that it came out: people knew that it would.
    assert tell(eve + timedelta(days=3)) == []
    said = date(2027, 6, 7)
    say("Fargo", 6, "2027-06-05", status=Status.HAPPENED, day=said, learned=eve)
    assert tell(eve + timedelta(days=3, hours=1)) == []


def test_a_window_that_runs_out_is_told_on_the_day_after(begun: Place) -> None:
    say("Fargo", 6, "2027-06")
    tell()
    assert tell(NOW.replace(month=6, day=30)) == []
    assert tell(NOW.replace(month=7, day=1)) == [("waiting", "overdue, June 2027 has passed")]


def test_two_firm_dates_are_a_conflict_and_then_settled(begun: Place) -> None:
    say("Fargo", 6, "2027-06-05", speaker="Noah Hawley")
    tell()
    say("Fargo", 6, "2027-06-19", speaker="Warren Littlefield")
    assert tell(later(hours=1)) == [("conflict", "in conflict: June 5, 2027 or June 19, 2027")]


def test_a_second_trailer_is_no_news(begun: Place) -> None:
    say("Fargo", 6, event=Event.TRAILER, status=Status.HAPPENED)
    assert ("trailer", "trailer out") in tell()
    say("Fargo", 6, event=Event.TRAILER, status=Status.HAPPENED)
    assert tell(later(hours=1)) == []


def test_a_title_merged_into_another_is_not_told_again(begun: Place) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Title

    say("Fargo", 6, "2027-06-05")
    say("Fargo: The Series", 1, "2014-04-15", event=Event.PREMIERE, status=Status.HAPPENED)
    tell()
    old, new = Title.objects.get(name="Fargo"), Title.objects.get(name="Fargo: The Series")
    merge(old.pk, new.pk, "the same")
    assert tell(later(hours=1)) == []


def test_two_titles_of_which_people_were_told_can_be_merged_and_parted_again(begun: Place) -> None:
    from slated.site.alerts.models import Announcement, Told
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Release, Title
    from slated.site.catalogue.undo import undo

    say("Fargo", 6, "2027-06-05")
    say("Fargo: The Series", 6, "2027-06-05")
    say("Fargo: The Series", 5, "2027-05-01")
    assert len(tell()) == 3
    before = sorted(Told.objects.values_list("release", "edtf"))
    rows = sorted(Announcement.objects.values_list("release", "step", "kind"))
    old, new = Title.objects.get(name="Fargo"), Title.objects.get(name="Fargo: The Series")
    act = merge(old.pk, new.pk, "the same")
    fifth = Release.objects.get(title=old, season=5)
    assert Told.objects.get(release=fifth).edtf == "2027-05-01"
    undo(act.pk, "they are two")
    assert sorted(Told.objects.values_list("release", "edtf")) == before
    assert sorted(Announcement.objects.values_list("release", "step", "kind")) == rows
    assert tell(later(hours=1)) == []


def test_many_changes_are_looked_at_some_at_a_time(
    begun: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from slated.site.alerts import announce

    monkeypatch.setattr(announce, "AT_ONCE", 2)
    for season in range(1, 8):
        say("Fargo", season, f"2027-06-0{season}")
    assert len(tell()) == 7


def test_a_run_ends_though_news_comes_without_end(
    begun: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was new as it began is addressed; what comes meanwhile is the next run's."""
    from slated.site.alerts import announce as module
    from slated.site.alerts.models import Announcement

    assert module.announce(NOW) is None
    look = module._look
    seasons = iter(range(3, 40))

    def and_more(releases: set[int], now: datetime) -> int:
        made = look(releases, now)
        if releases:
            say("Fargo", next(seasons), "2027-06-05")
        return made

    monkeypatch.setattr(module, "_look", and_more)
    say("Fargo", 2, "2027-06-05")
    assert module.announce(NOW) == "1 new, 1 addressed"
    monkeypatch.setattr(module, "_look", look)
    assert module.announce(NOW) == "1 new, 1 addressed"
    assert {one.release.season for one in Announcement.objects.all()} == {2, 3}
