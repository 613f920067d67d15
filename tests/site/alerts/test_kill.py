"""Processes that announce and send are killed again and again; everybody hears everything once."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.site.alerts.servers import Hooks, Mailbox
from tests.site.alerts.telling import follower, make_user, say, tell

from slated.site.place import Place

SEASONS = range(2, 14)
PEOPLE = ("alice", "bob", "charlie")
ROUNDS = 6


def run(place: Place, *options: str) -> subprocess.Popen[bytes]:
    """A process that announces and sends."""
    db = str(place.path) if place.path else place.url or ""
    code = [Path(sys.executable).parent / "slated", "alerts", "run", *options, "--db", db]
    environ = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(code, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def prepare(now: datetime, hooks: Hooks) -> None:
    """Three people who follow Fargo, and a webhook."""
    from slated.site.alerts.channels import add_webhook

    tell(now - timedelta(days=30))
    for name in PEOPLE:
        follower(name)
    add_webhook(make_user("dan"), hooks.url(), ["set"], True, now)


def news(now: datetime, seasons: Iterable[int]) -> None:
    """A date for each of these seasons of Fargo."""
    for season in seasons:
        say("Fargo", season, f"{now.year + 1}-06-{season:02d}", day=now.date(), learned=now)


def finish(now: datetime) -> None:
    """Do what is left, when the leases of what was killed have run out."""
    from slated.site.alerts.announce import announce
    from slated.site.alerts.deliver import deliver

    while announce(now) or deliver(now):
        pass


def check(mailbox: Mailbox, hooks: Hooks) -> int:
    """Everybody heard everything once; how many copies came twice, under the same id."""
    from slated.site.alerts.models import Announcement

    every = Counter(list(SEASONS))
    assert Counter(one.release.season for one in Announcement.objects.all()) == every
    copies = 0
    for name in PEOPLE:
        by_id = {mail["Message-ID"]: mail for mail in mailbox.of(name)}
        copies += len(mailbox.of(name)) - len(by_id)
        texts = "".join(mail.get_body(("plain",)).get_content() for mail in by_id.values())
        told = re.findall(r"^Fargo, season (\d+): newly dated", texts, re.M)
        assert Counter(map(int, told)) == every, name
    ids = [headers["webhook-id"] for _, headers, _ in hooks.posts]
    assert len(set(ids)) == len(SEASONS)
    return copies + len(ids) - len(set(ids))


@pytest.mark.timeout(300)
def test_kills_lose_nothing_and_tell_nothing_anew(
    database: Place, mailbox: Mailbox, hooks: Hooks
) -> None:
    from django.utils import timezone

    from slated.site.alerts.models import Delivery, Message

    chance = random.Random(7)
    prepare(timezone.now(), hooks)
    for number in range(ROUNDS):
        news(timezone.now(), SEASONS[2 * number : 2 * number + 2])
        workers = [run(database) for _ in range(2)]
        # From the middle of starting up to well into the work.
        time.sleep(chance.uniform(0.5, 3.0))
        for worker in workers:
            worker.kill()
            worker.wait()
        for model in (Message, Delivery):
            model.objects.filter(leased__isnull=False).update(leased=timezone.now())
    finish(timezone.now() + timedelta(minutes=10))
    check(mailbox, hooks)


@pytest.mark.timeout(300)
def test_several_at_a_time_do_nothing_twice(
    database: Place, mailbox: Mailbox, hooks: Hooks
) -> None:
    from django.utils import timezone

    prepare(timezone.now(), hooks)
    news(timezone.now(), SEASONS)
    workers = [run(database, "--once") for _ in range(3)]
    assert [worker.wait() for worker in workers] == [0, 0, 0]
    finish(timezone.now())
    assert check(mailbox, hooks) == 0
