"""The alerts as a Django app."""

from __future__ import annotations

from datetime import timedelta

from django.apps import AppConfig


class AlertsConfig(AppConfig):
    """Announcements, channels and the outbox."""

    name = "slated.site.alerts"
    label = "alerts"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register what is done from time to time, and when somebody moves."""
        from slated.site.accounts.zones import zone_changed
        from slated.site.alerts.replan import moved
        from slated.site.work.registry import register

        of = "slated.site.alerts"
        register("announce", timedelta(minutes=5), f"{of}.announce:announce", on_news=True)
        deliver = f"{of}.deliver:deliver"
        register("deliver", timedelta(seconds=5), deliver, waits=f"{of}.outbox:anything_due")
        register("forget alerts", timedelta(days=1), f"{of}.forget:forget")
        zone_changed.connect(moved, dispatch_uid="alerts")
