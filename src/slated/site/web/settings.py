"""Django's settings for what is served; the command line alone needs only ``slated.site``'s."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from csp.constants import NONE, SELF

from slated.site import settings as kept
from slated.site.accounts.environment import limits, mail, provider, signup
from slated.site.web.secret import secret_key

INSTALLED_APPS = [
    *kept.INSTALLED_APPS,
    "slated.site.pages",
    "slated.site.people",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth.socialaccount.providers.openid_connect",
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
# This machine asks too, for its health and its metrics, whatever people call the site.
ALLOWED_HOSTS = [
    *filter(None, (name.strip() for name in os.environ.get("SLATED_HOSTS", "").split(","))),
    *("localhost", "127.0.0.1", "[::1]"),
]
SLATED_BEHIND_PROXY = os.environ.get("SLATED_BEHIND_PROXY") == "1"
SLATED_OPEN_REPORTS = os.environ.get("SLATED_OPEN_REPORTS") == "1"
SLATED_METRICS_TOKEN = os.environ.get("SLATED_METRICS_TOKEN", "")
SLATED_LIMITS = limits(os.environ.get("SLATED_LIMITS", ""))
CSRF_FAILURE_VIEW = "slated.site.pages.errors.stale_form"
CSRF_TRUSTED_ORIGINS = [o for o in os.environ.get("SLATED_ORIGINS", "").split(",") if o]

MIDDLEWARE = [
    "slated.site.watch.requests.watched",
    "django.middleware.security.SecurityMiddleware",
    "slated.site.web.packed.packed",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "slated.site.web.kept.kept",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "slated.site.api.reading.readable",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "slated.site.accounts.private.own_pages",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "slated.site.pages.methods.told",
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("MinimumLengthValidator", {"min_length": 10}),
        ("UserAttributeSimilarityValidator", {}),
        ("CommonPasswordValidator", {}),
    )
]
LOGIN_URL, LOGIN_REDIRECT_URL, LOGOUT_REDIRECT_URL = "account_login", "home", "home"
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"

SLATED_SIGNUP = signup(os.environ)
SLATED_OIDC = provider(os.environ)
SLATED_MAIL = bool(mail(os.environ))
globals().update(mail(os.environ))
ACCOUNT_ADAPTER = "slated.site.accounts.adapter.Adapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email", "password1*", "password2*"]
ACCOUNT_USERNAME_VALIDATORS = "slated.site.accounts.names.validators"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_EMAIL_VERIFICATION = "optional"
# Nobody learns on a page whether an address has an account: only a link that was sent proves it.
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Slated: "
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_FORMS = {
    "login": "slated.site.accounts.forms.NameForm",
    "signup": "slated.site.accounts.mailforms.JoinForm",
    "add_email": "slated.site.accounts.mailforms.AddressForm",
    "reset_password": "slated.site.accounts.mailforms.ResetForm",
}
# Ours are shared by all processes (``slated.site.accounts.limits``), allauth's are not.
ACCOUNT_RATE_LIMITS = MFA_RATE_LIMITS = False
MFA_SUPPORTED_TYPES = ["webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_FORMS = {
    "authenticate": "slated.site.accounts.forms.CodeForm",
    "reauthenticate": "slated.site.accounts.forms.AgainCodeForm",
    "add_webauthn": "slated.site.accounts.forms.PasskeyForm",
}
SOCIALACCOUNT_ADAPTER = "slated.site.accounts.social.SocialAdapter"
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [SLATED_OIDC.app()] if SLATED_OIDC else []}}
SOCIALACCOUNT_OPENID_CONNECT_URL_PREFIX = ""
# Set up by whoever serves or works (``slated.site.watch.logs``), so that tests see no lines.
LOGGING_CONFIG = None
ROOT_URLCONF = "slated.site.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Ours before allauth's own, which hold inline scripts.
        "DIRS": [Path(__file__).parents[1] / "accounts" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["slated.site.pages.templatetags.slated"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "slated.site.pages.context.always",
                "slated.site.accounts.context.doors",
            ],
        },
    }
]

# "shared" is of all processes where several serve (``slated.site.web.server``).
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    for name in ("default", "shared")
}
FILE_UPLOAD_HANDLERS = ["slated.site.people.upload.Bounded"]
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
SESSION_COOKIE_AGE = int(timedelta(days=30).total_seconds())
if SLATED_BEHIND_PROXY:
    # Browsers take these from this very host over https alone.
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-sessionid", "__Host-csrftoken"
