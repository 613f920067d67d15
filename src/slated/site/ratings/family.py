"""Titles that are one now: their ratings are counted together."""

from __future__ import annotations

from typing import Any

from slated.site.catalogue.family import family, final
from slated.site.catalogue.models import Title, TitleLog


def root(title: int) -> int:
    """The title that this one is now part of; itself where it was not merged."""
    return final(Title.objects.select_related("merged_into").get(pk=title)).pk


def whole(title: int) -> list[int]:
    """The title and all that were merged into it."""
    return family(Title(pk=title))


def after_change(sender: object, instance: TitleLog, **kwargs: Any) -> None:
    """Count anew after a merge, a split or an undo, in its own transaction."""
    from django.utils import timezone

    from slated.site.ratings.counting import recount
    from slated.site.ratings.models import Rating
    from slated.site.ratings.rules import rule_in_force

    titles = [pk for pk in (instance.title_id, instance.other_id) if pk is not None]
    rated = [pk for pk in titles if Rating.objects.filter(title__in=whole(pk)).exists()]
    for title in sorted({root(pk) for pk in rated} | set(rated)):
        recount(title, rule_in_force(), timezone.now().date())
