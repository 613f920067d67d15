"""The app of the pages."""

from __future__ import annotations

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Views, templates and the style sheet; no tables."""

    name = "slated.site.pages"
    label = "pages"
