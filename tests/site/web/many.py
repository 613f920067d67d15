"""Many rows of everything, with long names and sentences."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

SHOWS, SAID = 260, 420
_LONG = "of the Nine Kingdoms and All Their Rivers"
_WORDS = "The network said on Tuesday in a long statement that the next season of it arrives on "


def fill() -> str:
    """Fill the open database; the address of the show of which most is said."""
    from slated import Article, Claim, Event, Evidence, Status, Window
    from slated.site.catalogue.models import NamedList, Title
    from slated.site.news.keep import Item, Keeper
    from slated.site.pages.links import show_path
    from slated.site.ratings.models import Place, Snapshot

    def item(n: int, title: str, when: str, event: Event, day: date) -> Item:
        words = f"{_WORDS}{when}, number {n}."
        claim = Claim(
            title=title,
            event=event,
            status=Status.ANNOUNCED,
            evidence=Evidence(words, 0, len(words)),
            season=2,
            when=Window.parse(when),
            platform="Netflix",
            speaker=f"Somebody Called {n}",
            rule="a test",
        )
        url = f"https://news.example/{n}/{'a-long-address-' * 6}"
        return Item(Article(words, title, day, url=url, outlet=f"The Wire {n}"), [claim], "test/1")

    first, newest = date(2016, 1, 1), date(2017, 10, 4)
    items = [
        item(n, f"Show {n} {_LONG}", f"2018-03-{n % 28 + 1:02}", Event.PREMIERE, newest)
        for n in range(SHOWS)
    ]
    items += [
        item(
            1000 + n,
            f"The Story {_LONG}",
            f"2018-{n % 12 + 1:02}",
            Event.PREMIERE,
            first + timedelta(days=n),
        )
        for n in range(SAID)
    ]
    keeper = Keeper()
    for at in range(0, len(items), 100):
        keeper.keep(items[at : at + 100], datetime(2018, 5, 1, tzinfo=UTC))
    for n in range(150):
        NamedList.objects.create(name=f"List {n} {_LONG}", key=f"list {n}", rule={"years": [n, n]})
    for day in (newest - timedelta(days=1), newest):
        taken = Snapshot.objects.create(by="composite", day=day, minimum=5, weight=25.0, mean=3.6)
        Place.objects.bulk_create(
            Place(snapshot=taken, title=title, rank=n + 1, value=90 - n / 10, votes=50)
            for n, title in enumerate(Title.objects.order_by("pk"))
        )
    most = Title.objects.get(name=f"The Story {_LONG}")
    return show_path(most.pk, most.name)
