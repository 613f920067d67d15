"""The addresses for whoever runs Slated."""

from __future__ import annotations

from django.urls import path

from slated.site.watch.health import health
from slated.site.watch.metrics import metrics

urlpatterns = [
    path("healthz", health, name="health"),
    path("metrics", metrics, name="metrics"),
]
