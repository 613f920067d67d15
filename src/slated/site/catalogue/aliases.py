"""Other names of a title, given and taken away by hand, with the reason."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import held
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, Title, TitleLog
from slated.site.catalogue.naming import proper
from slated.site.writing import writing

BY_HAND = "hand"
"""The source of a name that a person gave."""


@writing()
def add_alias(title: int, text: str, reason: str, by: str = "") -> TitleLog:
    """Give a title another name. TitleError where it has it already, or no reason is given."""
    [owner] = held(title)
    text = proper(text)
    if text == owner.name or Alias.objects.filter(title=owner, text=text).exists():
        raise TitleError(f"{owner} (#{title}) is called {text!r} already")
    alias = Alias.objects.create(title=owner, text=text, key=key(text), source=BY_HAND)
    return _written(owner, reason, by, {"aliases": [alias.pk]})


@writing()
def drop_alias(title: int, alias: int, reason: str, by: str = "") -> TitleLog:
    """Take a name from a title. TitleError where it has none of that id, or without a reason."""
    [owner] = held(title)
    found = Alias.objects.filter(title=owner, pk=alias).first()
    if found is None:
        raise TitleError(f"{owner} (#{title}) has no such other name; nothing was changed")
    dropped = {"text": found.text, "key": found.key, "source": found.source}
    found.delete()
    return _written(owner, reason, by, {"dropped": [dropped]})


def put_back(title: Title, dropped: list[dict[str, str]]) -> None:
    """Undo ``drop_alias``."""
    for one in dropped:
        known = {"key": one["key"], "source": one["source"]}
        Alias.objects.get_or_create(title=title, text=one["text"], defaults=known)


def _written(title: Title, reason: str, by: str, moved: dict[str, Any]) -> TitleLog:
    if not reason.strip():
        raise TitleError("give the reason, it is kept")
    return TitleLog.objects.create(
        act=TitleLog.Act.EDIT,
        title=title,
        reason=reason.strip(),
        by=by,
        at=timezone.now(),
        moved={"changed": {}, "aliases": [], "moves": [], **moved},
    )
