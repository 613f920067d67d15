"""The feeds as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class FeedsConfig(AppConfig):
    """Feeds, their items, and the hosts they are on."""

    name = "slated.site.feeds"
    label = "feeds"
    default_auto_field = "django.db.models.BigAutoField"
