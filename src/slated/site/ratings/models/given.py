"""What was given: ratings with their history, outside scores, rules and pardons."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from slated.rank import Reason
from slated.site.ratings.models.unique import one_each


class Viewer(models.Model):
    """Who rates: an account here, or a user of a file that was imported.

    ``joined`` is None for those that were never new here; ``demo`` marks made-up viewers.
    """

    name = models.CharField(max_length=150, unique=True)
    joined = models.DateField(null=True, blank=True)
    demo = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.name


class Rating(models.Model):
    """A viewer's rating in force of a title, or of a season of it; ``steps`` are half-stars.

    ``day`` is when this number of stars was given. One that does not count keeps its
    ``reason``, the numbers of a burst in ``why``, and the day it will count from, if any.
    """

    # Both lead an index below.
    viewer = models.ForeignKey(Viewer, models.CASCADE, related_name="ratings", db_index=False)
    title = models.ForeignKey(
        "catalogue.Title", models.CASCADE, related_name="ratings", db_index=False
    )
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    steps = models.PositiveSmallIntegerField()
    day = models.DateField()
    counted = models.BooleanField(default=True)
    reason = models.CharField(
        max_length=24,
        blank=True,
        default="",
        choices=[(r, r) for r in map(str, Reason)],
    )
    why = models.TextField(blank=True, default="")
    counts_from = models.DateField(null=True, blank=True)

    class Meta:
        constraints = (
            *one_each("one_rating_a_viewer", "viewer", "title", maybe="season"),
            models.CheckConstraint(condition=Q(steps__gte=1, steps__lte=10), name="ten_steps"),
        )
        indexes = (
            # In the order the tallies are grouped, so that counting all is one walk along it.
            models.Index(
                fields=("title", "season", "steps"), condition=Q(counted=True), name="rating_tally"
            ),
            models.Index(fields=("title", "day", "steps"), name="rating_day"),
            models.Index(
                fields=("counts_from",), condition=Q(counts_from__isnull=False), name="rating_waits"
            ),
        )

    def __str__(self) -> str:
        return f"{self.steps / 2:g} stars"


class Change(models.Model):
    """The history of ratings: what was given when, ``steps`` None where it was removed."""

    viewer = models.ForeignKey(Viewer, models.CASCADE, related_name="changes")
    title = models.ForeignKey("catalogue.Title", models.CASCADE, related_name="+")
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    steps = models.PositiveSmallIntegerField(null=True, blank=True)
    at = models.DateTimeField()
    source = models.CharField(max_length=20, blank=True, default="")

    def __str__(self) -> str:
        return "removed" if self.steps is None else f"{self.steps / 2:g} stars"


class OutsideScore(models.Model):
    """Another site's score of a title, on its own scale; ``votes`` None where it does not say."""

    title = models.ForeignKey("catalogue.Title", models.CASCADE, related_name="outside_scores")
    source = models.CharField(max_length=40)
    value = models.FloatField()
    low = models.FloatField()
    high = models.FloatField()
    votes = models.PositiveIntegerField(null=True, blank=True)
    taken = models.DateField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("title", "source"), name="one_outside_score"),
            models.CheckConstraint(
                condition=Q(
                    low__lt=models.F("high"),
                    value__gte=models.F("low"),
                    value__lte=models.F("high"),
                ),
                name="on_its_scale",
            ),
        )

    def __str__(self) -> str:
        return f"{self.value:g} of {self.high:g} ({self.source})"


class RuleChange(models.Model):
    """The rule of fair votes, each time it was set; the last is in force."""

    early = models.BooleanField()
    account_days = models.PositiveSmallIntegerField()
    burst = models.BooleanField()
    by = models.TextField(blank=True, default="")
    reason = models.TextField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}: {self.reason}"


class Pardon(models.Model):
    """Days on which a title's votes were no burst after all, by an editor's word."""

    title = models.ForeignKey("catalogue.Title", models.CASCADE, related_name="pardons")
    first = models.DateField()
    last = models.DateField()
    by = models.TextField(blank=True, default="")
    reason = models.TextField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.title}, {self.first} to {self.last}: {self.reason}"
