"""What is known by its name alone: networks, people, franchises, genres."""

from __future__ import annotations

from django.db import models

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
