"""Find the feeds of a site, and follow them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from slated.gather.context import Context
from slated.gather.discover import Found, discover
from slated.gather.errors import GatherError
from slated.gather.limits import DEFAULT
from slated.site.errors import KeepError
from slated.site.feeds.apps import JOB
from slated.site.feeds.following import LONGEST_ADDRESS, Wish, follow
from slated.site.feeds.models import Feed, Wanted
from slated.site.news.marks import storable
from slated.site.work.jobs import ask

MOST_WAITING = 50
"""Sites that may be asked for before the first has been looked at."""
FORGOTTEN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Followed:
    """A feed that was found, as it is followed now; ``new``: it was not before."""

    found: Found
    feed: Feed
    new: bool


def follow_site(
    url: str, now: datetime, *, pages: str = "auto", outlet: str = ""
) -> list[Followed]:
    """Follow every feed of a site, or the feed at the address itself. Raises GatherError."""
    if "://" not in url:
        url = f"https://{url}"
    done = []
    for found in discover(url, Context(DEFAULT, now.date(), warn=lambda line: None)):
        read = found.feed
        wish = Wish(found.url, read.title, found.site, read.kind, pages, outlet)
        feed, new = follow(wish, now)
        done.append(Followed(found, feed, new))
    return done


def want(url: str, by: str, now: datetime) -> None:
    """Have a worker follow a site, since looking for its feeds takes a while. Raises KeepError."""
    url = storable(url.strip())
    if not url or len(url) > LONGEST_ADDRESS:
        raise KeepError("give the address of a site or of a feed")
    if Wanted.objects.filter(done=None).count() >= MOST_WAITING:
        raise KeepError("many sites wait to be looked at already; try again later")
    Wanted.objects.create(url=url, by=storable(by), at=now)
    ask(JOB)


def find_wanted(now: datetime) -> str | None:
    """Follow the sites that were asked for; a job."""
    Wanted.objects.filter(done__lt=now - FORGOTTEN).delete()
    number = 0
    for one in Wanted.objects.filter(done=None).order_by("pk"):
        try:
            said = _told(follow_site(one.url, now))
        except (GatherError, KeepError) as error:
            said = str(error)
        Wanted.objects.filter(pk=one.pk).update(done=now, said=storable(said))
        number += 1
    return f"looked at {number} sites" if number else None


def _told(done: list[Followed]) -> str:
    names = (f"{one.feed}{'' if one.new else ' (already followed)'}" for one in done)
    return f"followed: {', '.join(names)}"
