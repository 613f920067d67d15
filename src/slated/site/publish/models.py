"""The tables of what was told to calendars, and of private addresses."""

from __future__ import annotations

from uuid import uuid4

from django.db import models


def new_name() -> str:
    """A name that nothing else has."""
    return str(uuid4())


class Origin(models.Model):
    """The one row that names this database: ids of events and changes are made from it."""

    space = models.CharField(max_length=36, default=new_name)

    def __str__(self) -> str:
        return self.space


class Placed(models.Model):
    """An event as calendars were told it last.

    ``first``, ``last`` and ``state`` say where it stood; when one of them changes, ``sequence``
    rises. ``digest`` is of everything that is told, ``modified`` when that last changed. A
    release has several rows where others were merged into it: the oldest one leads.
    """

    class Kind(models.TextChoices):
        """What the event is of."""

        PREMIERE = "premiere"
        FINALE = "finale"

    release = models.ForeignKey("catalogue.Release", models.CASCADE, related_name="placed")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    uid = models.CharField(max_length=36)
    first = models.DateField(null=True)
    last = models.DateField(null=True)
    state = models.CharField(max_length=9)
    sequence = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=32)
    modified = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} of {self.release}, {self.sequence}"


class Link(models.Model):
    """A person's private address for calendars and feeds: one at a time.

    The token in the address is made from ``nonce`` with the site's secret key and is not kept;
    ``digest`` (SHA-256) is what it is found by.
    """

    user = models.OneToOneField("accounts.User", models.CASCADE, related_name="private_link")
    nonce = models.CharField(max_length=43)
    digest = models.CharField(max_length=64, unique=True)
    made = models.DateTimeField()

    def __str__(self) -> str:
        return f"private address of {self.user}"
