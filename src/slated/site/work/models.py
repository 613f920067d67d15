"""The tables of the work."""

from __future__ import annotations

from django.db import models

TOKEN = 32
"""Characters of the token by which a holder knows its leases."""


class Leased(models.Model):
    """A row that one worker at a time works on.

    ``token`` is the holder's, ``leased`` the moment until which others leave the row alone; a
    holder that lives renews it, one that was killed does not.
    """

    token = models.CharField(max_length=TOKEN, blank=True, default="")
    leased = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


class Job(Leased):
    """Something that is done again and again, known by the name it is registered under.

    ``asked``: it is to run now, whenever it is due. ``said`` is the last line it returned,
    ``error`` why it failed the last ``failures`` times, empty after a success.
    """

    name = models.CharField(max_length=60, unique=True)
    due = models.DateTimeField()
    asked = models.BooleanField(default=False)
    started = models.DateTimeField(null=True, blank=True)
    done = models.DateTimeField(null=True, blank=True)
    seconds = models.FloatField(null=True, blank=True)
    said = models.TextField(blank=True, default="")
    failures = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return self.name


class Worker(models.Model):
    """A process that works, by its heartbeat. ``stopped`` is set when it leaves in order."""

    token = models.CharField(max_length=TOKEN, unique=True)
    host = models.TextField()
    process = models.PositiveIntegerField()
    threads = models.PositiveIntegerField()
    started = models.DateTimeField()
    beat = models.DateTimeField()
    stopped = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.host}, process {self.process}"
