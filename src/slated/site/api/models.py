"""The tokens that programs show instead of a password."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q

NAME = 80
"""Characters of a token's name."""


class Token(models.Model):
    """A token of a person: kept as its digest, so that nobody can read it here.

    ``prefix`` is how it begins, for people to tell theirs apart. ``scopes`` are words with
    blanks between. It is good up to the day ``expires``, None for always, and not from
    ``revoked`` on. ``used`` is the last day it was shown.
    """

    user = models.ForeignKey("accounts.User", models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=NAME)
    prefix = models.CharField(max_length=16)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.CharField(max_length=80)
    made = models.DateTimeField(auto_now_add=True)
    expires = models.DateField(null=True, blank=True)
    used = models.DateField(null=True, blank=True)
    revoked = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=~Q(scopes=""), name="token_has_a_scope"),)

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"

    def may(self, scope: str) -> bool:
        """Whether it was made for that."""
        return scope in self.scopes.split()

    def good(self, today: date) -> bool:
        """Whether it opens anything on a day."""
        return self.revoked is None and (self.expires is None or self.expires >= today)
