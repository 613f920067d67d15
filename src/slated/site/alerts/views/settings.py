"""The page of alerts, and the forms on it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _

from slated.site.accounts.limits import limited
from slated.site.accounts.models import User
from slated.site.alerts import channels as doing
from slated.site.alerts.audience import hears
from slated.site.alerts.kinds import Kind
from slated.site.alerts.models import Channel, Preference
from slated.site.alerts.replan import keep
from slated.site.alerts.views.own import back, own
from slated.site.alerts.views.page import page_of
from slated.site.errors import KeepError


@own("GET", "HEAD")
def alerts(request: HttpRequest, user: User) -> HttpResponse:
    """What you hear, when, and where."""
    return render(request, "alerts/alerts.html", {"page": page_of(user)})


@own("POST")
def hear(request: HttpRequest, user: User) -> HttpResponse:
    """Say what you want to hear, and when."""
    preference = hears(user)
    try:
        preference.kinds = chosen(request)
        preference.pace = _one_of(request, "pace", Preference.Pace.values)
        preference.hour = _number(request, "hour", 23) or 0
        preference.weekday = _number(request, "weekday", 6) or 0
        first, last = _number(request, "quiet_from", 23), _number(request, "quiet_to", 23)
    except ValueError:
        return refused(request, user, _("That cannot be chosen; choose again."))
    if (first is None) != (last is None) or (first is not None and first == last):
        why = _("Quiet hours need a beginning and another end; leave both empty for none.")
        return refused(request, user, why)
    preference.quiet_from, preference.quiet_to = first, last
    keep(preference, timezone.now())
    messages.success(request, _("Kept."))
    return back("hear")


@limited("alerts mail", times=10, per=24 * 3600)
@own("POST")
def add_email(request: HttpRequest, user: User) -> HttpResponse:
    """Be told by e-mail."""
    if not doing.mail_offered():
        return refused(request, user, _("This site sends no e-mail."))
    try:
        made = doing.add_email(user, request.POST.get("address", ""), timezone.now())
    except KeepError as error:
        return refused(request, user, _told(error))
    if not made.confirmed:
        messages.info(request, _("A mail is on its way there: open the link in it."))
    return back("channels")


@own("POST")
def add_service(request: HttpRequest, user: User) -> HttpResponse:
    """Be told over a service."""
    try:
        doing.add_service(user, request.POST.get("address", ""), timezone.now())
    except KeepError as error:
        return refused(request, user, _told(error))
    return back("channels")


@own("POST")
def channel(request: HttpRequest, user: User, pk: int, act: str) -> HttpResponse:
    """Test, stop, start or remove a channel of yours."""
    found = get_object_or_404(Channel, pk=pk, user=user)
    now = timezone.now()
    if act == "test":
        if not found.confirmed:
            return refused(request, user, _("Confirm it first: open the link in the mail."))
        doing.test(found, now)
        messages.success(request, _("A test is on its way; below you see what became of it."))
        return back("sent")
    if act == "stop":
        doing.stop(found, _("you stopped it"), now)
    elif act == "start":
        doing.start(found)
    else:
        found.delete()
    return back("channels")


def chosen(request: HttpRequest) -> list[str]:
    """The kinds ticked in a form, in their order. Raises ValueError for one that is none."""
    ticked = {Kind(value) for value in request.POST.getlist("kinds")}
    return [kind.value for kind in Kind if kind in ticked]


def refused(request: HttpRequest, user: User, why: str) -> HttpResponse:
    """The page again, with what was wrong."""
    page = page_of(user, problem=why)
    return render(request, "alerts/alerts.html", {"page": page}, status=400)


def _told(error: KeepError) -> str:
    words = str(error)
    return f"{words[:1].upper()}{words[1:]}."


def _number(request: HttpRequest, name: str, most: int) -> int | None:
    """The number chosen, None where the choice is empty. Raises ValueError."""
    said = request.POST.get(name, "")
    if not said:
        return None
    number = int(said)
    if not 0 <= number <= most:
        raise ValueError(said)
    return number


def _one_of(request: HttpRequest, name: str, values: list[str]) -> str:
    said = request.POST.get(name, "")
    if said not in values:
        raise ValueError(said)
    return said
