"""The addresses of alerts."""

from __future__ import annotations

from django.urls import path, re_path

from slated.site.alerts.views import links, settings, webhooks

_ACTS = "(?P<act>test|stop|start|remove)"

urlpatterns = [
    path("account/alerts", settings.alerts, name="alerts"),
    path("account/alerts/hear", settings.hear, name="alerts-hear"),
    path("account/alerts/email", settings.add_email, name="alerts-email"),
    path("account/alerts/service", settings.add_service, name="alerts-service"),
    re_path(
        rf"^account/alerts/channel/(?P<pk>\d{{1,18}})/{_ACTS}$",
        settings.channel,
        name="alerts-channel",
    ),
    path("account/alerts/webhook", webhooks.add, name="alerts-webhook-add"),
    path("account/alerts/webhook/<int:pk>", webhooks.webhook, name="alerts-webhook"),
    re_path(
        rf"^account/alerts/webhook/(?P<pk>\d{{1,18}})/{_ACTS}$",
        webhooks.change,
        name="alerts-webhook-change",
    ),
    path("account/alerts/delivery/<int:pk>/again", webhooks.redeliver, name="alerts-redeliver"),
    path("alerts/stop/<str:token>", links.stop, name="alerts-stop"),
    path("alerts/confirm/<str:token>", links.confirm, name="alerts-confirm"),
]
