"""For admins: who has an account, who may what, who is let in."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from slated.site.accounts import acts, said
from slated.site.accounts.invitations import DAYS, invite, open_ones, take_back
from slated.site.accounts.models import Act, User

AT_ONCE = 50
LOGGED = 50
_CHANGES = (Act.What.EDITOR, Act.What.VIEWER, Act.What.ADMIN, Act.What.OUT, Act.What.BACK)
View = Callable[..., HttpResponse]


def admins(view: View) -> View:
    """Others are told that it is not for them."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_superuser:
            raise PermissionDenied(_("This page is for admins."))
        return view(request, *args, **kwargs)

    return login_required(checked)


@require_GET
@admins
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, the newest first, with invitations that are open and what was done of late."""
    return _show(request)


@require_POST
@admins
def make_invitation(request: HttpRequest) -> HttpResponse:
    """Make an invitation and show its link, this once."""
    word, made = invite(_by(request), editor=request.POST.get("editor") == "1", days=DAYS)
    link = request.build_absolute_uri(reverse("account_invited", args=[word]))
    return _show(request, link=link, link_for=None, until=made.until)


@require_POST
@admins
def take_back_invitation(request: HttpRequest, pk: int) -> HttpResponse:
    """Let an invitation be used by nobody."""
    if take_back(_by(request), pk):
        messages.success(request, _("The invitation is taken back."))
    return redirect("people")


@require_POST
@admins
def change_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Change what somebody may, lock them out, or make a link to set a new password."""
    whom = get_object_or_404(User, pk=pk)
    what = request.POST.get("what", "")
    if what == Act.What.LINK and whom.is_active:
        acts.note(_by(request), Act.What.LINK, whom)
        link = request.build_absolute_uri(password_path(whom))
        return _show(request, link=link, link_for=whom.username)
    if what not in _CHANGES:
        messages.error(request, _("Choose what to change."))
        return redirect("people")
    try:
        acts.change(_by(request), whom, Act.What(what))
    except acts.RefusedError as why:
        messages.error(request, str(why))
    else:
        messages.success(request, f"{whom.username}: {Act.What(what).label}.")
    return redirect("people")


def password_path(user: User) -> str:
    """The address at which ``user`` sets a new password, once, within three days."""
    key = f"{user_pk_to_url_str(user)}-{default_token_generator.make_token(user)}"
    uidb36, _dash, token = key.partition("-")
    return reverse("account_reset_password_from_key", args=[uidb36, token])


def _show(request: HttpRequest, **more: Any) -> HttpResponse:
    everybody = Paginator(User.objects.order_by("-date_joined", "-pk"), AT_ONCE)
    page = {
        "people": everybody.get_page(request.GET.get("page")),
        "invitations": open_ones(timezone.now()),
        "acts": Act.objects.select_related("by", "whom").order_by("-at", "-pk")[:LOGGED],
        "signup": said.signup(),
        "days": DAYS,
        **more,
    }
    return render(request, "account/people.html", {"page": page})


def _by(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user
