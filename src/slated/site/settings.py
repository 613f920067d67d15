"""Django's settings. Which database is decided when one is opened (``slated.site.database``)."""

from __future__ import annotations

import os

from slated.site.place import find

INSTALLED_APPS = [
    "slated.site.catalogue",
    "slated.site.news",
    "slated.site.slate",
    "slated.site.ratings",
]
DATABASES = {"default": find(None, os.environ).settings()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
