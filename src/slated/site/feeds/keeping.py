"""Keep what was read of items: articles and items in one transaction, or neither."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from django.db import InterfaceError, OperationalError

from slated.article import Article
from slated.site.feeds.models import Item
from slated.site.news.adding import seen
from slated.site.news.keep import Item as Read
from slated.site.news.keep import Keeper, Kept
from slated.site.news.known import Outcome
from slated.site.news.marks import storable, stored
from slated.site.work.clock import Clock
from slated.site.work.jobs import news
from slated.site.work.leases import wait_after
from slated.site.writing import writing

MOST_TRIES = 5
"""Times after which an article that cannot be kept is given up."""
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=6)
_log = logging.getLogger("slated.work")


@dataclass(frozen=True, slots=True)
class Ready:
    """An item that this worker holds, its article, and what there is to say about it."""

    item: Item
    article: Article
    note: str = ""


def keep(ready: Sequence[Ready], clock: Clock) -> None:
    """Read and keep articles; where one of them cannot be, it alone is tried again later."""
    try:
        _keep([(one, _read(one)) for one in ready], clock)
    except (OperationalError, InterfaceError):
        # The database's trouble, not the article's: the leases run out, then it is read again.
        raise
    except Exception as error:
        if len(ready) == 1:
            _log.exception("item %s cannot be kept", ready[0].item.pk)
            put_off(ready[0].item, f"{type(error).__name__}: {error}", clock)
            return
        for one in ready:
            keep([one], clock)


def put_off(item: Item, why: str, clock: Clock, asked: timedelta = timedelta(0)) -> None:
    """Try an item again later, at most so often."""
    tries = item.tries + 1
    due = clock.now() + max(wait_after(tries, FIRST_WAIT, LONGEST_WAIT), asked)
    state = Item.State.FAILED if tries >= MOST_TRIES else Item.State.WAITING
    Item.objects.filter(pk=item.pk, token=item.token).update(
        tries=tries, due=due, state=state, note=storable(why), leased=None, token=""
    )


def settle(item: Item, version: int | None, claims: int, note: str, clock: Clock) -> None:
    """Note that an item is kept, in the transaction that keeps it."""
    Item.objects.filter(pk=item.pk, token=item.token).update(
        state=Item.State.KEPT,
        kept=clock.now(),
        version=version,
        claims=claims,
        note=storable(note),
        told=None,
        host=None,
        leased=None,
        token="",
    )


def _read(one: Ready) -> Read:
    """What the article claims; nothing where its words have been read before."""
    from slated.read import constraints, read
    from slated.site.news.reader import reader_name

    source = one.item.feed.url
    article = stored(one.article)
    if one.item.feed.outlet:
        article = replace(article, outlet=one.item.feed.outlet)
    new = not seen(article, source)
    claims, waits = (read(article), constraints(article)) if new else ((), ())
    return Read(article, claims, reader_name("learned"), source, waits)


def _keep(pairs: Sequence[tuple[Ready, Read]], clock: Clock) -> None:
    with writing():
        held = _held([one.item for one, _ in pairs])
        ours = [(one, read) for one, read in pairs if one.item.pk in held]
        kept = Keeper().keep([read for _, read in ours], clock.now())
        for (one, _), answer in zip(ours, kept, strict=True):
            settle(one.item, answer.version, answer.claims, one.note, clock)
        if any(answer.outcome is not Outcome.SEEN for answer in kept):
            news()
    for (one, _), answer in zip(ours, kept, strict=True):
        _log.info("%s", _line(one, answer))


def _held(items: Sequence[Item]) -> set[int]:
    """Those items whose leases are still this worker's; nobody else may take them meanwhile."""
    tokens = {item.pk: item.token for item in items}
    rows = Item.objects.select_for_update().filter(pk__in=tokens, state=Item.State.WAITING)
    return {pk for pk, token in rows.values_list("pk", "token") if tokens[pk] == token}


def _line(one: Ready, kept: Kept) -> str:
    note = f" ({one.note})" if one.note else ""
    what = one.article.url or one.article.title
    return f"article {kept.outcome}, {kept.claims} claims: {what}{note}"
