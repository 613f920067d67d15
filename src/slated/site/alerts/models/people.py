"""What each person wants to hear, when, and where."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from slated.site.alerts.kinds import USUAL


def usual() -> list[str]:
    """The kinds that a person hears who has chosen nothing yet."""
    return [kind.value for kind in USUAL]


class Preference(models.Model):
    """What a person hears, and when, by the clock of their time zone (``User.timezone``).

    ``hour`` is that of digests, and of what comes out today; ``weekday`` that of weekly ones,
    Monday is 0. From ``quiet_from`` to ``quiet_to`` o'clock nothing is sent; both None: never
    quiet.
    """

    class Pace(models.TextChoices):
        """How often."""

        ONCE = "once", "at once"
        DAILY = "daily", "once a day"
        WEEKLY = "weekly", "once a week"

    user = models.OneToOneField(
        "accounts.User", models.CASCADE, primary_key=True, related_name="hears"
    )
    kinds = models.JSONField(default=usual)
    pace = models.CharField(max_length=6, choices=Pace.choices, default=Pace.ONCE)
    hour = models.PositiveSmallIntegerField(default=9)
    weekday = models.PositiveSmallIntegerField(default=4)
    quiet_from = models.PositiveSmallIntegerField(null=True, blank=True)
    quiet_to = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=Q(hour__lte=23)
                & Q(weekday__lte=6)
                & (Q(quiet_from__isnull=True) | Q(quiet_from__lte=23))
                & (Q(quiet_to__isnull=True) | Q(quiet_to__lte=23)),
                name="hours_of_a_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.user_id}: {self.pace}"


class Channel(models.Model):
    """Where a person is told: an e-mail address, or a service by its Apprise address.

    ``address`` is sealed (``secrets.seal``), ``shown`` is what may be shown of it. Nothing but
    its confirmation goes to an e-mail address before ``confirmed``. ``stopped`` says since when
    nothing is sent there, ``why`` for which reason.
    """

    class Sort(models.TextChoices):
        """What sort of channel."""

        EMAIL = "email", "e-mail"
        APPRISE = "apprise", "service"

    user = models.ForeignKey("accounts.User", models.CASCADE, related_name="channels")
    sort = models.CharField(max_length=7, choices=Sort.choices)
    address = models.TextField()
    digest = models.CharField(max_length=64)
    shown = models.CharField(max_length=200)
    made = models.DateTimeField()
    confirmed = models.DateTimeField(null=True, blank=True)
    stopped = models.DateTimeField(null=True, blank=True)
    why = models.TextField(blank=True, default="")
    failures = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("user", "digest"), name="one_channel_an_address"),
        )

    def __str__(self) -> str:
        return self.shown
