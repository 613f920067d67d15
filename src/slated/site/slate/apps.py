"""The slate as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class SlateConfig(AppConfig):
    """Spans of belief."""

    name = "slated.site.slate"
    label = "slate"
    default_auto_field = "django.db.models.BigAutoField"
