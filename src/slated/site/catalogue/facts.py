"""A title's own facts, as they go into the log and come back from it."""

from __future__ import annotations

from typing import Any

from slated.site.catalogue.models import Title

FIELDS = ("name", "key", "kind", "start_year", "end_year", "country", "network_id", "provisional")
SETS = ("genres", "franchises", "people", "lists")
"""Sets of things that a title belongs to."""

Facts = dict[str, Any]


def facts(title: Title) -> Facts:
    """The fields as they are."""
    return {field: getattr(title, field) for field in FIELDS}


def change(title: Title, new: Facts) -> dict[str, list[Any]]:
    """Set the fields, and return those that changed as {"field": [before, after]}."""
    before = facts(title)
    changed = {field: [before[field], value] for field, value in new.items()}
    changed = {field: pair for field, pair in changed.items() if pair[0] != pair[1]}
    for field, (_, value) in changed.items():
        setattr(title, field, value)
    if changed:
        title.save(update_fields=list(changed))
    return changed


def change_back(title: Title, changed: dict[str, list[Any]]) -> None:
    """Undo a change, but not where the field has been changed again since."""
    now = facts(title)
    change(title, {f: before for f, (before, after) in changed.items() if now[f] == after})


def fill(title: Title, other: Title) -> dict[str, list[Any]]:
    """Take over what ``title`` does not know and ``other`` does."""
    mine, theirs = facts(title), facts(other)
    new = {f: theirs[f] for f in FIELDS[2:-1] if mine[f] in (None, "") and theirs[f]}
    if title.provisional and not other.provisional:
        new["provisional"] = False
    return change(title, new)


def join(title: Title, other: Title) -> dict[str, list[int]]:
    """Add ``title`` to all sets ``other`` belongs to; returns what was added, by set."""
    added: dict[str, list[int]] = {}
    for name in SETS:
        mine, theirs = getattr(title, name), getattr(other, name)
        held = set(mine.values_list("pk", flat=True))
        new = sorted(set(theirs.values_list("pk", flat=True)) - held)
        if new:
            mine.add(*new)
            added[name] = new
    return added


def leave(title: Title, added: dict[str, list[int]]) -> None:
    """Undo ``join``."""
    for name, ids in added.items():
        getattr(title, name).remove(*ids)
