"""The outbox as a table."""

from __future__ import annotations

from rich.box import SIMPLE_HEAD
from rich.table import Table

from slated.cli.clean import one_line
from slated.cli.terminal import console
from slated.site.alerts.models import Delivery, Message, Outgoing

HEADINGS = ("Number", "For", "Over", "What", "State", "When (UTC)", "Tries", "Why")


def print_outbox(*, every: bool, limit: int) -> None:
    """Print what waits or, with ``every``, all there is, newest first."""
    messages = Message.objects.select_related("channel__user")
    deliveries = Delivery.objects.select_related("webhook__user", "announcement")
    if not every:
        messages = messages.filter(state=Outgoing.State.WAITING)
        deliveries = deliveries.filter(state=Outgoing.State.WAITING)
    order = ("-due", "-pk") if every else ("due", "pk")
    rows: list[tuple[Outgoing, tuple[str, ...]]] = []
    rows += [(one, _message(one)) for one in messages.order_by(*order)[:limit]]
    rows += [(one, _delivery(one)) for one in deliveries.order_by(*order)[:limit]]
    rows.sort(key=lambda pair: pair[0].due, reverse=every)
    if not rows:
        print("nothing was sent yet" if every else "nothing waits")
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for name in HEADINGS:
        table.add_column(name)
    for row, cells in rows[:limit]:
        when = f"{row.ended or row.due:%Y-%m-%d %H:%M}"
        table.add_row(*map(one_line, cells), row.state, when, str(row.tries), one_line(row.error))
    console().print(table)


def _message(one: Message) -> tuple[str, ...]:
    what = one.subject or one.get_sort_display().lower()
    return f"m{one.pk}", one.channel.user.username, one.channel.shown, what


def _delivery(one: Delivery) -> tuple[str, ...]:
    what = one.announcement.words if one.announcement else "test"
    return f"w{one.pk}", one.webhook.user.username, one.webhook.shown, what
