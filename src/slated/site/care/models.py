"""What people report, and those acts of editors that no other table keeps."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q


class Report(models.Model):
    """Somebody says that a claim is wrong.

    ``who`` is "user 5", or a keyed digest of the address of somebody without an account. It is
    open until ``settled``.
    """

    class What(models.TextChoices):
        """What is wrong."""

        TITLE = "title", "the wrong show"
        SEASON = "season", "the wrong season"
        EVENT = "event", "the wrong event"
        DATE = "date", "the wrong date"
        STATUS = "status", "said more or less firmly"
        SPEAKER = "speaker", "somebody else said so"
        TEXT = "text", "the article does not say that"
        OTHER = "other", "something else"

    NOTE = 500
    """Characters of a note."""

    claim = models.ForeignKey("news.Claim", models.CASCADE, related_name="reports")
    what = models.CharField(max_length=8, choices=What.choices)
    note = models.CharField(max_length=NOTE, blank=True, default="")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="reports"
    )
    who = models.CharField(max_length=40)
    at = models.DateTimeField()
    settled = models.DateTimeField(null=True, blank=True)
    settled_by = models.TextField(blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("claim", "what", "who"), name="one_report_a_person"),
        )
        indexes = (
            models.Index(fields=("id",), condition=Q(settled__isnull=True), name="report_open"),
        )

    def __str__(self) -> str:
        return f"claim {self.claim_id}: {self.get_what_display()}"


class Act(models.Model):
    """What an editor did that neither a correction nor the log of titles keeps.

    ``apart``: ``title`` and ``other`` are two, however alike their names. ``list``: ``data`` has
    the list's name and what was changed. ``undo``: ``correction`` or ``act`` was undone.
    """

    class Kind(models.TextChoices):
        """What was done."""

        APART = "apart", "two titles"
        LIST = "list", "list changed"
        UNDO = "undo", "undone"

    kind = models.CharField(max_length=8, choices=Kind.choices)
    reason = models.TextField()
    by = models.TextField()
    at = models.DateTimeField(db_index=True)
    title = models.ForeignKey(
        "catalogue.Title", models.CASCADE, null=True, blank=True, related_name="+"
    )
    other = models.ForeignKey(
        "catalogue.Title", models.CASCADE, null=True, blank=True, related_name="+"
    )
    correction = models.ForeignKey(
        "news.Correction", models.CASCADE, null=True, blank=True, related_name="undos"
    )
    act = models.ForeignKey(
        "catalogue.TitleLog", models.CASCADE, null=True, blank=True, related_name="undos"
    )
    data = models.JSONField(default=dict, blank=True)
    undone = models.DateTimeField(null=True, blank=True)
    undone_by = models.TextField(blank=True, default="")
    undone_why = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.reason}"
