"""Who has an account."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A person with an account.

    ``viewer`` is the one they rate as, made with their first rating. ``editor``s put readings
    and titles right; superusers administer. ``timezone`` is an IANA name.
    """

    editor = models.BooleanField(default=False)
    viewer = models.OneToOneField(
        "ratings.Viewer", models.SET_NULL, null=True, blank=True, related_name="user"
    )
    timezone = models.CharField(max_length=64, default="UTC")

    @property
    def edits(self) -> bool:
        """Whether they may put readings and titles right."""
        return self.is_active and (self.editor or self.is_superuser)
