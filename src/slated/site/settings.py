"""Django's settings. Which database is decided when one is opened (``slated.site.database``)."""

from __future__ import annotations

import os

from slated.site.accounts.environment import mail
from slated.site.place import find

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.admin.apps.SimpleAdminConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "slated.site.catalogue",
    "slated.site.news",
    "slated.site.slate",
    "slated.site.ratings",
    "slated.site.accounts",
    "slated.site.care",
    "slated.site.api",
    "slated.site.work",
    "slated.site.feeds",
    "slated.site.alerts",
    "slated.site.publish",
]
AUTH_USER_MODEL = "accounts.User"
DATABASES = {"default": find(None, os.environ).settings()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
# Alerts are sent from the command line too.
globals().update(mail(os.environ))
# allauth asks for it as it is loaded; what is served has more (``slated.site.web.settings``).
MIDDLEWARE = ["allauth.account.middleware.AccountMiddleware"]
# Here the admin is a table of its log alone.
SILENCED_SYSTEM_CHECKS = [f"admin.E{number}" for number in (403, 406, 408, 409, 410)]
