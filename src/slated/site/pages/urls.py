"""The addresses of the pages."""

from __future__ import annotations

from slated.site.pages.answer import twins
from slated.site.pages.home import home
from slated.site.pages.show import show

urlpatterns = [
    *twins("", home, "home"),
    *twins("show/<str:at>", show, "show"),
]
