"""Webhooks, and what was sent to them."""

from __future__ import annotations

from django.db import models

from slated.site.alerts.models.announced import Announcement
from slated.site.alerts.models.outgoing import Outgoing
from slated.site.alerts.models.people import usual


class Webhook(models.Model):
    """An address that announcements are POSTed to, signed.

    ``url`` and ``secret`` are sealed (``secrets.seal``), ``shown`` is the address without its
    path's end. ``everything``: not only what its owner follows. ``stopped`` says since when
    nothing is sent there, ``why`` for which reason.
    """

    user = models.ForeignKey("accounts.User", models.CASCADE, related_name="webhooks")
    url = models.TextField()
    secret = models.TextField()
    shown = models.CharField(max_length=200)
    kinds = models.JSONField(default=usual)
    everything = models.BooleanField(default=False)
    made = models.DateTimeField()
    stopped = models.DateTimeField(null=True, blank=True)
    why = models.TextField(blank=True, default="")

    def __str__(self) -> str:
        return self.shown


class Delivery(Outgoing):
    """One announcement to one webhook; without an announcement it is a test.

    ``status`` is the number of the last answer, None where there was none.
    """

    webhook = models.ForeignKey(Webhook, models.CASCADE, related_name="deliveries")
    announcement = models.ForeignKey(
        Announcement, models.CASCADE, null=True, blank=True, related_name="deliveries"
    )
    status = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("webhook", "announcement"), name="one_delivery_a_webhook"
            ),
        )
        indexes = (
            models.Index(
                fields=("due",), condition=models.Q(state="waiting"), name="deliveries_waiting"
            ),
        )

    def __str__(self) -> str:
        return f"{self.announcement_id} to {self.webhook}, {self.state}"
