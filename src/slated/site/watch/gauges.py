"""Gauges: how much is kept, what waits, what has failed."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Count, Max
from django.utils import timezone
from prometheus_client.core import GaugeMetricFamily, Metric

from slated.site.alerts.models import Delivery, Message
from slated.site.feeds.models import Feed, Item
from slated.site.news.models import Article, Claim
from slated.site.slate.models import Stale
from slated.site.work.models import Job, Worker


def gauges() -> Iterator[Metric]:
    """The gauges of one database, each by a query."""
    now = timezone.now()
    yield _one("slated_articles", "Articles kept.", Article.objects.count())
    yield _one("slated_claims", "Claims kept.", Claim.objects.count())
    yield _one("slated_stale_releases", "Releases whose belief waits.", Stale.objects.count())
    feeds = GaugeMetricFamily("slated_feeds", "Feeds.", labels=("state",))
    for state, number in Feed.objects.values_list("state").annotate(Count("pk")):
        feeds.add_metric((state,), number)
    yield feeds
    due = Feed.objects.filter(state=Feed.State.FOLLOWED, due__lte=now).count()
    yield _one("slated_feeds_due", "Feeds that are due now.", due)
    items = Item.objects.filter(state=Item.State.WAITING).count()
    yield _one("slated_items_waiting", "Items of feeds still to be read.", items)
    outbox = GaugeMetricFamily("slated_outbox", "What is to be told.", labels=("sort", "state"))
    for sort, model in (("message", Message), ("webhook", Delivery)):
        for state, number in model.objects.values_list("state").annotate(Count("pk")):
            outbox.add_metric((sort, state), number)
    yield outbox
    failing = Job.objects.filter(failures__gt=0).count()
    yield _one("slated_jobs_failing", "Jobs whose last run failed.", failing)
    beat = Worker.objects.filter(stopped__isnull=True).aggregate(last=Max("beat"))["last"]
    if beat is not None:
        age = (now - beat).total_seconds()
        yield _one("slated_worker_silence_seconds", "Since a worker last gave a sign.", age)


def _one(name: str, said: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, said, value=value)
