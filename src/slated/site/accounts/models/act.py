"""What was done to accounts."""

from __future__ import annotations

from django.db import models


class Act(models.Model):
    """Who let whom in, made whom editor, and the like; ``by`` None for the command line.

    Whoever leaves is no longer named in it.
    """

    class What(models.TextChoices):
        """What can be done."""

        INVITED = "invited", "made an invitation"
        TAKEN = "taken", "took back an invitation"
        JOINED = "joined", "made an account"
        EDITOR = "editor", "made editor"
        VIEWER = "viewer", "made viewer"
        ADMIN = "admin", "made admin"
        OUT = "out", "locked out"
        BACK = "back", "let back in"
        LINK = "link", "made a link to set a new password for"
        PASSKEY = "passkey", "added a passkey"
        NO_KEY = "no key", "removed a passkey"
        TOKEN = "token", "made an API token for"
        REVOKED = "revoked", "revoked an API token of"
        LEFT = "left", "deleted their account"

    by = models.ForeignKey("accounts.User", models.SET_NULL, null=True, related_name="acts")
    whom = models.ForeignKey("accounts.User", models.SET_NULL, null=True, related_name="+")
    what = models.CharField(max_length=8, choices=What.choices)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}: {self.what}"
