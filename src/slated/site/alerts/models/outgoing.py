"""What goes out: a row is the job."""

from __future__ import annotations

import uuid

from django.db import models

from slated.site.work.models import Leased


def new_key() -> str:
    """An id that nobody else has; the receiver sees it, the same at every try."""
    return uuid.uuid4().hex


class Outgoing(Leased):
    """Something to be sent from ``due`` on; tried again until it is sent or dead.

    ``first`` is the moment of the first try, ``ended`` that of the answer by which it was sent
    or given up; ``error`` says why the last try failed.
    """

    class State(models.TextChoices):
        """Where it is on its way."""

        WAITING = "waiting"
        SENT = "sent"
        DEAD = "dead"
        DROPPED = "dropped"

    key = models.CharField(max_length=32, unique=True, default=new_key)
    made = models.DateTimeField()
    due = models.DateTimeField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    first = models.DateTimeField(null=True, blank=True)
    ended = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True, default="")

    class Meta:
        abstract = True
