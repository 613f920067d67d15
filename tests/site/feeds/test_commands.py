"""The commands that follow, list and tell how it goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.command import slated
from tests.site.feeds.serving import LONG, Site

FEED = '<link rel="alternate" type="application/rss+xml" title="{}" href="{}">'


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "slated.sqlite3"


def told(site: Site) -> None:
    """A site whose page names a feed, the same as Atom, and one of comments."""
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", "FX renews Fargo." + LONG))
    site.feed("/same.rss", site.entry("/fargo", "Fargo", "FX renews Fargo." + LONG))
    site.feed("/comments.rss", site.entry("/c", "Comment", "So good." + LONG))
    links = (("TV", "/tv.rss"), ("Atom", "same.rss"), ("Comments on TV", "/comments.rss"))
    head = "".join(FEED.format(*link) for link in links)
    site.put("/", f"<html><head>{head}</head><body>News</body></html>", Content_Type="text/html")


def test_from_a_site_to_its_articles(site: Site, db: Path) -> None:
    told(site)
    done = slated("follow", site.url(), "--db", db)
    assert done.returncode == 0, done.stderr
    assert "The Wire" in done.stdout
    assert "named by the page" in done.stdout
    assert "2018-03-04" in done.stdout
    assert site.paths() == ["/", "/tv.rss", "/same.rss"]
    again = slated("follow", site.url("/tv.rss"), "--db", db)
    assert "already" in again.stdout
    worked = slated("work", "--once", "--db", db)
    assert "article new, 1 claims" in worked.stderr
    state = slated("status", "--db", db).stdout
    assert "The Wire" in state
    assert "1 followed, 0 failing" in state
    data = json.loads(slated("status", "--format", "json", "--db", db).stdout)
    [feed] = data["feeds"]
    assert (feed["articles"], feed["claims"], feed["trouble"]) == (1, 1, "")
    assert data["workers"][0]["state"] == "stopped"


def test_feeds_are_listed_paused_and_removed(site: Site, db: Path) -> None:
    told(site)
    slated("follow", site.url("/tv.rss"), "--db", db)
    assert "The Wire" in slated("feeds", "--db", db).stdout
    assert slated("feeds", "--pause", "wire", "--db", db).stdout == "paused: The Wire\n"
    assert "paused" in slated("feeds", "--db", db).stdout
    assert slated("feeds", "--resume", "1", "--db", db).stdout == "followed again: The Wire\n"
    assert slated("feeds", "--remove", site.url("/tv.rss"), "--db", db).returncode == 0
    assert "nothing is followed yet" in slated("feeds", "--db", db).stdout
    missing = slated("feeds", "--pause", "nothing", "--db", db)
    assert missing.returncode == 1
    assert "no feed followed has that" in missing.stderr


def test_opml_there_and_back(site: Site, db: Path, tmp_path: Path) -> None:
    given, back = tmp_path / "in.opml", tmp_path / "out.opml"
    given.write_text(
        '<?xml version="1.0"?><opml version="2.0"><body><outline text="TV">'
        '<outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" '
        'htmlUrl="https://a.example/"/></outline>'
        '<outline text="C" xmlUrl="https://c.example/rss"/>'
        '<outline text="bad" xmlUrl="javascript:alert(1)"/></body></opml>'
    )
    done = slated("follow", "--opml", given, "--db", db)
    assert "2 new, 0 followed already" in done.stdout
    assert "0 new, 2 followed already" in slated("follow", "--opml", given, "--db", db).stdout
    nowhere = slated("feeds", "--opml-out", tmp_path / "nowhere" / "out.opml", "--db", db)
    assert (nowhere.returncode, len(nowhere.stderr.splitlines())) == (1, 1)
    slated("feeds", "--opml-out", back, "--db", db)
    other = tmp_path / "other.sqlite3"
    assert "2 new" in slated("follow", "--opml", back, "--db", other).stdout
    rows = json.loads(slated("feeds", "--format", "json", "--db", other).stdout)
    assert [(row["title"], row["url"]) for row in rows] == [
        ("A & B", "https://a.example/feed?x=1&y=2"),
        ("C", "https://c.example/rss"),
    ]


def test_one_bad_address_keeps_no_other_of_a_list_back(db: Path, tmp_path: Path) -> None:
    given = tmp_path / "in.opml"
    bad = "".join(f'<outline xmlUrl="http://[bad{n}/rss"/>' for n in range(7))
    given.write_text(f'<opml><body>{bad}<outline xmlUrl="https://c.example/rss"/></body></opml>')
    done = slated("follow", "--opml", given, "--db", db)
    assert done.returncode == 1
    assert "1 new, 0 followed already" in done.stdout
    told = done.stderr.splitlines()
    assert "http://[bad0/rss: not an http or https address" in told[0]
    assert told[5:] == ["slated: and 2 more like it"]
    rows = json.loads(slated("feeds", "--format", "json", "--db", db).stdout)
    assert [row["url"] for row in rows] == ["https://c.example/rss"]


def test_hostile_opml_is_refused(db: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.opml"
    bomb.write_text(
        '<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
        '<opml><body><outline xmlUrl="https://x.example/&b;"/></body></opml>'
    )
    done = slated("follow", "--opml", bomb, "--db", db)
    assert done.returncode == 1
    assert "document type or entities" in done.stderr


def test_a_site_without_feeds_says_so(site: Site, db: Path) -> None:
    site.put("/", "<html><body>News</body></html>", Content_Type="text/html")
    done = slated("follow", site.url(), "--db", db)
    assert done.returncode == 1
    assert "no feed found there" in done.stderr
    assert len(site.paths()) <= 30


def test_following_needs_something_to_follow(db: Path) -> None:
    done = slated("follow", "--db", db)
    assert done.returncode == 2
    assert "--opml FILE" in done.stderr
