"""How the work goes: workers, jobs and feeds as plain data, with what is wrong in words."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from django.db.models import Count, Max, Q, Sum

from slated.site.catalogue.candidates import chunks
from slated.site.feeds.models import Feed, Item
from slated.site.work.leases import SECONDS
from slated.site.work.models import Job, Worker

ON_A_PAGE = 100
"""Feeds shown at once."""
ALIVE = timedelta(seconds=SECONDS)
"""A worker that has not beaten for so long is gone: others take over what it held."""
_LONGEST = 300
_ADDRESS = re.compile(r"(https?://)(?:[^\s/@]*@)?([^\s/?#@]+)\S*")
_SHOWN = timedelta(days=1)


def status(now: datetime, page: int = 1, *, whole: bool = True) -> dict[str, Any]:
    """Workers, jobs, totals, and one page of the feeds, those with trouble first.

    ``whole`` False: for anybody, and so without addresses, which may hold a key, and without
    the names of machines.
    """
    feeds = Feed.objects.order_by("-failures", "title", "pk")
    shown = list(feeds[(page - 1) * ON_A_PAGE : page * ON_A_PAGE])
    counts = _counts([feed.pk for feed in shown])
    return {
        "at": now.isoformat(timespec="seconds"),
        "workers": workers(now, whole=whole),
        "jobs": [_job(job, now, whole) for job in Job.objects.order_by("name")],
        "working": _working(now),
        "totals": _totals(),
        "feeds": [_feed(feed, counts.get(feed.pk, {}), whole) for feed in shown],
        "page": page,
        "on_a_page": ON_A_PAGE,
    }


def every_feed() -> list[dict[str, Any]]:
    """Every feed, in the order of their numbers."""
    feeds = list(Feed.objects.order_by("pk"))
    found: list[dict[str, Any]] = []
    for some in chunks(feeds):
        counts = _counts([feed.pk for feed in some])
        found += [_feed(feed, counts.get(feed.pk, {})) for feed in some]
    return found


def workers(now: datetime, *, whole: bool = True) -> list[dict[str, Any]]:
    """The workers of the last day, the newest heartbeat first."""
    rows = Worker.objects.filter(beat__gte=now - _SHOWN).order_by("-beat", "pk")[:20]
    return [_worker(row, now, whole) for row in rows]


def _worker(row: Worker, now: datetime, whole: bool) -> dict[str, Any]:
    alive = row.stopped is None and now - row.beat < ALIVE
    gone = "stopped" if row.stopped else "gone without a word"
    return {
        **({"host": row.host, "process": row.process} if whole else {}),
        "threads": row.threads,
        "started": _moment(row.started),
        "beat": _moment(row.beat),
        "state": "working" if alive else gone,
    }


def _working(now: datetime) -> int:
    """How many workers are at work."""
    return Worker.objects.filter(stopped=None, beat__gt=now - ALIVE).count()


def _job(row: Job, now: datetime, whole: bool) -> dict[str, Any]:
    running = row.leased is not None and row.leased > now
    return {
        "name": row.name,
        "state": "running" if running else "failing" if row.error else "fine",
        "done": _moment(row.done),
        "due": _moment(row.due),
        "seconds": row.seconds,
        "said": row.said[:_LONGEST],
        "error": _said(row.error, whole),
    }


def _totals() -> dict[str, Any]:
    feeds = Feed.objects.aggregate(
        feeds=Count("pk"),
        followed=Count("pk", filter=Q(state=Feed.State.FOLLOWED)),
        paused=Count("pk", filter=Q(state=Feed.State.PAUSED)),
        parked=Count("pk", filter=Q(state=Feed.State.PARKED)),
        failing=Count("pk", filter=Q(state=Feed.State.FOLLOWED, failures__gt=0)),
        succeeded=Max("succeeded"),
    )
    waiting = Item.objects.filter(state=Item.State.WAITING).count()
    return {**feeds, "succeeded": _moment(feeds["succeeded"]), "waiting": waiting}


def _counts(feeds: list[int]) -> dict[int, dict[str, int]]:
    rows = Item.objects.filter(feed__in=feeds).values("feed").order_by()
    counted = rows.annotate(
        articles=Count("version", distinct=True),
        claims=Sum("claims"),
        waiting=Count("pk", filter=Q(state=Item.State.WAITING)),
        failed=Count("pk", filter=Q(state=Item.State.FAILED)),
        summaries=Count("pk", filter=Q(note__startswith="only the summary")),
    )
    return {row.pop("feed"): row for row in counted}


def _feed(feed: Feed, counts: dict[str, int], whole: bool = True) -> dict[str, Any]:
    followed = feed.state == Feed.State.FOLLOWED
    return {
        "number": feed.pk,
        "title": feed.title or _site(feed.url),
        **({"url": feed.url} if whole else {}),
        "site": _site(feed.url),
        "kind": feed.kind,
        "state": feed.state,
        "pages": feed.pages,
        "checked": _moment(feed.checked),
        "succeeded": _moment(feed.succeeded),
        "news": _moment(feed.news),
        "due": _moment(feed.due) if followed else None,
        "every_minutes": round(feed.every / 60),
        "checks": feed.checks,
        "failures": feed.failures,
        **{
            name: counts.get(name) or 0
            for name in ("articles", "claims", "waiting", "failed", "summaries")
        },
        "trouble": _said(trouble(feed), whole),
    }


def trouble(feed: Feed) -> str:
    """What is wrong with a feed, in words; empty where nothing is."""
    if feed.state == Feed.State.PARKED:
        return f"parked: {feed.why}"
    if feed.state == Feed.State.PAUSED:
        return "paused by hand"
    if feed.failures:
        times = "once" if feed.failures == 1 else f"{feed.failures} times in a row"
        return f"failed {times}: {feed.error}"
    return ""


def _site(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _said(words: str, whole: bool) -> str:
    """What went wrong; for anybody without what follows the host in an address."""
    told = words if whole else _ADDRESS.sub(r"\1\2…", words)
    return told[:_LONGEST]


def _moment(value: datetime | None) -> str | None:
    return value.isoformat(timespec="seconds") if value else None
