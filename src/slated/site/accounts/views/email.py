"""A person's e-mail address: given, shown to be theirs, changed; not there where none is sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account_views
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from slated.site.accounts import said
from slated.site.accounts.mailforms import count_link

View = Callable[..., HttpResponse]


def where_mail_is_sent(view: View) -> View:
    """A view that is only there where the site sends e-mail."""

    @wraps(view)
    def looked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not said.sends_mail():
            raise Http404("This site sends no e-mail.")
        return view(request, *args, **kwargs)

    return looked


@where_mail_is_sent
def email(request: HttpRequest) -> HttpResponse:
    """The address, and another in its place; a link sent again counts as one more."""
    if "action_send" in request.POST and request.user.is_authenticated:
        try:
            count_link(request.POST.get("email", ""))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return redirect("account_email")
    response: HttpResponse = account_views.email(request)
    return response


@where_mail_is_sent
def sent(request: HttpRequest) -> HttpResponse:
    """A link is on its way."""
    response: HttpResponse = account_views.email_verification_sent(request)
    return response


@where_mail_is_sent
def confirm(request: HttpRequest, key: str) -> HttpResponse:
    """Open a link that was sent: the address is shown to be theirs."""
    response: HttpResponse = account_views.confirm_email(request, key=key)
    return response


def forgotten(request: HttpRequest) -> HttpResponse:
    """Ask for a link to set a new password; where no e-mail is sent, say whom to ask."""
    if not said.sends_mail():
        return render(request, "account/no_mail.html", {"page": {}})
    response: HttpResponse = account_views.password_reset(request)
    return response
