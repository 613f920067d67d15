"""The work as a Django app."""

from __future__ import annotations

from datetime import time, timedelta

from django.apps import AppConfig


class WorkConfig(AppConfig):
    """Jobs, and the workers that do them."""

    name = "slated.site.work"
    label = "work"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the jobs that belong to no other app."""
        from slated.site.work.registry import register

        register(
            "snapshot", timedelta(days=1), "slated.site.work.nightly:snapshot", at=time(hour=3)
        )
