"""A person's own pages: their account, how they leave it, how they came to it."""

from __future__ import annotations

from allauth.account.decorators import reauthentication_required
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib import messages
from django.contrib.auth import logout, update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from slated.site.accounts import acts, said
from slated.site.accounts.adapter import INVITED
from slated.site.accounts.forms import LeaveForm, ZoneForm
from slated.site.accounts.invitations import open_one
from slated.site.accounts.models import User
from slated.site.accounts.zones import move


@require_GET
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """What is known of you here, and what you can change."""
    user = _user(request)
    kept = Authenticator.objects.filter(user=user).values_list("type", flat=True)
    known = said.provider()
    page = {
        "passkeys": sum(kind == Authenticator.Type.WEBAUTHN for kind in kept),
        "codes": Authenticator.Type.RECOVERY_CODES in kept,
        "mail": said.sends_mail(),
        "address": EmailAddress.objects.get_verified(user),
        "waiting": EmailAddress.objects.get_new(user),
        "provider": known.name if known else None,
        "connected": SocialAccount.objects.filter(user=user).exists(),
    }
    zone = ZoneForm(lives=user.timezone)
    return render(request, "account/account.html", {"page": page, "zone": zone})


@require_POST
@login_required
def zone(request: HttpRequest) -> HttpResponse:
    """Say in which time zone you live."""
    user = _user(request)
    form = ZoneForm(request.POST, lives=user.timezone)
    if form.is_valid():
        move(user, form.cleaned_data["timezone"])
        messages.success(request, _("Your time zone is %(zone)s.") % {"zone": user.timezone})
    else:
        messages.error(request, _("There is no such time zone."))
    return redirect("account")


@require_POST
@login_required
def elsewhere(request: HttpRequest) -> HttpResponse:
    """Sign out everywhere but here."""
    user = _user(request)
    acts.end_sessions(user)
    update_session_auth_hash(request, user)
    messages.success(request, _("You are signed out everywhere else."))
    return redirect("account")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@reauthentication_required  # type: ignore[untyped-decorator]
def leave(request: HttpRequest) -> HttpResponse:
    """Delete your account."""
    user = _user(request)
    form = LeaveForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        try:
            gone = acts.leave(user)
        except acts.RefusedError as why:
            form.add_error(None, str(why))
        else:
            logout(request)
            words = ngettext(
                "Your account is deleted, and %(n)s rating with it.",
                "Your account is deleted, and %(n)s ratings with it.",
                gone,
            )
            messages.success(request, words % {"n": gone})
            return redirect("home")
    rated = user.viewer.ratings.count() if user.viewer else 0
    page = {"ratings": rated, "follows": user.follows.count(), "edits": user.edits}
    return render(request, "account/leave.html", {"page": page, "form": form})


@require_GET
def invited(request: HttpRequest, word: str) -> HttpResponse:
    """Follow an invitation: its word goes to the session, so that the address is clean again."""
    if request.user.is_authenticated:
        messages.info(request, _("You have an account already, and are signed in."))
        return redirect("account")
    if open_one(word) is None:
        return render(request, "account/invitation_gone.html", {"page": {}}, status=404)
    request.session[INVITED] = word
    return redirect("account_signup")


def _user(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user
