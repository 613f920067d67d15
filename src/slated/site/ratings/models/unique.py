"""Uniqueness where a field may be empty."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


def one_each(name: str, *fields: str, maybe: str) -> tuple[models.UniqueConstraint, ...]:
    """Unique fields, one of which may be empty: SQL takes each NULL for another value."""
    return (
        models.UniqueConstraint(fields=(*fields, maybe), name=name),
        models.UniqueConstraint(
            fields=fields, condition=Q(**{f"{maybe}__isnull": True}), name=f"{name}_none"
        ),
    )
