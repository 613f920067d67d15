"""The ratings as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class RatingsConfig(AppConfig):
    """Ratings, tallies, outside scores, standings and snapshots."""

    name = "slated.site.ratings"
    label = "ratings"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Count again what a merge, a split or its undoing has changed."""
        from django.db.models.signals import post_save

        from slated.site.ratings.family import after_change

        post_save.connect(after_change, sender="catalogue.TitleLog", dispatch_uid="ratings")
