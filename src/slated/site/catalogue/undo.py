"""A merge, a split or an edit undone."""

from __future__ import annotations

from django.db import IntegrityError
from django.db.models import Q
from django.utils import timezone

from slated.site.catalogue.aliases import put_back
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.facts import change_back, leave
from slated.site.catalogue.family import held
from slated.site.catalogue.models import Alias, ExternalId, Title, TitleLog
from slated.site.catalogue.moving import move_back, move_releases, rebuild, touched
from slated.site.writing import writing


def undo(log: int, reason: str) -> TitleLog:
    """Undo one act of the log, and keep the reason beside it.

    What a merge moved goes back to where it was; claims that came since stay with the title
    that they were read for. A title that was split off comes back whole, with what it got
    since. Acts on the same titles are undone from the last to the first: TitleError
    for any other order, an act that is undone already, or one that is not there.
    """
    try:
        with writing():
            return _undo(_act(log), reason)
    except IntegrityError:
        raise TitleError(
            f"#{log} cannot be undone: another provisional title has its name by now; "
            "merge the two first"
        ) from None


def _act(log: int) -> TitleLog:
    act = TitleLog.objects.select_for_update().filter(pk=log).first()
    if act is None:
        raise TitleError(f"there is no act #{log}; `slated titles log` shows them")
    if act.undone:
        raise TitleError(f"#{log} was undone on {act.undone:%Y-%m-%d}")
    ids = [pk for pk in (act.title_id, act.other_id) if pk is not None]
    later = TitleLog.objects.filter(
        Q(title__in=ids) | Q(other__in=ids), pk__gt=log, undone__isnull=True
    )
    last = later.order_by("pk").last()
    if last is not None:
        raise TitleError(f"#{last.pk} changed the same title later; undo that first")
    return act


def _undo(act: TitleLog, reason: str) -> TitleLog:
    if not reason.strip():
        raise TitleError("give the reason, it is kept: --reason 'two series after all'")
    [title] = held(act.title_id)
    changed = touched(act.moved["moves"])
    if act.act == TitleLog.Act.MERGE:
        _part(act, title)
    elif act.act == TitleLog.Act.SPLIT:
        changed |= _rejoin(act, title)
    else:
        Alias.objects.filter(pk__in=act.moved["aliases"]).delete()
        put_back(title, act.moved.get("dropped", []))
        change_back(title, act.moved["changed"])
    act.undone, act.undone_why = timezone.now(), reason.strip()
    act.save(update_fields=["undone", "undone_why"])
    rebuild(changed)
    return act


def _part(act: TitleLog, title: Title) -> None:
    """Undo a merge."""
    assert act.other_id is not None
    Title.objects.filter(pk=act.other_id).update(merged_into=None)
    move_back(act.moved["moves"])
    leave(title, act.moved["joined"])
    change_back(title, act.moved["filled"])


def _rejoin(act: TitleLog, title: Title) -> set[int]:
    """Undo a split: all that the title split off has by now comes back, and its name with it."""
    assert act.other_id is not None
    [other] = held(act.other_id)
    move_back(act.moved["moves"])
    Alias.objects.filter(pk__in=act.moved["aliases"]).update(title=title)
    ExternalId.objects.filter(pk__in=act.moved["external_ids"]).update(title=title)
    moves = move_releases(other.releases.all(), title.pk)
    other.merged_into = title
    other.save(update_fields=["merged_into"])
    return touched(moves)
