"""What people were told. Belief and its history are derived from the claims; this is not."""

from __future__ import annotations

from django.db import models


class Mark(models.Model):
    """How far announcing has come; one row, made at the first start.

    ``span``: the newest row of belief that was looked at. ``day``: the last day whose own
    changes (a window that ran out) were.
    """

    span = models.BigIntegerField()
    day = models.DateField()
    started = models.DateTimeField()

    def __str__(self) -> str:
        return f"span {self.span}, {self.day}"


class Told(models.Model):
    """The belief about a release that people were last told, or that was silently taken over.

    ``step`` counts its changes. ``given_up`` is the last date that was given up, ``out`` the
    day of which it was said that the release comes out on it.
    """

    release = models.OneToOneField(
        "catalogue.Release", models.CASCADE, primary_key=True, related_name="told"
    )
    step = models.PositiveIntegerField(default=0)
    standing = models.CharField(max_length=12)
    edtf = models.CharField(max_length=24, null=True, blank=True)
    fate = models.CharField(max_length=10, null=True, blank=True)
    stage = models.PositiveSmallIntegerField(null=True, blank=True)
    given_up = models.CharField(max_length=24, null=True, blank=True)
    out = models.DateField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.release_id}: {self.standing} {self.edtf or ''}"


class Announcement(models.Model):
    """One change of a release, once: its kind, what was held before and after, and in words.

    ``before`` and ``after`` are beliefs as JSON; ``why`` says who says so, ``url`` is the
    article's. ``day`` is the day it is about: when it came to be believed or, with ``clock``,
    the day on which the release comes out. ``addressed``: everyone who is to hear of it has it
    in their outbox.
    """

    release = models.ForeignKey(
        "catalogue.Release", models.CASCADE, related_name="announcements", db_index=False
    )
    step = models.PositiveIntegerField()
    kind = models.CharField(max_length=10)
    at = models.DateTimeField(db_index=True)
    day = models.DateField()
    clock = models.BooleanField(default=False)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    words = models.TextField()
    why = models.TextField(blank=True, default="")
    url = models.TextField(blank=True, default="")
    addressed = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("release", "step", "kind"), name="announced_once"),
        )
        indexes = (
            models.Index(
                fields=("id",), condition=models.Q(addressed=False), name="announced_not_addressed"
            ),
        )

    def __str__(self) -> str:
        return f"{self.release_id}: {self.words}"
