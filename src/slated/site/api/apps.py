"""The API as a Django app: its tokens are rows."""

from __future__ import annotations

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """What programs may ask, and the tokens they ask with."""

    name = "slated.site.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
