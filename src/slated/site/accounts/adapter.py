"""Our rules for allauth: who may make an account, how often a password may be tried."""

from __future__ import annotations

import logging
import os
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib import messages
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from slated.site.accounts import said
from slated.site.accounts.acts import note
from slated.site.accounts.address import address
from slated.site.accounts.invitations import open_one, use_up
from slated.site.accounts.limits import spend_as, spoken
from slated.site.accounts.models import Act, Invitation, User
from slated.site.writing import writing

INVITED = "slated_invited"
"""Where the session keeps the word of the invitation that was followed."""
TRIES, TRIES_PER = 10, 600
"""Passwords tried for one account from one address, and in how many seconds."""
ALL_TRIES, ALL_TRIES_PER = 100, 3600
"""The same from all addresses together: who guesses from many is slowed, a person hardly."""
NOTICES = frozenset(
    f"account/email/{what}" for what in ("email_changed", "password_changed", "password_reset")
)
"""What is told to whoever has an address, so that they learn of it if it was not them."""
WRONG = gettext_lazy("The name or the password is not right.")
_log = logging.getLogger(__name__)


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]
    """What allauth asks on accounts."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": WRONG,
        "email_password_mismatch": WRONG,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Whether this visitor may make an account."""
        if said.signup() == "open":
            return True
        return said.signup() == "invited" and invitation(request) is not None

    def save_user(self, request: HttpRequest, user: User, form: Any, commit: bool = True) -> User:
        """Make the account, and use up the invitation that let them in."""
        with writing():
            made: User = super().save_user(request, user, form, commit=False)
            name_free(request, made.username)
            joined(made, take_invitation(request))
        return made

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count a try; raises ValidationError where there were too many."""
        tried = str(credentials.get("username") or credentials.get("email") or "").casefold()
        count_try("login", tried, request)

    def is_ajax(self, request: HttpRequest) -> bool:
        """JSON is for the passkey's challenge alone: everything else is a page."""
        return request.path.endswith("/webauthn/login/") and bool(super().is_ajax(request))

    def set_password(self, user: User, password: str) -> None:
        """Keep a new password alone: the rest of ``user`` may have changed since it was read."""
        user.set_password(password)
        user.save(update_fields=["password"])

    def get_client_ip(self, request: HttpRequest) -> str:
        """The address by our own rule on proxies."""
        return address(request)

    def login(self, request: HttpRequest, user: User) -> None:
        """Sign in, and sweep out sessions that have run out."""
        super().login(request, user)
        Session.objects.filter(expire_date__lt=timezone.now()).delete()

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Make an address somebody's, unless another account has shown that it is theirs."""
        with writing():
            return bool(super().confirm_email(request, email_address))

    def get_email_verification_redirect_url(self, email_address: EmailAddress) -> str:
        """Back to the account."""
        return reverse("account")

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The address of a link by SLATED_URL, if it is set."""
        return here(str(super().get_reset_password_from_key_url(key)))

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: Any) -> str:
        """The same of the link that shows whose an address is."""
        return here(str(super().get_email_confirmation_url(request, emailconfirmation)))

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tell of a new address or password, at the address that was shown to be theirs."""
        known = EmailAddress.objects.get_verified(user)
        to = email or (known.email if known else None)
        if to and template_prefix in NOTICES:
            self.send_mail(template_prefix, to, {"user": user, **(context or {})})

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send from beside the request: its time would tell whether there is an account."""
        if said.sends_mail():
            message = self.render_mail(template_prefix, email, {"email": email, **context})
            Thread(target=_send, args=(message,)).start()


def here(url: str) -> str:
    """An address of ours as SLATED_URL has it, where it is set: a request could name another."""
    site = os.environ.get("SLATED_URL", "").rstrip("/")
    return site + urlsplit(url).path if site else url


def invitation(request: HttpRequest) -> Invitation | None:
    """The invitation this visitor followed, where it can still be used."""
    word = request.session.get(INVITED)
    return open_one(word) if word else None


def name_free(request: HttpRequest, name: str) -> None:
    """Send back whoever chose a name that somebody took since their form was looked at.

    Called while nobody else writes: two names that differ in their case alone are one.
    """
    if User.objects.filter(username__iexact=name).exists():
        messages.error(request, _("Somebody has just taken this name. Choose another."))
        raise ImmediateHttpResponse(redirect("account_signup"))


def take_invitation(request: HttpRequest) -> Invitation | None:
    """Use up the visitor's invitation where one is needed; who is too late is told so."""
    found = invitation(request)
    if found is not None and not use_up(found):
        found = None
    if found is None and said.signup() != "open":
        raise ImmediateHttpResponse(redirect("account_signup"))
    request.session.pop(INVITED, None)
    return found


def joined(user: User, used: Invitation | None) -> None:
    """Keep the new account with what its invitation grants, and note it."""
    user.editor = used is not None and used.editor
    user.save()
    note(used.by if used else user, Act.What.JOINED, user)


def count_try(scope: str, whom: str, request: HttpRequest) -> None:
    """Count one try to be ``whom``. Raises ValidationError where there were too many."""
    seconds = max(
        spend_as(scope, f"{whom}\0{address(request)}", TRIES, TRIES_PER),
        spend_as(f"{scope}-all", whom, ALL_TRIES, ALL_TRIES_PER),
    )
    if seconds:
        wait = _("Too many tries. Wait %(time)s, or sign in with a passkey.")
        raise ValidationError(wait % {"time": spoken(seconds)}, code="limited")


def _send(message: EmailMessage) -> None:
    try:
        message.send()
    except OSError:
        _log.exception("an e-mail could not be sent")
