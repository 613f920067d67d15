"""Feeds of changes: one entry for each, whichever program reads them."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from tests.site.publish.test_calendar import ozark
from tests.site.slate.telling import day, jessica_jones, tell

if TYPE_CHECKING:
    from slated.site.publish.entries import Entry

HOSTILE = "<b>Far\u202ego\x0b</b>]]>&amp;\u2028\"'"


def entries(until: str, **choices: Any) -> list[Entry]:
    """The changes up to a day, oldest first."""
    from slated.site.publish.entries import page
    from slated.site.publish.scope import Scope

    return page(Scope(), day(until), **choices).entries[::-1]


def fed(until: str, form: str, **fields: Any) -> Any:
    """The feed of everything as Atom's bytes, or as the dict of a JSON Feed."""
    from slated.site.publish.feed import Feed, atom, json_feed

    feed = Feed(
        id="urn:uuid:2b6dd3a6-9ad5-4b8b-8ad0-a9cc2ab9a9d5",
        name="Slated",
        home="https://slate.test/",
        here=f"https://slate.test/feeds/changes.{form}",
        next=fields.pop("after", None),
        entries=entries(until, **fields)[::-1],
        absolute=lambda path: f"https://slate.test{path}",
    )
    return atom(feed) if form == "atom" else json_feed(feed)


@pytest.mark.usefixtures("database")
def test_each_change_is_an_entry_with_before_and_after() -> None:
    ozark()
    found = entries("2020-07-02")
    assert [(str(one.on), one.title) for one in found] == [
        ("2020-01-10", "Ozark, season 3: newly dated May 1, 2020"),
        ("2020-03-20", "Ozark, season 3: delayed, no new date; it was May 1, 2020"),
        (
            "2020-06-15",
            "Ozark, season 3: delayed 4 months, from May 1, 2020 to September 2020",
        ),
        ("2020-07-01", "Ozark, season 3: refined from September 2020 to September 18, 2020"),
    ]
    assert [[kind.value for kind in one.kinds] for one in found] == [
        *(["set"], ["moved"], ["moved"], ["set"])
    ]
    assert found[-1].lines() == [
        "Before: September 2020, a firm window",
        "Now: September 18, 2020, a firm day",
        "September 18, 2020, says Netflix, 1 Jul 2020.",
        "Who says so: Netflix, Deadline",
    ]


@pytest.mark.usefixtures("database")
def test_what_moved_twice_in_a_stretch_is_told_twice_and_more_voices_are_no_change() -> None:
    ozark(until="2020-01-10")
    tell("2020-01-11", "Ozark", 3, "premiere announced", "2020-05-01", outlet="Variety")
    assert len(entries("2020-02-01")) == 1


@pytest.mark.usefixtures("database")
def test_a_window_that_runs_out_is_an_entry_of_that_day() -> None:
    ozark(until="2020-01-10")
    overdue = entries("2020-06-01")[-1]
    assert (str(overdue.on), overdue.kinds[0].value) == ("2020-05-02", "waiting")
    assert overdue.updated >= datetime(2020, 5, 2, tzinfo=UTC)


@pytest.mark.usefixtures("database")
def test_the_first_trailer_is_an_entry() -> None:
    ozark(until="2020-01-10")
    tell("2020-03-05", "Ozark", 3, "trailer happened")
    trailer = entries("2020-03-06")[-1]
    assert (trailer.title, trailer.kinds[0].value) == ("Ozark, season 3: trailer out", "trailer")
    assert trailer.lines()[0] == "Before: May 1, 2020, a firm day"


@pytest.mark.usefixtures("database")
def test_kinds_and_rumours_choose() -> None:
    from slated.site.alerts.kinds import Kind

    jessica_jones()
    titles = {one.held.title for one in entries("2017-12-31")}
    assert titles == {"Arrow", "Daredevil", "Jessica Jones", "Luke Cage", "The Punisher"}
    renewed = {one.held.title for one in entries("2017-12-31", kinds=[Kind.RENEWED])}
    assert renewed == {"Daredevil"}
    without = {one.held.title for one in entries("2017-12-31", rumours=False)}
    assert without == titles - {"Luke Cage"}
    only = [one.held.title for one in entries("2017-12-31", kinds=[Kind.RUMOUR])]
    assert only == ["Luke Cage"]


@pytest.mark.usefixtures("database")
def test_old_news_without_a_day_is_no_change() -> None:
    from slated.site.news.models import ArticleVersion

    jessica_jones()
    ArticleVersion.objects.filter(readings__claims__title="Arrow").update(published=None)
    assert "Arrow" not in {one.held.title for one in entries("2017-12-31")}


@pytest.mark.usefixtures("database")
def test_pages_follow_each_other_without_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    from slated.site.publish import entries as module
    from slated.site.publish.scope import Scope

    jessica_jones()
    ozark()
    whole = [one.id for one in module.page(Scope(), day("2020-07-02")).entries]
    assert len(whole) == len(set(whole)) > 6
    for most, scan in ((2, 400), (50, 3), (2, 3), (1, 1)):
        monkeypatch.setattr(module, "PAGE", most)
        monkeypatch.setattr(module, "SCAN", scan)
        found, after = [], None
        while True:
            page = module.page(Scope(), day("2020-07-02"), after=after)
            assert len(page.entries) <= most
            found += [one.id for one in page.entries]
            after = page.next
            if after is None:
                break
        assert found == whole, (most, scan)


