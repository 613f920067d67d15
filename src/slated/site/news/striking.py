"""A constraint struck by a person, and let stand again."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet

from slated.site.errors import KeepError
from slated.site.news.models import Constraint, Striking
from slated.site.slate.spans import rebuild
from slated.site.writing import writing


def strike(constraint: int, reason: str, at: datetime, by: str = "") -> Striking:
    """Let a constraint count no more: the article says no such thing.

    It holds for later readings of the article too. Raises KeepError where it cannot be done.
    """
    with writing():
        told = _constraint(constraint)
        if told.reading.superseded is not None:
            raise KeepError(f"constraint w{constraint} is of an older reading of its article")
        if standing_on(told) is not None:
            raise KeepError(f"constraint w{constraint} has been struck already")
        made = Striking.objects.create(constraint=told, reason=reason, at=at, by=by)
        rebuild({told.release_id})
    return made


def let_stand(striking: int, at: datetime, by: str = "", why: str = "") -> Striking:
    """Undo a striking: what the article was read to say counts again. KeepError where it is not."""
    with writing():
        rows = Striking.objects.select_related("constraint__reading__version")
        made = rows.filter(pk=striking).first()
        if made is None:
            raise KeepError(f"there is no striking #{striking}")
        if made.undone is not None:
            raise KeepError(f"striking #{striking} no longer stands, nothing was undone")
        made.undone, made.undone_by, made.undone_why = at, by, why
        made.save(update_fields=["undone", "undone_by", "undone_why"])
        rebuild(set(_alike(made.constraint).values_list("release_id", flat=True)))
    return made


def take_back(constraint: int, at: datetime, by: str = "", why: str = "") -> Striking:
    """Undo the striking that stands for a constraint. KeepError where none does."""
    made = standing_on(_constraint(constraint))
    if made is None:
        raise KeepError(f"constraint w{constraint} has not been struck")
    return let_stand(made.pk, at, by, why)


def standing_on(told: Constraint) -> Striking | None:
    """The striking that stands for a constraint, made on it or on an older reading's."""
    rows = Striking.objects.filter(undone__isnull=True, constraint__in=_alike(told))
    return rows.order_by("pk").first()


def _constraint(pk: int) -> Constraint:
    found = Constraint.objects.select_related("reading__version").filter(pk=pk).first()
    if found is None:
        raise KeepError(f"no constraint w{pk}; `slated why TITLE` shows the numbers")
    return found


def _alike(told: Constraint) -> QuerySet[Constraint]:
    """The same constraint in every reading of its article."""
    return Constraint.objects.filter(
        reading__version__article=told.reading.version.article_id,
        title=told.title,
        season=told.season,
        after_title=told.after_title,
    )
