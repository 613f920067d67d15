"""The news as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class NewsConfig(AppConfig):
    """Articles, readings, claims and corrections."""

    name = "slated.site.news"
    label = "news"
    default_auto_field = "django.db.models.BigAutoField"
