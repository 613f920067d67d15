"""Reading items: each once, a changed one again, its page where the feed has only a summary."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.site.feeds.serving import LONG, Reply, Site, page
from tests.site.feeds.working import followed, kept, work

from slated.site.work.clock import Stopped

pytestmark = pytest.mark.usefixtures("database")
TEXT = "FX renews Fargo for a fifth season." + LONG
SUMMARY = "FX has news of Fargo."


def later(clock: Stopped, days: float = 1) -> None:
    """A day on, everything is due again."""
    clock.forward(timedelta(days=days))
    work(clock)


def notes() -> list[str]:
    from slated.site.feeds.models import Item

    return list(Item.objects.order_by("pk").values_list("note", flat=True))


def test_a_changed_item_becomes_a_new_version(site: Site, clock: Stopped) -> None:
    from slated.site.news.models import Article, Claim

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    followed(site, "/tv.rss", clock)
    work(clock)
    changed = TEXT.replace("fifth", "sixth")
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", changed))
    later(clock)
    article = Article.objects.get()
    assert [v.text for v in article.versions.order_by("number")] == [TEXT, changed]
    standing = Claim.objects.filter(reading__superseded__isnull=True)
    assert [claim.season for claim in standing] == [6]
    later(clock)
    assert article.versions.count() == 2


def test_only_new_items_of_a_changed_feed_are_read(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Item

    entries = [site.entry(f"/{n}", f"News {n}", TEXT + str(n)) for n in range(3)]
    site.feed("/tv.rss", *entries[:2])
    followed(site, "/tv.rss", clock)
    work(clock)
    first = dict(Item.objects.values_list("pk", "kept"))
    site.feed("/tv.rss", *reversed(entries))
    later(clock)
    assert len(kept()) == 3
    assert first.items() <= dict(Item.objects.values_list("pk", "kept")).items()


def test_a_new_guid_alone_is_no_new_item(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Item

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT, guid="1"))
    followed(site, "/tv.rss", clock)
    work(clock)
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT, guid="2"))
    later(clock)
    assert Item.objects.count() == 1


def test_items_without_guid_or_link_are_known_by_their_words(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Item

    bare = f"<item><title>Fargo</title><description>{TEXT}</description></item>"
    site.feed("/tv.rss", bare, bare)
    followed(site, "/tv.rss", clock)
    work(clock)
    site.feed("/tv.rss", bare, bare, head="<ttl>1</ttl>")
    later(clock)
    assert Item.objects.count() == len(kept()) == 1


def test_items_that_all_lead_to_the_front_page_are_several(site: Site, clock: Stopped) -> None:
    two = [site.entry("/", f"News {n}", TEXT + str(n), guid=str(n)) for n in range(2)]
    site.feed("/tv.rss", *two)
    followed(site, "/tv.rss", clock)
    work(clock)
    later(clock)
    assert sorted(text for _, text in kept()) == [TEXT + "0", TEXT + "1"]


def test_what_only_says_where_a_reader_came_from_is_no_address(site: Site, clock: Stopped) -> None:
    site.feed("/a.rss", site.entry("/fargo?utm_source=a&id=7", "Fargo", TEXT))
    site.feed("/b.rss", site.entry("/fargo?id=7&utm_source=b#top", "Fargo", TEXT + "!"))
    followed(site, "/a.rss", clock)
    followed(site, "/b.rss", clock)
    work(clock)
    assert [url for url, _ in kept()] == [site.url("/fargo?id=7")]


def test_the_page_is_read_where_the_feed_has_a_summary(site: Site, clock: Stopped) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.put("/fargo", page("Fargo goes on", "FX renews Fargo for a fifth season."))
    followed(site, "/tv.rss", clock)
    work(clock)
    [(url, text)] = kept()
    assert url == site.url("/fargo")
    assert "fifth season" in text
    assert site.paths() == ["/tv.rss", "/fargo"]
    later(clock)
    assert site.paths() == ["/tv.rss", "/fargo", "/tv.rss"]


@pytest.mark.parametrize(
    ("pages", "text", "asked"), [("never", SUMMARY, False), ("always", TEXT, True)]
)
def test_pages_are_read_always_or_never_by_choice(
    site: Site, clock: Stopped, pages: str, text: str, asked: bool
) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", text))
    site.put("/fargo", page("Fargo goes on", "FX renews Fargo for a fifth season."))
    followed(site, "/tv.rss", clock, pages=pages)
    work(clock)
    assert ("/fargo" in site.paths()) is asked
    assert len(kept()) == 1


def test_robots_txt_is_heeded_for_pages(site: Site, clock: Stopped) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /private/")
    site.feed("/tv.rss", site.entry("/private/fargo", "Fargo", SUMMARY))
    site.put("/private/fargo", page("Fargo", "FX renews Fargo."))
    followed(site, "/tv.rss", clock)
    work(clock)
    assert "/private/fargo" not in site.paths()
    assert [text for _, text in kept()] == [SUMMARY]
    assert "robots.txt asks robots not to read it" in notes()[0]


def test_robots_txt_is_heeded_after_a_redirect(site: Site, clock: Stopped) -> None:
    site.put("/robots.txt", "User-agent: slated\nDisallow: /private/")
    site.replies["/go"] = Reply(302, "", {"Location": "/private/fargo"})
    site.feed("/tv.rss", site.entry("/go", "Fargo", SUMMARY))
    followed(site, "/tv.rss", clock)
    work(clock)
    assert "/private/fargo" not in site.paths()
    assert [text for _, text in kept()] == [SUMMARY]


def test_robots_txt_is_asked_for_once_a_day_and_its_delay_kept(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Host

    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 30")
    entries = [site.entry(f"/{n}", f"News {n}", SUMMARY + str(n)) for n in range(3)]
    site.feed("/tv.rss", *entries)
    for n in range(3):
        site.put(f"/{n}", page(f"News {n}", f"FX renews Fargo, the news has it, {n}."))
    followed(site, "/tv.rss", clock)
    start = clock.now()
    work(clock)
    assert [path for path, _ in site.asked].count("/robots.txt") == 1
    assert Host.objects.get().pause == 30
    assert clock.now() - start > timedelta(seconds=60)


def test_pages_wait_while_robots_txt_cannot_be_had(site: Site, clock: Stopped) -> None:
    site.put("/robots.txt", "", status=503)
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.put("/fargo", page("Fargo", "FX renews Fargo."))
    followed(site, "/tv.rss", clock)
    work(clock)
    assert kept() == []
    site.put("/robots.txt", "")
    later(clock)
    assert "FX renews Fargo" in kept()[0][1]


@pytest.mark.parametrize(
    "reply",
    [Reply(404), Reply(403), Reply(200, ""), Reply(200, "%PDF-1.4 \0\0\0")],
    ids=["not there", "forbidden", "empty", "a PDF"],
)
def test_a_page_that_cannot_be_had_leaves_the_summary(
    site: Site, clock: Stopped, reply: Reply
) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.replies["/fargo"] = reply
    followed(site, "/tv.rss", clock)
    work(clock)
    assert [text for _, text in kept()] == [SUMMARY]
    assert notes()[0].startswith("only the summary was read: http")


def test_a_page_is_asked_for_three_times_while_its_server_fails(site: Site, clock: Stopped) -> None:
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.replies["/fargo"] = Reply(500)
    followed(site, "/tv.rss", clock)
    work(clock)
    assert kept() == []
    later(clock)
    later(clock)
    assert site.paths().count("/fargo") == 3
    assert [text for _, text in kept()] == [SUMMARY]
    later(clock)
    assert site.paths().count("/fargo") == 3


def test_the_same_page_in_two_feeds_is_asked_for_once(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Item

    for path in ("/tv.rss", "/all.rss"):
        site.feed(path, site.entry("/fargo", "Fargo", SUMMARY))
        followed(site, path, clock)
    site.put("/fargo", page("Fargo", "FX renews Fargo."))
    work(clock)
    assert site.paths().count("/fargo") == 1
    assert len(kept()) == 1
    assert len(set(Item.objects.values_list("version", flat=True))) == 1


def test_a_page_may_not_take_the_place_of_another(site: Site, clock: Stopped) -> None:
    body = page("Fargo", "FX renews Fargo.")
    body = body.replace("<title>", f'<link rel="canonical" href="{site.url("/real")}"><title>', 1)
    site.feed("/real.rss", site.entry("/real", "Fargo is over", TEXT))
    site.feed("/tv.rss", site.entry("/fake", "Fargo", SUMMARY))
    site.put("/fake", body)
    followed(site, "/real.rss", clock)
    followed(site, "/tv.rss", clock)
    work(clock)
    assert [url for url, _ in kept()] == [site.url("/fake"), site.url("/real")]


def test_a_feed_does_not_speak_for_another_site(site: Site, clock: Stopped) -> None:
    from slated.site.news.models import ArticleVersion

    real = site.url("/fargo").replace("127.0.0.1", "localhost")
    forged = site.entry("/fargo", "Fargo", "Fargo is cancelled. " + TEXT, guid=real)
    site.feed("/fake.rss", forged.replace(site.url("/fargo"), real, 1))
    site.feed("/real.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.put("/fargo", page("Fargo", "FX renews Fargo."))
    followed(site, "/fake.rss", clock)
    work(clock)
    # What it links to is read as that site has it.
    [(url, text)] = kept()
    assert (url, "cancelled" in text) == (real, False)
    from slated.site.feeds.following import Wish, follow

    follow(Wish(site.url("/real.rss").replace("127.0.0.1", "localhost")), clock.now())
    later(clock)
    assert not ArticleVersion.objects.filter(text__contains="cancelled").exists()


@pytest.mark.parametrize("pages", ["never", "auto"])
def test_where_it_does_its_words_have_no_address(site: Site, clock: Stopped, pages: str) -> None:
    from slated.site.feeds.following import Wish, follow

    real = site.url("/fargo").replace("127.0.0.1", "localhost")
    forged = site.entry("/fargo", "Fargo", TEXT, guid="1").replace(site.url("/fargo"), real)
    site.feed("/fake.rss", forged)
    site.put("/fargo", "", status=404)
    followed(site, "/fake.rss", clock, pages=pages)
    work(clock)
    assert kept() == [("", TEXT)]
    site.put("/fargo", page("Fargo", "FX renews Fargo."))
    site.feed("/real.rss", forged.replace(TEXT, SUMMARY))
    follow(Wish(site.url("/real.rss").replace("127.0.0.1", "localhost")), clock.now())
    later(clock)
    # Neither do they keep those of the site itself from being read.
    assert sorted(url for url, _ in kept()) == ["", real]


def test_a_feed_may_be_away_from_its_site(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.following import Wish, follow

    there = site.url("/fargo").replace("127.0.0.1", "localhost")
    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT).replace(site.url("/fargo"), there))
    follow(Wish(site.url("/tv.rss"), site=there.replace("/fargo", "/")), clock.now())
    work(clock)
    assert kept() == [(there, TEXT)]
    assert site.paths() == ["/tv.rss"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://example.org/a", "http://www.example.org:8080/b", True),
        ("https://feeds.example.org/tv", "https://www.example.org/a", True),
        ("https://example.org/", "https://news.example.org/", True),
        ("https://example.org/", "https://notexample.org/", False),
        ("https://example.org/", "https://example.org.evil.example/", False),
        ("https://example.org/", "https://example.org@evil.example/", False),
        ("https://example.org/", "https://[evil/", False),
        ("https://example.org/", "", False),
        ("", "", False),
    ],
)
def test_which_addresses_are_of_one_site(one: str, other: str, same: bool) -> None:
    from slated.site.feeds.addresses import same_site

    assert same_site(one, other) is same_site(other, one) is same


def test_a_news_sitemap_is_a_feed(site: Site, clock: Stopped) -> None:
    site.put(
        "/news.xml",
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>'
        f"<loc>{site.url('/fargo')}</loc><news:news><news:publication><news:name>The Wire"
        "</news:name></news:publication><news:publication_date>2018-03-04</news:publication_date>"
        "<news:title>Fargo goes on</news:title></news:news></url>"
        f"<url><loc>{site.url('/about')}</loc></url></urlset>",
    )
    site.put("/fargo", page("Fargo goes on", "FX renews Fargo for a fifth season."))
    feed = followed(site, "/news.xml", clock)
    work(clock)
    [(url, text)] = kept()
    assert (url, "fifth season" in text) == (site.url("/fargo"), True)
    feed.refresh_from_db()
    assert feed.kind == "news sitemap"


def test_the_outlet_may_be_named(site: Site, clock: Stopped) -> None:
    from slated.site.news.models import Article

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    followed(site, "/tv.rss", clock, outlet="Wire of Fargo")
    work(clock)
    assert str(Article.objects.get().outlet) == "Wire of Fargo"


def test_a_page_that_names_nobody_has_the_outlet_of_its_feed(site: Site, clock: Stopped) -> None:
    from slated.site.news.models import Article

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", SUMMARY))
    site.put("/fargo", page("Fargo goes on", "FX renews Fargo for a fifth season."))
    followed(site, "/tv.rss", clock)
    work(clock)
    [article] = Article.objects.all()
    assert "fifth season" in article.versions.get().text
    assert "127.0.0.1" not in str(article.outlet)


def test_jobs_that_wait_for_news_are_asked(site: Site, clock: Stopped) -> None:
    from slated.site.work.models import Job
    from slated.site.work.registry import register, unregister

    register("tell", timedelta(hours=1), lambda now: None, on_news=True)
    try:
        Job.objects.create(name="tell", due=clock.now() + timedelta(hours=1))
        site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
        followed(site, "/tv.rss", clock)
        work(clock)
        assert Job.objects.get(name="tell").asked
        Job.objects.update(asked=False)
        later(clock)
        assert not Job.objects.get(name="tell").asked
    finally:
        unregister("tell")


def test_an_item_whose_lease_was_lost_is_not_kept_twice(site: Site, clock: Stopped) -> None:
    from slated.site.feeds.models import Item
    from slated.site.feeds.reading import read_words
    from slated.site.feeds.stepping import step

    site.feed("/tv.rss", site.entry("/fargo", "Fargo", TEXT))
    followed(site, "/tv.rss", clock)
    step(clock, "a worker")
    slow = Item.objects.select_related("feed").get()
    slow.token = "lost"
    work(clock)
    read_words([slow], clock)
    from slated.site.news.models import Sighting

    assert (len(kept()), Sighting.objects.count()) == (1, 0)
    slow.refresh_from_db()
    assert slow.state == "kept"


def test_hostile_words_are_kept_as_they_are(site: Site, clock: Stopped) -> None:
    title = "<script>alert(1)</script> \u202e Fargo"
    site.feed("/tv.rss", site.entry("/fargo", title, TEXT), site.entry("/x", "", ""))
    followed(site, "/tv.rss", clock)
    work(clock)
    assert [text for _, text in kept()] == [TEXT]
