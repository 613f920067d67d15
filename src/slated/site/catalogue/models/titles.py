"""Titles, their names, ids and scores, and their releases."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from slated.site.catalogue.models.names import KEY_LENGTH, Franchise, Genre, Network, Person


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
