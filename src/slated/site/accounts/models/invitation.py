"""Links that let somebody in."""

from __future__ import annotations

from django.db import models


class Invitation(models.Model):
    """One account may be made with it, until it runs out.

    Of the word in the link only a digest is kept, so that who reads the table cannot use it.
    """

    digest = models.CharField(max_length=64, unique=True)
    editor = models.BooleanField(default=False)
    by = models.ForeignKey(
        "accounts.User", models.SET_NULL, null=True, blank=True, related_name="invitations"
    )
    made = models.DateTimeField()
    until = models.DateTimeField()
    used = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"until {self.until:%Y-%m-%d}"
