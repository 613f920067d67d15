"""The feeds as a Django app."""

from __future__ import annotations

from datetime import timedelta

from django.apps import AppConfig

JOB = "find feeds"
"""The job that looks for the feeds of sites that were asked for."""


class FeedsConfig(AppConfig):
    """Feeds, their items, and the hosts they are on."""

    name = "slated.site.feeds"
    label = "feeds"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Have a worker look for the feeds of sites that were asked for."""
        from slated.site.work.registry import register

        register(JOB, timedelta(minutes=5), "slated.site.feeds.finding:find_wanted")
