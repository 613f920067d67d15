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
from django.urls import reverse

SHOWN = 7
"""Columns of a list."""

CHANGED = frozenset(
    {
        *("catalogue.network", "catalogue.genre", "catalogue.franchise", "catalogue.person"),
        *("news.outlet", "care.report"),
    }
)
"""What can be changed in the admin: names, kinds and what nobody derives from."""

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

    def logout(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Lead to our sign-out."""
        return redirect("account_logout")

    def password_change(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """Lead to our own page for it."""
        return redirect("account_change_password")


if TYPE_CHECKING:
    _Shown = ModelAdmin[Model]
else:
    _Shown = ModelAdmin


class Looked(_Shown):
    """Rows to look at."""

    list_per_page = 50
    show_full_result_count = False

    def __init__(self, model: type[Model], site: AdminSite) -> None:
        fields = model._meta.concrete_fields
        plain = [f for f in fields if not isinstance(f, TextField) or f.name in ("name", "reason")]
        # The number of a row that is pointed at, as its name would cost a look-up in each line.
        self.list_display = tuple(field.attname for field in plain[:SHOWN])
        self.raw_id_fields = tuple(f.name for f in fields if isinstance(f, ForeignKey))
        self.ordering = ("-pk",)
        names = {field.name for field in fields}
        self.search_fields = tuple(sorted(names & {"name", "title", "url", "username", "text"}))[:1]
        super().__init__(model, site)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Model]:
        """The rows with what they point at."""
        rows = super().get_queryset(request)
        return rows.select_related(*self.raw_id_fields)

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
