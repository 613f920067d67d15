"""Pages behind the links in mails. They work for whoever has the link, signed in or not.

Looking changes nothing, since mail servers and programs look at links before people do; a form
does. RFC 8058: a mail program's own button POSTs to the link to stop, without a cookie and so
without a token against forged forms: whoever has the link may.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from slated.site.accounts.limits import limited
from slated.site.accounts.private import private
from slated.site.alerts import channels as doing
from slated.site.alerts.links import CONFIRM, STOP, channel_of


@csrf_exempt
@private
@require_http_methods(["GET", "HEAD", "POST"])
@limited("alerts links", times=60, per=600, by="address")
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Send nothing more over a channel."""
    channel = channel_of(token, STOP)
    if channel is None:
        return _gone(request)
    done = request.method == "POST"
    if done:
        doing.stop(channel, _("stopped by the link in a message"), timezone.now())
    page = {"shown": channel.shown, "done": done or channel.stopped is not None}
    return render(request, "alerts/stop.html", {"page": page})


@private
@require_http_methods(["GET", "HEAD", "POST"])
@limited("alerts links", times=60, per=600, by="address")
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Whoever reads mail there wants alerts there."""
    channel = channel_of(token, CONFIRM)
    if channel is None:
        return _gone(request)
    if request.method == "POST":
        doing.confirm(channel, timezone.now())
        channel.refresh_from_db()
    page = {"shown": channel.shown, "done": channel.confirmed is not None}
    return render(request, "alerts/confirm.html", {"page": page})


def _gone(request: HttpRequest) -> HttpResponse:
    return render(request, "alerts/link_gone.html", {"page": {}}, status=404)
