"""Lists by hand or by rule: changed, renamed, deleted with the reason, and changed back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from slated.site.care.acts import given
from slated.site.care.listrule import in_words
from slated.site.care.models import Act
from slated.site.care.titling import mark_undone
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import (
    bring_back,
    checked,
    find_list,
    in_use,
    pick,
    proper_name,
    put_away,
    set_rule,
)
from slated.site.catalogue.models import NamedList, Title
from slated.site.catalogue.renaming import rename
from slated.site.writing import writing


def change_list(
    name: str, add: Collection[int], remove: Collection[int], reason: str, by: str
) -> Act:
    """Add titles to a list and remove others, making it if need be; only what changes is kept.

    Raises TitleError where nothing changes, or a rule makes the list.
    """
    with writing():
        named = _found(name)
        held = set(named.picked.values_list("pk", flat=True)) if named else set()
        added, removed = sorted(set(add) - held), sorted(set(remove) & held)
        if not added and not removed:
            raise TitleError("nothing would change in that list")
        picked = pick(name, added, removed)
        said = {"added": added, "removed": removed, "words": _words(added, removed)}
        return _kept(picked, said | {"made": named is None}, reason, by)


def rule_list(
    name: str, rule: Mapping[str, Any], was: Mapping[str, Any] | None, reason: str, by: str
) -> Act:
    """Make a list by a rule, or give it another: ``was`` is the one that the editor was shown.

    Raises TitleError where the rule is none, is that already, or was changed since; and where
    ``was`` is None and there is a list of that name.
    """
    with writing():
        checked(rule)
        named = _found(name)
        if was is None and named is not None and (named.rule or named.picked.exists()):
            raise TitleError(f"there is a list called {named.name} already; change that one")
        stands = named.rule if named else None
        if was is not None and stands != was:
            raise TitleError("somebody changed this list since you looked; nothing was kept")
        if stands == rule:
            raise TitleError("nothing would change in that list")
        made = set_rule(name, rule)
        words = in_words(rule) if stands is None else f"{in_words(stands)} → {in_words(rule)}"
        said = {"rule": dict(rule), "was": stands, "words": words}
        return _kept(made, said | {"made": named is None}, reason, by)


def rename_list(name: str, new: str, reason: str, by: str) -> Act:
    """Call a list by another name; the old one goes on leading to it."""
    with writing():
        was = find_list(name).name
        named = rename(was, new)
        said = {"name": was, "renamed": named.name, "words": f"now called {named.name}"}
        return _kept(named, said, reason, by)


def remove_list(name: str, reason: str, by: str) -> Act:
    """Delete a list; what belongs to it is there again where that is undone."""
    with writing():
        return _kept(put_away(name), {"deleted": True, "words": "deleted"}, reason, by)


def undo_list(pk: int, reason: str, by: str) -> None:
    """Take back what an act did to a list, as far as that still holds.

    A list that the act made goes where nothing is left in it. Raises TitleError where the list
    is deleted, or another rule was set or another name given since.
    """
    with writing():
        said = mark_undone(Act.Kind.LIST, pk, reason, by).data
        if "deleted" in said:
            bring_back(said["list"])
        elif "renamed" in said:
            _name_back(said)
        elif "rule" in said:
            _rule_back(said)
        else:
            named = pick(_same(said).name, said["removed"], said["added"])
            if said.get("made") and not named.picked.exists():
                put_away(named.name)


def _same(said: Mapping[str, Any]) -> NamedList:
    """The list that an act was about, whatever it is called now."""
    if "list" not in said:
        return find_list(said["name"])
    named = NamedList.objects.filter(pk=said["list"]).first()
    if named is None:
        raise TitleError(f"the list {said['name']} is deleted")
    return named


def _name_back(said: Mapping[str, Any]) -> None:
    named = _same(said)
    if named.name != said["renamed"]:
        raise TitleError("it was renamed since: undo that first")
    rename(named.name, said["name"])


def _rule_back(said: Mapping[str, Any]) -> None:
    named = _same(said)
    if named.rule != said["rule"]:
        raise TitleError("its rule was changed since: undo that first")
    if said["was"] is None:
        named.rule = None
        named.save(update_fields=["rule"])
        if said["made"]:
            put_away(named.name)
    else:
        set_rule(named.name, said["was"])


def _found(name: str) -> NamedList | None:
    """The list of that name; None where one can be made of it."""
    named = in_use(name) if key(name) else None
    if named is None:
        proper_name(name)
    return named


def _kept(named: NamedList, said: Mapping[str, Any], reason: str, by: str) -> Act:
    data = {"name": named.name, "list": named.pk, **said}
    now = datetime.now(UTC)
    return Act.objects.create(kind=Act.Kind.LIST, reason=given(reason), by=by, at=now, data=data)


def _words(added: list[int], removed: list[int]) -> str:
    names = {title.pk: str(title) for title in Title.objects.filter(pk__in=added + removed)}
    signs = [("+", pk) for pk in added] + [("−", pk) for pk in removed]
    return ", ".join(f"{sign} {names[pk]}" for sign, pk in signs)
