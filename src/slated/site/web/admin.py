"""Django's admin, for superusers, behind our own sign-in.

What is derived and what was read can be looked at and not changed: claims are put right by
corrections, titles by acts, each with its reason and its undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.contrib.admin import AdminSite, ModelAdmin
from django.contrib.auth.views import redirect_to_login
from django.db.models import ForeignKey, Model, QuerySet, TextField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.views.generic import RedirectView

SHOWN = 7
"""Columns of a list."""

CHANGED = frozenset(f"catalogue.{name}" for name in ("network", "genre", "franchise", "person"))
"""What can be changed in the admin: names from which nothing is derived."""

SHOWN_APPS = frozenset({"catalogue", "news", "slate", "ratings", "care", "feeds", "work"})
"""Apps whose rows are shown; what belongs to persons has pages of their own."""

ALSO = frozenset({"accounts.act", "admin.logentry"})
"""Tables of other apps that are shown: who changed roles, and what was changed here."""


class Site(AdminSite):
    """The admin, without a sign-in of its own."""

    site_header = site_title = "Slated"
    index_title = "All tables"
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        """Whether whoever asks is a superuser."""
        user = request.user
        return bool(user.is_active and user.is_superuser)

    def login(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Lead to our sign-in, or home where somebody signed in may not come in."""
        if request.user.is_authenticated:
            return redirect("home")
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def get_urls(self) -> list[Any]:
        """The addresses, with our own pages for signing out and for passwords."""
        own = [
            path("logout/", RedirectView.as_view(pattern_name="account_logout"), name="logout"),
            path(
                "password_change/",
                RedirectView.as_view(pattern_name="account_change_password"),
                name="password_change",
            ),
        ]
        return [*own, *super().get_urls()]


if TYPE_CHECKING:
    _Shown = ModelAdmin[Model]
else:
    _Shown = ModelAdmin


class Looked(_Shown):
    """Rows to look at."""

    list_per_page = 50
    show_full_result_count = False
    ordering = ("-pk",)

    def __init__(self, model: type[Model], site: AdminSite) -> None:
        fields = model._meta.concrete_fields
        plain = [f for f in fields if not isinstance(f, TextField) or f.name in ("name", "reason")]
        # The number of a row that is pointed at, as its name would cost a look-up in each line.
        self.list_display = tuple(field.attname for field in plain[:SHOWN])
        self.pointing = tuple(f.name for f in fields if isinstance(f, ForeignKey))
        names = {field.name for field in fields}
        self.keyed = ("key",) if "key" in names else ()
        self.searched = tuple(sorted(names & {"name", "title", "url", "text"}))[:1]
        super().__init__(model, site)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        """The rows with what they point at."""
        rows = super().get_queryset(request)
        return rows.select_related(*self.pointing)

    def get_search_fields(self, request: HttpRequest) -> tuple[str, ...]:
        """A column of names, where there is one."""
        return self.searched

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> Any:
        """What names are looked up by stays."""
        return self.keyed

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nothing is added here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Whether this table is changed by hand."""
        return self.model._meta.label_lower in CHANGED and request.user.is_superuser

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nothing is deleted here."""
        return False


admin = Site()
for _model in apps.get_models():
    if _model._meta.app_label in SHOWN_APPS or _model._meta.label_lower in ALSO:
        admin.register(_model, Looked)
