"""Who has an account."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.crypto import salted_hmac


class User(AbstractUser):
    """A person with an account.

    ``viewer`` is the one they rate as, made with their first rating. ``editor``s put readings
    and titles right; superusers administer. ``timezone`` is an IANA name. ``ended`` counts how
    often all sessions were ended: it is part of what each of them is checked against.
    """

    editor = models.BooleanField(default=False)
    viewer = models.OneToOneField(
        "ratings.Viewer", models.SET_NULL, null=True, blank=True, related_name="user"
    )
    timezone = models.CharField(max_length=64, default="UTC")
    ended = models.PositiveIntegerField(default=0)

    @property
    def edits(self) -> bool:
        """Whether they may put readings and titles right."""
        return self.is_active and (self.editor or self.is_superuser)

    @property
    def role(self) -> str:
        """admin, editor or viewer."""
        return "admin" if self.is_superuser else "editor" if self.editor else "viewer"

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        # Django's own takes the password alone; both its callers come through here.
        said = f"{self.password} {self.ended}"
        salt = "slated.accounts.session"
        return salted_hmac(salt, said, secret=secret, algorithm="sha256").hexdigest()
