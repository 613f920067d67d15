"""Every address of the site."""

from __future__ import annotations

from django.urls import include, path

from slated.site.api.app import api

urlpatterns = [
    path("api/v1/", api.urls),
    path("", include("slated.site.pages.urls")),
]
handler404 = "slated.site.pages.errors.not_found"
handler500 = "slated.site.pages.errors.broken"
