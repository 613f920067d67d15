"""The accounts as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users, their roles and what they follow."""

    name = "slated.site.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Note passkeys that come and go."""
        from allauth.mfa.signals import authenticator_added, authenticator_removed

        from slated.site.accounts.keys import added, removed

        authenticator_added.connect(added, dispatch_uid="accounts")
        authenticator_removed.connect(removed, dispatch_uid="accounts")
