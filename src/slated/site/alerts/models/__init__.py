"""The alerts' tables."""

from slated.site.alerts.models.announced import Announcement, Mark, Told
from slated.site.alerts.models.hooks import Delivery, Webhook
from slated.site.alerts.models.outgoing import Outgoing
from slated.site.alerts.models.people import Channel, Preference
from slated.site.alerts.models.post import Line, Message

__all__ = [
    "Announcement",
    "Channel",
    "Delivery",
    "Line",
    "Mark",
    "Message",
    "Outgoing",
    "Preference",
    "Told",
    "Webhook",
]
