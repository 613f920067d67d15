"""The page of a person's alerts, as one plain dict."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from slated.site.accounts.models import User
from slated.site.alerts import channels as doing
from slated.site.alerts.audience import hears
from slated.site.alerts.kinds import USUAL, WORDS
from slated.site.alerts.models import Channel, Message, Outgoing, Preference, Webhook
from slated.site.alerts.schedule import zone

_RECENT = 20
"""Messages told of."""


def page_of(user: User, **more: Any) -> dict[str, Any]:
    """What a person hears, where, and what was sent to them last."""
    preference = hears(user)
    rows = list(user.channels.order_by("pk"))
    sent = Message.objects.filter(channel__user=user).select_related("channel")
    return {
        "follows": user.follows.count(),
        "mail": doing.mail_offered(),
        "channels": [_channel(one) for one in rows],
        "hears": _hears(user, preference),
        "webhooks": [_webhook(one) for one in user.webhooks.order_by("pk")],
        "hook_kinds": kinds([kind.value for kind in USUAL]),
        "sent": [_message(one, user) for one in sent.order_by("-pk")[:_RECENT]],
        "paused": bool(rows) and not any(one.confirmed and not one.stopped for one in rows),
        **more,
    }


def kinds(on: Iterable[str]) -> list[dict[str, Any]]:
    """The kinds to choose from."""
    chosen = set(on)
    return [{"value": k.value, "words": str(w), "on": k.value in chosen} for k, w in WORDS.items()]


def _hears(user: User, preference: Preference) -> dict[str, Any]:
    return {
        "kinds": kinds(preference.kinds),
        "paces": _choices(Preference.Pace.choices, preference.pace),
        "hours": _hours(preference.hour),
        "weekdays": _choices(enumerate(_weekdays()), preference.weekday),
        "quiet_from": _hours(preference.quiet_from),
        "quiet_to": _hours(preference.quiet_to),
        "zone": zone(user.timezone).key,
    }


def _choices(pairs: Iterable[tuple[Any, Any]], chosen: Any) -> list[dict[str, Any]]:
    return [{"value": v, "words": str(w), "on": v == chosen} for v, w in pairs]


def _hours(chosen: int | None) -> list[dict[str, Any]]:
    return _choices(((hour, f"{hour:02d}:00") for hour in range(24)), chosen)


def _weekdays() -> list[str]:
    return [
        *(_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday")),
        *(_("Saturday"), _("Sunday")),
    ]


def _channel(one: Channel) -> dict[str, Any]:
    return {
        "id": one.pk,
        "sort": one.get_sort_display(),
        "shown": one.shown,
        "confirmed": one.confirmed is not None,
        "stopped": one.stopped is not None,
        "why": one.why,
    }


def _webhook(one: Webhook) -> dict[str, Any]:
    return {
        "id": one.pk,
        "shown": one.shown,
        "everything": one.everything,
        "stopped": one.stopped is not None,
        "why": one.why,
        "url": reverse("alerts-webhook", args=[one.pk]),
    }


_SORTS = {
    Message.Sort.TEST: "Test",
    Message.Sort.CONFIRM: "Confirmation",
    Message.Sort.DIGEST: "Digest",
    Message.Sort.NEWS: "Alert",
}


def _message(one: Message, user: User) -> dict[str, Any]:
    return {
        **when(one, user),
        "shown": one.channel.shown,
        "subject": one.subject or _SORTS[Message.Sort(one.sort)],
        "state": state(one),
        "error": one.error,
    }


def when(row: Outgoing, user: User) -> dict[str, str]:
    """When something was sent or is due, by the user's clock."""
    moment = (row.ended or row.due).astimezone(zone(user.timezone))
    return {"at": moment.isoformat(timespec="minutes"), "when": f"{moment:%Y-%m-%d %H:%M}"}


def state(row: Outgoing) -> str:
    """Where something is on its way, in words."""
    if row.state == Outgoing.State.WAITING:
        return _("tried %(n)s times, will be again") % {"n": row.tries} if row.tries else _("waits")
    words = {"sent": _("sent"), "dead": _("given up"), "dropped": _("let go")}
    return words[row.state]
