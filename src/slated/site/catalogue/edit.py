"""A title's facts set by hand, with the reason."""

from __future__ import annotations

from django.utils import timezone

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.facts import Facts, change
from slated.site.catalogue.family import held
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, Network, Title, TitleLog
from slated.site.catalogue.naming import proper
from slated.site.writing import writing


@writing()
def edit(title: int, new: Facts, reason: str, by: str = "") -> TitleLog:
    """Set facts of a title; a new name keeps the old one as an alias.

    A provisional title becomes an established one: somebody has looked at it. Raises
    TitleError where nothing changes, no reason is given, or the name is none.
    """
    if not reason.strip():
        raise TitleError("give the reason, it is kept: --reason 'renamed before its premiere'")
    [held_title] = held(title)
    old = held_title.name
    if "name" in new:
        name = proper(new["name"])
        new = {**new, "name": name, "key": key(name)}
    changed = change(held_title, {**new, "provisional": False})
    if not changed:
        raise TitleError(f"{held_title} (#{title}) is like that already")
    added = []
    if "name" in changed:
        alias, made = Alias.objects.get_or_create(
            title=held_title, text=old, defaults={"key": key(old), "source": "renamed"}
        )
        added = [alias.pk] if made else []
    return TitleLog.objects.create(
        act=TitleLog.Act.EDIT,
        title=held_title,
        reason=reason.strip(),
        by=by,
        at=timezone.now(),
        moved={"changed": changed, "aliases": added, "moves": []},
    )


def network(name: str) -> Network:
    """The network of that name, made where it is new."""
    folded = key(name)
    if not folded:
        raise TitleError("a network without a name")
    with writing():
        return Network.objects.get_or_create(key=folded, defaults={"name": name.strip()})[0]


def find_title(pk: int) -> Title:
    """The title of that id, TitleError where there is none."""
    title = Title.objects.filter(pk=pk).select_related("network", "merged_into").first()
    if title is None:
        raise TitleError(f"there is no title #{pk}; `slated titles search NAME` finds them")
    return title
