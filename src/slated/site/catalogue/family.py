"""A title with all that were merged into it."""

from __future__ import annotations

from django.db.models.expressions import RawSQL

from slated.site.catalogue.errors import TitleError
from slated.site.catalogue.models import Title


def final(title: Title) -> Title:
    """The title that this one is now part of; itself where it was not merged."""
    while title.merged_into is not None:
        title = title.merged_into
    return title


def family(title: Title) -> list[int]:
    """The ids of the title and of all that were merged into it, however indirectly."""
    found, new = [title.pk], [title.pk]
    while new:
        rows = Title.objects.filter(merged_into__in=new).order_by("pk")
        new = list(rows.values_list("pk", flat=True))
        found += new
    return found


def within(title: int) -> RawSQL:
    """``family`` as a subquery, for a filter: ``Rating.objects.filter(title__in=within(7))``."""
    return RawSQL(_WITHIN, [title])  # noqa: S611, our own words and a number


_WITHIN = """WITH RECURSIVE part(id) AS (
    SELECT id FROM catalogue_title WHERE id = %s
    UNION SELECT t.id FROM catalogue_title t JOIN part ON t.merged_into_id = part.id
) SELECT id FROM part"""


def held(*ids: int) -> list[Title]:
    """The titles of these ids, locked until the transaction ends.

    Raises TitleError where there is none, or it has been merged into another.
    """
    rows = Title.objects.select_for_update().filter(pk__in=ids).order_by("pk")
    titles = {title.pk: title for title in rows}
    for pk in ids:
        if pk not in titles:
            raise TitleError(f"there is no title #{pk}; `slated titles search NAME` finds them")
        into = titles[pk].merged_into_id
        if into is not None:
            raise TitleError(f"title #{pk} has been merged into #{into}; take that one")
    return [titles[pk] for pk in ids]