@pytest.mark.usefixtures("database")
def test_ids_survive_a_rebuild_and_calendars_being_read() -> None:
    from slated.site.catalogue.models import Release
    from slated.site.publish.calendars import calendar_of
    from slated.site.publish.options import Options
    from slated.site.publish.scope import Scope
    from slated.site.slate.models import Span
    from slated.site.slate.spans import rebuild

    ozark()
    before = [one.id for one in entries("2020-07-02")]
    Span.objects.all().delete()
    rebuild(Release.objects.values_list("pk", flat=True))
    calendar_of(Scope(), Options(), day("2020-07-02"), str)
    assert [one.id for one in entries("2020-07-02")] == before


@pytest.mark.usefixtures("database")
def test_the_same_day_told_more_exactly_is_the_same_entry_and_another_kind_is_not() -> None:
    ozark(until="2020-01-10")
    [first] = entries("2020-01-10")
    tell("2020-01-10", "Ozark", 3, "premiere announced", "2020-05-02", speaker="Netflix")
    [second] = entries("2020-01-10")
    assert second.id == first.id
    tell("2020-01-10", "Ozark", 3, "premiere happened", "2020-01-10", speaker="Netflix")
    [third] = entries("2020-01-10")
    assert third.kinds[0].value == "out"
    assert third.id != first.id


@pytest.mark.usefixtures("database")
def test_atom_is_read_by_feedparser() -> None:
    ozark()
    xml = fed("2020-07-02", "atom", after="https://slate.test/feeds/changes.atom?before=x&kind=set")
    read = feedparser.parse(xml)
    assert (read.bozo, read.version) == (False, "atom10")
    assert read.feed.title == "Slated"
    assert {link.rel: link.href for link in read.feed.links}["next"].endswith("before=x&kind=set")
    newest = read.entries[0]
    assert newest.title.startswith("Ozark, season 3: refined")
    assert newest.published == "2020-07-01T00:00:00Z"
    assert newest.updated >= newest.published
    assert re.fullmatch(r"https://slate\.test/show/\d+-ozark#s3", newest.link)
    assert [tag.term for tag in newest.tags] == ["set"]
    assert {link.rel for link in newest.links} == {"alternate", "via"}
    assert newest.content[0].value.startswith("Before: September 2020")
    assert len({entry.id for entry in read.entries}) == 4
    assert read.feed.updated == max(entry.updated for entry in read.entries)


@pytest.mark.usefixtures("database")
def test_atom_is_read_by_our_own_reader() -> None:
    from slated.gather.context import Context, Origin
    from slated.gather.feed import feed
    from slated.gather.limits import Limits

    ozark()
    xml = fed("2020-07-02", "atom").decode()
    context = Context(today=date(2020, 8, 1), limits=Limits())
    articles = list(feed(xml, Origin("changes.atom"), context))
    assert [article.published for article in articles][:2] == [day("2020-07-01"), day("2020-06-15")]
    assert articles[0].title.startswith("Ozark, season 3: refined")
    assert "Now: September 18, 2020, a firm day" in articles[0].text
    assert articles[0].outlet == "Slated"


@pytest.mark.usefixtures("database")
def test_json_feed_keeps_the_rules_of_version_1_1() -> None:
    ozark()
    made = json.loads(json.dumps(fed("2020-07-02", "json", after="https://slate.test/more")))
    assert made["version"] == "https://jsonfeed.org/version/1.1"
    assert made["title"]
    assert made["next_url"] != made["feed_url"]
    known = {
        *("version", "title", "home_page_url", "feed_url", "next_url", "authors"),
        *("language", "items"),
    }
    assert set(made) == known
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
    for item in made["items"]:
        assert isinstance(item["id"], str)
        assert item["content_text"]
        assert item["url"].startswith("https://slate.test/show/")
        assert item["external_url"].startswith("https://example.org/")
        assert re.fullmatch(stamp, item["date_published"])
        assert re.fullmatch(stamp, item["date_modified"])
        assert all(isinstance(tag, str) for tag in item["tags"])
        extensions = set(item) - {
            *("id", "url", "external_url", "title", "content_text"),
            *("date_published", "date_modified", "tags"),
        }
        assert extensions == {"_slated"}
    assert made["items"][0]["_slated"]["before"] == {
        "standing": "windowed",
        "when": "2020-09",
        "words": "September 2020, a firm window",
    }
    assert made["items"][0]["_slated"]["after"]["when"] == "2020-09-18"


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize("form", ["atom", "json"])
def test_hostile_names_are_text(form: str) -> None:
    tell("2020-01-10", HOSTILE, 3, "premiere announced", "2020-05-01", speaker=HOSTILE)
    made = fed("2020-02-01", form)
    if form == "atom":
        read = feedparser.parse(made)
        assert not read.bozo
        title, text = read.entries[0].title_detail, read.entries[0].content[0]
        assert title.type == text.type == "text/plain"
        assert b"<b>" not in made
    else:
        item = made["items"][0]
        assert "content_html" not in item
        assert not re.search("[\x00-\x09\x0b-\x1f\u2028\u202e]", item["title"])


@pytest.mark.usefixtures("database")
def test_an_empty_feed_is_one_all_the_same() -> None:
    read = feedparser.parse(fed("2020-01-01", "atom"))
    assert (read.bozo, read.entries) == (False, [])
    assert read.feed.updated
    assert fed("2020-01-01", "json")["items"] == []
