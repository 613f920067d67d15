"""Lists picked by hand, changed with the reason, and changed back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from slated.site.care.acts import given
from slated.site.care.models import Act
from slated.site.care.titling import mark_undone
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import pick
from slated.site.catalogue.models import NamedList, Title
from slated.site.catalogue.naming import proper
from slated.site.writing import writing


def change_list(
    name: str, add: Collection[int], remove: Collection[int], reason: str, by: str
) -> Act:
    """Add titles to a list and remove others, making it if need be; only what changes is kept.

    Raises TitleError where nothing changes, or a rule makes the list.
    """
    with writing():
        name = proper(name)
        named = NamedList.objects.filter(key=key(name)).first()
        held = set(named.picked.values_list("pk", flat=True)) if named else set()
        added, removed = sorted(set(add) - held), sorted(set(remove) & held)
        if not added and not removed:
            raise TitleError("nothing would change in that list")
        named = pick(name, added, removed)
        return Act.objects.create(
            kind=Act.Kind.LIST,
            reason=given(reason),
            by=by,
            at=datetime.now(UTC),
            data={
                "name": named.name,
                "added": added,
                "removed": removed,
                "words": _words(added, removed),
            },
        )


def undo_list(pk: int, reason: str, by: str) -> None:
    """Take out what an act added and put back what it removed, as far as that still holds."""
    with writing():
        act = mark_undone(Act.Kind.LIST, pk, reason, by)
        pick(act.data["name"], act.data["removed"], act.data["added"])


def _words(added: list[int], removed: list[int]) -> str:
    names = {title.pk: str(title) for title in Title.objects.filter(pk__in=added + removed)}
    signs = [("+", pk) for pk in added] + [("−", pk) for pk in removed]
    return ", ".join(f"{sign} {names[pk]}" for sign, pk in signs)
