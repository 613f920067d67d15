"""Forms that send links to an e-mail address, so many an hour and no more."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import AddEmailForm, ResetPasswordForm, SignupForm
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from slated.site.accounts.limits import spend_as, spoken
from slated.site.accounts.said import sends_mail

MAILS, MAILS_PER = 3, 3600
"""Links of one kind sent to one address, and in how many seconds."""


def count_link(email: str) -> None:
    """Count a link that shows whose ``email`` is. ValidationError where there were too many."""
    seconds = spend_as("confirm-mail", email.casefold(), MAILS, MAILS_PER)
    if seconds:
        wait = _("Links enough were sent to this address. Wait %(time)s for another.")
        raise ValidationError(wait, params={"time": spoken(seconds)}, code="limited")


class JoinForm(SignupForm):  # type: ignore[misc]
    """A name, a password, and where e-mail is sent an address, if one likes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["username"].label = _("User name")
        if sends_mail():
            self.fields["email"].label = _("E-mail address, if you like")
            self.fields["email"].help_text = _(
                "With one you can set a new password yourself, and have alerts by e-mail."
            )
        else:
            del self.fields["email"]

    def clean(self) -> dict[str, Any]:
        """What was typed, the link that goes to the address counted."""
        found: dict[str, Any] = super().clean()
        email = self.cleaned_data.get("email")
        if email and not self.errors:
            try:
                count_link(email)
            except ValidationError as error:
                self.add_error("email", error)
        return found


class AddressForm(AddEmailForm):  # type: ignore[misc]
    """Another address for an account."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("Another address")

    def clean_email(self) -> str:
        """The address, its link counted."""
        email = str(super().clean_email())
        count_link(email)
        return email


class ResetForm(ResetPasswordForm):  # type: ignore[misc]
    """Asks for the address of an account; too many links to one are silently not sent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")

    def save(self, request: HttpRequest, **kwargs: Any) -> str:
        """Send the link, if anybody has this address."""
        email = str(self.cleaned_data["email"])
        if not spend_as("reset-mail", email.casefold(), MAILS, MAILS_PER):
            super().save(request, **kwargs)
        return email
