"""Django's settings for what is served; the command line alone needs only ``slated.site``'s."""

from __future__ import annotations

import os

from csp.constants import NONE, SELF

from slated.site import settings as kept
from slated.site.accounts.environment import limits
from slated.site.web.secret import secret_key

INSTALLED_APPS = [
    *kept.INSTALLED_APPS,
    "slated.site.pages",
    "django.contrib.staticfiles",
    "django_htmx",
]
AUTH_USER_MODEL = kept.AUTH_USER_MODEL
DATABASES = kept.DATABASES
DEFAULT_AUTO_FIELD = kept.DEFAULT_AUTO_FIELD
USE_TZ, TIME_ZONE = True, "UTC"
LANGUAGE_CODE = "en"
USE_I18N = True

DEBUG = os.environ.get("SLATED_DEBUG") == "1"
SECRET_KEY = secret_key(os.environ)
ALLOWED_HOSTS = os.environ.get("SLATED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
SLATED_BEHIND_PROXY = os.environ.get("SLATED_BEHIND_PROXY") == "1"
SLATED_LIMITS = limits(os.environ.get("SLATED_LIMITS", ""))
CSRF_TRUSTED_ORIGINS = [o for o in os.environ.get("SLATED_ORIGINS", "").split(",") if o]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "slated.site.api.reading.readable",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
ROOT_URLCONF = "slated.site.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "slated.site.pages.context.always",
            ],
        },
    }
]

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

# Nothing from elsewhere, nothing inline; the embed alone may be framed, by its own decorator.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SLATED_BEHIND_PROXY else None
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SLATED_BEHIND_PROXY
