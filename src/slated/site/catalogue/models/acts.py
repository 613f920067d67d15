"""Named lists, and what was done: by hand, and by imports."""

from __future__ import annotations

from django.db import models

from slated.site.catalogue.models.names import KEY_LENGTH
from slated.site.catalogue.models.titles import Title

AWAY = "/"
"""What the key of a list that was put away begins with; no name folds to such a key."""
LEFT = f"{AWAY}="
"""What the key of a name begins with that a list had before it was renamed."""


class ListsInUse(models.Manager["NamedList"]):
    """The lists that were not put away."""

    def get_queryset(self) -> models.QuerySet[NamedList]:
        """Those alone."""
        return super().get_queryset().exclude(key__startswith=AWAY)


class NamedList(models.Model):
    """A named set of titles: those a rule finds, or ``picked`` by hand where there is none.

    ``rule`` holds any of "genres", "franchises", "networks" (names), "countries" (codes),
    "years" ([first, last], either may be null); all that are given must hold. One that was put
    away keeps all that belongs to it, under a key that leaves its name free. A list that was
    renamed leaves a row of its old name, put away likewise, whose ``rule`` is {"now": its id}.
    """

    objects = ListsInUse()
    with_those_away = models.Manager["NamedList"]()

    name = models.TextField()
    key = models.CharField(max_length=KEY_LENGTH, unique=True)
    rule = models.JSONField(null=True, blank=True)
    picked = models.ManyToManyField(Title, blank=True, related_name="lists")

    def __str__(self) -> str:
        return self.name


class TitleLog(models.Model):
    """What was done to a title by hand, why, and all that is needed to undo it.

    ``title`` is the one that stayed, ``other`` the one merged into it or split off from it.
    """

    class Act(models.TextChoices):
        """What was done."""

        MERGE = "merge"
        SPLIT = "split"
        EDIT = "edit"

    act = models.CharField(max_length=10, choices=Act.choices)
    title = models.ForeignKey(Title, models.PROTECT, related_name="log")
    other = models.ForeignKey(
        Title, models.PROTECT, null=True, blank=True, related_name="log_as_other"
    )
    reason = models.TextField()
    by = models.TextField(blank=True, default="")
    at = models.DateTimeField()
    moved = models.JSONField(default=dict)
    undone = models.DateTimeField(null=True, blank=True)
    undone_why = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return f"{self.act} #{self.pk}: {self.reason}"


class ImportRun(models.Model):
    """One file being imported, and how far: the same bytes go on after the last row kept."""

    source = models.CharField(max_length=20)
    path = models.TextField()
    digest = models.CharField(max_length=64)
    row = models.PositiveBigIntegerField(default=0)
    kept = models.PositiveBigIntegerField(default=0)
    bad = models.PositiveBigIntegerField(default=0)
    begun = models.DateTimeField()
    finished = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("source", "digest"), name="one_run_a_file"),)

    def __str__(self) -> str:
        return f"{self.source} {self.path}, row {self.row}"
