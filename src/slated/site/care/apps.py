"""The editors' care as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class CareConfig(AppConfig):
    """Reports, and what editors did."""

    name = "slated.site.care"
    label = "care"
    default_auto_field = "django.db.models.BigAutoField"
