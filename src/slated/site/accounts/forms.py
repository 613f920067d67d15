"""allauth's forms, where ours differ."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from allauth.account.forms import LoginForm
from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from slated.site.accounts.adapter import count_try
from slated.site.accounts.models import User

_REGIONS = tuple(
    f"{region}/"
    for region in (
        *("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic"),
        *("Australia", "Europe", "Indian", "Pacific"),
    )
)


class NameForm(LoginForm):  # type: ignore[misc]
    """A name or an address, and a password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("User name or e-mail address")
        self.fields["login"].widget.attrs["autocomplete"] = "username"


class CodeForm(AuthenticateForm):  # type: ignore[misc]
    """A recovery code, tried a limited number of times."""

    def clean_code(self) -> str:
        """The code where it is right."""
        count_try("code", str(self.user.pk), context.request)
        return str(super().clean_code())


class AgainCodeForm(ReauthenticateForm):  # type: ignore[misc]
    """The same from somebody who is signed in."""

    def clean_code(self) -> str:
        """The code where it is right."""
        count_try("code", str(self.user.pk), context.request)
        return str(super().clean_code())


class PasskeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """A new passkey and what to call it. All of ours sign in without a password."""

    name = forms.CharField(label=_("Name"), max_length=60, required=False)
    passwordless = forms.BooleanField(initial=True, widget=forms.HiddenInput)


def places() -> list[str]:
    """IANA's zones that are places, and UTC; not what is kept for old programs, like Factory."""
    known = available_timezones()
    return ["UTC", *sorted(zone for zone in known if zone.startswith(_REGIONS))]


class ZoneForm(forms.Form):
    """Where somebody lives, by IANA's names; ``lives``: the one they have, whatever it is."""

    timezone = forms.ChoiceField(label=_("Time zone"))

    def __init__(self, *args: Any, lives: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"initial": {"timezone": lives}})
        offered = places()
        field = self.fields["timezone"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(z, z) for z in (offered if lives in offered else [lives, *offered])]


class LeaveForm(forms.Form):
    """Your own name, typed to show that you mean it."""

    name = forms.CharField(
        label=_("Your user name"), widget=forms.TextInput(attrs={"autocomplete": "off"})
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_name(self) -> str:
        """The name where it is theirs."""
        name = str(self.cleaned_data["name"]).strip()
        if name != self.user.username:
            raise ValidationError(_("This is not your user name."))
        return name
