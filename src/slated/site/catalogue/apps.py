"""The catalogue as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Titles, their names, releases and lists."""

    name = "slated.site.catalogue"
    label = "catalogue"
    default_auto_field = "django.db.models.BigAutoField"
