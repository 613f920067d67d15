"""Work in the test's own process, step by step."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.site.feeds.serving import Site

from slated.site.work.clock import Stopped

if TYPE_CHECKING:
    from slated.site.feeds.models import Feed


def followed(site: Site, path: str, clock: Stopped, **wish: str) -> Feed:
    """The feed at a path, followed."""
    from slated.site.feeds.following import Wish, follow

    return follow(Wish(site.url(path), **wish), clock.now())[0]


def work(clock: Stopped, token: str = "a worker") -> int:
    """Do everything that is due, waiting out the pauses; how many pieces that were."""
    from slated.site.feeds.stepping import step, waiting

    done = 0
    while step(clock, token) or waiting(clock):
        clock.forward(timedelta(seconds=1))
        done += 1
        assert done < 500
    return done


def kept() -> list[tuple[str, str]]:
    """Address and text of every article, newest version only, in the order of addresses."""
    from slated.site.news.models import Article

    rows = []
    for article in Article.objects.order_by("url"):
        newest = article.versions.order_by("-number").first()
        rows.append((article.url or "", newest.text if newest else ""))
    return rows
