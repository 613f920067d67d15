"""What is derived from the ratings that count, and can be made anew at any time."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from slated.rank import Tally as Counts
from slated.site.ratings.models.unique import one_each

COLUMNS = tuple(f"n{step}" for step in range(1, 11))


class Tally(models.Model):
    """The ten counts of a title, or of a season of it: of the ratings that count."""

    title = models.ForeignKey(
        "catalogue.Title", models.CASCADE, related_name="tallies", db_index=False
    )
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    n1 = models.PositiveIntegerField(default=0)
    n2 = models.PositiveIntegerField(default=0)
    n3 = models.PositiveIntegerField(default=0)
    n4 = models.PositiveIntegerField(default=0)
    n5 = models.PositiveIntegerField(default=0)
    n6 = models.PositiveIntegerField(default=0)
    n7 = models.PositiveIntegerField(default=0)
    n8 = models.PositiveIntegerField(default=0)
    n9 = models.PositiveIntegerField(default=0)
    n10 = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = one_each("one_tally", "title", maybe="season")

    def __str__(self) -> str:
        return self.counts.average().english()

    @property
    def counts(self) -> Counts:
        """The counts as ``rank`` takes them."""
        return Counts(tuple(getattr(self, column) for column in COLUMNS))


class Mean(models.Model):
    """A list's mean in force, taken with the last snapshot; with its constants, as printed."""

    named = models.OneToOneField(
        "catalogue.NamedList", models.CASCADE, null=True, blank=True, related_name="mean"
    )
    mean = models.FloatField(null=True, blank=True)
    weight = models.FloatField()
    minimum = models.PositiveIntegerField()
    taken = models.DateField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                models.Value(1), condition=Q(named__isnull=True), name="one_mean_of_all"
            ),
        )

    def __str__(self) -> str:
        return "no votes" if self.mean is None else f"{self.mean:.4f}"


class Standing(models.Model):
    """A title's figures in a list, now: what ranks are counted from."""

    named = models.ForeignKey(
        "catalogue.NamedList", models.CASCADE, null=True, blank=True, related_name="standings"
    )
    title = models.ForeignKey(
        "catalogue.Title", models.CASCADE, related_name="standings", db_index=False
    )
    votes = models.PositiveIntegerField(default=0)
    composite = models.FloatField(null=True, blank=True)
    composite_ranked = models.BooleanField(default=False)
    rating = models.FloatField(null=True, blank=True)
    rating_ranked = models.BooleanField(default=False)

    class Meta:
        constraints = one_each("one_standing", "title", maybe="named")
        indexes = (
            models.Index(
                fields=("named", "composite"),
                condition=Q(composite_ranked=True),
                name="standing_composite",
            ),
            models.Index(
                fields=("named", "rating"), condition=Q(rating_ranked=True), name="standing_rating"
            ),
        )

    def __str__(self) -> str:
        return f"{self.title}: {self.composite}"
