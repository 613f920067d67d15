"""The addresses of calendars and feeds."""

from __future__ import annotations

from django.urls import path

from slated.site.publish.views.calendar import calendar, own_calendar

urlpatterns = [
    path("calendar.ics", calendar, name="calendar-ics"),
    path("calendar/p/<str:token>.ics", own_calendar, name="own-calendar-ics"),
]
