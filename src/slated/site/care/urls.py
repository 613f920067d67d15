"""The addresses of care."""

from __future__ import annotations

from django.urls import path

from slated.site.care.adding import missed
from slated.site.care.desk import close, deny, queue, right
from slated.site.care.editing import claim
from slated.site.care.lists import lists
from slated.site.care.log import log, undo
from slated.site.care.look import titles as titles_like
from slated.site.care.look import when
from slated.site.care.outcome import done
from slated.site.care.striking import constraint
from slated.site.care.titles import apart, find, title, two
from slated.site.care.wrong import wrong

urlpatterns = [
    path("wrong/<int:pk>", wrong, name="wrong"),
    path("care", queue, name="care"),
    path("care/claim/<int:pk>", claim, name="care-claim"),
    path("care/constraint/<int:pk>", constraint, name="care-constraint"),
    path("care/claim/<int:pk>/right", right, name="care-right"),
    path("care/claim/<int:pk>/deny", deny, name="care-deny"),
    path("care/reports/close", close, name="care-close"),
    path("care/article/<int:pk>/add", missed, name="care-add"),
    path("care/done/<int:pk>", done, name="care-done"),
    path("care/log", log, name="care-log"),
    path("care/undo/<str:kind>/<int:pk>", undo, name="care-undo"),
    path("care/titles", find, name="care-titles"),
    path("care/title/<int:pk>", title, name="care-title"),
    path("care/two", two, name="care-two"),
    path("care/apart", apart, name="care-apart"),
    path("care/lists", lists, name="care-lists"),
    path("care/look/titles", titles_like, name="care-look-titles"),
    path("care/look/when", when, name="care-look-when"),
]
