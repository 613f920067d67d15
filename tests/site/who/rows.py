"""All that a database holds, to see what an answer wrote, and to whom it belonged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db.models import Model

    from slated.site.accounts.models import User

PASSING = {"accounts.bucket", "sessions.session", "contenttypes.contenttype"}
"""What is written by looking too: limits, and who is signed in."""

Rows = dict[str, list[str]]


def rows() -> Rows:
    """Every row of every table, by the table."""
    return {model._meta.label: _rows(model) for model in _models()}


def rows_of(user: User) -> Rows:
    """Every row that says whose it is, and is theirs; and the account itself."""
    found = {"account": _rows(type(user), pk=user.pk)}
    for model in _models():
        # What admins did stays, and names them no more, where they leave.
        if model._meta.label == "accounts.Act":
            continue
        for field in model._meta.concrete_fields:
            if field.is_relation and field.related_model is type(user):
                found[f"{model._meta.label}.{field.name}"] = _rows(model, **{field.name: user.pk})
    viewer = user.viewer_id
    for name in ("Rating", "Change") if viewer else ():
        model = next(one for one in _models() if one._meta.label == f"ratings.{name}")
        found[name] = _rows(model, viewer=viewer)
    return found


def _models() -> list[type[Model]]:
    from django.apps import apps

    return [m for m in apps.get_models() if m._meta.label_lower not in PASSING and m._meta.managed]


def _rows(model: type[Model], **of: Any) -> list[str]:
    return sorted(map(repr, model._base_manager.filter(**of).values_list()))
