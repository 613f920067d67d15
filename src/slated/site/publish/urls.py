"""The addresses of calendars and feeds."""

from __future__ import annotations

from django.urls import path

from slated.site.pages.answer import twins
from slated.site.publish.views.calendar import calendar, own_calendar
from slated.site.publish.views.changes import changes, own_changes
from slated.site.publish.views.links import links, new_link, no_link
from slated.site.publish.views.subscribe import subscribe

urlpatterns = [
    path("calendar.ics", calendar, name="calendar-ics"),
    path("calendar/p/<str:token>.ics", own_calendar, name="own-calendar-ics"),
    *twins("subscribe", subscribe, "subscribe"),
    path("account/links/", links, name="account-links"),
    path("account/links/new/", new_link, name="account-links-new"),
    path("account/links/revoke/", no_link, name="account-links-revoke"),
]
for form in ("atom", "json"):
    told = {"form": form}
    urlpatterns += [
        path(f"feeds/changes.{form}", changes, told, name=f"changes-{form}"),
        path(f"feeds/p/<str:token>.{form}", own_changes, told, name=f"own-changes-{form}"),
    ]
