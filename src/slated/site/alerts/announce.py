"""Find out what is new, and write it down once and for all.

Rows of belief (spans) have rising ids, and whenever any of a release change one of them is a
new one, by one writer at a time: what changed since the last look has a row behind the newest id
seen. What changes by itself, as a window runs out, is found by the day it begins. Belief is
compared with what people were last told, so what changed to and fro in between is no news. All
of a step is one transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from django.db.models import F, Max

from slated.believe import Standing
from slated.site.alerts import told as telling
from slated.site.alerts.addressing import address
from slated.site.alerts.changed import News, news
from slated.site.alerts.fresh import NEWS, Fresh
from slated.site.alerts.models import Announcement, Mark, Told
from slated.site.alerts.trailers import first_trailers
from slated.site.catalogue.candidates import chunks
from slated.site.slate.held import Held, covering, fetched, of_releases
from slated.site.slate.models import Span
from slated.site.work.jobs import ask
from slated.site.writing import writing

AT_ONCE = 300
"""Releases looked at in one transaction."""
_EARLIEST = timedelta(hours=14)
"""How far ahead of UTC a day begins, on Kiritimati."""


def announce(now: datetime) -> str | None:
    """Announce what is new and address it to those who want to hear it; what was done.

    The first call ever takes over what is believed already and announces nothing.
    """
    made = 0
    for number in _steps(now):
        made += number
    addressed = address(now)
    if addressed:
        # Who works only once must not leave before it is sent.
        ask("deliver")
    return f"{made} new, {addressed} addressed" if made or addressed else None


def _steps(now: datetime) -> Iterator[int]:
    """Work through all that has changed by now; the number of announcements of each transaction.

    What changes meanwhile is the next run's: where news comes without end, so would a run.
    """
    newest: int | None = None
    more = True
    while more:
        with writing():
            mark = Mark.objects.select_for_update().first()
            if mark is None:
                _begin(now)
                return
            newest = _newest_span() if newest is None else newest
            spans = Span.objects.filter(pk__gt=mark.span, pk__lte=newest).order_by("pk")
            found = list(spans.values_list("pk", "release_id")[:AT_ONCE])
            more = bool(found)
            if found:
                mark.span = found[-1][0]
                number = _look({release for _, release in found}, now)
            else:
                number = _by_the_clock(mark, now)
            mark.save()
        yield number


def _newest_span() -> int:
    return Span.objects.aggregate(newest=Max("pk"))["newest"] or 0


def _begin(now: datetime) -> None:
    """Take what is believed now as known to everybody."""
    newest = _newest_span()
    today = now.date()
    for some in chunks(list(fetched(covering(today), today)), 2000):
        telling.save([telling.as_told(held, 0, _day_out(held, now)) for held in some])
    Mark.objects.create(span=newest, day=today, started=now)


def _by_the_clock(mark: Mark, now: datetime) -> int:
    """What changed by itself since the last look, and what comes out today."""
    today = now.date()
    number = 0
    if mark.day > today + timedelta(days=1):
        # The clock was wrong.
        mark.day = today
    if mark.day < today:
        began = Span.objects.filter(first__gt=mark.day, first__lte=today)
        number += _look(set(began.values_list("release_id", flat=True)), now)
        mark.day = today
    dated = covering(today).filter(standing=Standing.DATED.value, window_first=F("window_last"))
    due = dated.filter(window_first__gte=today, window_first__lte=_newest_day(now))
    return number + _look(set(due.values_list("release_id", flat=True)), now)


def _look(releases: Collection[int], now: datetime) -> int:
    """Announce what is new of some releases; how much that was."""
    return sum(_look_at(some, now) for some in chunks(sorted(releases), AT_ONCE))


def _look_at(releases: Collection[int], now: datetime) -> int:
    today = now.date()
    held = of_releases(releases, today)
    known = telling.of_releases(list(held))
    fresh = Fresh(held.values(), now)
    trailers = first_trailers(held.values(), known, today - NEWS)
    found: list[News] = []
    rows: list[Told] = []
    for release, one in held.items():
        before, out = known.get(release), _day_out(one, now)
        own = list(news(one, before, fresh, today, out, trailers.get(release)))
        step = (before.step if before else 0) + bool(own)
        row = telling.as_told(one, step, out or (before.out if before else None))
        found += [one_news.at_step(step) for one_news in own]
        if before is None or before.release_id != release or not telling.same(before, row) or own:
            rows.append(row)
    _write(found, rows, now)
    return len(found)


def _write(found: Collection[News], rows: Collection[Told], now: datetime) -> None:
    urls = _articles(found)
    made = [one.announcement(now, urls.get(one.claim, "")) for one in found]
    Announcement.objects.bulk_create(made, batch_size=200)
    telling.save(rows)


def _articles(found: Collection[News]) -> dict[int | None, str]:
    """Claim id -> the address of its article, where that is one to follow."""
    from slated.site.news.models import Claim

    ids = {one.claim for one in found if one.claim}
    rows = Claim.objects.filter(pk__in=ids).values_list("pk", "reading__version__article__url")
    return {pk: url for pk, url in rows if url and url.startswith(("http://", "https://"))}


def _newest_day(now: datetime) -> date:
    """The day that has begun somewhere."""
    return (now + _EARLIEST).date()


def _day_out(held: Held, now: datetime) -> date | None:
    """The firm day on which a release comes out, where it is today for somebody."""
    window = held.belief.window
    if held.belief.standing is not Standing.DATED or window is None:
        return None
    day = window.first if window.first == window.last else None
    return day if day and now.date() <= day <= _newest_day(now) else None
