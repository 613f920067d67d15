"""Publishing as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PublishConfig(AppConfig):
    """Calendars and feeds of changes, public or by a private address."""

    name = "slated.site.publish"
    label = "publish"
    default_auto_field = "django.db.models.BigAutoField"
