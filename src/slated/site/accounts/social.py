"""Our rules for those whom the OpenID Connect provider sends."""

from __future__ import annotations

from typing import Any

from allauth.account.models import EmailAddress
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest

from slated.site.accounts.adapter import Adapter, joined, take_invitation
from slated.site.accounts.models import User
from slated.site.accounts.said import provider
from slated.site.writing import writing


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """What allauth asks on accounts of the provider."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Whether whoever the provider let through may make an account."""
        return _lets_in() or Adapter(request).is_open_for_signup(request)

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Take an address only where the provider has checked it and nobody here has it.

        A name or an address that is the same says nothing: no account is joined to another by it.
        """
        said = [address for address in sociallogin.email_addresses if address.verified is True]
        held = {address.email.casefold() for address in said}
        taken = EmailAddress.objects.filter(email__in=held).exists()
        sociallogin.email_addresses = [] if taken else said
        if sociallogin.user is not None and not sociallogin.is_existing:
            sociallogin.user.email = "" if taken or not said else said[0].email

    def save_user(self, request: HttpRequest, sociallogin: Any, form: Any = None) -> User:
        """Make the account, and use up an invitation where one is needed."""
        with writing():
            used = None if _lets_in() else take_invitation(request)
            made: User = super().save_user(request, sociallogin, form)
            joined(made, used)
        return made


def _lets_in() -> bool:
    known = provider()
    return known is not None and known.lets_in
