"""The table of the slate. It is derived from the claims and can be made anew at any time."""

from __future__ import annotations

from django.db import models


class Span(models.Model):
    """What is believed of a release from the day ``first`` to the day ``last``, None for on.

    Rebuilt whole for a release, in the transaction that changes its claims; never edited.
    The belief holds ``edtf`` with its bounds ``window_first`` and ``window_last``.
    """

    release = models.ForeignKey("catalogue.Release", models.CASCADE, related_name="spans")
    first = models.DateField()
    last = models.DateField(null=True, blank=True)
    standing = models.CharField(max_length=12)
    edtf = models.CharField(max_length=24, null=True, blank=True)
    window_first = models.DateField(null=True, blank=True)
    window_last = models.DateField(null=True, blank=True)
    stage = models.CharField(max_length=16, blank=True, default="")
    confidence = models.FloatField(default=0.0)
    since = models.DateField()
    rule = models.CharField(max_length=80)
    why = models.TextField()
    platforms = models.JSONField(default=list)
    voided = models.JSONField(default=list)
    supporting = models.JSONField(default=list)
    opposing = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("release", "first"), name="one_span_a_day"),)
        indexes = (
            models.Index(fields=("last", "window_first"), name="span_slate"),
            models.Index(fields=("first",), name="span_began"),
        )

    def __str__(self) -> str:
        return f"{self.release}: {self.standing} {self.edtf or ''} from {self.first}"
