"""The addresses of the pages."""

from __future__ import annotations

from django.urls import path

from slated.site.pages.about import about
from slated.site.pages.answer import twins
from slated.site.pages.article import article
from slated.site.pages.calendar import calendar
from slated.site.pages.embed import badge, embed, image, oembed
from slated.site.pages.home import home
from slated.site.pages.rankings import lists, ranking
from slated.site.pages.scorecard import scorecard
from slated.site.pages.search import search
from slated.site.pages.show import show
from slated.site.pages.sources import sources

urlpatterns = [
    *twins("", home, "home"),
    *twins("calendar", calendar, "calendar"),
    *twins("calendar/<str:month>", calendar, "calendar-month"),
    *twins("scorecard", scorecard, "scorecard"),
    *twins("lists", lists, "lists"),
    *twins("lists/<path:name>", ranking, "ranking"),
    *twins("about", about, "about"),
    *twins("sources", sources, "sources"),
    *twins("search", search, "search"),
    *twins("article/<int:pk>", article, "article"),
    path("embed/show/<str:at>", embed, name="embed"),
    path("badge/show/<str:at>.svg", badge, name="badge"),
    path("card/show/<str:at>.png", image, name="card-image"),
    path("oembed", oembed, name="oembed"),
    *twins("show/<str:at>", show, "show"),
]
