"""Rows that cannot go to another release, as it has one of the kind of which it may have one."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import Model, UniqueConstraint

from slated.site.catalogue.candidates import chunks


def staying(model: type[Model], field: str, ids: Collection[int], target: int) -> set[int]:
    """The ids of those rows that would break a table's uniqueness at ``target``."""
    there = model._default_manager.filter(**{field: target})
    if model._meta.get_field(field).unique:  # type: ignore[union-attr]
        return set(ids) if ids and there.exists() else set()
    found: set[int] = set()
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and field in constraint.fields and ids:
            others = [name for name in constraint.fields if name != field]
            taken = set(there.values_list(*others))
            for some in chunks(sorted(ids)) if taken else ():
                rows = model._default_manager.filter(pk__in=some).values_list("pk", *others)
                found |= {pk for pk, *rest in rows if tuple(rest) in taken}
    return found
