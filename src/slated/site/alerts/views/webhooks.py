"""A person's webhooks: add, look at what was answered, send again."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from slated.site.accounts.models import User
from slated.site.alerts import channels as doing
from slated.site.alerts.models import Delivery, Webhook
from slated.site.alerts.outbox import again
from slated.site.alerts.views.own import back, own
from slated.site.alerts.views.page import state, when
from slated.site.alerts.views.settings import chosen, refused
from slated.site.errors import KeepError
from slated.site.pages.links import release_name


@own("POST")
def add(request: HttpRequest, user: User) -> HttpResponse:
    """Have announcements POSTed to an address; the answer shows the secret, this once."""
    everything = request.POST.get("of") == "everything"
    try:
        kinds = chosen(request)
        secret, made = doing.add_webhook(
            user, request.POST.get("url", ""), kinds, everything, timezone.now()
        )
    except KeepError as error:
        return refused(request, user, f"{error}.")
    except ValueError:
        return refused(request, user, _("That cannot be chosen; choose again."))
    return render(request, "alerts/webhook.html", {"page": _page(made, secret=secret)})


@own("GET", "HEAD")
def webhook(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """What was last sent to it, and what it answered."""
    found = get_object_or_404(Webhook, pk=pk, user=user)
    return render(request, "alerts/webhook.html", {"page": _page(found)})


@own("POST")
def change(request: HttpRequest, user: User, pk: int, act: str) -> HttpResponse:
    """Test, stop, start or remove a webhook of yours."""
    found = get_object_or_404(Webhook, pk=pk, user=user)
    now = timezone.now()
    if act == "remove":
        found.delete()
        return back("webhooks")
    if act == "test":
        doing.test_webhook(found, now)
    elif act == "stop":
        found.stopped, found.why = now, _("you stopped it")
    else:
        found.stopped, found.why = None, ""
    found.save(update_fields=["stopped", "why"])
    return redirect("alerts-webhook", pk)


@own("POST")
def redeliver(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """Send a delivery once more, under its own id."""
    found = get_object_or_404(Delivery, pk=pk, webhook__user=user)
    again([found], timezone.now())
    messages.success(request, _("It will be sent again."))
    return redirect("alerts-webhook", found.webhook_id)


def _page(hook: Webhook, secret: str = "") -> dict[str, Any]:
    return {
        "id": hook.pk,
        "shown": hook.shown,
        "everything": hook.everything,
        "kinds": hook.kinds,
        "stopped": hook.stopped is not None,
        "why": hook.why,
        "secret": secret,
        "deliveries": [_delivery(one, hook) for one in doing.recent(hook)],
    }


def _delivery(one: Delivery, hook: Webhook) -> dict[str, Any]:
    told = one.announcement
    name = _("A test")
    if told is not None:
        release = told.release
        name = release_name(str(release.title), release.season, release.part)
    return {
        **when(one, hook.user),
        "id": one.pk,
        "name": name,
        "words": told.words if told else "",
        "state": state(one),
        "over": one.state != Delivery.State.WAITING,
        "status": one.status,
        "error": one.error,
    }
