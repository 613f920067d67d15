"""The catalogue's tables.

A title that was merged stays, with ``merged_into`` set, and keeps its own names and ids, so
that looking up any of them leads on to the title it is now part of, and an undo is exact.
``key`` columns hold the folded form of a name (``slated.site.catalogue.keys``).
"""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

KEY_LENGTH = 200
"""Characters of a folded name that count; longer names are told apart by these."""


class Named(models.Model):
    """Something known by its name alone."""

    name = models.TextField()
    key = models.CharField(max_length=KEY_LENGTH, unique=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name


class Network(Named):
    """A channel, network or streamer."""


class Person(Named):
    """Someone in the cast or crew. Two people of one name are one here."""


class Franchise(Named):
    """A world that several titles share."""


class Genre(Named):
    """A genre, as the providers call it."""


class Title(models.Model):
    """A series, mini-series, special or TV film.

    ``mark`` holds the year or country written after a provisional title's name
    ("2018" of "Roseanne (2018)"), by which it is told from its namesakes.
    """

    class Kind(models.TextChoices):
        """What sort of title."""

        UNKNOWN = "", "unknown"
        SERIES = "series", "series"
        MINISERIES = "miniseries", "mini-series"
        SPECIAL = "special", "special"
        FILM = "film", "TV film"

    name = models.TextField()
    key = models.CharField(max_length=KEY_LENGTH, db_index=True)
    mark = models.CharField(max_length=8, blank=True, default="")
    kind = models.CharField(max_length=10, choices=Kind.choices, blank=True, default="")
    start_year = models.SmallIntegerField(null=True, blank=True)
    end_year = models.SmallIntegerField(null=True, blank=True)
    country = models.CharField(max_length=2, blank=True, default="")
    network = models.ForeignKey(
        Network, models.SET_NULL, null=True, blank=True, related_name="titles"
    )
    genres = models.ManyToManyField(Genre, blank=True, related_name="titles")
    franchises = models.ManyToManyField(Franchise, blank=True, related_name="titles")
    people = models.ManyToManyField(Person, blank=True, related_name="titles")
    provisional = models.BooleanField(default=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="merged"
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("key", "mark"),
                condition=Q(provisional=True, merged_into__isnull=True),
                name="one_provisional_title_a_name",
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
                name="not_merged_into_itself",
            ),
        )

    def __str__(self) -> str:
        marks = [str(mark) for mark in (self.country, self.start_year or self.mark) if mark]
        return f"{self.name} ({', '.join(marks)})" if marks else self.name


class Alias(models.Model):
    """Another name of a title, and who calls it so."""

    title = models.ForeignKey(Title, models.CASCADE, related_name="aliases")
    text = models.CharField(max_length=500)
    key = models.CharField(max_length=KEY_LENGTH, db_index=True)
    source = models.CharField(max_length=40, blank=True, default="")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("title", "text"), name="one_alias_a_text"),)

    def __str__(self) -> str:
        return self.text


class Release(models.Model):
    """A thing that comes out. ``season`` None and ``part`` "" is the title as a whole."""

    title = models.ForeignKey(Title, models.CASCADE, related_name="releases")
    season = models.PositiveSmallIntegerField(null=True, blank=True)
    part = models.CharField(max_length=80, blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("title", "season", "part"),
                condition=Q(season__isnull=False),
                name="one_release_a_season",
            ),
            models.UniqueConstraint(
                fields=("title", "part"),
                condition=Q(season__isnull=True),
                name="one_release_without_season",
            ),
        )

    def __str__(self) -> str:
        season = "" if self.season is None else f" {self.season}"
        return f"{self.title}{season}{' ' + self.part if self.part else ''}"


class ExternalId(models.Model):
    """What a provider calls a title: ("imdb", "tt2357547").

    ``by_name``: the provider's file said no more than the name, so this may be a namesake's id.
    """

    title = models.ForeignKey(Title, models.CASCADE, related_name="external_ids")
    provider = models.CharField(max_length=20)
    value = models.CharField(max_length=120)
    by_name = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("provider", "value"), name="one_title_an_external_id"),
        )

    def __str__(self) -> str:
        return f"{self.provider}:{self.value}"


class Score(models.Model):
    """An outside score as a provider printed it: ``average`` of ``votes``, on its own scale."""

    title = models.ForeignKey(Title, models.CASCADE, related_name="scores")
    provider = models.CharField(max_length=20)
    average = models.FloatField()
    votes = models.PositiveIntegerField()
    taken = models.DateField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("title", "provider"), name="one_score_a_provider"),
        )

    def __str__(self) -> str:
        return f"{self.average} from {self.votes} ({self.provider})"


class NamedList(models.Model):
    """A named set of titles: those a rule finds, or ``picked`` by hand where there is none.

    ``rule`` holds any of "genres", "franchises", "networks" (names), "countries" (codes),
    "years" ([first, last], either may be null); all that are given must hold.
    """

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
