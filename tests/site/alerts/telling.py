"""What the tests of alerts do again and again: a report is kept, a person follows, all is told."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from slated import Article, Claim, Event, Evidence, Status, Window

if TYPE_CHECKING:
    from slated.site.accounts.models import User

NOW = datetime(2027, 3, 3, 12, tzinfo=UTC)
TODAY = NOW.date()
_numbers = count(1)


def say(
    title: str = "Fargo",
    season: int | None = 6,
    when: str | None = None,
    *,
    event: Event = Event.PREMIERE,
    status: Status = Status.ANNOUNCED,
    day: date | None = TODAY,
    speaker: str | None = "Noah Hawley",
    learned: datetime = NOW,
    words: str = "",
) -> int:
    """Keep an article that makes one claim; the claim's id."""
    from slated.site.news.keep import Item, Keeper
    from slated.site.news.models import Claim as Row

    number = next(_numbers)
    words = words or f"Report {number}: {title} {event} {status} {when}, he told us at length."
    claim = Claim(
        title=title,
        event=event,
        status=status,
        evidence=Evidence(words, 0, len(words)),
        season=season,
        when=Window.parse(when) if when else None,
        platform="FX",
        speaker=speaker,
        role="showrunner" if speaker else None,
        rule="a test",
    )
    url = f"https://news.example/{number}"
    article = Article(words, f"On {title}, {number}", day, url=url, outlet="The Wire")
    Keeper().keep([Item(article, [claim], "test/1")], learned)
    newest = Row.objects.order_by("-pk").first()
    assert newest is not None
    return newest.pk


def tell(now: datetime = NOW) -> list[tuple[str, str]]:
    """Announce; kind and words of what is new."""
    from slated.site.alerts.announce import announce
    from slated.site.alerts.models import Announcement

    last = Announcement.objects.order_by("-pk").first()
    announce(now)
    new = Announcement.objects.filter(pk__gt=last.pk if last else 0).order_by("pk")
    return [(one.kind, one.words) for one in new]


def later(**time: float) -> datetime:
    """So much after NOW."""
    return NOW + timedelta(**time)


def make_user(name: str, **fields: Any) -> User:
    """A person with an account."""
    from slated.site.accounts.models import User

    return User.objects.create_user(name, password=None, **fields)


def follower(name: str, title: str = "Fargo", zone: str = "America/New_York") -> User:
    """A person who follows a show and has a confirmed e-mail channel."""
    from slated.site.accounts.following import follow
    from slated.site.alerts.channels import add_email
    from slated.site.alerts.models import Channel
    from slated.site.catalogue.models import Title

    user = make_user(name, timezone=zone)
    found = Title.objects.filter(name=title).first()
    if found is None:
        say(
            title,
            1,
            "2014-04-15",
            event=Event.PREMIERE,
            status=Status.HAPPENED,
            day=date(2014, 5, 1),
        )
        found = Title.objects.get(name=title)
    follow(user, found)
    channel = add_email(user, f"{name}@mail.example", NOW)
    Channel.objects.filter(pk=channel.pk).update(confirmed=NOW)
    channel.messages.all().delete()
    return user
