"""The outbox of e-mail and of services."""

from __future__ import annotations

from django.db import models

from slated.site.alerts.models.announced import Announcement
from slated.site.alerts.models.outgoing import Outgoing
from slated.site.alerts.models.people import Channel


class Message(Outgoing):
    """One message over one channel; its words are put together when it is sent."""

    class Sort(models.TextChoices):
        """What it is."""

        NEWS = "news"
        DIGEST = "digest"
        TEST = "test"
        CONFIRM = "confirm"

    channel = models.ForeignKey(Channel, models.CASCADE, related_name="messages")
    sort = models.CharField(max_length=7, choices=Sort.choices)
    subject = models.TextField(blank=True, default="")

    class Meta:
        indexes = (
            models.Index(
                fields=("due",), condition=models.Q(state="waiting"), name="messages_waiting"
            ),
        )

    def __str__(self) -> str:
        return f"{self.sort} to {self.channel}, {self.state}"


class Line(models.Model):
    """An announcement in a message: over each channel once, whatever happens."""

    message = models.ForeignKey(Message, models.CASCADE, related_name="lines")
    channel = models.ForeignKey(Channel, models.CASCADE, related_name="lines")
    announcement = models.ForeignKey(Announcement, models.CASCADE, related_name="lines")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("channel", "announcement"), name="told_once_a_channel"),
        )

    def __str__(self) -> str:
        return f"{self.announcement_id} in {self.message_id}"
