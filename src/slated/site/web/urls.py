"""Every address of the site."""

from __future__ import annotations

from django.urls import include, path

from slated.site.web.admin import admin

urlpatterns = [
    path("", include("slated.site.watch.urls")),
    path("", include("slated.site.api.urls")),
    path("account/", include("slated.site.accounts.urls")),
    path("", include("slated.site.alerts.urls")),
    path("", include("slated.site.publish.urls")),
    path("admin/", admin.urls),
    path("", include("slated.site.feeds.urls")),
    path("", include("slated.site.care.urls")),
    path("", include("slated.site.people.urls")),
    path("", include("slated.site.pages.urls")),
]
handler403 = "slated.site.pages.errors.forbidden"
handler404 = "slated.site.pages.errors.not_found"
handler500 = "slated.site.pages.errors.broken"
