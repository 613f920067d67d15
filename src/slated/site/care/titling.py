"""Acts on titles that an editor undoes, and pairs of titles that are two."""

from __future__ import annotations

from datetime import UTC, datetime

from slated.site.care.acts import given
from slated.site.care.models import Act
from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.family import held
from slated.site.catalogue.undo import undo
from slated.site.pages.days import in_words
from slated.site.writing import writing


def undo_title(log: int, reason: str, by: str) -> None:
    """Undo one act on titles, and keep who did."""
    with writing():
        act = undo(log, given(reason))
        now = datetime.now(UTC)
        Act.objects.create(kind=Act.Kind.UNDO, reason=given(reason), by=by, at=now, act=act)


def set_apart(title: int, other: int, reason: str, by: str) -> Act:
    """Keep that two titles are two, however alike their names."""
    if title == other:
        raise TitleError("a title is not two")
    with writing():
        one, two = held(title, other)
        return Act.objects.create(
            kind=Act.Kind.APART,
            title=one,
            other=two,
            reason=given(reason),
            by=by,
            at=datetime.now(UTC),
        )


def undo_apart(pk: int, reason: str, by: str) -> None:
    """Take back that two titles are two."""
    with writing():
        mark_undone(Act.Kind.APART, pk, reason, by)


def mark_undone(kind: str, pk: int, reason: str, by: str) -> Act:
    """Mark an act as undone. KeepError where there is none of that kind, or it is undone."""
    act = Act.objects.filter(kind=kind, pk=pk).first()
    if act is None:
        raise TitleError("there is nothing of that number to undo")
    if act.undone:
        raise TitleError(f"{act.undone_by} undid that on {in_words(act.undone.date())}")
    act.undone, act.undone_by, act.undone_why = datetime.now(UTC), by, given(reason)
    act.save(update_fields=["undone", "undone_by", "undone_why"])
    return act
