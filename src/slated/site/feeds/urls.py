"""The addresses of what is followed."""

from __future__ import annotations

from django.urls import path

from slated.site.feeds.pages import feeds, state
from slated.site.pages.answer import twins

urlpatterns = [
    *twins("status", state, "status"),
    path("care/feeds", feeds, name="care-feeds"),
]
