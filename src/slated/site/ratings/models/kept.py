"""Snapshots: rankings as they were on a day. They stay as they were taken."""

from __future__ import annotations

from django.db import models

from slated.rank import By
from slated.site.ratings.models.unique import one_each


class Snapshot(models.Model):
    """A list's ranking on a day, with the constants it was made by."""

    named = models.ForeignKey(
        "catalogue.NamedList", models.CASCADE, null=True, blank=True, related_name="snapshots"
    )
    by = models.CharField(max_length=10, choices=[(by, by) for by in map(str, By)])
    day = models.DateField()
    minimum = models.PositiveIntegerField()
    mean = models.FloatField(null=True, blank=True)
    weight = models.FloatField()

    class Meta:
        constraints = one_each("one_snapshot_a_day", "by", "day", maybe="named")

    def __str__(self) -> str:
        return f"{self.named or 'all titles'} by {self.by}, {self.day}"


class Place(models.Model):
    """A title's rank in a snapshot."""

    snapshot = models.ForeignKey(Snapshot, models.CASCADE, related_name="places", db_index=False)
    title = models.ForeignKey("catalogue.Title", models.CASCADE, related_name="places")
    rank = models.PositiveIntegerField()
    value = models.FloatField()
    votes = models.PositiveIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("snapshot", "title"), name="one_place_a_snapshot"),
        )

    def __str__(self) -> str:
        return f"#{self.rank}"
