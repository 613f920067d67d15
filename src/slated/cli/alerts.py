"""``slated alerts``: what is to be told, and what became of it."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING

import click

from slated.cli.database import database_option, opened
from slated.cli.serve import SETTINGS

if TYPE_CHECKING:
    from slated.site.alerts.models import Outgoing
    from slated.site.place import Place

EXAMPLES = """
\b
Examples:
  slated alerts run --once                   announce and send what is due: for cron
  slated alerts pending                      what waits, and why it was not taken yet
  slated alerts pending --all                also what was sent or given up
  slated alerts test alice                   a test over every channel of hers
  slated alerts redeliver w17 m4             send again, under the same ids
  slated alerts redeliver --dead             all that was given up
"""
_ID = re.compile(r"([mw])(\d{1,18})")
_PAUSE = 5.0
"""Seconds between two looks."""


@click.group(epilog=EXAMPLES, short_help="Send alerts, and see what became of them.")
def alerts() -> None:
    """Tell people what changed, over the channels they chose on their page of alerts.

    `slated work` does this besides all else; these commands are for who runs no such process, and
    for looking into what was not taken. Messages have numbers with m, webhooks' with w.
    """


@alerts.command(short_help="Announce what is new and send what is due.")
@click.option("--once", is_flag=True, help="Do it once, then leave.")
@database_option
def run(once: bool, db: str | None) -> None:
    """Find what changed, address it to those who follow it, and send what is due.

    The first run ever takes what is believed by then as known and tells nothing of it.
    """
    place = _opened_to_send(db)
    from django.utils import timezone

    from slated.site.alerts.announce import announce
    from slated.site.alerts.deliver import deliver
    from slated.site.database import explaining

    with explaining(place):
        while True:
            told = [
                f"{one.__name__}: {said}"
                for one in (announce, deliver)
                if (said := one(timezone.now()))
            ]
            for line in told or (["nothing is new, nothing is due"] if once else []):
                click.echo(line)
            if once:
                return
            time.sleep(_PAUSE)


@alerts.command(short_help="What waits to be sent.")
@click.option("--all", "every", is_flag=True, help="Also what was sent, given up or let go.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@database_option
def pending(every: bool, limit: int, db: str | None) -> None:
    """List what waits: its number, for whom, over what, when it is due, and what went wrong."""
    place = opened(db)
    from slated.cli.alerts_table import print_outbox
    from slated.site.database import explaining

    with explaining(place):
        print_outbox(every=every, limit=limit)


@alerts.command(short_help="Send a person a test.")
@click.argument("user")
@database_option
def test(user: str, db: str | None) -> int:
    """Send USER a test over every channel and webhook that is not stopped, now."""
    place = _opened_to_send(db)
    from django.utils import timezone

    from slated.site.accounts.models import User
    from slated.site.alerts import channels
    from slated.site.alerts.deliver import deliver
    from slated.site.database import explaining

    with explaining(place):
        person = User.objects.filter(username=user).first()
        if person is None:
            raise click.ClickException(f"nobody is called {user!r} here")
        now = timezone.now()
        open_ones = person.channels.filter(stopped=None, confirmed__isnull=False)
        hooks = person.webhooks.filter(stopped=None)
        number = sum(channels.test(one, now) for one in open_ones)
        number += sum(channels.test_webhook(one, now) for one in hooks)
        if not number:
            click.echo(f"{user} has no open channel without a test on its way")
            return 1
        click.echo(deliver(now) or "nothing sent")
    return 0


@alerts.command(short_help="Send something again.")
@click.argument("numbers", nargs=-1, metavar="NUMBER...")
@click.option("--dead", is_flag=True, help="All that was given up.")
@database_option
def redeliver(numbers: tuple[str, ...], dead: bool, db: str | None) -> int:
    """Send messages (m4) and deliveries to webhooks (w17) again, under the ids they had.

    `slated alerts pending --all` shows the numbers.
    """
    if bool(numbers) == dead:
        raise click.UsageError("Give numbers such as m4 or w17, or --dead.")
    asked = [_ID.fullmatch(number) for number in numbers]
    if None in asked:
        wrong = numbers[asked.index(None)][:30]
        raise click.UsageError(f"{wrong!r} is no number such as m4 or w17.")
    place = opened(db, write=True)
    from django.utils import timezone

    from slated.site.alerts.outbox import again
    from slated.site.database import explaining

    with explaining(place):
        rows = _dead() if dead else [_row(match[1], int(match[2])) for match in asked if match]
        again(rows, timezone.now())
    click.echo(f"{len(rows)} to be sent again")
    return 0


def _dead() -> list[Outgoing]:
    from slated.site.alerts.models import Delivery, Message

    found: list[Outgoing] = list(Message.objects.filter(state=Message.State.DEAD))
    return [*found, *Delivery.objects.filter(state=Delivery.State.DEAD)]


def _row(letter: str, number: int) -> Outgoing:
    from slated.site.alerts.models import Delivery, Message

    found: Outgoing | None
    if letter == "m":
        found = Message.objects.filter(pk=number).first()
    else:
        found = Delivery.objects.filter(pk=number).first()
    if found is None:
        raise click.ClickException(f"there is no {letter}{number}; `slated alerts pending --all`")
    return found


def _opened_to_send(db: str | None) -> Place:
    # Messages are written with the site's own templates and addresses.
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    return opened(db, write=True)
