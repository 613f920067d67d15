"""The addresses of the pages."""

from __future__ import annotations

from slated.site.pages.answer import twins
from slated.site.pages.article import article
from slated.site.pages.home import home
from slated.site.pages.search import search
from slated.site.pages.show import show

urlpatterns = [
    *twins("", home, "home"),
    *twins("search", search, "search"),
    *twins("article/<int:pk>", article, "article"),
    *twins("show/<str:at>", show, "show"),
]
