"""Checking a feed: what is asked, what the answers mean, when it is asked again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.site.feeds.serving import LONG, Reply, Site
from tests.site.feeds.working import followed, kept, work

from slated.site.work.clock import Stopped

pytestmark = pytest.mark.usefixtures("database")
TEXT = "FX renews Fargo for a fifth season." + LONG


def due_in(feed, clock: Stopped) -> float:
    """Minutes until the next check."""
    feed.refresh_from_db()
    return round((feed.due - clock.now()).total_seconds() / 60)


def check_again(feed, clock: Stopped) -> None:
    """Move on to the next check, and do it."""
    feed.refresh_from_db()
    clock.forward(max(timedelta(0), feed.due - clock.now()))
    work(clock)
    feed.refresh_from_db()


def test_new_items_are_kept_with_what_they_claim(site: Site, clock: Stopped) -> None:
    from slated.site.news.models import Claim

    site.feed("/tv.rss", site.entry("/fargo", "Fargo renewed", TEXT))
    feed = followed(site, "/tv.rss", clock)
    work(clock)
    assert kept() == [(site.url("/fargo"), TEXT.strip())]
    assert Claim.objects.get().title == "Fargo"
    assert site.paths() == ["/tv.rss"]
    feed.refresh_from_db()
    assert (feed.title, feed.kind, feed.failures) == ("The Wire", "RSS", 0)
    assert feed.items.get().claims == 1


def test_an_unchanged_feed_is_not_sent_again(site: Site, clock: Stopped) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT), ETag='"one"', Last_Modified="then")
    feed = followed(site, "/tv.rss", clock)
    work(clock)
    check_again(feed, clock)
    sent = site.asked[-1][1]
    assert (sent["If-None-Match"], sent["If-Modified-Since"]) == ('"one"', "then")
    assert (feed.checks, feed.failures, feed.items.count()) == (2, 0, 1)


def test_a_server_without_marks_is_known_by_its_bytes(site: Site, clock: Stopped) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    work(clock)
    assert due_in(feed, clock) < 16
    check_again(feed, clock)
    assert feed.every == 15 * 60 * 1.5


def test_the_interval_follows_the_news(site: Site, clock: Stopped) -> None:
    feed = followed(site, "/tv.rss", clock)
    found = []
    for number in range(3):
        site.feed("/tv.rss", site.entry(f"/{number}", f"News {number}", TEXT + str(number)))
        check_again(feed, clock)
        found.append(feed.every / 60)
    assert found == [15, 10, 10]
    for _ in range(20):
        check_again(feed, clock)
    assert feed.every == 24 * 60 * 60


@pytest.mark.parametrize(
    ("headers", "head", "minutes"),
    [
        ({"Cache-Control": "public, max-age=7200"}, "", 120),
        ({"Cache-Control": "max-age=7200", "Age": "3600"}, "", 60),
        ({"Cache-Control": "no-cache, max-age=7200"}, "", 15),
        ({}, "<ttl>90</ttl>", 90),
        # It is Monday, noon, at Greenwich.
        ({}, "<skipHours><hour>12</hour><hour>13</hour></skipHours>", 2 * 60),
        ({}, "<skipDays><day>Monday</day><day>Tuesday</day></skipDays>", 36 * 60),
        ({}, "<sy:updatePeriod>daily</sy:updatePeriod>", 12 * 60),
        ({}, "<sy:updatePeriod>yearly</sy:updatePeriod>", 12 * 60),
        ({"Retry-After": "10800"}, "", 180),
        ({"Cache-Control": "max-age=99999999"}, "", 7 * 24 * 60),
    ],
)
def test_a_server_that_wants_to_be_left_alone_is(
    site: Site, clock: Stopped, headers: dict[str, str], head: str, minutes: int
) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT), head=head, **headers)
    feed = followed(site, "/tv.rss", clock)
    from slated.site.feeds.stepping import step

    assert step(clock, "a worker")
    assert due_in(feed, clock) == minutes


def test_what_a_feed_wants_holds_while_it_is_unchanged(site: Site, clock: Stopped) -> None:
    head = "<ttl>90</ttl><skipHours><hour>15</hour></skipHours>"
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT), head=head, ETag='"one"')
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    check_again(feed, clock)
    assert site.asked[-1][1]["If-None-Match"] == '"one"'
    assert due_in(feed, clock) == pytest.approx(90 + 60, abs=2)


def test_how_often_it_says_it_is_updated_is_where_the_interval_begins(
    site: Site, clock: Stopped
) -> None:
    head = "<sy:updatePeriod>hourly</sy:updatePeriod>"
    found = []
    feed = followed(site, "/tv.rss", clock)
    for number in range(3):
        entry = site.entry(f"/{number}", f"News {number}", TEXT + str(number))
        site.feed("/tv.rss", entry, head=head)
        check_again(feed, clock)
        found.append(feed.every / 60)
    assert found == [30, 15, 10]


@pytest.mark.parametrize("after", ["7200", "Mon, 05 Mar 2018 14:00:00 GMT"])
def test_too_many_requests_is_heeded(site: Site, clock: Stopped, after: str) -> None:
    from slated.site.feeds.stepping import step

    site.replies["/tv.rss"] = Reply(429, "", {"Retry-After": after})
    site.feed("/other.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    step(clock, "a worker")
    assert due_in(feed, clock) == 120
    assert "429 Too Many Requests" in feed.error
    # Its server is left alone for other feeds too.
    followed(site, "/other.rss", clock)
    clock.forward(timedelta(minutes=119))
    assert not step(clock, "a worker")
    clock.forward(timedelta(minutes=1))
    assert step(clock, "a worker")


BROKEN = {
    "an error of the server": Reply(500),
    "not there": Reply(404),
    "no feed": Reply(200, "<html><body>Welcome</body></html>"),
    "broken XML": Reply(200, '<?xml version="1.0"?><rss><channel><item><title>Barry'),
    "empty": Reply(200, ""),
    "a picture": Reply(200, "\x89PNG\r\n\x1a\n\0\0\0\0"),
    "other XML": Reply(200, '<?xml version="1.0"?><svg/>'),
    "entities": Reply(200, '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>'),
    "in circles": Reply(302, "", {"Location": "/tv.rss"}),
    "to a private file": Reply(302, "", {"Location": "file:///etc/passwd"}),
}


@pytest.mark.parametrize("reply", BROKEN.values(), ids=BROKEN.keys())
def test_failures_are_told_and_tried_ever_later(site: Site, clock: Stopped, reply: Reply) -> None:
    site.replies["/tv.rss"] = reply
    feed = followed(site, "/tv.rss", clock)
    waits = []
    for _ in range(6):
        check_again(feed, clock)
        waits.append(round((feed.due - feed.checked).total_seconds() / 60))
    assert waits == [30, 30, 30, 40, 80, 160]
    assert (feed.state, feed.failures) == ("followed", 6)
    assert "://" in feed.error
    assert feed.items.count() == 0


def test_a_feed_that_keeps_failing_is_parked_and_says_why(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.following import resume
    from slated.site.feeds.status import trouble

    site.replies["/tv.rss"] = Reply(500)
    feed = followed(site, "/tv.rss", clock)
    for _ in range(12):
        check_again(feed, clock)
    assert feed.state == "parked"
    assert trouble(feed).startswith("parked: it failed 12 times in a row, last: http")
    asked = len(site.asked)
    clock.forward(timedelta(days=30))
    assert work(clock) == 0
    assert len(site.asked) == asked
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    resume(feed, clock.now())
    work(clock)
    feed.refresh_from_db()
    assert (feed.state, feed.failures, feed.items.count()) == ("followed", 0, 1)


def test_a_success_forgets_the_failures(site: Site, clock: Stopped) -> None:
    site.replies["/tv.rss"] = Reply(500)
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    check_again(feed, clock)
    assert (feed.failures, feed.error) == (0, "")


def test_a_feed_gone_for_good_is_parked_at_once(site: Site, clock: Stopped) -> None:
    site.replies["/tv.rss"] = Reply(410)
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    assert (feed.state, feed.why) == ("parked", "the server says that it is gone for good (410)")


@pytest.mark.parametrize(("status", "moves"), [(301, True), (308, True), (302, False)])
def test_only_a_permanent_redirect_moves_a_feed(
    site: Site, clock: Stopped, status: int, moves: bool
) -> None:
    site.replies["/tv.rss"] = Reply(status, "", {"Location": "/new.rss"})
    site.feed("/new.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    assert feed.url == site.url("/new.rss" if moves else "/tv.rss")
    check_again(feed, clock)
    assert site.paths()[2:] == (["/new.rss"] if moves else ["/tv.rss", "/new.rss"])
    assert len(kept()) == 1


def test_a_feed_that_moves_to_another_one_is_parked(site: Site, clock: Stopped) -> None:
    site.replies["/tv.rss"] = Reply(301, "", {"Location": "/new.rss"})
    site.feed("/new.rss", site.entry("/fargo", "Fargo", TEXT))
    followed(site, "/new.rss", clock)
    feed = followed(site, "/tv.rss", clock)
    work(clock)
    feed.refresh_from_db()
    assert feed.state == "parked"
    assert feed.why == f"it has moved to {site.url('/new.rss')}, which is followed already"


def test_a_redirect_to_what_is_no_feed_moves_nothing(site: Site, clock: Stopped) -> None:
    site.replies["/tv.rss"] = Reply(301, "", {"Location": "/"})
    site.put("/", "<html><body>We are on holiday</body></html>")
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    assert (feed.url, feed.failures) == (site.url("/tv.rss"), 1)


def test_one_host_is_asked_with_a_pause_between(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.stepping import step

    for number in range(3):
        site.feed(f"/{number}.rss", site.entry(f"/{number}", "Fargo", TEXT + str(number)))
        followed(site, f"/{number}.rss", clock)
    assert step(clock, "a worker")
    asked = len(site.asked)
    while step(clock, "a worker"):  # the items, which need no page
        pass
    assert len(site.asked) == asked
    clock.forward(timedelta(seconds=2))
    assert step(clock, "a worker")
    assert len(site.asked) == asked + 1


def test_private_addresses_are_refused(
    site: Site, clock: Stopped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SLATED_ALLOW_PRIVATE")
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    check_again(feed, clock)
    assert site.asked == []
    assert "not on the public internet" in feed.error


def test_a_paused_feed_is_left_alone(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.following import pause, resume

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    pause(feed)
    assert work(clock) == 0
    resume(feed, clock.now())
    assert work(clock) > 0
    assert len(kept()) == 1


def test_what_was_removed_while_it_was_asked_stays_removed(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.checking import check
    from slated.site.feeds.models import Feed, Item

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    feed = followed(site, "/tv.rss", clock)
    Feed.objects.all().delete()
    feed.pk = 1
    check(feed, clock)
    assert (Feed.objects.count(), Item.objects.count()) == (0, 0)
