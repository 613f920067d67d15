"""A list under another name; the old one leads to it, until another list takes that."""

from __future__ import annotations

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.keys import key
from slated.site.catalogue.lists import in_use, left_key, proper_name
from slated.site.catalogue.models import NamedList
from slated.site.writing import writing


def rename(name: str, new: str) -> NamedList:
    """Call the list ``name`` by a new name: all that belongs to it stays.

    Addresses, calendars and programs that ask for the old name find it still. Raises TitleError
    where there is no such list, where it is called so already, or another list is.
    """
    with writing():
        named = in_use(name)
        if named is None:
            raise TitleError(f"there is no list {name!r}")
        new = proper_name(new)
        if new == named.name:
            raise TitleError(f"the list is called {new} already")
        other = in_use(new)
        if other is not None and other != named:
            raise TitleError(f"there is a list called {other.name} already; choose another name")
        if key(new) != named.key:
            kept = {"name": named.name, "rule": {"now": named.pk}}
            NamedList.with_those_away.update_or_create(key=left_key(named.name), defaults=kept)
        named.name, named.key = new, key(new)
        named.save(update_fields=["name", "key"])
    return named
