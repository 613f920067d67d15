"""What stands in a calendar, and what its numbers do when something moves."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from tests.site.publish.conftest import Written
from tests.site.publish.rfc5545 import checked, events_of
from tests.site.slate.telling import jessica_jones, tell


def ozark(*, until: str = "9999") -> None:
    """Season 3: dated, delayed without a date, told for a month, then for a day."""
    netflix = {"speaker": "Netflix", "platform": "Netflix"}
    for day, what, when in (
        ("2020-01-10", "premiere announced", "2020-05-01"),
        ("2020-03-20", "delay happened", None),
        ("2020-06-15", "premiere announced", "2020-09"),
        ("2020-07-01", "premiere announced", "2020-09-18"),
    ):
        if day <= until:
            tell(day, "Ozark", 3, what, when, **netflix)


def only(text: str):
    """The one event of a calendar."""
    [event] = events_of(text).values()
    return event


def test_a_day_and_a_window(written: Written) -> None:
    jessica_jones()
    found = events_of(written("2017-11-02"))
    assert set(found) == {
        "Arrow, season 6",
        "Jessica Jones, season 2 (2018, day not known)",
        "Rumour: Luke Cage, season 2 (2018, day not known)",
    }
    arrow = found["Arrow, season 6"]
    assert (arrow.value("DTSTART"), arrow.value("DTEND")) == ("20180118", "20180119")
    assert arrow.value("STATUS") == "CONFIRMED"
    assert arrow.value("TRANSP") == "TRANSPARENT"
    jones = found["Jessica Jones, season 2 (2018, day not known)"]
    assert (jones.value("DTSTART"), jones.value("DTEND")) == ("20180101", "20180102")
    assert jones.value("STATUS") == "TENTATIVE"
    assert jones.text("DESCRIPTION").split("\n") == [
        "2018, says lead actor Krysten Ritter on Twitter, 4 Oct 2017.",
        "A firm window · wrapped · Netflix",
        "Who says so: Krysten Ritter (lead actor), Twitter, Deadline",
        jones.text("DESCRIPTION").split("\n")[3],
        f"The story: {jones.value('URL')}",
    ]
    assert "The article: https://example.org/" in jones.text("DESCRIPTION")
    assert re.fullmatch(r"https://slate\.test/show/\d+-jessica-jones#s2", jones.value("URL"))


def test_a_window_of_a_month_is_a_span_and_its_end_is_the_day_after(written: Written) -> None:
    ozark(until="2020-06-15")
    event = events_of(written("2020-06-20"))["Ozark, season 3 (September 2020)"]
    assert (event.value("DTSTART"), event.value("DTEND")) == ("20200901", "20201001")
    assert event.value("STATUS") == "TENTATIVE"


def test_a_wide_window_stands_where_it_is_asked_to(written: Written) -> None:
    tell("2017-10-04", "Jessica Jones", 2, "premiere announced", "2018", speaker="Netflix")
    span = only(written("2017-10-05", "wide=span"))
    assert (span.value("DTSTART"), span.value("DTEND")) == ("20180101", "20190101")
    assert events_of(written("2017-10-05", "wide=out")) == {}
    first = only(written("2017-10-05"))
    assert (first.value("DTSTART"), first.value("DTEND")) == ("20180101", "20180102")


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [("2018-03/..", "20180301", "20180302"), ("../2018", "20181231", "20190101")],
)
def test_an_open_window_stands_at_its_known_end(
    written: Written, edtf: str, start: str, end: str
) -> None:
    tell("2017-10-04", "Jessica Jones", 2, "premiere announced", edtf, speaker="Netflix")
    for query in ("", "wide=span"):
        event = only(written("2017-10-05", query))
        assert (event.value("DTSTART"), event.value("DTEND")) == (start, end)
        assert event.value("STATUS") == "TENTATIVE"


def test_options_choose(written: Written) -> None:
    jessica_jones()
    day = "2017-11-02"
    assert "Rumour: Luke Cage, season 2 (2018, day not known)" not in events_of(
        written(day, "sure=no-rumours")
    )
    assert len(events_of(written(day, "sure=firm"))) == 2
    assert list(events_of(written(day, "sure=exact"))) == ["Arrow, season 6"]
    assert list(events_of(written(day, "network=The+CW"))) == ["Arrow, season 6"]
    assert events_of(written(day, "what=finales")) == {}


def test_a_finale_stands_beside_its_premiere(written: Written) -> None:
    tell("2019-04-01", "Veep", 7, "premiere happened", "2019-03-31")
    tell("2019-04-02", "Veep", 7, "finale announced", "2019-05-12", speaker="HBO")
    tell("2019-04-03", "Veep", 7, "finale rumoured", "2019-05-19")
    found = events_of(written("2019-04-05"))
    assert set(found) == {"Veep, season 7", "Veep, season 7: finale"}
    finale = found["Veep, season 7: finale"]
    assert (finale.value("DTSTART"), finale.value("STATUS")) == ("20190512", "CONFIRMED")
    assert finale.value("UID") != found["Veep, season 7"].value("UID")
    assert list(events_of(written("2019-04-05", "what=finales"))) == ["Veep, season 7: finale"]
    assert list(events_of(written("2019-04-05", "what=premieres"))) == ["Veep, season 7"]


def test_the_sequence_rises_as_it_moves_and_the_uid_stays(written: Written) -> None:
    ozark()
    days = ("2020-02-01", "2020-04-01", "2020-06-16", "2020-07-02")
    told = [only(written(day)) for day in days]
    assert [one.value("SEQUENCE") for one in told] == ["0", "1", "2", "3"]
    assert [one.value("STATUS") for one in told] == [
        *("CONFIRMED", "CANCELLED", "TENTATIVE", "CONFIRMED")
    ]
    assert [one.value("DTSTART")[4:] for one in told] == ["0501", "0501", "0901", "0918"]
    assert len({one.value("UID") for one in told}) == 1
    assert told[1].text("SUMMARY") == "No date any more: Ozark, season 3"


def test_whoever_fetches_seldom_is_told_the_same_number(written: Written) -> None:
    ozark()
    assert only(written("2020-07-02")).value("SEQUENCE") == "3"


def test_the_same_is_told_in_the_same_bytes(written: Written) -> None:
    ozark()
    jessica_jones()
    assert written("2020-07-02") == written("2020-07-02")


def test_a_rebuild_changes_nothing(written: Written) -> None:
    from slated.site.catalogue.models import Release
    from slated.site.slate.models import Span
    from slated.site.slate.spans import rebuild

    ozark()
    before = written("2020-07-02")
    Span.objects.all().delete()
    rebuild(Release.objects.values_list("pk", flat=True))
    assert written("2020-07-02") == before


def test_a_correction_that_undoes_a_move_lowers_no_sequence(written: Written) -> None:
    from slated.site.news.corrections import correct
    from slated.site.news.models import Claim

    ozark()
    before = only(written("2020-07-02"))
    wrong = Claim.objects.get(edtf="2020-09-18")
    correct(wrong.pk, None, "another series was meant", datetime(2020, 7, 2, tzinfo=UTC))
    after = only(written("2020-07-02"))
    assert after.value("DTSTART") == "20200901"
    assert int(after.value("SEQUENCE")) == int(before.value("SEQUENCE")) + 1
    assert after.value("LAST-MODIFIED") >= before.value("LAST-MODIFIED")
    assert after.value("DTSTAMP") == after.value("LAST-MODIFIED")


def test_more_voices_change_the_words_and_not_the_sequence(written: Written) -> None:
    from slated.site.publish.models import Placed

    ozark()
    before = only(written("2020-07-02"))
    Placed.objects.update(modified=datetime(2020, 7, 2, tzinfo=UTC))
    tell("2020-07-03", "Ozark", 3, "premiere announced", "2020-09-18", outlet="Variety")
    after = only(written("2020-07-04"))
    assert after.value("SEQUENCE") == before.value("SEQUENCE")
    assert after.value("DESCRIPTION") != before.value("DESCRIPTION")
    assert after.value("LAST-MODIFIED") > "20200702T000000Z"


def test_cancelled_is_kept_for_a_while_and_then_goes(written: Written) -> None:
    tell("2019-01-01", "The OA", 3, "premiere announced", "2019-12-01", speaker="Netflix")
    tell("2019-08-05", "The OA", 3, "cancellation happened", speaker="Netflix")
    event = only(written("2019-08-06"))
    assert event.text("SUMMARY") == "Cancelled: The OA, season 3"
    assert (event.value("STATUS"), event.value("DTSTART")) == ("CANCELLED", "20191201")
    assert event.value("SEQUENCE") == "1"
    assert only(written("2019-11-05")).value("STATUS") == "CANCELLED"
    assert events_of(written("2019-11-06")) == {}


def test_what_has_come_out_is_not_cancelled_with_the_series(written: Written) -> None:
    tell("2016-12-17", "The OA", None, "premiere happened", "2016-12-16", speaker="Netflix")
    tell("2019-08-05", "The OA", None, "cancellation happened", speaker="Netflix")
    assert events_of(written("2019-08-06")) == {}


def test_a_merge_keeps_the_uid_and_an_undo_gives_it_back(written: Written) -> None:
    from slated.site.catalogue.merge import merge
    from slated.site.catalogue.models import Title
    from slated.site.catalogue.undo import undo

    tell("2019-01-01", "Watchmenn", 1, "premiere announced", "2019-10", speaker="HBO")
    misspelt = only(written("2019-02-01"))
    tell("2019-03-01", "Watchmen", 1, "premiere announced", "2019-10-20", speaker="HBO")
    both = events_of(written("2019-03-02"))
    proper = both["Watchmen, season 1"].value("UID")
    stays, goes = Title.objects.get(name="Watchmen"), Title.objects.get(name="Watchmenn")
    log = merge(stays.pk, goes.pk, "misspelt")
    merged = only(written("2019-03-02"))
    assert merged.value("UID") == misspelt.value("UID")
    undo(log.pk, "two series after all")
    again = events_of(written("2019-03-02"))
    assert again["Watchmen, season 1"].value("UID") == proper
    assert again["Watchmenn, season 1 (October 2019)"].value("UID") == misspelt.value("UID")


def test_a_calendar_without_events_is_one_all_the_same(written: Written) -> None:
    calendar = checked(written("2020-01-01").encode())
    assert [one.name for one in calendar.within] == ["VTIMEZONE"]
    assert calendar.value("X-WR-CALNAME") == "Slated"
    assert calendar.lines["REFRESH-INTERVAL"] == [(";VALUE=DURATION", "PT6H")]


def test_there_are_so_many_and_what_lies_ahead_goes_first(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slated.site.publish.events.MOST", 2)
    jessica_jones()
    tell("2017-09-01", "Narcos", 3, "premiere happened", "2017-09-01", speaker="Netflix")
    assert set(events_of(written("2017-11-02"))) == {
        "Jessica Jones, season 2 (2018, day not known)",
        "Rumour: Luke Cage, season 2 (2018, day not known)",
    }
