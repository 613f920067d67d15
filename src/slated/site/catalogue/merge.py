"""Two titles that are one, and one title that is two."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.facts import fill, join
from slated.site.catalogue.family import held
from slated.site.catalogue.keys import key
from slated.site.catalogue.models import Alias, ExternalId, Release, Title, TitleLog
from slated.site.catalogue.moving import move_releases, rebuild, touched
from slated.site.catalogue.naming import proper
from slated.site.writing import writing


@writing()
def merge(title: int, other: int, reason: str, by: str = "") -> TitleLog:
    """Make ``other`` part of ``title``: its names and ids lead there, its claims move there.

    What ``title`` does not know (years, country, network, kind) it takes over; genres,
    franchises, people and lists are joined. Raises TitleError where either is not a title of
    its own, or no reason is given.
    """
    if title == other:
        raise TitleError("a title cannot be merged into itself")
    stays, goes = held(title, other)
    moves = move_releases(goes.releases.all(), stays.pk)
    moved = {"moves": moves, "filled": fill(stays, goes), "joined": join(stays, goes)}
    goes.merged_into = stays
    goes.save(update_fields=["merged_into"])
    return _written(TitleLog.Act.MERGE, stays, goes, reason, by, moved)


@dataclass(frozen=True, slots=True)
class Share:
    """What a split takes away: whole seasons and parts, single claims, aliases, external ids."""

    releases: Collection[int] = ()
    claims: Collection[int] = ()
    aliases: Collection[int] = ()
    external_ids: Collection[int] = ()


@writing()
def split(title: int, new: Title, share: Share, reason: str, by: str = "") -> TitleLog:
    """Take ``share`` from a title and give it to ``new``, an unsaved title.

    Raises TitleError where the share is empty, not all of it is the title's, or ``new`` has
    no name.
    """
    [stays] = held(title)
    releases = list(stays.releases.filter(pk__in=share.releases))
    if len(releases) < len(set(share.releases)):
        raise TitleError(f"{stays} (#{stays.pk}) has no such season or part; nothing was changed")
    new.name = proper(new.name)
    new.key = key(new.name)
    new.save()
    rest = [r for r in stays.releases.all() if r not in releases] if share.claims else []
    moves = move_releases(releases, new.pk) + move_releases(rest, new.pk, set(share.claims))
    moved = {
        "moves": moves,
        "aliases": _given(Alias, share.aliases, stays, new),
        "external_ids": _given(ExternalId, share.external_ids, stays, new),
    }
    if not any(moved.values()) and not releases:
        raise TitleError("nothing to split off: name seasons, claims, aliases or ids of the title")
    return _written(TitleLog.Act.SPLIT, stays, new, reason, by, moved)


def _given(
    model: type[Alias] | type[ExternalId], ids: Collection[int], title: Title, new: Title
) -> list[int]:
    rows = model._default_manager.filter(pk__in=ids, title=title)
    given = sorted(rows.values_list("pk", flat=True))
    model._default_manager.filter(pk__in=given).update(title=new)
    return given


def _written(
    act: str, title: Title, other: Title, reason: str, by: str, moved: dict[str, Any]
) -> TitleLog:
    if not reason.strip():
        raise TitleError("give the reason, it is kept: --reason 'the same series, misspelt'")
    log = TitleLog.objects.create(
        act=act,
        title=title,
        other=other,
        reason=reason.strip(),
        by=by,
        at=timezone.now(),
        moved=moved,
    )
    rebuild(touched(moved["moves"]))
    return log


def seasons(title: int, wanted: Iterable[int | None]) -> list[Release]:
    """The title's releases of these seasons, all parts; None is the title as a whole.

    Raises TitleError where it has none of a season.
    """
    found: list[Release] = []
    for season in wanted:
        rows = Release.objects.filter(title=title, season=season).order_by("part")
        if not rows:
            what = "nothing without a season" if season is None else f"no season {season}"
            raise TitleError(f"title #{title} has {what}; `slated titles show {title}` lists them")
        found += rows
    return found
